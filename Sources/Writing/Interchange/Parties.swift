import Kutip

/// Those who speak in an article, and those through whom it came, each under an id.
struct Parties {
  /// The raw value stands in the ids.
  enum Class: String {
    case person = "p"
    case organization = "o"
    case document = "d"
  }

  struct Party {
    let id: String
    let name: String
    let kind: String
  }

  private struct Key: Hashable {
    let kind: Class
    let name: String
  }

  private let section: String
  private var parties: [Class: [Party]] = [:]
  private var ids: [Key: String] = [:]

  init(of extraction: Extraction, at place: ArticlePlace) {
    section = place.section
    for statement in extraction.statements where statement.kind != .none {
      statement.speaker.map { add($0.name, $0.kind.rawValue, $0.kind.party) }
      for source in statement.sources { add(source.name, source.kind.rawValue, source.kind.party) }
    }
  }

  /// In the order in which they come in the article.
  func all(_ kind: Class) -> [Party] { parties[kind] ?? [] }

  func id(of speaker: Speaker) -> String { ids[Key(kind: speaker.kind.party, name: speaker.name)] ?? "" }

  func id(of source: Source) -> String { ids[Key(kind: source.kind.party, name: source.name)] ?? "" }

  private mutating func add(_ name: String, _ kind: String, _ party: Class) {
    let key = Key(kind: party, name: name)
    guard ids[key] == nil else { return }
    let id = "\(section)-\(party.rawValue)\(all(party).count + 1)"
    ids[key] = id
    parties[party, default: []].append(Party(id: id, name: name, kind: kind))
  }
}

extension Speaker.Kind {
  fileprivate var party: Parties.Class {
    switch self {
    case .person, .account, .anonymous: .person
    case .group, .organization, .agency: .organization
    case .document: .document
    }
  }
}

extension Source.Kind {
  fileprivate var party: Parties.Class {
    switch self {
    case .account: .person
    case .document: .document
    case .agency, .broadcaster, .newspaper, .portal, .platform: .organization
    }
  }
}
