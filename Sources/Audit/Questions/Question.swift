/// What may be asked of all articles together. Each is a view of the database.
public enum Question: String, Sendable, CaseIterable {
  case agency, speaker, outlet, chain, unsourced

  var view: String { self == .unsourced ? rawValue : "by_" + rawValue }

  /// In the order of the view.
  public var columns: [String] {
    switch self {
    case .agency:
      ["agency", "kind", "country"] + ["statements", "articles", "outlets", "speakers", "first_hand", "relayed", "own"]
        + Self.kinds + ["credits", "through", "names", "joined_by"]
    case .speaker:
      ["speaker", "kind", "statements", "articles", "outlets"] + Self.kinds + ["agencies", "names", "joined_by"]
    case .outlet:
      ["outlet", "articles", "statements", "speakers", "agencies"] + Self.kinds + ["sourced", "unsourced"]
    case .chain: ["chain", "length", "statements", "articles", "outlets", "speakers"] + Self.kinds
    case .unsourced:
      [
        "article", "outlet", "published", "no", "kind", "lack", "formula", "words", "sources", "confidence", "sentence",
        "url",
      ]
    }
  }

  /// What a person reads first.
  public var mainColumns: [String] {
    switch self {
    case .agency:
      ["agency", "statements", "articles", "outlets", "speakers", "first_hand", "relayed", "own"] + Self.kinds + [
        "through"
      ]
    case .speaker: ["speaker", "statements", "articles", "outlets"] + Self.kinds + ["names", "joined_by"]
    case .outlet, .chain: columns
    case .unsourced: ["article", "no", "lack", "formula", "words"]
    }
  }

  private static let kinds = ["direct", "partial", "claims"]

  /// The largest counts first; lists in the order of articles.
  var order: String {
    switch self {
    case .agency: "statements DESC, credits DESC, agency"
    case .speaker: "statements DESC, speaker, articles, joined_by"
    case .outlet: "statements DESC, outlet"
    case .chain: "statements DESC, chain"
    case .unsourced: "article, no"
    }
  }
}
