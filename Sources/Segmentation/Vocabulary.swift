/// The words and phrases that the lexicons know, numbered. Words are held case-folded; whether an upper-case spelling
/// is asked for is the lexicon's business, but for phrases, which are joined into one token here.
public struct Vocabulary: Sendable {
  public struct Traits: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A point after it belongs to it and ends no sentence: Dr., Jl., No.
    public static let abbreviation = Traits(rawValue: 1 << 0)
    /// A point after it belongs to it, and may also end the sentence: S.H., M.Si., Tbk.
    public static let finalAbbreviation = Traits(rawValue: 1 << 1)
    /// Scraping may have glued a capitalised word behind it: dilansirAFP, PresidenDonald.
    public static let glueHead = Traits(rawValue: 1 << 2)
    /// Scraping may have glued it behind a name: Trumpmengatakan, Trumppada.
    public static let glueTail = Traits(rawValue: 1 << 3)
    /// A line that ends in it goes on in the next line.
    public static let continues = Traits(rawValue: 1 << 4)
    /// Some phrase begins with it.
    public static let beginsPhrase = Traits(rawValue: 1 << 5)
    /// A phrase that counts however it is written; other phrases count only if their first word is capitalised.
    public static let anyCase = Traits(rawValue: 1 << 8)
    /// A word of the language, not only a part of some phrase.
    public static let ownWord = Traits(rawValue: 1 << 7)
    /// The name of an outlet, or its last word: scraping glues what follows to it.
    public static let outlet = Traits(rawValue: 1 << 9)
    /// No name ends in it, so that whatever stands before it in a capitalised word was glued to it: Hartatidengan.
    public static let endsNoName = Traits(rawValue: 1 << 10)
    /// Some phrase goes on with it: a look that spares most searches for phrases.
    static let continuesPhrase = Traits(rawValue: 1 << 6)

