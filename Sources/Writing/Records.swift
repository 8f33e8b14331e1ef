import Kutip

// What stands in the JSON Lines form, key by key.

struct ArticleRecord: Encodable {
  let article: Article
  let extraction: Extraction
  let withText: Bool
  let kept: [String]

  static let keys = [
    "schema", "id", "title", "publisher", "author", "published", "url", "statements", "credits", "warnings", "text",
  ]

  func encode(to encoder: any Encoder) throws {
    try JSONObject([
      "schema": "kutip/1",
      "id": article.id,
      "title": article.title,
      "publisher": article.publisher,
      "author": article.author,
      "published": article.published,
      "url": article.url,
      "statements": extraction.statements.map(object),
      "credits": extraction.credits.map(object),
      "warnings": extraction.warnings.map(object),
    ]).encode(to: encoder)
    if withText { try JSONObject(["text": article.text]).encode(to: encoder) }
    try article.encode(kept: kept, beside: Self.keys, to: encoder)
  }
}

extension Article {
  /// Adds the kept fields to the object that the encoder writes.
  /// - Parameter own: the names of that object's own keys.
  package func encode(kept: [String], beside own: [String], to encoder: any Encoder) throws {
    let names = kept.map { keptName($0, beside: own) }
    try JSONObject(zip(names, kept.map { value(kept: $0) }).map { ($0, $1) }).encode(to: encoder)
  }
}

private func object(_ statement: Statement) -> JSONObject {
  // Nobody says a quoted term or title: of kind `none` only the words and their place are known.
  let attributed = statement.kind == .none ? nil : statement
  return JSONObject([
    "id": statement.id,
    "utterance": attributed?.utterance,
    "kind": statement.kind,
    "text": statement.content.text,
    "start": statement.content.start,
    "end": statement.content.end,
    "speaker": attributed?.speaker.map(object),
    "cue": attributed?.cue.map(object),
    "addressee": attributed?.addressee,
    "sources": (attributed?.sources ?? []).map(object),
    "date": attributed?.date.map(object),
    "sentence": attributed?.sentence,
    "rule": attributed?.rule,
    "confidence": attributed?.confidence,
    "flags": attributed?.flags ?? [],
  ])
}

private func object(_ speaker: Speaker) -> JSONObject {
  JSONObject([
    "name": speaker.name,
    "kind": speaker.kind,
    "resolved_by": speaker.resolvedBy,
    "mention": speaker.mention,
    "role": speaker.role,
  ])
}

private func object(_ cue: Cue) -> JSONObject {
  JSONObject([
    "text": cue.span.text, "lemma": cue.lemma, "sense": cue.sense.rawValue, "start": cue.span.start,
    "end": cue.span.end,
  ])
}

private func object(_ source: Source) -> JSONObject {
  JSONObject(["name": source.name, "kind": source.kind, "inherited": source.inherited, "mention": source.mention])
}

private func object(_ date: StatementDate) -> JSONObject {
  JSONObject([
    "text": date.span.text,
    "start": date.span.start,
    "end": date.span.end,
    "value": date.value,
    "conflict": date.conflict,
  ])
}

private func object(_ credit: Credit) -> JSONObject {
  JSONObject(["name": credit.name, "kind": credit.kind, "mention": credit.mention])
}

private func object(_ warning: Warning) -> JSONObject {
  JSONObject(["code": warning.code, "start": warning.start, "end": warning.end])
}
