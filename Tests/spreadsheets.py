"""spreadsheets.py KUTIP ARTICLES.jsonl: reads Kutip's CSV, TSV and XLSX back with pandas, openpyxl and LibreOffice, and compares each row with
the JSON Lines of the same articles, and of some invented ones that are hard on a spreadsheet. Prints each difference; exit status 1 if there is any.
"""
import csv
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import openpyxl
import pandas

from readback import extractor

COLUMNS = [
    'article', 'outlet', 'published', 'no', 'kind', 'speaker', 'role', 'words', 'cue', 'sources', 'date', 'confidence', 'flags', 'sentence',
    'verdict', 'references', 'checker', 'notes']
CHECK = ['Sumber', 'Tanggal publish', 'Berita/Kutipan', 'Hasil Cek Fakta', 'Rujukan']
FORMULA = tuple('=+-@＝＋－＠\t\r\n')
LONGEST = 32767
CUT_MARK = ' […]'
HOSTILE = [
    {'id': '=1+2', 'url': 'https://contoh.id/1?a=1&b=2', 'text': '“=HYPERLINK("http://contoh.id") itu rumus,” kata Rina Hartati.'},
    {'id': '@panjang', 'url': 'javascript:alert(1)', 'text': f'“{"Kami siap berlayar. " * 2000}Itu saja,” kata Rina Hartati.'},
    {'id': 'kendali\x01', 'text': '“Kami siap\x0b berlayar\x00 besok pagi,” kata Rina Hartati.'},
    {'id': 'baris', 'url': f'https://contoh.id/{"a" * 3000}', 'text': '“Satu baris,\r\ndua baris,\ntiga baris,” kata Rina Hartati, Selasa (20/5/2025).'},
]


def expected(record, statement):
    """The texts of a row as JSON Lines have them."""
    speaker = statement['speaker'] or {}
    text = lambda span: (span or {}).get('text', '')
    date = statement['date'] or {}
    return [
        record['id'], outlet(record), record['published'] or '', str(statement['id']), statement['kind'], speaker.get('name', ''), text(speaker.get('role')), statement['text'],
        text(statement['cue']), ' > '.join(source['name'] for source in statement['sources']), date.get('value') or text(statement['date']),
        f"{statement['confidence']:.2f}", ' '.join(statement['flags']), text(statement['sentence']), '', '', '', '',
    ]


def outlet(record):
    url = record['url'] if (record['url'] or '').startswith('http') else None
    return ', '.join(filter(None, [record['publisher'], url])) or record['id']


def checked(record, statement):
    """A row of the preset for fact-checkers."""
    speaker = statement['speaker']
    sources = ' > '.join(source['name'] for source in statement['sources'])
    role = speaker and speaker['role'] and statement['kind'] == 'direct'
    who = speaker['name'] + (f" ({speaker['role']['text']})" if role else '') + ': ' if speaker else ''
    said = f"“{statement['text']}”" + (f' ({sources})' if sources else '') if statement['kind'] == 'direct' else statement['sentence']['text']
    return [outlet(record), record['published'] or '', who + said, '', '']


def cut(cell):
    """Excel counts UTF-16 units."""
    units = cell.encode('utf-16-le')
    return cell if len(units) <= 2 * LONGEST else units[:2 * (LONGEST - len(CUT_MARK))].decode('utf-16-le', 'ignore') + CUT_MARK


def safe(cell):
    return cut("'" + cell if cell.startswith(FORMULA) else cell)


def in_xml(cell):
    return re.sub('[\x00-\x08\x0b\x0c\x0e-\x1f]', '\ufffd', cut(cell))


def on_one_line(cell):
    return re.sub('[\x00-\x1f\x7f-\x9f\u2028\u2029]', ' ', cell.replace('\r\n', '\n'))


def same_breaks(cell):
    """A spreadsheet knows one kind of line break inside a cell."""
    return cell.replace('\r\n', '\n').replace('\r', '\n')


class Comparison:
    def __init__(self):
        self.faults = self.rows = 0

    def rows_equal(self, reader, said, wanted):
        self.rows += len(wanted)
        if len(said) != len(wanted):
            self.fault(f'{reader}: {len(said)} rows, expected {len(wanted)}')
        for number, (said_row, wanted_row) in enumerate(zip(said, wanted), 1):
            for column, said_cell, wanted_cell in zip(COLUMNS, said_row, wanted_row):
                if said_cell != wanted_cell:
                    self.fault(f'{reader}: row {number}, {column}: {said_cell[:80]!r}, expected {wanted_cell[:80]!r}')

    def that(self, reader, holds, what):
        if not holds:
            self.fault(f'{reader}: {what}')

    def fault(self, message):
        self.faults += 1
        if self.faults <= 20:
            print(message)


def shown(value):
    """A cell of the workbook as its text."""
    if value is None:
        return ''
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return f'{value:.2f}' if isinstance(value, float) else str(value)


