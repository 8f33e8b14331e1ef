"""report.py KUTIP ARTICLES.jsonl [PICTURES]: opens Kutip's HTML report in headless Chromium and compares what stands there with the JSON Lines
of the same articles, and of some invented ones that are hard on a page: the marked words and evidence, the tables, filters, jumps, charts. Checks
that no request leaves the page, and that it can be read in light, dark, print, on a phone and without a script. Saves pictures if a folder is
given. Prints each difference; exit status 1 if there is any.
"""
import collections
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from readback import Comparison, extractor

ATTACK = '<script>window.attacked = 1</script><img src="https://contoh.id/x.png" onerror="window.attacked = 1">'
HOSTILE = [
    {'id': 'serangan', 'title': ATTACK, 'publisher': '"><svg onload="window.attacked = 1">', 'url': 'javascript:window.attacked=1',
     'text': f'</p></div>{ATTACK}\n\n“Pasar {ATTACK} dibuka besok,” kata Bupati Rina Hartati, dikutip Reuters.'},
    {'id': '" onclick="window.attacked=1', 'title': "' & &amp; &#60;b&#62;", 'url': 'https://contoh.id/?a=1&b="2"',
     'text': '“Harga &lt;b&gt; naik & turun,” kata Rina Hartati kepada Reuters. “Kami siap,” katanya.'},
    {'id': 'baris', 'text': '\r\n\r\nFeri 🚢🚢 kandas.\r\n\r\n“Satu\x00 baris,\x01\r\ndua 😀 baris,\ntiga baris,” kata Rina Hartati.\n\n\n'},
    {'id': 'panjang', 'title': 'panjang' * 60, 'text': f'“{"a" * 500} {"Kami siap berlayar. " * 200}” kata Rina Hartati.'},
    {'id': 'bersarang', 'text': 'Bupati Rina Hartati mengatakan bahwa film “Laut Biru” akan diputar di alun-alun.'},
    {'id': 'kosong', 'text': 'Tidak ada apa-apa di sini.'},
]
RULES = {'runOnly': {'type': 'tag', 'values': ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}}
# All that the page says of its articles, in one look.
READ = '''() => [...document.querySelectorAll('article')].map(article => {
  const gather = (attribute) => {
    const texts = {};
    for (const run of article.querySelectorAll(`.text [${attribute}]`))
      for (const key of run.getAttribute(attribute).split(' ')) texts[key] = (texts[key] ?? '') + run.textContent;
    return texts;
  };
  const texts = (selector, within) => [...within.querySelectorAll(selector)].map(element => element.textContent);
  return {
    title: article.querySelector('h2').textContent, text: article.querySelector('.text').textContent,
    words: gather('data-words'), evidence: gather('data-evidence'),
    rows: [...article.querySelectorAll('.pane tbody tr')].map(row => ({
      id: Number(row.dataset.number), kind: row.dataset.kind, text: row.querySelector('.words').textContent,
      speaker: texts('.speaker', row), chain: texts('.chain li', row)})),
  };
})'''
SHOWN = '''() => [...document.querySelectorAll('.pane tbody tr')].filter(row => row.checkVisibility())
  .map(row => row.querySelector('th a').id)'''


def shown_text(text):
    """HTML has no U+0000."""
    return text.replace('\0', '\ufffd')


def evidence(record, statement):
    """What is marked as evidence, by its name. Spans of one kind that overlap are marked once."""
    speaker = statement['speaker'] or {}
    spans = [('cue', statement['cue']), ('mention', speaker.get('mention')), ('role', speaker.get('role')),
             ('addressee', statement['addressee']), ('date', statement['date'])]
    spans += [('source', source['mention']) for source in statement['sources']]
    places = collections.defaultdict(set)
    for name, span in spans:
        if span:
            places[f"{name}-{statement['id']}"].update(range(span['start'], span['end']))
    return {name: shown_text(''.join(record['text'][place] for place in sorted(which))) for name, which in places.items() if which}


def chain(record, statement):
    """Speaker, sources and outlet; one that follows itself is one link."""
    if statement['kind'] == 'none':
        return []
    sources = [source['name'] for source in statement['sources']]
    names = [statement['speaker']['name']] if statement['speaker'] else []
    for name in sources + [record['publisher']]:
        if name and names[-1:] != [name]:
            names.append(name)
    return [shown_text(name) for name in names] if len(names) > 1 or sources else []


