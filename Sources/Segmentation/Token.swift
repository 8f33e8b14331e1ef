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

    /// Whether the vocabulary may have such tokens.
    @inline(__always)
    var isLookedUp: Bool { rawValue <= Self.account.rawValue }
  }

  /// How it is written, and what stands before it.
  public struct Shape: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is upper case.
    @inlinable public static var capitalized: Shape { Shape(rawValue: 1 << 0) }
    /// Two letters or more, all of them upper case.
    @inlinable public static var allCaps: Shape { Shape(rawValue: 1 << 1) }
    @inlinable public static var hyphenated: Shape { Shape(rawValue: 1 << 2) }
    /// Ends in the clitic -nya, and `word` is what stands before it.
    @inlinable public static var clitic: Shape { Shape(rawValue: 1 << 3) }
    /// White space stands before it, or the text begins with it.
    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 1 << 4) }
    /// A line break stands before it.
    @inlinable public static var lineBefore: Shape { Shape(rawValue: 1 << 5) }
    /// A blank line stands before it.
    @inlinable public static var blankLineBefore: Shape { Shape(rawValue: 1 << 6) }
    /// Written together with what stands before it, and parted by the segmenter.
    @inlinable public static var glued: Shape { Shape(rawValue: 1 << 7) }
    /// An abbreviation, its point included in the token.
    @inlinable public static var abbreviation: Shape { Shape(rawValue: 1 << 8) }

    /// A point stands inside, or a capital behind a small letter: of use to the segmenter only.
    static let uneven = Shape(rawValue: 1 << 9)
  }

  public var start: Int32
  public var end: Int32
  /// The vocabulary's number of the word or phrase; -1 if the vocabulary does not have it.
  public var word: Int32
  /// The vocabulary's group of that word; 0 without one.
  public var group: UInt16 = 0
  public var shape: Shape
  /// A hash of the case-folded text: equal texts have equal hashes. 0 before it is known, which in a finished token it is for all but marks.
  public var hash: UInt64
  public var kind: Kind
  /// Whether it is a word with a stop right behind it. Of use to the segmenter only, as what follows.
  var isPointed = false
  /// What the vocabulary says of the word.
  var traits: Vocabulary.Traits = []

  @inline(__always)
  init(_ start: Int, _ end: Int, _ kind: Kind, _ shape: Shape = [], hash: UInt64 = 0) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    word = -1
    self.shape = shape
    self.hash = hash
    self.kind = kind
  }

  // Inlinable, like the constants above: the rules ask these questions millions of times, from another module.

  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// How its letters are written: 1 for a capital first, 2 for all capitals, 3 for both.
  @inlinable
  public var letterCase: Int { Int(shape.rawValue & 3) }
  @inlinable
  public var isCapitalized: Bool { shape.contains(.capitalized) }
  @inlinable
  public var isWordLike: Bool { kind == .word || kind == .site || kind == .account }
}
