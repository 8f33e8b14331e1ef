import Kutip

/// Those who speak in an article, and those through whom it came, each under an id.
struct Parties {
  enum Class { case person, organization, document }

  struct Party: Hashable {
    let name: String
    let kind: String
  }

  private let section: String
  private var ids: [Class: [(party: Party, id: String)]] = [:]

  init(of extraction: Extraction, at place: ArticlePlace) {
    section = place.section
    for statement in extraction.statements where statement.kind != .none {
      statement.speaker.map { add(Party(name: $0.name, kind: $0.kind.rawValue), $0.kind.party) }
      for source in statement.sources { add(Party(name: source.name, kind: source.kind.rawValue), source.kind.party) }
    }
  }

  /// In the order in which they come in the article.
  func all(_ kind: Class) -> [(party: Party, id: String)] { ids[kind] ?? [] }

  func id(of speaker: Speaker) -> String { id(speaker.name, speaker.kind.party) }

  func id(of source: Source) -> String { id(source.name, source.kind.party) }

  private func id(_ name: String, _ kind: Class) -> String {
    all(kind).first { $0.party.name == name }?.id ?? ""
  }

  private mutating func add(_ party: Party, _ kind: Class) {
    let known = all(kind)
    guard !known.contains(where: { $0.party.name == party.name }) else { return }
    let letter =
      switch kind {
      case .person: "p"
      case .organization: "o"
      case .document: "d"
      }
    ids[kind, default: []].append((party, "\(section)-\(letter)\(known.count + 1)"))
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
