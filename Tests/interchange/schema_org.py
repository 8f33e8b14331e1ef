import json

import pyld.jsonld

from records import attributed, package_file
from vocabulary import BASE, SCHEMA, Vocabulary, value


def chain(work):
    """The outlets from the speaker to the reader."""
    names = []
    while work:
        names.append(value(value(work, 'publisher') or work, 'name'))
        work = value(work, 'isBasedOn')
    return names[::-1]


def claimed(statement):
    """The sentence, where somebody denies the words."""
    is_denied = statement['kind'] != 'direct' and (statement['cue'] or {}).get('sense') == 'deny'
    return statement['sentence']['text'] if is_denied else statement['text']


def schema_org(compare, records, text):
    context = json.loads(package_file('schemaorg', 'data/releases/12.0/schemaorgcontext.jsonld').read_text(encoding='utf-8'))
    expanded = pyld.jsonld.expand(json.loads(text), {'base': BASE, 'documentLoader': lambda url, options: {
        'contextUrl': None, 'documentUrl': url, 'document': {'https://schema.org': context}[url.rstrip('/')]}})
    vocabulary = Vocabulary()
    for node in expanded:
        compare.equal(f'JSON-LD, {node["@id"]}: schema.org', list(vocabulary.faults(node)), [])
    nodes = {node['@id']: node for node in expanded}
    compare.equal('JSON-LD: nodes with ids', len(expanded), len(nodes))
    of_articles = [node for node in expanded if node['@type'] == [SCHEMA + 'NewsArticle']]
    compare.equal('JSON-LD: articles', [value(node, 'identifier') for node in of_articles], [record['id'] for record in records])
    for node, record in zip(of_articles, records):
        name = lambda key: value(value(node, key) or {}, 'name')
        compare.equal(
            f'JSON-LD, {record["id"]}', [value(node, 'headline'), name('author'), name('publisher'), value(node, 'datePublished'), value(node, 'articleBody')],
            [record['title'], record['author'], record['publisher'], record['published'], record['text']])
    compare.equal('JSON-LD: statements', len(expanded) - len(records), 2 * len(attributed(records)))
    for id_, record, statement in attributed(records):
        node, review = nodes.get(f'{BASE}#{id_}', {}), nodes.get(f'{BASE}#{id_}-review', {})
        speaker = statement['speaker'] or {}
        is_document = speaker.get('kind') == 'document'
        author = value(node, 'author') or {}
        compare.equal(f'JSON-LD, {id_}: words', value(node, 'text'), claimed(statement))
        compare.equal(f'JSON-LD, {id_}: a quotation', SCHEMA + 'Quotation' in node.get('@type', []), statement['kind'] != 'indirect')
        compare.equal(f'JSON-LD, {id_}: author', value(author, 'name') or value(author, 'description'), None if is_document else speaker.get('name'))
        compare.equal(f'JSON-LD, {id_}: chain', chain(value(node, 'isBasedOn')), ([speaker['name']] if is_document else []) + [
            source['name'] for source in statement['sources']])
        compare.equal(f'JSON-LD, {id_}: appears in the article', value(value(node, 'appearance') and nodes.get(
            value(node, 'appearance')['@id'], {}), 'identifier'), record['id'])
        compare.equal(f'JSON-LD, {id_}: review', (review.get('@type'), value(review, 'itemReviewed')['@id'], statement['text'] in value(
            review, 'claimReviewed')), ([SCHEMA + 'ClaimReview'], node.get('@id'), True))
        compare.equal(f'JSON-LD, {id_}: nothing is judged', set(review) - {'@id', '@type'}, {
            SCHEMA + name for name in ('author', 'claimReviewed', 'itemReviewed', 'reviewRating')})
