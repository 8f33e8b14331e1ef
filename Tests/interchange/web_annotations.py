import json

import anchorpoint
import pyld.jsonld

from records import numbered
from schema_org import claimed
from vocabulary import BASE, SCHEMA, Vocabulary, value

OA = 'http://www.w3.org/ns/oa#'
AS = 'http://www.w3.org/ns/activitystreams#'
RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
# As in the context of the recommendation, <https://www.w3.org/TR/annotation-vocab/#json-ld-context>: no package has the whole of it, and nothing is
# fetched here. A term that is not among these is lost in expansion, which the comparison below sees.
ANNOTATION_CONTEXT = {
    'oa': OA, 'dc': 'http://purl.org/dc/elements/1.1/', 'dcterms': 'http://purl.org/dc/terms/', 'dctypes': 'http://purl.org/dc/dcmitype/',
    'foaf': 'http://xmlns.com/foaf/0.1/', 'rdf': RDF, 'rdfs': 'http://www.w3.org/2000/01/rdf-schema#',
    'xsd': 'http://www.w3.org/2001/XMLSchema#', 'as': AS, 'schema': SCHEMA,
    'id': {'@type': '@id', '@id': '@id'}, 'type': {'@type': '@id', '@id': '@type'},
    'Annotation': 'oa:Annotation', 'TextualBody': 'oa:TextualBody', 'TextQuoteSelector': 'oa:TextQuoteSelector',
    'TextPositionSelector': 'oa:TextPositionSelector', 'AnnotationCollection': 'as:OrderedCollection', 'AnnotationPage': 'as:OrderedCollectionPage',
    'Software': 'as:Application', 'Motivation': 'oa:Motivation',
    'highlighting': 'oa:highlighting', 'describing': 'oa:describing', 'tagging': 'oa:tagging', 'assessing': 'oa:assessing',
    'body': {'@type': '@id', '@id': 'oa:hasBody'}, 'target': {'@type': '@id', '@id': 'oa:hasTarget'}, 'source': {'@type': '@id', '@id': 'oa:hasSource'},
    'selector': {'@type': '@id', '@id': 'oa:hasSelector'}, 'motivation': {'@type': '@vocab', '@id': 'oa:motivatedBy'},
    'purpose': {'@type': '@vocab', '@id': 'oa:hasPurpose'}, 'exact': 'oa:exact', 'prefix': 'oa:prefix', 'suffix': 'oa:suffix',
    'start': {'@type': 'xsd:nonNegativeInteger', '@id': 'oa:start'}, 'end': {'@type': 'xsd:nonNegativeInteger', '@id': 'oa:end'},
    'creator': {'@type': '@id', '@id': 'dcterms:creator'}, 'generator': {'@type': '@id', '@id': 'as:generator'}, 'name': 'foaf:name', 'label': 'rdfs:label',
    'value': 'rdf:value', 'format': 'dc:format', 'first': {'@type': '@id', '@id': 'as:first'}, 'last': {'@type': '@id', '@id': 'as:last'},
    'partOf': {'@type': '@id', '@id': 'as:partOf'}, 'startIndex': {'@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex'},
    'total': {'@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems'}, 'items': {'@type': '@id', '@id': 'as:items', '@container': '@list'},
}


def web_annotations(compare, records, text):
    document = json.loads(text)
    page = document['first']
    compare.equal('Web Annotations: collection', (document['@context'], document['type'], page['type'], document['total'], page['startIndex']), (
        'http://www.w3.org/ns/anno.jsonld', 'AnnotationCollection', 'AnnotationPage', len(page['items']), 0))
    compare.equal('Web Annotations: ids', [item['id'] for item in page['items']], ['#' + id_ for id_, _, _ in numbered(records)])
    repeated = 0
    for item, (id_, record, statement) in zip(page['items'], numbered(records)):
        quote, place = item['target']['selector']
        selected = anchorpoint.TextPositionSelector(start=place['start'], end=place['end'])
        compare.equal(f'Web Annotations, {id_}: position', (selected.start, selected.end), (statement['start'], statement['end']))
        compare.equal(f'Web Annotations, {id_}: words', (quote['exact'], record['text'][selected.start:selected.end]), (statement['text'], statement['text']))
        whole = quote['prefix'] + quote['exact'] + quote['suffix']
        compare.equal(f'Web Annotations, {id_}: context', record['text'][max(0, selected.start - 32):selected.end + 32], whole)
        found = anchorpoint.TextQuoteSelector(exact=quote['exact'], prefix=quote['prefix'], suffix=quote['suffix']).as_position(record['text'])
        # Where the same words stand twice between the same neighbours, a quote selects the first.
        repeated += found.start != place['start']
        if record['text'].lower().count(whole.lower()) == 1 and whole == whole.strip():
            compare.equal(f'Web Annotations, {id_}: selected by anchorpoint', (found.start, found.end), (place['start'], place['end']))
    compare.equal('Web Annotations: words found by their neighbours alone', repeated <= len(page['items']) / 100, True)

    expanded = pyld.jsonld.expand(document, {'base': BASE, 'documentLoader': lambda url, options: {
        'contextUrl': None, 'documentUrl': url, 'document': {'http://www.w3.org/ns/anno.jsonld': {'@context': ANNOTATION_CONTEXT}}[url]}})
    items = expanded[0][AS + 'first'][0][AS + 'items'][0]['@list']
    vocabulary = Vocabulary()
    for item, (id_, record, statement) in zip(items, numbered(records)):
        target = item[OA + 'hasTarget'][0]
        bodies = item[OA + 'hasBody']
        tags = [body[RDF + 'value'][0]['@value'] for body in bodies
                if body.get(OA + 'hasPurpose') == [{'@id': OA + 'tagging'}]]
        facts = [body for body in bodies if body['@type'] != [OA + 'TextualBody']]
        compare.equal(f'Web Annotations, {id_}: expanded', (item['@type'], item[OA + 'motivatedBy'][0]['@id'].startswith(OA), [
            selector['@type'] for selector in target[OA + 'hasSelector']], len(target[OA + 'hasSource'])), (
                [OA + 'Annotation'], True, [[OA + 'TextQuoteSelector'], [OA + 'TextPositionSelector']], 1))
        compare.equal(f'Web Annotations, {id_}: tags', tags, [statement['kind']] + statement['flags'])
        if statement['kind'] != 'none':
            author = value(facts[0], 'author') or {}
            compare.equal(f'Web Annotations, {id_}: facts', (value(facts[0], 'text'), list(vocabulary.faults(facts[0]))), (claimed(statement), []))
            if (statement['speaker'] or {}).get('kind') not in (None, 'document'):
                compare.equal(f'Web Annotations, {id_}: author', value(author, 'name') or value(author, 'description'), statement['speaker']['name'])
