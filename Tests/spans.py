"""Checks JSON Lines of `kutip extract --format jsonl --with-text --all-quotations` on standard input: every span is the article's code points
[start, end), statements are numbered from 1 and stand in the order of the text. Prints each fault; exit status 1 if there is any.
"""
import json
import sys


def spans(record):
    for statement in record['statements']:
        yield statement
        yield from (statement[key] for key in ('cue', 'addressee', 'date', 'sentence') if statement.get(key))
        speaker = statement.get('speaker') or {}
        yield from (speaker[key] for key in ('mention', 'role') if speaker.get(key))
        yield from (source['mention'] for source in statement['sources'])
    yield from (credit['mention'] for credit in record['credits'])


def stands(span, text):
    there = text[span['start']:span['end']]
    # The clitic of katanya is given as -nya, and its span is that of nya.
    return there == span['text'] or span['text'] == '-nya' and there.lower() == 'nya'


count = faults = 0
for line in sys.stdin:
    record = json.loads(line)
    starts = [statement['start'] for statement in record['statements']]
    if starts != sorted(starts) or [s['id'] for s in record['statements']] != list(range(1, len(starts) + 1)):
        faults += 1
        print(f"{record['id']}: statements out of order")
    for span in spans(record):
        count += 1
        if not stands(span, record['text']):
            faults += 1
            print(f"{record['id']}: {span['text']!r} does not stand at {span['start']}-{span['end']}")
print(f'{count} spans, {faults} faults')
sys.exit(faults > 0 or count == 0)
