"""What the scripts share that read Kutip's output back with what others wrote."""
import json
import sqlite3
import subprocess


class Comparison:
    def __init__(self):
        self.faults = self.checks = 0

    def equal(self, what, said, wanted):
        self.checks += 1
        if said != wanted:
            self.faults += 1
            if self.faults <= 20:
                print(f'{what}: {str(said)[:300]!r}, expected {str(wanted)[:300]!r}')


def extractor(kutip, articles, hostile, folder, *always):
    """What extracts the articles and the hostile ones into a file or folder of `folder`, by name and options."""
    path = folder / 'hostile.jsonl'
    path.write_text(''.join(json.dumps(article) + '\n' for article in hostile), encoding='utf-8')

    def extract(name, *options):
        subprocess.run([kutip, 'extract', *always, articles, path, '--output', folder / name, *options], check=True)
        return folder / name

    return extract


def query(path, sql):
    """The rows, through a connection of its own, which is closed: an open one would hold the file."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()
