import Segmentation

/// What one lexicon file holds, and how its entries go into the tables. `add` returns what is wrong with the entry.
struct LexiconFile {
  let name: String
  let columns: [String]
  let add: @Sendable (Entry, inout LexiconBuilder) -> [String]

  var fileName: String { name + ".tsv" }

  /// All files, in the order of loading.
  static let all: [LexiconFile] = [
    plain("common-words", ["word"], .common), particles, dates, .verbs, .agencies,
    kinds(
      "roles", ["role", "kind", "example"],
      ["office": .role, "profession": .role, "relation": [.role, .relation], "modifier": .roleModifier],
      traits: .glueHead),
    plain("ranks", ["rank", "service", "example"], .rank),
    plain("honorifics", ["honorific", "example"], .honorific),
    degrees, pronouns,
    kinds(
      "groups", ["noun", "kind", "example"], ["quantifier": .quantifier, "group": .group, "anonymous": .anonymous]),
    kinds("organizations", ["name", "kind", "example"], ["head": .organizationHead, "name": .organization]),
    places,
    kinds("names", ["name", "kind"], ["given": .name, "family": .name, "particle": .nameParticle]),
    shortForms,
    kinds("documents", ["noun", "kind", "example"], ["document": .document]),
    mediaNouns,
    kinds("term-heads", ["head", "kind", "example"], ["work": .termHead, "name": .termHead, "term": .termHead]),
    kinds(
      "boilerplate", ["phrase", "place", "example"],
      ["line": .boilerplateLine, "start": .boilerplateStart, "anywhere": .boilerplateAnywhere, "end": .boilerplateEnd]),
  ]

  /// A file whose entries all get the same class.
  private static func plain(_ name: String, _ columns: [String], _ tags: Tags) -> LexiconFile {
    LexiconFile(name: name, columns: columns) { entry, builder in
      builder.add(entry.cells[0], tags)
      return []
    }
  }

  /// A file whose second column names the class.
  private static func kinds(
    _ name: String, _ columns: [String], _ kinds: [String: Tags], traits: Vocabulary.Traits = []
  ) -> LexiconFile {
    LexiconFile(name: name, columns: columns) { entry, builder in
      guard let tags = kinds[String(entry.cells[1])] else {
        return [Suggestion.message(unknown: entry.cells[1], known: kinds.keys.sorted())]
      }
      builder.add(entry.cells[0], tags, traits: traits)
      return []
    }
  }

  private static let particles = LexiconFile(name: "particles", columns: ["word", "classes"]) { entry, builder in
    var tags: Tags = []
    var messages: [String] = []
    for name in entry.cells[1].split(separator: " ") {
      if let tag = Tags.named(String(name)) {
        tags.formUnion(tag)
      } else if name != "ends-no-name" {
        messages.append("unknown class “\(name)”")
      }
    }
    let leadsOn = tags.hasAny([.preposition, .by, .from, .to, .that, .like, .conjunction, .relative])
    var traits: Vocabulary.Traits = leadsOn ? [.glueHead, .continues] : []
    // Wulandari, Salsabila and Dewantara are names, and so is what stands before these words in them.
    if !["dari", "bila", "antara"].contains(entry.cells[0]) { traits.insert(.glueTail) }
    if entry.cells[1].hasSuffix("ends-no-name") { traits.insert(.endsNoName) }
    builder.add(entry.cells[0], tags, traits: traits)
    return messages
  }

  private static let dates = LexiconFile(name: "dates", columns: ["word", "kind", "value"]) { entry, builder in
    let kinds = ["weekday", "month", "relative", "daytime", "zone", "distance"]
    let names = ["relative": "relative-day", "daytime": "zone"]
    guard let tag = Tags.named(names[String(entry.cells[1])] ?? String(entry.cells[1])),
      kinds.contains(String(entry.cells[1]))
    else { return [Suggestion.message(unknown: entry.cells[1], known: kinds)] }
    let number = builder.add(entry.cells[0], tag)
    if entry.cells[2].isEmpty { return [] }
    guard let value = Int8(entry.cells[2]) else { return ["expected a whole number, found “\(entry.cells[2])”"] }
    builder.setValue(value, of: number)
    return []
  }

