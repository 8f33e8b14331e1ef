/// Chooses the author among those whom the page's lines, data blocks and head name: a person, not the outlet, not the editor.
struct AuthorFinder {
  private let head: PageHead
  private let data: StructuredData
  /// The keys of the outlet's names, under which no person writes.
  private let outlets: [String]

  init(head: PageHead, data: StructuredData, outlets: [String]) {
    self.head = head
    self.data = data
    self.outlets = outlets.map(siteKey)
  }

  /// - Parameter lastLine: of the body, which may be a signature.
  func author(_ byline: Byline, lastLine: String?) -> String? {
    if let name = byline.labelled(), isPerson(name) { return name }
    let editors = byline.editors()
    let named = data.authors.map(unescaped).filter { isPerson($0) && !editors.contains(siteKey($0)) }
    if !named.isEmpty { return named.joined(separator: ", ") }
    let meta = head.first(
      "author", "article:author", "dc.creator", "content_author", "dable:author", "parsely-author", "cxenseparse:author"
    )
    let others = [head.property("author"), byline.marked(), byline.besideDate(), meta].compactMap(\.self).map(
      strippedName)
    let authors = others.filter { isPerson($0) && !editors.contains(siteKey($0)) }
    if let name = authors.first { return name }
    if let name = lastLine, isSignature(name), isPerson(name) { return name }
    // A desk that signs as one: `Tim Liputan`.
    if let team = (data.authors.map(unescaped) + others).first(where: { $0.lowercased().hasPrefix("tim ") }) {
      return team
    }
    // Where nobody but the editor is named, the data blocks that give him as the author are believed.
    return data.authors.map(unescaped).first(where: isPerson)
  }

  /// A name in capitals as the last line of an article.
  private func isSignature(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return (2...4).contains(words.count)
      && line.allSatisfy { $0 == " " || $0 == "." || ($0.isLetter && $0.isUppercase) }
  }

  private func isPerson(_ name: String) -> Bool {
    guard isName(name) else { return false }
    let key = siteKey(name)
    if outlets.contains(where: {
      $0 == key || ($0.hasPrefix(key) && key.utf8.count > 3) || (key.hasPrefix($0) && $0.utf8.count > 3)
    }) {
      return false
    }
    let words = Set(name.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init))
    return words.isDisjoint(with: houseWords)
  }
}

/// The letters and figures of a name, by which two ways of writing it are compared.
func siteKey(_ name: String) -> String {
  String(name.lowercased().filter { $0.isLetter || $0.isNumber })
}

/// Words of accounts that no one person writes under.
private let houseWords: Set = [
  "redaksi", "admin", "administrator", "developer", "team", "tim", "newsroom", "webmaster", "editor", "desk",
  "superadmin",
  "pt", "tbk", "media", "publisher", "com", "online", "user", "root", "author", "unknown", "anonymous", "null",
]