    /// Whether this word has `beginsPhrase`, and the next one `continuesPhrase`, which is the bit above it.
    @inline(__always)
    func beginsPhrase(with next: Traits) -> Bit { Bit(rawValue & next.rawValue >> 1) >> 5 & 1 }
  }

  private(set) var words = WordTable(missing: .none, room: 64)
  private(set) var outlets = HashFilter(bytes: 2048)
  private(set) var glueTails = HashFilter(bytes: 2048)
  private var hashes: [UInt64] = []
  private var starts: [Int32] = [0]
  private var letters: [UInt16] = []
  package private(set) var traits: [Traits] = []
  private var groups: [UInt16] = []
  private var phrases = PhraseTrie()

  public init() {}

  /// How many words and phrases there are; their numbers are `0..<count`.
  public var count: Int { hashes.count }

  /// The number of a word, inserted if it is new, with `traits` added to those it has.
  public mutating func insert(word: String, traits added: Traits = []) -> Int32 {
    insert(word: Array(word.utf16)[...], traits: added)
  }

  /// The number of a phrase of two words or more, inserted if it is new.
  public mutating func insert(phrase words: [String], traits added: Traits = []) -> Int32 {
    insert(phrase: words.map { Array($0.utf16)[...] }, traits: added)
  }

  package mutating func insert(word units: ArraySlice<UInt16>, traits added: Traits) -> Int32 {
    let hash = Self.hash(of: units)
    let known = find(hash)
    let number = known >= 0 ? known : append(units, hash: hash)
    add(added, to: number)
    return number
  }

  package mutating func insert(phrase words: [ArraySlice<UInt16>], traits added: Traits) -> Int32 {
    let numbers = words.map { insert(word: $0, traits: []) }
    if let first = numbers.first { add(.beginsPhrase, to: first) }
    for number in numbers.dropFirst() { add(.continuesPhrase, to: number) }
    let number = insert(word: Array(words.joined(separator: CollectionOfOne(0x20)))[...], traits: added)
    phrases.insert(numbers, phrase: number)
    return number
  }

  /// The hash that a token of that word has.
  public static func hash(of word: some StringProtocol) -> UInt64 {
    Array(word.utf16).withUnsafeBufferPointer { FoldedHash.of($0, 0..<$0.count) }
  }

  /// The hash that a token of these UTF-16 units has.
  package static func hash(of units: ArraySlice<UInt16>) -> UInt64 {
    units.withUnsafeBufferPointer { FoldedHash.of($0, 0..<$0.count) }
  }

  /// The word or phrase of that number, case-folded.
  public func text(_ number: Int32) -> String {
    String(decoding: letters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])], as: UTF16.self)
  }

  /// The number of the word with that folded hash, or -1.
  @inline(__always)
  func find(_ hash: UInt64) -> Int32 { words.value(of: hash).number }

  /// The word or phrase of that number.
  func word(_ number: Int32) -> Word {
    Word(number: number, traits: traits[Int(number)], group: groups.isEmpty ? 0 : groups[Int(number)])
  }

  /// Gives the words their groups, by number. What a group is, is the lexicon's business: tokens carry it along.
  public mutating func setGroups(_ groups: [UInt16]) {
    self.groups = groups
    for (hash, group) in zip(hashes, groups) { words.update(hash) { $0.group = group } }
  }

  /// The number of `word`, however it is written, or nil.
  public func number(of word: String) -> Int32? {
    Array(word.utf16).withUnsafeBufferPointer { units in
      let number = find(FoldedHash.of(units, 0..<units.count))
      return number < 0 ? nil : number
    }
  }

  /// Calls `body` with a look at the pairs of words with which phrases may begin.
  @inline(__always)
  func withPairs<Result>(_ body: (PhraseTrie.Pairs) -> Result) -> Result { phrases.withPairs(body) }

  /// The longest phrase that begins with the first two of `tokens`: its number and how many tokens it takes, or nil.
  func longestPhrase(in tokens: Slice<UnsafeBufferPointer<Token>>) -> (number: Int32, length: Int)? {
    let start = tokens.startIndex
    guard goesOn(tokens, at: start + 1) else { return nil }
    var edge = phrases.begin(tokens[start].word, tokens[start + 1].word)
    var best: (Int32, Int)?
    var end = start + 2
    while true {
      if edge.phrase >= 0, Self.opensName(tokens) || traits[Int(edge.phrase)].contains(.anyCase) {
        best = (edge.phrase, end - start)
      }
      guard edge.next > 0, goesOn(tokens, at: end) else { return best }
      edge = phrases.step(from: edge, tokens[end].word)
      end += 1
    }
  }

  /// Whether a name is written there. Newsrooms write the Guardian within a sentence.
  static func opensName(_ tokens: Slice<UnsafeBufferPointer<Token>>) -> Bool {
    let start = tokens.startIndex
    return tokens[start].isCapitalized || tokens[start].hash == article && tokens[start + 1].isCapitalized
  }

  private static let article = hash(of: "the")

  /// Whether a phrase may go on with a token. Beyond a line break it does (broken links), beyond a blank line or -nya it does not.
  @inline(__always)
  private func goesOn(_ tokens: Slice<UnsafeBufferPointer<Token>>, at index: Int) -> Bool {
    index < tokens.endIndex && tokens[index].word >= 0 && !tokens[index].shape.contains(.blankLineBefore)
      && !tokens[index - 1].shape.contains(.clitic)
  }

  private mutating func add(_ added: Traits, to number: Int32) {
    if traits[Int(number)].isSuperset(of: added) { return }
    traits[Int(number)].formUnion(added)
    let hash = hashes[Int(number)]
    words.update(hash) { $0.traits.formUnion(added) }
    if added.contains(.outlet) { outlets.insert(hash) }
    if added.contains(.glueTail) { glueTails.insert(hash) }
  }

  private mutating func append(_ units: ArraySlice<UInt16>, hash: UInt64) -> Int32 {
    let number = Int32(hashes.count)
    hashes.append(hash)
    traits.append([])
    for unit in units { letters.append(folded(unit)) }
    starts.append(Int32(letters.count))
    words.insert(hash, Word(number: number, traits: [], group: 0))
    return number
  }
}