def articles_stand_there(compare, page, records):
    said = page.evaluate(READ)
    compare.equal('articles', len(said), len(records))
    for article, record in zip(said, records):
        statements = record['statements']
        compare.equal(f"{record['id']}: title", article['title'], shown_text(record['title'] or record['id']))
        compare.equal(f"{record['id']}: text", article['text'], shown_text(record['text']))
        compare.equal(
            f"{record['id']}: words", article['words'], {str(statement['id']): shown_text(statement['text']) for statement in statements})
        wanted = {}
        for statement in statements:
            if statement['kind'] != 'none':
                wanted.update(evidence(record, statement))
        compare.equal(f"{record['id']}: evidence", article['evidence'], wanted)
        compare.equal(f"{record['id']}: rows", article['rows'], [{
            'id': statement['id'], 'kind': statement['kind'], 'text': shown_text(statement['text']),
            'speaker': [statement['speaker']['name']] if statement['speaker'] else [],
            'chain': chain(record, statement)} for statement in statements])


def filters_work(compare, page, records):
    rows = [(f"a{number}-r{statement['id']}", statement) for number, record in enumerate(records, 1) for statement in record['statements']]
    told = {
        'speaker': lambda statement: [statement['speaker']['name']] if statement['speaker'] else [],
        'agency': lambda statement: [source['name'] for source in statement['sources']],
    }
    for field, names in told.items():
        counts = collections.Counter(name for _, statement in rows for name in set(names(statement)))
        options = page.locator(f'#{field} option').evaluate_all('options => options.slice(1).map(option => option.value)')
        compare.equal(f'{field}: options', sorted(options), sorted(counts))
        for name, count in counts.most_common(3):
            page.locator(f'#{field}').select_option(name)
            wanted = [row for row, statement in rows if name in names(statement)]
            compare.equal(f'{field} = {name}', page.evaluate(SHOWN), wanted)
            compare.equal(f'{field} = {name}: count', page.locator('#count').inner_text().split()[0], str(count))
            lit = page.evaluate("() => [...document.querySelectorAll('.number')].filter(link => link.checkVisibility()).map(link => link.id)")
            compare.equal(f'{field} = {name}: numbers in the text', sorted(lit), sorted(row.replace('-r', '-s') for row in wanted))
        reset(page)
    for index, kind in [(option, page.locator('#kind option').nth(option).inner_text()) for option in range(1, 4)]:
        page.locator('#kind').select_option(index=index)
        kinds = {'langsung': 'direct', 'sebagian': 'partial', 'tak langsung': 'indirect', 'bukan ujaran': 'none'}
        compare.equal(f'kind = {kind}', page.evaluate(SHOWN), [row for row, statement in rows if statement['kind'] == kinds[kind]])
    reset(page)


def reset(page):
    page.locator('#filters button').click()
    expect(page.locator('tr[hidden]')).to_have_count(0)


def jumps_work(compare, page):
    """From a row to the words and back by the keyboard alone; then by the pointer."""
    focused = 'document.activeElement.id'
    in_sight = '''id => { const box = document.getElementById(id).getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }'''
    lit = "() => [...document.querySelectorAll('.lit')].map(run => run.textContent).join('')"
    last = page.locator('.pane tbody tr', has=page.locator('dl')).last
    row, words = last.locator('th a').get_attribute('id'), last.locator('th a').get_attribute('href')[1:]
    page.locator(f'#{row}').focus()
    page.keyboard.press('Enter')
    page.wait_for_timeout(700)
    compare.equal('jump to the words', (page.evaluate(focused), page.evaluate(in_sight, words)), (words, True))
    compare.equal('the words are lit', page.evaluate(lit), last.locator('.words').text_content())
    compare.equal('the evidence is shown', page.locator('#card dl').count(), 1)
    page.keyboard.press('Enter')
    page.wait_for_timeout(700)
    compare.equal('jump to the row', (page.evaluate(focused), page.evaluate(in_sight, row)), (row, True))
    page.mouse.move(1, 1)
    page.keyboard.press('Escape')
    compare.equal('Escape ends it', (page.evaluate(lit), page.locator('#card').is_visible()), ('', False))

    mark = page.locator('mark.direct').nth(3)
    mark.hover()
    compare.equal('hover lights the words', mark.evaluate('mark => mark.classList.contains("lit")'), True)
    compare.equal('hover shows the evidence', page.locator('.text .proof').count() > 0, True)
    page.mouse.move(1, 1)
    compare.equal('leaving ends it', page.locator('.lit').count(), 0)
    mark.click()
    page.mouse.move(1, 1)
    compare.equal('a click keeps it', mark.evaluate('mark => mark.classList.contains("lit")'), True)
    nested = page.locator('mark[data-words*=" "]').last
    for number in nested.get_attribute('data-words').split():
        nested.click()
        compare.equal('a tap on nested words', page.locator('tr.chosen').get_attribute('data-number'), number)
    page.locator('#close').click()
    compare.equal('Close ends it', page.locator('#card').is_visible(), False)


