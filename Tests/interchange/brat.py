import collections

import bioc.brat


def pieces(text, start, end):
    """The words that brat shows: an annotation does not go over the end of a line."""
    breaks = {chr(code) for code in [*range(0x20), *range(0x7f, 0xa0), 0x2028, 0x2029]}
    return ''.join(' ' if letter in breaks else letter for letter in text[start:end]).split()


def brat(compare, records, folder):
    entities, relations, attributes = set(), set(), {}
    section = None
    for line in (folder / 'annotation.conf').read_text(encoding='utf-8').splitlines():
        if line.startswith('['):
            section = line
        elif section == '[entities]' and line:
            entities.add(line)
        elif section == '[relations]' and line:
            relations.add((line.split('\t')[0], *[part.split(':')[1] for part in line.split('\t')[1].split(', ')[:2]]))
        elif section == '[attributes]' and line:
            name, of = line.split('\t')
            attributes[name] = (of.split(':')[1].split(',')[0], of.split('Value:')[1].split('|') if 'Value:' in of else [])
    # A brat folder is a set of files: the names tell the articles, in the order of their ids.
    names = sorted(path.stem for path in folder.glob('*.txt'))
    compare.equal('brat: articles', (len(names), names), (len(records), sorted(path.stem for path in folder.glob('*.ann'))))
    documents = {}
    for name in names:
        with open(folder / f'{name}.txt', encoding='utf-8', newline='') as text, open(folder / f'{name}.ann', encoding='utf-8', newline='') as annotations:
            documents[name] = bioc.brat.load(text, annotations, name)
    by_text = collections.defaultdict(list)
    for document in documents.values():
        by_text[document.text].append(document)
    for record in records:
        compare.equal(f'brat, {record["id"]}: text', bool(by_text[record['text']]), True)
        if not by_text[record['text']]:
            continue
        document = by_text[record['text']].pop(0)
        found = {entity.id: entity for entity in document.entities}
        for entity in document.entities:
            spans = sorted((span.begin, span.end) for span in entity.locations)
            compare.equal(f'brat, {document.id}, {entity.id}', (entity.type in entities, ' '.join(
                document.text[start:end] for start, end in spans)), (True, entity.text))
        for relation in document.relations:
            parts = [found[relation.arguments[argument]].type for argument in ('Arg1', 'Arg2')]
            compare.equal(f'brat, {document.id}, {relation.id}', (relation.type, *parts) in relations, True)
        for attribute in document.attributes:
            of, values = attributes.get(attribute.type, ('', []))
            compare.equal(f'brat, {document.id}, {attribute.id}', (of, set(attribute.attributes) <= set(values)), (found[attribute.refid].type, True))
        notes = collections.defaultdict(list)
        for note in document.notes:
            notes[note.refid].append(note.text)
        said = sorted((entity.text.split(), entity.type) for entity in document.entities if entity.type in ('Content', 'Term'))
        wanted = sorted((pieces(record['text'], statement['start'], statement['end']), 'Term' if statement['kind'] == 'none' else 'Content')
                        for statement in record['statements'])
        compare.equal(f'brat, {document.id}: words', said, wanted)
        tied = collections.Counter(
            (relation.type, found[relation.arguments['Arg1']].text) + tuple(notes[relation.arguments['Arg2']])
            for relation in document.relations if relation.type in ('SaidBy', 'Through', 'ThroughInherited'))
        expected = set()
        for statement in record['statements']:
            words = ' '.join(pieces(record['text'], statement['start'], statement['end']))
            speaker = statement['speaker']
            if speaker and speaker['mention'] and speaker['mention']['start'] < speaker['mention']['end']:
                expected.add(('SaidBy', words, speaker['name']))
            for source in statement['sources']:
                expected.add(('ThroughInherited' if source['inherited'] else 'Through', words, source['name']))
        compare.equal(f'brat, {document.id}: speakers and sources', {(type_, ' '.join(words.split()), *names) for type_, words, *names in tied}, expected)
