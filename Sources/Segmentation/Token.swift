/// A word, number or mark of the text. Offsets count UTF-16 units.
public struct Token: Sendable, Hashable {
  /// What stands there.
  public enum Kind: UInt8, Sendable {
    case word, number, site, account
    case comma, stop, colon, semicolon, dash, slash
    case openBracket, closeBracket
    /// A double quotation mark of any form.
    case doubleMark
    /// A single quotation mark that is no apostrophe inside a word.
    case singleMark
    case other
  }

  /// How it is written, and what stands before it.
  public struct Shape: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is upper case.
    public static let capitalized = Shape(rawValue: 1 << 0)
    /// Two letters or more, all of them upper case.
    public static let allCaps = Shape(rawValue: 1 << 1)
    public static let hyphenated = Shape(rawValue: 1 << 2)
    /// Ends in the clitic -nya, and `word` is what stands before it.
    public static let clitic = Shape(rawValue: 1 << 3)
    /// White space stands before it, or the text begins with it.
    public static let spaceBefore = Shape(rawValue: 1 << 4)
    /// A line break stands before it.
    public static let lineBefore = Shape(rawValue: 1 << 5)
    /// A blank line stands before it.
    public static let blankLineBefore = Shape(rawValue: 1 << 6)
    /// Written together with what stands before it, and parted by the segmenter.
    public static let glued = Shape(rawValue: 1 << 7)
    /// An abbreviation, its point included in the token.
    public static let abbreviation = Shape(rawValue: 1 << 8)
  }

  public var start: Int32
  public var end: Int32
  /// The vocabulary's number of the word or phrase; -1 if the vocabulary does not have it.
  public var word: Int32
  /// A hash of the case-folded text: equal texts have equal hashes.
  public var hash: UInt64
  public var kind: Kind
  public var shape: Shape

  public var range: Range<Int> { Int(start)..<Int(end) }
  public var isCapitalized: Bool { shape.contains(.capitalized) }
  public var isWordLike: Bool { kind == .word || kind == .site || kind == .account }
}