def charts_count(compare, page, records):
    statements = [statement for record in records for statement in record['statements'] if statement['kind'] != 'none']
    wanted = {
        'quoted': collections.Counter(statement['speaker']['name'] for statement in statements if statement['speaker']),
        'cited': collections.Counter(source['name'] for statement in statements for source in statement['sources'])}
    for chart, counts in wanted.items():
        section = page.locator(f'section[aria-labelledby={chart}]')
        rows = section.locator('.figures tbody tr').evaluate_all('rows => rows.map(row => [...row.children].map(cell => cell.textContent))')
        compare.equal(f'{chart}: table', {name: int(count) for name, count, _ in rows}, dict(counts))
        # A label, a bar and a number each.
        drawn = section.locator('svg text').evaluate_all('texts => texts.map(text => text.textContent)')
        compare.equal(f'{chart}: bars', drawn[1::2], [count for _, count, _ in rows[:12]])
        widths = section.locator('svg rect').evaluate_all("bars => bars.map(bar => Number(bar.getAttribute('width')))")
        compare.equal(f'{chart}: the longest first', widths, sorted(widths, reverse=True))


def figures(section):
    """The rows of a section's table, without the names of stations, which stand behind those of the nodes."""
    section.locator('details').first.evaluate('details => details.open = true')
    return section.locator('.figures tbody tr').evaluate_all('''rows => rows.map(row => [...row.children].map(cell => {
      const own = cell.cloneNode(true); own.querySelectorAll('small').forEach(small => small.remove()); return own.textContent.trim(); }))''')


def flow_agrees(compare, page, records):
    """The drawing of the paths has the figures of its table, and both are those of the statements."""
    said = [(record, statement) for record in records for statement in record['statements'] if statement['sources']]
    section = page.locator('section[aria-labelledby=flow]')
    bands = section.locator('.band').evaluate_all(
        "bands => bands.map(band => [band.dataset.from, band.dataset.to, Number(band.dataset.count)])")
    rows = section.locator('.figures tbody tr').evaluate_all(
        "rows => rows.map(row => [row.dataset.from, row.dataset.to, Number(row.lastElementChild.textContent)])")
    compare.equal('flow: bands are rows', bands, rows)
    texts = section.locator('svg .label').evaluate_all('labels => labels.map(label => label.textContent.trim().replace(/\\s+/g, " "))')
    counts = [int(text.split()[-1]) for text in texts]
    led, reached = collections.Counter(), collections.Counter()
    for start, end, count in rows:
        led[int(start)] += count
        reached[int(end)] += count
    compare.equal('flow: what reaches a node leaves it', [count for number, count in enumerate(counts)],
                  [max(led[number], reached[number]) for number in range(len(counts))])
    compare.equal('flow: nothing is lost', sum(count for start, _, count in rows if int(start) not in reached), len(said))
    cited = collections.Counter(shown_text(statement['sources'][0]['name']) for _, statement in said)
    drawn = collections.Counter()
    for start, _, count in figures(section):
        drawn[start] += int(count)
    # Somebody of that name may also speak.
    compare.equal('flow: the most cited', [name for name, count in cited.most_common(3) if drawn[name] < count], [])
    compare.equal('flow: a station has nine names at most, and nobody', len(counts) <= 4 * 10, True)


