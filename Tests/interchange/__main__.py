"""python Tests/interchange KUTIP ARTICLES.jsonl: reads Kutip's JSON-LD, Web Annotations, TEI and brat files back with what others wrote for these forms, and compares
each statement with the JSON Lines of the same articles, and of some invented ones that are hard on them. Prints each difference; exit status 1 if there is any.

JSON-LD is expanded by pyld with schema.org's own context and judged by its vocabulary (both in the package schemaorg), Web Annotations expanded by pyld and
resolved by anchorpoint, TEI validated by lxml against the schema of all of TEI P5 (in the package HookTest), brat read by bioc.
"""
import json
import pathlib
import sys
import tempfile

from lxml import etree

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent))

from brat import brat
from readback import Comparison, extractor
from records import numbered
from schema_org import schema_org
from tei import tei, tei_schema
from web_annotations import web_annotations

HOSTILE = [
    {'id': '../a/b', 'title': '<b>&amp;"\' ]]> --', 'publisher': 'Kabar & "Warta"', 'url': 'https://contoh.id/?a=1&b="2" 3', 'published': '2025-05-20',
     'author': 'Sari <Dewi>', 'text': '“Harga <b> naik & turun ]]> &amp;,” kata Bupati Rina Hartati, dikutip Reuters dari Xinhua.'},
    {'id': '../A/b', 'url': 'javascript:alert(1)', 'text': '“Kami siap,” kata Rina Hartati kepada wartawan, Selasa (20/5/2025).'},
    {'id': 'baris', 'text': '\r\n\r\nFeri 🚢🚢 kandas.\r\n\r\n“Satu\x00 baris,\x01\r\ndua 😀 baris,\n\ttiga\u2028baris,” kata Rina Hartati.\n\n\n'},
    {'id': 'kosong', 'text': '.'},
    {'id': '', 'text': 'Tidak ada apa-apa di sini.\ufffe'},
    {'id': 'bersarang', 'text': 'Bupati Rina Hartati mengatakan bahwa film “Laut Biru” akan “segera diputar” di alun-alun.'},
    {'id': 'berlanjut', 'text': '“Pasar dibuka besok,” kata Rina Hartati, “dan akan tutup malam hari.” “Kami siap,” katanya.'},
    {'id': 'bantahan', 'text': 'Bupati Rina Hartati membantah bahwa pasar itu akan digusur.'},
    {'id': 'dokumen', 'text': 'Laporan itu menyebutkan, “Semua jembatan sudah diperiksa tahun lalu.” Surat edaran itu menyatakan bahwa sekolah diliburkan.'},
]


def main(kutip, articles):
    compare = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        extract = extractor(kutip, articles, HOSTILE, folder, '--all-quotations')

        records = [json.loads(line) for line in extract('all.jsonl', '--with-text').open(encoding='utf-8')]
        schema_org(compare, records, extract('all.jsonld', '--with-text').read_text(encoding='utf-8'))
        web_annotations(compare, records, extract('annotations', '--format', 'webannotation').read_text(encoding='utf-8'))
        tei(compare, records, extract('all.xml'))
        brat(compare, records, extract('brat', '--format', 'brat'))
        single = extract('tei/', '--format', 'tei') if (folder / 'tei').mkdir() is None else None
        schema = tei_schema()
        compare.equal('TEI: a folder', sorted({schema.validate(etree.parse(str(path))) for path in single.glob('*.xml')}), [True])
        for name, options in {'all.jsonld': ['--with-text'], 'annotations': ['--format', 'webannotation'], 'all.xml': []}.items():
            before = (folder / name).read_bytes()
            compare.equal(f'{name}: the same bytes', extract(name, *options).read_bytes() == before, True)
    print(f'{len(numbered(records))} statements read back, {compare.checks} checks, {compare.faults} faults')
    return compare.faults > 0 or compare.checks == 0


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
