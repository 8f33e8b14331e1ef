"""Schema.org in JSON-LD."""
import json

from records import listed, package_file

SCHEMA = 'http://schema.org/'
# Where the documents would stand: ids in them are relative.
BASE = 'https://contoh.id/keluaran'


class Vocabulary:
    """What schema.org says of its own words."""

    def __init__(self):
        graph = json.loads(package_file('schemaorg', 'data/releases/12.0/schemaorg-all-http.jsonld').read_text(encoding='utf-8'))['@graph']
        self.terms = {node['@id'].replace('schema:', SCHEMA): node for node in graph}

    def related(self, term, relation):
        return {node['@id'].replace('schema:', SCHEMA) for node in listed(self.terms.get(term, {}).get(relation, []))}

    def ancestors(self, types):
        found, open_ = set(), set(types)
        while open_:
            found |= open_
            open_ = set().union(*(self.related(term, 'rdfs:subClassOf') for term in open_)) - found
        return found

    def faults(self, node):
        """The properties that a node of its types cannot have, and the values that they cannot have."""
        own = self.ancestors(node.get('@type', []))
        for type_ in node.get('@type', []):
            if type_ not in self.terms:
                yield f'no type {type_}'
        for name, values in node.items():
            if name.startswith('@'):
                continue
            if not self.related(name, 'schema:domainIncludes') & own:
                yield f'{name} of {node.get("@type")}'
            range_ = self.related(name, 'schema:rangeIncludes')
            for value in values:
                if '@type' in value and '@value' not in value and not self.ancestors(value['@type']) & range_:
                    yield f'{name} is a {value["@type"]}'
                if '@value' in value and not range_ & {SCHEMA + kind for kind in ('Text', 'URL', 'Integer', 'Date', 'DateTime', 'Number')}:
                    yield f'{name} is {value["@value"]!r}'
                if isinstance(value, dict) and '@value' not in value:
                    yield from self.faults(value)


def value(node, name):
    """The one value of a property: a text, or a node."""
    found = node.get(SCHEMA + name, [None])[0]
    return found['@value'] if found and '@value' in found else found
