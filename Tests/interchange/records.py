import importlib.util
import pathlib


def numbered(records):
    """Each statement with its record, and its id in all forms."""
    return [(f'a{number}-s{statement["id"]}', record, statement) for number, record in enumerate(records, 1) for statement in record['statements']]


def attributed(records):
    return [item for item in numbered(records) if item[2]['kind'] != 'none']


def listed(value):
    return value if isinstance(value, list) else [value]


def package_file(package, path):
    return pathlib.Path(importlib.util.find_spec(package).submodule_search_locations[0], path)
