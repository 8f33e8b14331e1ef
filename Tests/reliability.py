"""reliability.py DIR PREDICTIONS.jsonl [--fit]

Shows what the confidence of statements is worth. DIR holds annotated articles, NAME.txt with NAME.gold.json, and beside DIR stands gold.py, which
says what matches what. PREDICTIONS.jsonl is what `kutip extract --format jsonl` writes for these articles.

A statement counts as right if kind, speaker and sources are. Two tables: the confidences as Kutip states them, and as they come out cross-checked:
fitted ten times on nine tenths of the articles and measured on the tenth left out, which is what to expect of articles not seen. With --fit, prints
the values for `confidence` of the rules and for `Circumstance` as fitted on all articles.
"""
import json
import math
import pathlib
import sys

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

LEAST_OVERLAP = {'direct': 0.8, 'partial': 0.8, 'indirect': 0.5}
# Kinds are penalized less than rules, so that a rule seen three times stays near the others of its kind.
KIND_WEIGHT = 3


def judged(folder, predictions):
    """Article, statement and whether it is right, for each statement said."""
    sys.path.insert(0, str(folder.resolve().parent))
    import gold as scorer

    said = {record['id']: record for record in map(json.loads, predictions.read_text(encoding='utf-8').splitlines())}
    for article in scorer.load_gold(folder):
        for kind, least in LEAST_OVERLAP.items():
            units = article['claims'] if kind == 'indirect' else [u for u in article['segments'] if u['kind'] == kind]
            statements = [s for s in said[article['name']]['statements'] if s['kind'] == kind]
            pairs = {j: units[i] for i, j in scorer.pair(units, statements, article['body'], least).items()}
            for j, statement in enumerate(statements):
                unit = pairs.get(j)
                right = (
                    unit is not None
                    and scorer.same_speaker(unit, statement['speaker'])
                    and scorer.names(unit.get('sources')) == scorer.names(statement['sources'])
                )
                yield article['name'], statement, right


def circumstances(statement):
    """The cases of `Circumstance` that hold, as Sources/Kutip/Article/Confidence.swift tells them; without those too rare to be fitted."""
    speaker = statement['speaker']
    if speaker:
        if speaker['resolved_by'] in ('partial-name', 'pronoun', 'clitic'):
            yield 'knownBefore'
        if speaker['resolved_by'] in ('role', 'preceding'):
            yield 'inferred'
        if speaker['kind'] != 'person':
            yield 'noPerson'
        elif len(speaker['name'].split()) == 1:
            yield 'singleName'
        elif len(speaker['name'].split()) > 3:
            yield 'longName'
    if statement['sources']:
        yield 'cited'


def features(statement):
    kind = {f"kind {statement['kind']}": KIND_WEIGHT, f"rule {statement['rule']}": 1}
    return kind | {f'circumstance {name}': 1 for name in circumstances(statement)}


def interval(right, count):
    """Wilson's 95 % interval of a share."""
    share, z = right / count, 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return middle - half, middle + half


def table(title, chances, rights):
    print(f'{title}\nconfidence     statements  mean stated  right  95 % interval')
    for low, high in ((0.9, 1.01), (0.8, 0.9), (0.7, 0.8), (0.6, 0.7), (0, 0.6)):
        inside = [(chance, right) for chance, right in zip(chances, rights) if low <= chance < high]
        if not inside:
            continue
        right = sum(right for _, right in inside)
        stated = sum(chance for chance, _ in inside) / len(inside)
        low_end, high_end = interval(right, len(inside))
        print(f'{low:.1f} to {min(high, 1):.1f} {len(inside):14} {stated:12.2f} {right / len(inside):6.2f}  {low_end:.2f} to {high_end:.2f}')
    print()


def main(folder, predictions, fit):
    names, statements, rights = zip(*judged(folder, predictions))
    table('As stated', [statement['confidence'] for statement in statements], rights)

    vectorizer = DictVectorizer(sparse=False)
    rows = vectorizer.fit_transform([features(statement) for statement in statements])
    model = LogisticRegression(C=0.5)
    chances = cross_val_predict(model, rows, rights, groups=names, cv=GroupKFold(10), method='predict_proba')[:, 1]
    # Stated with two decimals, as Kutip does.
    table('Cross-checked', [round(chance, 2) for chance in chances], rights)
    if not fit:
        return

    model.fit(rows, rights)
    weights = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0]))
    kinds = {statement['rule']: statement['kind'] for statement in statements}
    for rule, kind in sorted(kinds.items()):
        odds = model.intercept_[0] + KIND_WEIGHT * weights[f'kind {kind}'] + weights[f'rule {rule}']
        print(f'{rule:32} {1 / (1 + math.exp(-odds)):.2f}  ({sum(s["rule"] == rule for s in statements)} statements)')
    for kind in LEAST_OVERLAP:
        odds = model.intercept_[0] + KIND_WEIGHT * weights[f'kind {kind}']
        print(f'{kind + ", any other rule":32} {1 / (1 + math.exp(-odds)):.2f}')
    for name, weight in weights.items():
        if name.startswith('circumstance '):
            count = sum(name.removeprefix('circumstance ') in circumstances(s) for s in statements)
            print(f'{name:32} {math.exp(weight):.2f}  ({count} statements)')


if __name__ == '__main__':
    arguments = [argument for argument in sys.argv[1:] if argument != '--fit']
    if len(arguments) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(arguments[0]), pathlib.Path(arguments[1]), '--fit' in sys.argv)