def main(kutip, articles):
    compare = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        extract = extractor(kutip, articles, HOSTILE, folder)

        columns = ['--columns', ','.join(COLUMNS)]
        records = [json.loads(line) for line in extract('all.jsonl').read_text(encoding='utf-8').splitlines()]
        rows = [expected(record, statement) for record in records for statement in record['statements']]
        safe_rows = [[safe(cell) for cell in row] for row in rows]

        checks = [[safe(cell) for cell in checked(record, statement)] for record in records for statement in record['statements']]
        preset = pandas.read_csv(extract('check.csv', '--preset', 'cekfakta'), dtype=str, keep_default_na=False)
        compare.that('pandas, cekfakta', list(preset.columns) == CHECK, f'columns {list(preset.columns)}')
        compare.rows_equal('pandas, cekfakta', preset.values.tolist(), checks)

        plain = pandas.read_csv(extract('all.csv', *columns), dtype=str, keep_default_na=False, lineterminator=None)
        compare.rows_equal('pandas, csv', plain.values.tolist(), safe_rows)
        local = pandas.read_csv(
            extract('local.csv', '--bom', '--delimiter', ';', *columns), dtype=str, keep_default_na=False, sep=';', encoding='utf-8-sig')
        compare.rows_equal('pandas, csv with semicolons', local.values.tolist(), safe_rows)
        tabs = pandas.read_csv(
            extract('all.tsv', *columns), dtype=str, keep_default_na=False, sep='\t', quoting=csv.QUOTE_NONE)
        compare.rows_equal('pandas, tsv', tabs.values.tolist(), [[on_one_line(cell) for cell in row] for row in safe_rows])

        book_file = extract('all.xlsx', '--lang', 'en')
        book = openpyxl.load_workbook(book_file)
        sheet = book['Quotes']
        said = [[shown(value) for value in row[:len(COLUMNS)]] for row in sheet.iter_rows(min_row=2, values_only=True)]
        # A workbook has days where the time is known too.
        days = [[cell[:10] if name == 'published' else cell for name, cell in zip(COLUMNS, row)] for row in rows]
        compare.rows_equal('openpyxl', said, [[same_breaks(in_xml(cell)) for cell in row] for row in days])
        check = openpyxl.load_workbook(extract('check.xlsx', '--preset', 'cekfakta'))['Kutipan']
        compare.that('openpyxl, cekfakta', [cell.value for cell in check[1]] == CHECK, f'columns {[cell.value for cell in check[1]]}')
        offered = [(str(rule.formula1), str(rule.sqref)) for rule in check.data_validations.dataValidation]
        compare.that('openpyxl, cekfakta', offered == [('"Benar,Salah,Menyesatkan,Sebagian benar,Belum terbukti"', f'D2:D{len(rows) + 1}')], f'offered {offered}')
        compare.that('openpyxl', book.sheetnames == ['Quotes', 'Sources', 'Legend'], f'sheets {book.sheetnames}')
        compare.that('openpyxl', sheet.freeze_panes == 'A2', 'the header is not frozen')
        compare.that('openpyxl', sheet.auto_filter.ref == f'A1:R{len(rows) + 1}', f'the filter is {sheet.auto_filter.ref}')
        compare.that('openpyxl', (sheet.page_setup.orientation, sheet.print_title_rows) == ('landscape', '$1:$1'), 'it prints on upright pages')
        low = [row for row in range(2, len(rows) + 2) if len(sheet.cell(row, COLUMNS.index('sentence') + 1).value) > 132
               and (sheet.row_dimensions[row].height or 0) < 45]
        compare.that('openpyxl', not low, f'rows {low[:5]} are too low for their sentences')
        offered = [str(rule.formula1) for rule in sheet.data_validations.dataValidation]
        compare.that('openpyxl', offered == ['"True,False,Misleading,Partly true,Unproven"'], f'offered {offered}')
        compare.that('openpyxl', all(cell.data_type != 'f' for row in sheet.iter_rows() for cell in row), 'a cell is a formula')
        linked = {row[0].value: row[0].hyperlink.target for row in sheet.iter_rows() if row[0].hyperlink}
        wanted = {
            in_xml(record['id']): record['url'] for record in records
            if (record['url'] or '').startswith('http') and len(record['url']) <= 2079 and record['statements']}
        compare.that('openpyxl', linked == wanted, f'{len(linked)} articles are linked, expected {len(wanted)}')
        extract('again.xlsx', '--lang', 'en')
        compare.that('bytes', (folder / 'again.xlsx').read_bytes() == book_file.read_bytes(), 'the same articles give other bytes')

        for name in ('all.csv', 'all.xlsx'):
            # Token 76: UTF-8; every cell of the CSV file as text; the first sheet of the workbook with its texts as shown.
            subprocess.run(
                ['soffice', '--headless', f'-env:UserInstallation=file://{folder}/profile', '--convert-to',
                 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1', '--outdir', folder / 'office',
                 '--infilter=CSV:44,34,76,1,' + '/'.join(f'{column}/2' for column in range(1, len(COLUMNS) + 1))
                 if name == 'all.csv' else '--nologo', folder / name], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            made = sorted((folder / 'office').glob('*.csv'))
            office = pandas.read_csv(made[-1], dtype=str, keep_default_na=False)
            wanted = safe_rows if name == 'all.csv' else [[in_xml(cell) for cell in row] for row in days]
            # LibreOffice drops U+0000, and shows as many decimals as a number has.
            said = [[same_breaks(cell) for cell in row[:len(COLUMNS)]] for row in office.values.tolist()]
            for row in said:
                row[COLUMNS.index('confidence')] = f"{float(row[COLUMNS.index('confidence')]):.2f}"
            compare.rows_equal(
                f'LibreOffice, {name}', said, [[same_breaks(cell).replace('\0', '') for cell in row] for row in wanted])
            for file in made:
                file.unlink()
    print(f'{compare.rows} rows read back, {compare.faults} faults')
    return compare.faults > 0 or compare.rows == 0


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
