"""Counts again what `kutip audit` counts, from the JSON Lines of the same articles. Of the database only who is the same is taken."""
import collections
import csv
import itertools
import json
import re
import subprocess

import openpyxl

from readback import query

OF_AGENCY = {'first_hand', 'relayed', 'own'}
KINDS = ('direct', 'partial', 'indirect')


class Tally:
    def __init__(self):
        self.statements = self.first_hand = self.own = self.sourced = self.unsourced = 0
        self.articles, self.outlets, self.speakers, self.agencies = set(), set(), set(), set()
        self.kinds = collections.Counter()

    def count(self, said):
        self.statements += 1
        self.kinds[said.kind] += 1
        self.articles.add(said.article)
        self.outlets |= {said.outlet} - {None}
        self.speakers |= {said.speaker} - {None}
        self.agencies |= set(said.chain)
        self.sourced += bool(said.chain)
        self.unsourced += said.is_unsourced

    def figures(self):
        return {
            'statements': self.statements, 'articles': len(self.articles), 'outlets': len(self.outlets), 'speakers': len(self.speakers),
            'agencies': len(self.agencies), 'first_hand': self.first_hand, 'relayed': self.statements - self.first_hand, 'own': self.own,
            'sourced': self.sourced, 'unsourced': self.unsourced, **dict(zip(('direct', 'partial', 'claims'), (self.kinds[kind] for kind in KINDS)))}


class Said:
    """A statement of the JSON Lines with who is meant by it."""

    def __init__(self, record, statement, same):
        self.article, self.no, self.kind = record['id'], statement['id'], statement['kind']
        self.outlet = same.outlets.get(record['publisher'])
        self.speaker = same.speakers.get((self.article, self.no))
        cited = [same.agencies[self.article, self.no, place] for place in range(1, len(statement['sources']) + 1)]
        self.chain = [agency for agency, _ in cited]
        self.links = [[agency for agency, _ in link] for _, link in itertools.groupby(cited, lambda cited: cited[1])]
        speaker = statement['speaker']
        self.is_unsourced = speaker is None and not self.chain or speaker is not None and speaker['kind'] == 'anonymous'


class Same:
    """Who is the same, as the database has it."""

    def __init__(self, path):
        join = 'JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id'
        self.agencies = {
            row[:3]: row[3:] for row in query(path, f'SELECT article.key, no, place, agency_id, link FROM source {join}')}
        self.credits = {row[:2]: row[2] for row in query(
            path, 'SELECT article.key, place, agency_id FROM credit JOIN article ON article.id = article_id')}
        self.outlets = dict(query(path, 'SELECT DISTINCT publisher, outlet_id FROM article'))
        self.speakers = {row[:2]: row[2] for row in query(path, """
            SELECT article.key, no, speaker_id FROM statement JOIN article ON article.id = statement.article_id
            JOIN speaker_name ON speaker_name.id = speaker_name_id""")}
        agencies = dict(query(path, 'SELECT id, name FROM agency'))
        self.names = {'speaker': dict(query(path, 'SELECT id, name FROM speaker')), 'agency': agencies, 'outlet': agencies}


def audit(kutip, path, *question):
    lines = subprocess.run([kutip, 'audit', *question, '--db', path, '--format', 'jsonl'], check=True, capture_output=True).stdout
    return [json.loads(line) for line in lines.splitlines()]


def counted(kutip, articles, same):
    """The tallies by question and name, how many articles are credited to each agency, and the unsourced statements."""
    tallies = {name: collections.defaultdict(Tally) for name in ('agency', 'speaker', 'outlet', 'chain')}
    credits = collections.Counter()
    unsourced = []
    with subprocess.Popen([kutip, 'extract', '--format', 'jsonl', articles], stdout=subprocess.PIPE) as process:
        for record in map(json.loads, process.stdout):
            tallies['outlet'][same.outlets.get(record['publisher'])].articles.add(record['id'])
            credits.update({same.credits[record['id'], place] for place in range(1, len(record['credits']) + 1)})
            for statement in record['statements']:
                said = Said(record, statement, same)
                tallies['outlet'][said.outlet].count(said)
                if said.speaker is not None:
                    tallies['speaker'][said.speaker].count(said)
                if said.chain:
                    tallies['chain'][' > '.join(' + '.join(same.names['agency'][agency] for agency in link) for link in said.links)].count(said)
                for agency in set(said.chain):
                    tallies['agency'][agency].count(said)
                    tallies['agency'][agency].first_hand += agency in said.links[-1]
                    tallies['agency'][agency].own += agency == said.outlet
                if said.is_unsourced:
                    unsourced.append((said.article, said.no))
    return tallies, credits, unsourced


def check_audits(kutip, path, articles, compare):
    same = Same(path)
    tallies, credits, unsourced = counted(kutip, articles, same)
    for name in credits:
        tallies['agency'][name]
    for by, found in tallies.items():
        rows = audit(kutip, path, '--by', by)
        of_agency = OF_AGENCY if by == 'agency' else set()
        counts = sorted(set(Tally().figures()) - OF_AGENCY | of_agency)
        counts = [count for count in counts if count in rows[0] and isinstance(rows[0][count], int)]
        label = same.names[by].get if by in same.names else lambda chain: chain
        compare.equal(f'rows by {by}', len(rows), len(found))
        compare.equal(f'order by {by}', [row['statements'] for row in rows], sorted((row['statements'] for row in rows), reverse=True))
        said = sorted(((row[by], *(row[count] for count in counts)) for row in rows), key=repr)
        wanted = sorted(((label(name), *(tally.figures()[count] for count in counts)) for name, tally in found.items()), key=repr)
        for said_row, wanted_row in zip(said, wanted):
            compare.equal(f'by {by}: {counts}', said_row, wanted_row)
        if by == 'agency':
            wanted = sorted((label(name), number) for name, number in credits.items())
            compare.equal('credits', sorted((row[by], row['credits']) for row in rows if row['credits']), wanted)
    compare.equal('unsourced', [(row['article'], row['no']) for row in audit(kutip, path, '--unsourced')], sorted(unsourced))


def check_forms(kutip, path, folder, compare):
    """CSV and XLSX must say what JSON Lines say."""
    for by in ('agency', 'outlet', 'chain'):
        rows = audit(kutip, path, '--by', by)
        for form in ('csv', 'xlsx'):
            command = [kutip, 'audit', '--by', by, '--db', path, '--lang', 'en', '--output', folder / f'audit.{form}']
            subprocess.run(command, check=True)
        with open(folder / 'audit.csv', encoding='utf-8', newline='') as file:
            table = list(csv.DictReader(file))
        compare.equal(f'csv by {by}: rows', len(table), len(rows))
        for said, wanted in zip(table, rows):
            compare.equal(f'csv by {by}', said, {name: as_cell(value) for name, value in wanted.items()})
        said = list(openpyxl.load_workbook(folder / 'audit.xlsx').worksheets[0].iter_rows(min_row=2, values_only=True))
        compare.equal(f'xlsx by {by}: rows', len(said), len(rows))
        for cells, wanted in zip(said, rows):
            compare.equal(f'xlsx by {by}', cells, tuple(in_workbook(wanted[name]) for name in table[0]))


def as_cell(value):
    text = '' if value is None else str(value)
    return "'" + text if text.startswith(tuple('=+-@＝＋－＠')) else text


def in_workbook(value):
    return re.sub('[\x00-\x08\x0b\x0c\x0e-\x1f]', '\ufffd', value) or None if isinstance(value, str) else value
