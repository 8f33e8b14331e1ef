"""database.py KUTIP ARTICLES.jsonl: fills databases with `kutip index` and looks whether they hold what they should: after a kill at any moment, after
several runs at once, in the figures of `kutip audit`, which are counted again from the JSON Lines of the same articles, and in Datasette. Prints each
difference; exit status 1 if there is any.
"""
import asyncio
import collections
import itertools
import json
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

from datasette.app import Datasette

from audits import check_audits, check_forms
from readback import Comparison, query

KILLS = 50
FEW = 800
# What a row tells apart from numbers of rows, which depend on the order of writing.
CONTENT = {
    'article': 'SELECT key, hash, title, publisher, (SELECT key FROM agency WHERE id = outlet_id), author, published, url, text FROM article',
    'statement': '''SELECT article.key, no, utterance, statement.kind, speaker_name.name, speaker.key, speaker_name.joined_by, resolved_by, words, "start",
        "end", lemma, sense, date, rule, confidence FROM statement JOIN article ON article.id = statement.article_id
        LEFT JOIN speaker_name ON speaker_name.id = speaker_name_id LEFT JOIN speaker ON speaker.id = speaker_id''',
    'evidence': '''SELECT article.key, no, what, evidence.text, evidence."start", evidence."end" FROM evidence
        JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id''',
    'source': '''SELECT article.key, no, place, link, agency.key, source.name, inherited, mention, source."start", source."end" FROM source
        JOIN agency ON agency.id = agency_id JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id''',
    'flag': 'SELECT article.key, no, flag FROM flag JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id',
    'credit': 'SELECT article.key, place, agency.key, credit.name FROM credit JOIN agency ON agency.id = agency_id JOIN article ON article.id = article_id',
    'warning': 'SELECT article.key, place, code, "start", "end" FROM warning JOIN article ON article.id = article_id',
    'speaker': 'SELECT key, name, kind FROM speaker', 'agency': 'SELECT key, name, kind, country, joined_by FROM agency',
    'words': "SELECT article.key, no FROM statement_words JOIN statement ON statement.id = statement_words.rowid JOIN article ON article.id = article_id",
}


def content(path):
    return {name: sorted(query(path, sql), key=repr) for name, sql in CONTENT.items()}


def remove(path):
    for file in path.parent.glob(path.name + '*'):
        file.unlink()


def index(kutip, path, *inputs):
    return subprocess.Popen([kutip, 'index', *inputs, '--db', path], stdout=subprocess.DEVNULL)


def finished(process, compare, what):
    compare.equal(f'{what}: exit status', process.wait(), 0)


def check_kills(kutip, articles, folder, whole, seconds, compare):
    """Kills run after run at random moments. What is in the file then must be whole articles, and the last run must complete it."""
    path = folder / 'killed.db'
    statements = collections.Counter(row[0] for row in whole['statement'])
    evidence = collections.Counter(row[0] for row in whole['evidence'])
    chance = random.Random(6)
    begun = 0
    for kill in range(KILLS):
        process = index(kutip, path, articles)
        time.sleep(chance.uniform(0, seconds))
        process.kill()
        process.wait()
        if not path.exists() or not query(path, "SELECT 1 FROM sqlite_master WHERE name = 'flag'"):
            continue
        compare.equal(f'kill {kill}: integrity', query(path, 'PRAGMA quick_check'), [('ok',)])
        held = {key: (said, shown) for key, said, shown in query(path, '''
            SELECT key, (SELECT count(*) FROM statement WHERE article_id = article.id),
              (SELECT count(*) FROM evidence JOIN statement ON statement.id = statement_id WHERE article_id = article.id) FROM article''')}
        compare.equal(f'kill {kill}: whole articles', held, {key: (statements[key], evidence[key]) for key in held})
        begun += 0 < len(held) < len(whole['article'])
        if len(held) == len(whole['article']):
            remove(path)
    compare.equal('kills that fell amid the articles', begun > KILLS / 4, True)
    finished(index(kutip, path, articles), compare, 'run after the kills')
    compare_contents('after the kills', content(path), whole, compare)