def time_agrees(compare, page, records):
    """The bars of time have the figures of their table, and these are those of the statements."""
    said = [(record['published'], statement) for record in records for statement in record['statements'] if statement['kind'] != 'none']
    section = page.locator('section[aria-labelledby=time]')
    rows = [[name, int(every), int(sourced)] for name, every, sourced in figures(section)]
    bars = {kind: section.locator(f'rect.{kind}').evaluate_all('bars => bars.map(bar => Number(bar.dataset.count))') for kind in ('all', 'sourced')}
    compare.equal('time: bars', [bars['all'], bars['sourced']], [[row[1] for row in rows], [row[2] for row in rows]])
    heights = section.locator('rect.all').evaluate_all("bars => bars.map(bar => Number(bar.getAttribute('height')))")
    compare.equal('time: the most is the highest', heights[bars['all'].index(max(bars['all']))], max(heights))
    compare.equal('time: all', sum(row[1] for row in rows), sum(1 for published, _ in said if published))
    compare.equal('time: through an agency', sum(row[2] for row in rows), sum(1 for published, statement in said if published and statement['sources']))
    exact = len(rows[0][0].lstrip('≤ '))
    wanted = collections.Counter(published[:exact] for published, _ in said if published)
    compare.equal('time: periods', {name: count for name, count, _ in rows if count and not name.startswith('≤')},
                  {name: count for name, count in wanted.items() if name in {row[0] for row in rows}})


def contents_lead(compare, page, records):
    """The list of articles at the end."""
    said = page.locator('#articles tbody tr').evaluate_all(
        "rows => rows.map(row => [row.querySelector('a').textContent, row.querySelector('a').hash, Number(row.querySelector('td').textContent)])")
    compare.equal('list of articles', said, [
        [shown_text(record['title'] or record['id']), f'#a{number}', len(record['statements'])] for number, record in enumerate(records, 1)])


def attacks_fail(compare, page, requests):
    compare.equal('attack', page.evaluate('window.attacked'), None)
    compare.equal('elements of an article', page.locator('article script, article img, article svg, article iframe, [onload], [onerror], [onclick]').count(), 0)
    compare.equal('scripts', page.locator('script').count(), 1)
    compare.equal('links', page.locator('a:not([href^="#"])').evaluate_all(
        'links => links.filter(link => !/^https?:/.test(link.getAttribute("href"))).length'), 0)
    tried = '''async () => {
      const script = document.createElement('script'); script.textContent = 'window.attacked = 2'; document.body.append(script);
      const image = new Image(); image.src = 'https://contoh.id/y.png'; document.body.append(image);
      return await fetch('https://contoh.id/z').then(() => 'fetched', () => 'refused');
    }'''
    compare.equal('requests', requests, [])
    failed, finished = [], []
    page.on('requestfailed', lambda request: failed.append(request.failure))
    page.on('requestfinished', lambda request: finished.append(request.url))
    compare.equal('the policy refuses a request', page.evaluate(tried), 'refused')
    compare.equal('the policy refuses a script', page.evaluate('window.attacked'), None)
    page.wait_for_timeout(200)
    compare.equal('what is tried is stopped by the policy', (set(failed) <= {'csp'}, finished), (True, []))


def accessible(compare, page, what):
    found = Axe().run(page, options=RULES).response['violations']
    compare.equal(f'axe, {what}', [(fault['id'], len(fault['nodes']), fault['nodes'][0]['html'][:150]) for fault in found], [])


