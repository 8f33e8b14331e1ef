/// A form of a reporting verb or noun (mengatakan, katanya, dikutip, laporan), and the places in which it reports.
public struct CueForm: Sendable, Hashable {
  /// Where the form stands when it reports.
  public struct Uses: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Right behind closing marks: “...,” kata X.
    static var afterQuotation: Uses { Uses(rawValue: 1 << 0) }
    /// Behind a clause closed by a comma: ..., kata X.
    static var afterClause: Uses { Uses(rawValue: 1 << 1) }
    /// With -nya, which stands for the speaker: katanya.
    static var clitic: Uses { Uses(rawValue: 1 << 2) }
    /// Behind its subject: X mengatakan.
    static var active: Uses { Uses(rawValue: 1 << 3) }
    /// dikatakan X, dilaporkan oleh X.
    static var passive: Uses { Uses(rawValue: 1 << 4) }
    /// demikian laporan X.
    static var noun: Uses { Uses(rawValue: 1 << 5) }
    /// The bare stem behind its subject, as headlines write it: X Sebut, X Peringatkan.
    static var headline: Uses { Uses(rawValue: 1 << 6) }
    /// Reports only if bahwa, a comma or a mark follows.
    static var needsThat: Uses { Uses(rawValue: 1 << 7) }
    /// menurut X: before its speaker, in front of the clause or behind it.
    static var accordingTo: Uses { Uses(rawValue: 1 << 8) }

    static let postposed: Uses = [.afterQuotation, .afterClause]
  }

  /// What can be its content where no marks stand.
  public struct Takes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    static var clause: Takes { Takes(rawValue: 1 << 0) }
    static var that: Takes { Takes(rawValue: 1 << 1) }
    static var request: Takes { Takes(rawValue: 1 << 2) }
    static var promise: Takes { Takes(rawValue: 1 << 3) }
    static var noun: Takes { Takes(rawValue: 1 << 4) }
    static var quote: Takes { Takes(rawValue: 1 << 5) }
    /// menyebut A sebagai B.
    static var naming: Takes { Takes(rawValue: 1 << 6) }
  }

  public enum Sense: String, Sendable, CaseIterable {
    case say, write, ask, judge, promise, deny, warn, announce, report, praise, blame, relay
  }

  /// The roots that rules name.
  public struct Roots: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    static var kata: Roots { Roots(rawValue: 1 << 0) }
    static var aku: Roots { Roots(rawValue: 1 << 1) }
    static var dasar: Roots { Roots(rawValue: 1 << 2) }
    static var rangkum: Roots { Roots(rawValue: 1 << 3) }
    static var sadur: Roots { Roots(rawValue: 1 << 4) }
    static var himpun: Roots { Roots(rawValue: 1 << 5) }
    static var kutip: Roots { Roots(rawValue: 1 << 6) }
  }

  /// The root, if it is one that rules name. All roots stand in the lexicon: a text in each form would be counted at each copy.
  public var root: Roots
  public var uses: Uses
  public var takes: Takes
  public var sense: Sense

  /// Whether the form has one of these uses, and its verb takes one of these contents, if any are named.
  @inline(__always)
  func serves(_ uses: Uses, _ takes: Takes) -> Bool {
    !self.uses.isDisjoint(with: uses) && (takes.isEmpty || !self.takes.isDisjoint(with: takes))
  }
}

extension CueForm.Roots {
  static let names: [String: Self] = [
    "kata": .kata, "aku": .aku, "dasar": .dasar, "rangkum": .rangkum, "sadur": .sadur, "himpun": .himpun,
    "kutip": .kutip,
  ]
}

extension CueForm.Takes {
  static let names: [(String, Self)] = [
    ("clause", .clause), ("that", .that), ("request", .request), ("promise", .promise), ("noun", .noun),
    ("quote", .quote), ("naming", .naming),
  ]
}