def check_several(kutip, articles, folder, whole, compare):
    """Four runs into one file at once, in different orders."""
    path = folder / 'several.db'
    lines = articles.read_text(encoding='utf-8').split('\n')[:-1]
    orders = [lines, lines[::-1], lines[len(lines) // 2:] + lines[:len(lines) // 2], lines[::2]]
    processes = []
    for number, order in enumerate(orders):
        part = folder / f'order-{number}.jsonl'
        part.write_text('\n'.join(order) + '\n', encoding='utf-8')
        processes.append(index(kutip, path, part))
    for process in processes:
        finished(process, compare, 'several runs')
    compare_contents('several runs', content(path), whole, compare)


def compare_contents(what, said, wanted, compare):
    for table in CONTENT:
        compare.equal(f'{what}: rows of {table}', len(said[table]), len(wanted[table]))
        for said_row, wanted_row in zip(said[table], wanted[table]):
            compare.equal(f'{what}: {table}', said_row, wanted_row)


def check_search(kutip, path, compare):
    lines = subprocess.run([kutip, 'search', 'harga', 'beras', '--db', path, '--format', 'jsonl', '--limit', '1000000'], check=True, capture_output=True).stdout
    wanted = query(path, """
        SELECT article, no FROM statement_words JOIN quote ON quote.id = statement_words.rowid
        WHERE statement_words MATCH 'harga beras' ORDER BY bm25(statement_words), quote.id""")
    compare.equal('search', [(row['article'], row['no']) for row in map(json.loads, lines.splitlines())], wanted)


async def check_datasette(path, compare):
    """Every table and view answers, as a page and as JSON, and so does the search."""
    datasette = Datasette([str(path)])
    name = path.stem

    async def rows(address):
        response = await datasette.client.get(f'/{name}/{address}')
        compare.equal(f'Datasette, {address}', response.status_code, 200)
        return response.json() if response.status_code == 200 else []

    known = query(path, "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'statement_words_%'")
    compare.equal('views', {'quote', 'by_agency', 'by_speaker', 'by_outlet', 'by_chain', 'unsourced'} <= {view for view, kind in known if kind == 'view'}, True)
    for table, _ in known:
        compare.equal(f'Datasette, {table}', (await datasette.client.get(f'/{name}/{table}?_nosuggest=1')).status_code, 200)
        shown = await rows(f'{table}.json?_shape=array&_size=5&_nosuggest=1&_nocount=1')
        compare.equal(f'Datasette, rows of {table}', len(shown), min(5, query(path, f'SELECT count(*) FROM "{table}"')[0][0]))
    found = await rows('statement.json?_search=harga+beras&_shape=array&_size=1000')
    wanted = query(path, "SELECT rowid FROM statement_words WHERE statement_words MATCH 'harga beras' ORDER BY rowid")
    compare.equal('Datasette, search', sorted(row['id'] for row in found), [row[0] for row in wanted])
    compare.equal('Datasette, search finds', len(found) > 0, True)


def main(kutip, articles):
    compare = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        few = folder / 'few.jsonl'
        with open(articles, encoding='utf-8') as lines:
            few.write_text(''.join(itertools.islice(lines, FEW)), encoding='utf-8')
        undisturbed = folder / 'undisturbed.db'
        start = time.monotonic()
        finished(index(kutip, undisturbed, few), compare, 'undisturbed run')
        seconds = time.monotonic() - start
        whole = content(undisturbed)
        check_kills(kutip, few, folder, whole, seconds, compare)
        check_several(kutip, few, folder, whole, compare)

        path = folder / 'corpus.db'
        finished(index(kutip, path, articles), compare, 'whole corpus')
        check_audits(kutip, path, articles, compare)
        check_forms(kutip, path, folder, compare)
        check_search(kutip, path, compare)
        asyncio.run(check_datasette(path, compare))
        compare.equal('references', query(path, 'PRAGMA foreign_key_check'), [])
    print(f'{compare.checks} comparisons, {compare.faults} faults')
    return compare.faults > 0


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
