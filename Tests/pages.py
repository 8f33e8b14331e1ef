#!/usr/bin/env python3
"""How fast `kutip read` reads web pages, beside trafilatura in the same run, and whether pages made to break a reader take time that grows
with their length.

    pip install trafilatura lxml_html_clean
    python3 Tests/pages.py KUTIP DIR [--floor RATIO]

KUTIP is the built command (release), DIR holds saved pages (*.html or *.html.gz). Both read the same bytes on one core, unzipped, and give text
and metadata; processor time counts, Kutip's with its start. Exit status 1 if Kutip is less than RATIO times as fast, if a hostile page is not
read, or if one of four times the length takes more than six times as long.
"""
import argparse, glob, gzip, logging, os, resource, subprocess, sys, tempfile, time

REPEATS = 3


def seconds(kutip, files):
    """The processor time in which Kutip reads files, on one core."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([kutip, "read", "--format", "jsonl", "--jobs", "1", *files], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.returncode


def compare(kutip, folder, pages):
    import trafilatura

    logging.disable(logging.CRITICAL)
    size = sum(map(len, pages)) / 1e6
    files = []
    for number, page in enumerate(pages):
        files.append(os.path.join(folder, f"{number}.html"))
        with open(files[-1], "wb") as file:
            file.write(page)
    # Enough pages that Kutip's start does not count.
    many = files * max(1, int(60 / size))
    ours = min(seconds(kutip, many)[0] for _ in range(REPEATS)) / len(many) * len(files)
    theirs = []
    for _ in range(REPEATS + 1):  # the first time loads what trafilatura needs
        start = time.process_time()
        for page in pages:
            trafilatura.bare_extraction(page, with_metadata=True)
        theirs.append(time.process_time() - start)
    theirs = min(theirs)
    print(f"{len(pages)} pages, {size:.1f} MB")
    print(f"kutip        {size / ours:7.1f} MB/s")
    print(f"trafilatura  {size / theirs:7.1f} MB/s  ({trafilatura.__version__})")
    print(f"ratio        {theirs / ours:7.1f}")
    return theirs / ours


PROSE = b"<p>Warga desa memperbaiki sendiri jalan yang rusak sejak musim hujan tahun lalu, kata kepala desa itu.</p>\n"
HOSTILE = {
    "a long article": lambda n: b"<h1>Jalan</h1>" + PROSE * (n // len(PROSE)),
    "one paragraph": lambda n: b"<h1>Jalan</h1><p>" + b"Warga desa memperbaiki jalan. " * (n // 30),
    "nested elements": lambda n: b"<div>" * (n // 11) + PROSE * 4 + b"</div>" * (n // 11),
    "nothing closed": lambda n: (b"<div class=a><span><b>teks " + PROSE[:-5]) * (n // 128),
    "nothing opened": lambda n: PROSE * 4 + b"</b></div>" * (n // 10),
    "tables in tables": lambda n: b"<table><tr><td>" * (n // 15) + PROSE * 4,
    "links": lambda n: PROSE * 4 + b"<a href=x>Baca juga</a> " * (n // 24),
    "attributes": lambda n: b"<p " + b"a%d=1 " * (n // 6) + b">" + PROSE * 4,
    "comments not closed": lambda n: PROSE * 4 + b"<!-- " * (n // 5),
    "scripts not closed": lambda n: PROSE * 4 + b"<script><!--<script>" * (n // 20),
    "less-thans": lambda n: PROSE * 4 + b"<" * n,
    "ampersands": lambda n: PROSE * 4 + b"&am" * (n // 3),
    "data blocks": lambda n: (b"<script type=application/ld+json>{\"@type\":[" + b"[" * 200 + b"</script>") * (n // 253) + PROSE * 4,
    "a deep data block": lambda n: b"<script type=application/ld+json>" + b"{\"a\":[" * (n // 6) + b"</script>" + PROSE * 4,
    "the wrong encoding": lambda n: b"<meta charset=utf-16>" + PROSE.replace(b"itu", b"\x93itu\x94") * (n // len(PROSE)),
    "odd bytes": lambda n: (PROSE + bytes(range(1, 256))) * (n // (len(PROSE) + 255)),
}


def hostile(kutip, folder):
    good = True
    path = os.path.join(folder, "hostile.html")
    print(f"\n{'hostile pages':24}{'5 MB':>10}{'20 MB':>10}")
    for name, make in HOSTILE.items():
        times = []
        for megabytes in (5, 20):
            with open(path, "wb") as file:
                file.write(make(megabytes * 1_000_000))
            time_taken, status = seconds(kutip, [path])
            times.append(time_taken)
            good = good and status == 0
        # What takes no time at all is in proportion too.
        linear = times[1] < max(6 * times[0], 0.5)
        good = good and linear
        print(f"{name:24}{times[0]:8.2f} s{times[1]:8.2f} s{'' if linear and status == 0 else '  FAILS'}", flush=True)
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kutip")
    parser.add_argument("dir")
    parser.add_argument("--floor", type=float, default=0)
    arguments = parser.parse_args()
    kutip = os.path.abspath(arguments.kutip)
    names = sorted(glob.glob(arguments.dir + "/*.html*"))
    pages = [(gzip.open if name.endswith(".gz") else open)(name, "rb").read() for name in names]
    if not pages:
        sys.exit(f"pages.py: no pages in {arguments.dir}")
    with tempfile.TemporaryDirectory() as folder:
        ratio = compare(kutip, folder, pages)
        good = hostile(kutip, folder)
    sys.exit(0 if good and ratio >= arguments.floor else 1)


if __name__ == "__main__":
    main()
