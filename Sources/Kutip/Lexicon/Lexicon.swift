import Segmentation

/// An agency or outlet of the lexicon.
public struct Agency: Sendable, Hashable {
  /// The short name: KCNA for Kantor Berita Pusat Korea.
  public var name: String
  public var kind: Source.Kind
  /// ISO 3166 alpha-2, or empty.
  public var country: String
}

/// The lexicons as loaded: immutable, shared by all threads.
///
/// Each word and phrase has a number in `vocabulary`, and what the lexicons say of it stands in tables by that number.
public final class Lexicon: Sendable {
  let vocabulary: Vocabulary
  /// Three to a word, side by side for the cache: its classes however it is written; only capitalised; only in capitals.
  private let classes: [Tags]
  private let cueNumbers: [Int32]
  private let agencyNumbers: [Int32]
  private let values: [Int8]
  private let keywords: [Keyword]
  let cues: [CueForm]
  let agencies: [Agency]
  /// How many files were read.
  public let fileCount: Int

  init(_ builder: LexiconBuilder, fileCount: Int) {
    vocabulary = builder.vocabulary
    let (anyCase, capitalized) = (builder.padded(builder.anyCase, []), builder.padded(builder.capitalized, []))
    let allCaps = builder.padded(builder.allCaps, [])
    classes = anyCase.indices.flatMap { [anyCase[$0], capitalized[$0], allCaps[$0]] }
    cueNumbers = builder.padded(builder.cueNumbers, -1)
    agencyNumbers = builder.padded(builder.agencyNumbers, -1)
    values = builder.padded(builder.values, 0)
    keywords = builder.padded(builder.keywords, [])
    cues = builder.cues
    agencies = builder.agencies
    self.fileCount = fileCount
  }

  /// The classes of `token`, as it is written.
  @inline(__always)
  func tags(of token: Token) -> Tags {
    guard token.word >= 0 else { return [] }
    let place = Int(token.word) * 3
    var tags = classes[place]
    if token.shape.contains(.capitalized) { tags.formUnion(classes[place + 1]) }
    if token.shape.contains(.allCaps) { tags.formUnion(classes[place + 2]) }
    return tags
  }

  /// The reporting form that `token` is, or nil.
  @inline(__always)
  func cue(of token: Token) -> CueForm? {
    guard token.word >= 0 else { return nil }
    let number = cueNumbers[Int(token.word)]
    return number < 0 ? nil : cues[Int(number)]
  }

  /// The agency that `token` names, or nil.
  func agency(of token: Token) -> Agency? {
    guard token.word >= 0, tags(of: token).hasAny(.anyAgency) else { return nil }
    let number = agencyNumbers[Int(token.word)]
    return number < 0 ? nil : agencies[Int(number)]
  }

  /// The keyword that `token` is, if it is one; a word with -nya is none.
  @inline(__always)
  func keyword(of token: Token) -> Keyword { token.shape.contains(.clitic) ? [] : keywords[Int(token.word)] }

  /// The number that a date word stands for: weekday, month or days from today.
  func value(of token: Token) -> Int { token.word < 0 ? 0 : Int(values[Int(token.word)]) }
}
