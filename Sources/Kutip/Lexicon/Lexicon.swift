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
  package let vocabulary: Vocabulary
  // What the lexicons say of each group of words. Groups are few, and fit a processor's inner cache where a table of words does not.
  private let keywords: [Keyword]
  /// Four sets of classes for each group, one for each way to write its letters: looked up without a branch.
  private let tags: [Tags]
  private let cueNumbers: [Int32]
  private let agencyNumbers: [Int32]
  private let values: [Int8]
  let cues: [CueForm]
  private let lemmas: [String]
  let agencies: [Agency]
  private let fullForms: [Int32: [UInt64]]
  private let fullNames: [Int32: String]
  private let fullRoles: [Int32: String]
  /// How many files were read.
  public let fileCount: Int

  init(_ builder: LexiconBuilder, fileCount: Int) {
    var vocabulary = builder.vocabulary
    let groups = builder.group(&vocabulary)
    keywords = groups.map(\.keyword)
    tags = groups.flatMap(\.tagsByLetterCase)
    self.vocabulary = vocabulary
    cueNumbers = builder.padded(builder.cueNumbers, -1)
    agencyNumbers = builder.padded(builder.agencyNumbers, -1)
    values = builder.padded(builder.values, 0)
    cues = builder.cues
    lemmas = builder.lemmas
    agencies = builder.agencies
    fullForms = builder.fullForms
    fullNames = builder.fullNames
    fullRoles = builder.fullRoles
    self.fileCount = fileCount
  }

  /// The classes of `token`, as it is written.
  @inline(__always)
  func tags(of token: Token) -> Tags {
    tags[Self.place(of: token)]
  }

  /// The classes of all `tokens`.
  func tags(of tokens: [Token]) -> [Tags] {
    tags.withUnsafeBufferPointer { tags in
      [Tags](unsafeUninitializedCapacity: tokens.count) { tagged, count in
        count = tokens.count
        for (index, token) in tokens.enumerated() { tagged[index] = tags[Self.place(of: token)] }
      }
    }
  }

  @inline(__always)
  private static func place(of token: Token) -> Int { Int(token.group) * 4 + token.letterCase }

  /// The reporting form that `token` is, or nil.
  @inline(__always)
  func cue(of token: Token) -> CueForm? {
    guard token.word >= 0 else { return nil }
    let number = cueNumbers[Int(token.word)]
    return number < 0 ? nil : cues[Int(number)]
  }

  /// The root of the reporting form that `token` is, or nil: kata for mengatakan.
  func lemma(of token: Token) -> String? {
    guard token.word >= 0 else { return nil }
    let number = cueNumbers[Int(token.word)]
    return number < 0 ? nil : lemmas[Int(number)]
  }

  /// The agency that `token` names, or nil.
  func agency(of token: Token) -> Agency? {
    guard token.word >= 0, tags(of: token).hasAny(.anyAgency) else { return nil }
    let number = agencyNumbers[Int(token.word)]
    return number < 0 ? nil : agencies[Int(number)]
  }

  /// The hashes of the words that a short form stands for: Joko Widodo for Jokowi, menteri keuangan for menkeu.
  func fullForm(of token: Token) -> [UInt64]? { token.word < 0 ? nil : fullForms[token.word] }

  /// The agency that `token` names in a code such as `(antara/rhn)`, where names are written small too; nil if it names none.
  func agency(inCode token: Token) -> Agency? {
    guard token.word >= 0 else { return nil }
    let number = agencyNumbers[Int(token.word)]
    return number < 0 ? nil : agencies[Int(number)]
  }

  /// The agency or outlet that bears `name`, however its letters are written; nil if it is not known.
  public func agency(named name: String) -> Agency? {
    guard let word = vocabulary.number(of: name) else { return nil }
    let number = agencyNumbers[Int(word)]
    return number < 0 ? nil : agencies[Int(number)]
  }

  /// The person whom alone a nickname or initials stand for, however their letters are written: Joko Widodo for Jokowi.
  public func fullName(of short: String) -> String? { vocabulary.number(of: short).flatMap { fullNames[$0] } }

  /// The office that a short form stands for, likewise: menteri keuangan for Menkeu.
  public func fullRole(of short: String) -> String? { vocabulary.number(of: short).flatMap { fullRoles[$0] } }

  /// The keyword that `token` is, if it is one; a word with -nya is none.
  @inline(__always)
  func keyword(of token: Token) -> Keyword {
    token.word < 0 || token.shape.contains(.clitic) ? [] : keywords[Int(token.group)]
  }

  /// The number that a date word stands for: weekday, month or days from today.
  func value(of token: Token) -> Int { token.word < 0 ? 0 : Int(values[Int(token.word)]) }
}