  private static let degrees = LexiconFile(name: "degrees", columns: ["degree", "place", "example"]) { entry, builder in
    switch entry.cells[1] {
    case "before": builder.add(entry.cells[0], .degreeBefore)
    case "after":
      builder.add(entry.cells[0], .degreeAfter, traits: entry.cells[0].hasSuffix(".") ? .finalAbbreviation : [])
    default: return [Suggestion.message(unknown: entry.cells[1], known: ["before", "after"])]
    }
    return []
  }

  private static let pronouns = LexiconFile(name: "pronouns", columns: ["pronoun", "number", "example"]) {
    entry, builder in
    switch entry.cells[1] {
    case "singular": builder.add(entry.cells[0], .pronoun)
    case "plural": builder.add(entry.cells[0], [.pronoun, .pluralPronoun])
    default: return [Suggestion.message(unknown: entry.cells[1], known: ["singular", "plural"])]
    }
    return []
  }

  private static let places = LexiconFile(name: "places", columns: ["place", "kind", "aliases"]) { entry, builder in
    let kinds = ["country", "capital", "city", "province", "region"]
    guard kinds.contains(String(entry.cells[1])) else {
      return [Suggestion.message(unknown: entry.cells[1], known: kinds)]
    }
    for name in [entry.cells[0]] + aliases(entry.cells[2]) { builder.add(name, .place, traits: .glueHead) }
    return []
  }

  private static let shortForms = LexiconFile(name: "short-forms", columns: ["short", "kind", "full", "example"]) {
    entry, builder in
    let kinds: [Substring: Tags] = ["person": .name, "given": .name, "role": .role]
    guard let tag = kinds[entry.cells[1]] else {
      return [Suggestion.message(unknown: entry.cells[1], known: kinds.keys.map(String.init).sorted())]
    }
    let number = builder.add(entry.cells[0], tag)
    let words = entry.cells[2].split(separator: " ")
    builder.setFullForm(words, of: number)
    switch entry.cells[1] {
    case "person": builder.setFullName(words.joined(separator: " "), of: number)
    case "role": builder.setFullRole(words.joined(separator: " "), of: number)
    default: break
    }
    return []
  }

  private static let agencies = LexiconFile(
    name: "agencies", columns: ["name", "kind", "country", "aliases", "context", "example"]
  ) { entry, builder in
    let kinds = Source.Kind.allCases.map(\.rawValue)
    guard let kind = Source.Kind(rawValue: String(entry.cells[1])) else {
      return [Suggestion.message(unknown: entry.cells[1], known: kinds)]
    }
    let contexts = ["free", "marked"]
    guard contexts.contains(String(entry.cells[4])) else {
      return [Suggestion.message(unknown: entry.cells[4], known: contexts)]
    }
    let agency = Agency(name: String(entry.cells[0]), kind: kind, country: String(entry.cells[2]))
    // Sites are written in capitals and without.
    let names = ([entry.cells[0]] + aliases(entry.cells[3])).map { $0.contains(".") ? $0.lowercased() : String($0) }
    builder.addAgency(agency, names: names, marked: entry.cells[4] == "marked")
    return []
  }

  private static let mediaNouns = LexiconFile(name: "media-nouns", columns: ["noun", "kind", "example"]) {
    entry, builder in
    switch entry.cells[1] {
    case "agency", "broadcaster", "newspaper", "magazine", "portal", "platform": builder.add(entry.cells[0], .mediaNoun)
    case "account": builder.add(entry.cells[0], [.mediaNoun, .accountNoun])
    case "generic": builder.add(entry.cells[0], .genericMedia)
    case "part": builder.addKeyword(entry.cells[0], .outletWord)
    default:
      let kinds = [
        "account", "agency", "broadcaster", "generic", "magazine", "newspaper", "part", "platform", "portal",
      ]
      return [Suggestion.message(unknown: entry.cells[1], known: kinds)]
    }
    return []
  }

  static func aliases(_ cell: Substring) -> [Substring] {
    cell.split(separator: "|").map { $0.drop { $0 == " " } }.map { part in
      var part = part
      while part.last == " " { part.removeLast() }
      return part
    }.filter { !$0.isEmpty }
  }
}
