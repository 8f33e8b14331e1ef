import collections

from lxml import etree

from records import numbered, package_file

TEI = '{http://www.tei-c.org/ns/1.0}'
XML_ID = '{http://www.w3.org/XML/1998/namespace}id'


def tei_schema():
    grammar = etree.parse(str(package_file('HookTest', 'resources/tei.rng')))
    relaxng = '{http://relaxng.org/ns/structure/1.0}'
    # That schema is of P5 3.0; since 3.1 each element may have @source (att.global.source).
    for name in ('said',):
        element = next(node for node in grammar.iter(relaxng + 'define') if node.get('name') == name).find(relaxng + 'element')
        etree.SubElement(element, relaxng + 'ref', name='att.source.attributes')
    return etree.RelaxNG(grammar)


def in_xml(text):
    return ''.join('\ufffd' if ord(letter) < 0x20 and letter not in '\t\n\r' or letter in '\ufffe\uffff' else letter for letter in text)


def tei(compare, records, path):
    document = etree.parse(str(path), etree.XMLParser(resolve_entities=False, huge_tree=True))
    schema = tei_schema()
    compare.equal('TEI: valid', (schema.validate(document), [f'{fault.line}: {fault.message}' for fault in schema.error_log][:5]), (True, []))
    ids = [node.get(XML_ID) for node in document.iter() if isinstance(node.tag, str) and node.get(XML_ID)]
    compare.equal('TEI: ids', len(ids), len(set(ids)))
    node = {node.get(XML_ID): node for node in document.iter() if isinstance(node.tag, str) and node.get(XML_ID)}
    articles = document.getroot().findall(TEI + 'TEI')
    compare.equal('TEI: articles', len(articles), len(records))
    for article, record in zip(articles, records):
        header = article.find(TEI + 'teiHeader')
        compare.equal(f'TEI, {record["id"]}: text', ''.join(article.find(f'{TEI}text/{TEI}body').itertext()), in_xml(record['text']))
        compare.equal(f'TEI, {record["id"]}: header', [header.findtext(f'.//{TEI}titleStmt/{TEI}{name}') for name in ('title', 'author')] + [
            header.findtext(f'.//{TEI}publicationStmt/{TEI}publisher') or None], [in_xml(text) if text else None for text in (
                record['title'] or record['id'], record['author'], record['publisher'])] if record['title'] or record['id'] else ['', None, None])
    named = lambda pointers: [''.join(node[pointer[1:]].itertext()) for pointer in (pointers or '').split()]
    utterances = collections.defaultdict(list)
    for id_, record, statement in numbered(records):
        pieces = [id_] + [f'{id_}-{number}' for number in range(2, 1000) if f'{id_}-{number}' in node]
        first = node[id_]
        compare.equal(f'TEI, {id_}: words', ''.join(''.join(node[piece].itertext()) for piece in pieces), in_xml(statement['text']))
        speaker = [in_xml(statement['speaker']['name'])] if statement['speaker'] else []
        sources = [in_xml(source['name']) for source in statement['sources']]
        name = first.tag.removeprefix(TEI)
        if statement['kind'] == 'none':
            compare.equal(f'TEI, {id_}: a term', (name, first.get('type')), ('q', 'term'))
            continue
        compare.equal(f'TEI, {id_}: kind', (name, first.get('direct')), {
            'direct': ('quote', None) if name == 'quote' else ('said', 'true'), 'partial': ('q', None), 'indirect': ('said', 'false')}[statement['kind']])
        told = named(first.get('source')) if name == 'quote' else named(first.get('who')) + named(first.get('source'))
        compare.equal(f'TEI, {id_}: speaker and sources', told, speaker + sources)
        cues = [cue for cue in node[id_.split('-')[0]].iter(TEI + 'seg') if '#' + id_ in cue.get('corresp', '').split()]
        compare.equal(f'TEI, {id_}: cue', ''.join(''.join(cue.itertext()) for cue in cues), in_xml((statement['cue'] or {}).get('text', '')))
        utterances[id_.split('-')[0], statement['utterance']] += pieces
    for pieces in utterances.values():
        links = ['#' + piece for piece in pieces]
        compare.equal(f'TEI, {pieces}: parts', [(node[piece].get('prev'), node[piece].get('next')) for piece in pieces],
                      list(zip([None] + links[:-1], links[1:] + [None])))
