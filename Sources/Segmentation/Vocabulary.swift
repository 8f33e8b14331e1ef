/// The words and phrases that the lexicons know, numbered. Words are held case-folded; whether an upper-case spelling
/// is asked for is the lexicon's business, but for phrases, which are joined into one token here.
public struct Vocabulary: Sendable {
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A point after it belongs to it and ends no sentence: Dr., Jl., No.
    public static let abbreviation = Traits(rawValue: 1 << 0)
    /// A point after it belongs to it, and may also end the sentence: S.H., M.Si., Tbk.
    public static let finalAbbreviation = Traits(rawValue: 1 << 1)
    /// Scraping may have glued a capitalised word behind it: dilansirAFP, PresidenDonald.
    public static let glueHead = Traits(rawValue: 1 << 2)
    /// Scraping may have glued it behind a name: Trumpmengatakan.
    public static let glueTail = Traits(rawValue: 1 << 3)
    /// A line that ends in it goes on in the next line.
    public static let continues = Traits(rawValue: 1 << 4)
    /// Some phrase begins with it.
    public static let beginsPhrase = Traits(rawValue: 1 << 5)
    /// A phrase that counts however it is written; other phrases count only if their first word is capitalised.
    public static let anyCase = Traits(rawValue: 1 << 6)
    /// A word of the language, not only a part of some phrase.
    public static let ownWord = Traits(rawValue: 1 << 7)
    /// Some phrase goes on with it: a look that spares most searches for phrases.
    static let continuesPhrase = Traits(rawValue: 1 << 8)
  }

  private var words = HashTable()
  private var hashes: [UInt64] = []
  private var starts: [Int32] = [0]
  private var letters: [UInt16] = []
  public private(set) var traits: [Traits] = []
  private var phrases = PhraseTrie()

  public init() {}

  /// How many words and phrases there are; their numbers are `0..<count`.
  public var count: Int { hashes.count }

  /// The number of a word, inserted if it is new, with `traits` added to those it has.
  public mutating func insert(word: String, traits added: Traits = []) -> Int32 {
    let units = Array(word.utf16)
    let number = units.withUnsafeBufferPointer { buffer in
      let hash = FoldedHash.of(buffer, 0..<buffer.count)
      let known = find(hash)
      return known >= 0 ? known : append(units.map(folded), hash: hash)
    }
    traits[Int(number)].formUnion(added)
    return number
  }

  /// The number of a phrase of two words or more, inserted if it is new.
  public mutating func insert(phrase words: [String], traits added: Traits = []) -> Int32 {
    let numbers = words.map { insert(word: $0) }
    if let first = numbers.first { traits[Int(first)].formUnion(.beginsPhrase) }
    for number in numbers.dropFirst() { traits[Int(number)].formUnion(.continuesPhrase) }
    let joined = words.joined(separator: " ")
    let number = insert(word: joined, traits: added)
    phrases.insert(numbers, phrase: number)
    return number
  }

  /// The word or phrase of that number, case-folded.
  public func text(_ number: Int32) -> String {
    String(decoding: letters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])], as: UTF16.self)
  }

  /// The number of the word with that folded hash, or -1.
  @inline(__always)
  func find(_ hash: UInt64) -> Int32 { words.value(of: hash) }

  /// The number of `word`, however it is written, or nil.
  public func number(of word: String) -> Int32? {
    Array(word.utf16).withUnsafeBufferPointer { units in
      let number = find(FoldedHash.of(units, 0..<units.count))
      return number < 0 ? nil : number
    }
  }

  /// The longest phrase that begins with the first of `tokens`: its number and how many tokens it takes, or nil.
  func longestPhrase(at first: Int, in tokens: UnsafeMutableBufferPointer<Token>) -> (number: Int32, length: Int)? {
    guard first + 1 < tokens.count, tokens[first + 1].word >= 0, traits[Int(tokens[first + 1].word)].contains(.continuesPhrase) else {
      return nil
    }
    var node: Int32 = 0
    var best: (Int32, Int)?
    var index = first
    while index < tokens.count, tokens[index].word >= 0 || tokens[index].kind == .word {
      let token = tokens[index]
      // Beyond a line break a phrase goes on (broken links), beyond a blank line it does not.
      if index > first, token.shape.contains(.blankLineBefore) { break }
      let next = phrases.step(from: node, word: token.word)
      if next < 0 { break }
      node = next
      index += 1
      let phrase = phrases.phrase(at: node)
      if phrase >= 0,
        traits[Int(phrase)].contains(.anyCase) || tokens[first].isCapitalized
      {
        best = (phrase, index - first)
      }
      if token.shape.contains(.clitic) { break }
    }
    return best
  }

  private mutating func append(_ units: [UInt16], hash: UInt64) -> Int32 {
    let number = Int32(hashes.count)
    hashes.append(hash)
    traits.append([])
    letters.append(contentsOf: units)
    starts.append(Int32(letters.count))
    words.insert(hash, number)
    return number
  }
}
