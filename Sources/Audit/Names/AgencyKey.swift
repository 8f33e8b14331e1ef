import Kutip

/// Tells which agency or outlet a name means, over all articles.
struct AgencyKey: Hashable {
  /// The same for all names of one agency.
  let key: String
  let name: String
  let kind: String?
  let country: String?
  /// `lexicon` where the lexicon knows the name, else `name`.
  let joinedBy: String

  /// - Parameter kind: as the article shows it; nil for a publisher, which shows none.
  init(_ name: String, kind: Source.Kind?, lexicon: Lexicon) {
    let name = onOneLine(name)
    if kind != .account, kind != .document, let agency = Self.agency(name, lexicon) {
      key = "lexicon:" + agency.name
      self.name = agency.name
      self.kind = agency.kind.rawValue
      country = agency.country.isEmpty ? nil : agency.country
      joinedBy = "lexicon"
    } else {
      let folded = FoldedName(name).key
      key = (kind == .account ? "account:" : "name:") + (folded.isEmpty ? name : folded)
      self.name = name
      self.kind = kind?.rawValue
      country = nil
      joinedBy = "name"
    }
  }

  /// The Associated Press is written with its article and without.
  private static func agency(_ name: String, _ lexicon: Lexicon) -> Agency? {
    if let agency = lexicon.agency(named: name) { return agency }
    let article = "The "
    return lexicon.agency(named: name.hasPrefix(article) ? String(name.dropFirst(article.count)) : article + name)
  }
}
