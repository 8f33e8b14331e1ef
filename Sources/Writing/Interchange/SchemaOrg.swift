import Kutip

/// The words of <https://schema.org> for what was said, by whom and through whom.
struct SchemaOrg {
  /// Stands before each word where it is not the context's own: `schema:`.
  var prefix = ""

  /// A direct or partial statement is a claim whose words are quoted, an indirect one a claim alone.
  func types(_ kind: Statement.Kind) -> [String] {
    (kind == .indirect ? ["Claim"] : ["Claim", "Quotation"]).map { prefix + $0 }
  }

  /// The words; the sentence around them where somebody denies them, since what he claims is that they are not so.
  func text(_ statement: Statement) -> String {
    let isDenied = statement.kind != .direct && statement.cue?.sense == .deny
    return isDenied ? statement.sentence.text : statement.content.text
  }

  /// Who said it; nil for a document, which is no author but a work that the words are based on.
  func author(_ speaker: Speaker) -> JSONObject? {
    switch speaker.kind {
    case .document: nil
    // Whether an account is a person's is not known; schema.org has no word that leaves it open.
    case .person, .account:
      object("Person", [("name", speaker.name), ("jobTitle", speaker.role?.text)])
    case .anonymous: object("Person", [("description", speaker.name), ("jobTitle", speaker.role?.text)])
    case .group, .organization: object("Organization", [("name", speaker.name)])
    case .agency: object("NewsMediaOrganization", [("name", speaker.name)])
    }
  }

  /// What the words are based on: the report of the outlet nearest to the reader, which is based on that of the one before it, and so on to the
  /// document, where one speaks.
  func basis(_ statement: Statement) -> JSONObject? {
    let document = statement.speaker.flatMap { $0.kind == .document ? work($0.name, on: nil) : nil }
    return statement.sources.reduce(document) { basis, source in work(source.name, source.kind, on: basis) }
  }

  /// What a whole article is based on.
  func basis(_ credits: [Credit]) -> [JSONObject]? {
    credits.isEmpty ? nil : credits.map { work($0.name, $0.kind, on: nil) }
  }

  private func work(_ name: String, _ kind: Source.Kind = .document, on basis: JSONObject?) -> JSONObject {
    let publisher: JSONObject? =
      switch kind {
      case .document: nil
      case .agency, .broadcaster, .newspaper, .portal: object("NewsMediaOrganization", [("name", name)])
      case .platform: object("Organization", [("name", name)])
      case .account: object("Person", [("name", name)])
      }
    return object(
      "CreativeWork", [("name", publisher == nil ? name : nil), ("publisher", publisher), ("isBasedOn", basis)])
  }

  /// A node of that type with the members that have a value.
  func object(_ type: String, _ members: [(String, (any Encodable)?)]) -> JSONObject {
    let known = members.compactMap { name, value in value.map { (prefix + name, $0) } }
    return JSONObject([("@type", prefix + type)] + known)
  }
}
