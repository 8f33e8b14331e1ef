/// A text cut into tokens, sentences and paragraphs. Offsets count UTF-16 units; sentences and paragraphs are ranges of tokens.
public struct Segments: Sendable {
  public var units: [UInt16] = []
  public var tokens: [Token] = []
  /// Consecutive, covering all tokens.
  public var sentences: [Range<Int>] = []
  /// Consecutive, covering all tokens; each begins with a sentence.
  public var paragraphs: [Range<Int>] = []

  public init() {}

  /// The text of `range`.
  public func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }

  /// The text of a token.
  public func text(of token: Token) -> String { text(token.range) }
}