def main(kutip, articles, pictures=None):
    compare = Comparison()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as player:
        folder = pathlib.Path(folder)
        extract = extractor(kutip, articles, HOSTILE, folder, '--all-quotations')

        records = [json.loads(line) for line in extract('all.jsonl', '--with-text').read_text(encoding='utf-8').splitlines()]
        report = extract('report.html', '--lang', 'id')
        compare.equal('the same bytes', extract('again.html', '--lang', 'id').read_bytes() == report.read_bytes(), True)

        # The root of a container has no sandbox and little shared memory to give.
        browser = player.chromium.launch(executable_path='/usr/bin/chromium', args=['--no-sandbox', '--disable-dev-shm-usage'])

        def opened(file, **options):
            page = browser.new_context(**options).new_page()
            requests = []
            page.on('request', lambda request: requests.append(request.url) if request.url != f'file://{file}' else None)
            page.on('pageerror', lambda error: compare.equal('script error', str(error), None))
            page.goto(f'file://{file}')
            return page, requests

        def picture(page, name):
            if pictures:
                page.screenshot(path=pathlib.Path(pictures) / f'{name}.png')

        page, requests = opened(report, viewport={'width': 1280, 'height': 900}, reduced_motion='reduce')
        articles_stand_there(compare, page, records)
        filters_work(compare, page, records)
        jumps_work(compare, page)
        charts_count(compare, page, records)
        flow_agrees(compare, page, records)
        time_agrees(compare, page, records)
        contents_lead(compare, page, records)
        attacks_fail(compare, page, requests)
        compare.equal('language', page.locator('html').get_attribute('lang'), 'id')
        page.emulate_media(media='print')
        compare.equal('print has no filters', page.locator('#filters').is_visible(), False)
        compare.equal('print cuts no table off', page.locator('.pane').evaluate_all(
            'panes => panes.filter(pane => pane.scrollHeight > pane.clientHeight + 1).length'), 0)

        plain, _ = opened(report, java_script_enabled=False)
        compare.equal('without a script', (plain.locator('#filters').is_visible(), plain.locator('article').last.is_visible()), (False, True))

        # A few articles are all that axe needs, and all that it gets through in time.
        few = folder / 'few.jsonl'
        few.write_text(''.join(articles_of(articles, 3)) + (folder / 'hostile.jsonl').read_text(), encoding='utf-8')
        small = folder / 'few.html'
        subprocess.run([kutip, 'extract', '--all-quotations', '--lang', 'en', few, '--output', small], check=True)
        for name, options in {
            'light': {'color_scheme': 'light', 'viewport': {'width': 1280, 'height': 900}},
            'dark': {'color_scheme': 'dark', 'viewport': {'width': 1280, 'height': 900}},
            'phone': {'color_scheme': 'light', 'viewport': {'width': 360, 'height': 740}, 'has_touch': True},
            'phone-dark': {'color_scheme': 'dark', 'viewport': {'width': 360, 'height': 740}, 'has_touch': True},
        }.items():
            page, requests = opened(small, **options)
            picture(page, name)
            accessible(compare, page, name)
            mark = page.locator('.text mark').nth(1)
            mark.tap() if 'has_touch' in options else mark.click()
            compare.equal(f'{name}: the evidence is shown', page.locator('#card').is_visible(), True)
            page.locator('details').first.locator('summary').click()
            picture(page, f'{name}-evidence')
            accessible(compare, page, f'{name}, with evidence')
            compare.equal(f'{name}: nothing is wider than the window', page.evaluate(
                'document.documentElement.scrollWidth <= document.documentElement.clientWidth'), True)
            compare.equal(f'{name}: requests', requests, [])
        audits_agree(compare, kutip, folder, opened, articles)
        browser.close()
    print(f'{sum(len(record["statements"]) for record in records)} statements read back, {compare.checks} checks, {compare.faults} faults')
    return compare.faults > 0


def audits_agree(compare, kutip, folder, opened, articles):
    """The page of an audit has the rows of its CSV, and the bars those of the first."""
    for question in (['--by', 'agency'], ['--by', 'chain'], ['--same'], ['--conflicts']):
        name = question[-1].strip('-')
        rows, page_file = folder / f'{name}.csv', folder / f'{name}.html'
        for file in (rows, page_file):
            subprocess.run([kutip, 'audit', *question, articles, '--lang', 'en', '--output', file], check=True)
        page, requests = opened(page_file, color_scheme='dark')
        with open(rows, encoding='utf-8', newline='') as lines:
            wanted = list(csv.DictReader(lines))
        said = page.locator('.listing tbody tr').evaluate_all('rows => rows.map(row => [...row.children].map(cell => cell.textContent))')
        compare.equal(f'audit {name}: rows', len(said), len(wanted))
        if 'statements' in (wanted[0] if wanted else {}):
            bars = page.locator('.chart svg text').evaluate_all('texts => texts.map(text => text.textContent)')
            compare.equal(f'audit {name}: bars', bars[1::2], [row['statements'] for row in wanted[:12]])
            compare.equal(f'audit {name}: names', [row[0] for row in said], [shown_text(row[name]) or 'unknown' if row[name] else '' for row in wanted])
        accessible(compare, page, f'audit {name}')
        compare.equal(f'audit {name}: requests', requests, [])


def articles_of(file, count):
    with open(file, encoding='utf-8') as lines:
        return [next(lines) for _ in range(count)]


if __name__ == '__main__':
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
