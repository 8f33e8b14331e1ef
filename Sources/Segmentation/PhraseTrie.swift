/// Phrases as paths of word numbers.
struct PhraseTrie: Sendable {
  /// What is known of some words with which a phrase begins.
  struct Edge: Sendable {
    /// 0 if there is no such phrase.
    var number: Int32
    /// The phrase that ends here, or -1.
    var phrase: Int32
    /// Whether some phrase goes on from here.
    var goesOn: Bool

    static let none = Edge(number: 0, phrase: -1, goesOn: false)
  }

  /// By the first two words of phrases, and by the edge behind them with the word that follows: one look for most phrases.
  private var edges = HashTable<Edge>(missing: .none)
  private var count: Int32 = 0
  /// One bit for each pair of words that begins a phrase, at a hash of the pair: 16 kB that spare nine searches of ten.
  private var pairs = [UInt64](repeating: 0, count: 2048)

  /// Adds a phrase of two words or more.
  mutating func insert(_ words: [Int32], phrase: Int32) {
    guard words.count > 1 else { return }
    let bit = Self.pairBit(words[0], words[1])
    pairs[bit >> 6] |= 1 << (bit & 63)
    var key = Self.key(words[0], words[1])
    for place in words.indices.dropFirst() {
      if place > 1 {
        edges.update(key) { $0.goesOn = true }
        key = Self.key(-edges.value(of: key).number, words[place])
      }
      if edges.value(of: key).number == 0 {
        count += 1
        edges.insert(key, Edge(number: count, phrase: -1, goesOn: false))
      }
    }
    edges.update(key) { $0.phrase = phrase }
  }

  /// Whether a phrase may begin with these two words; it is not sure to.
  @inline(__always)
  func mayBegin(_ first: Int32, _ second: Int32) -> Bool {
    let bit = Self.pairBit(first, second)
    return pairs[bit >> 6] >> (bit & 63) & 1 != 0
  }

  @inline(__always)
  private static func pairBit(_ first: Int32, _ second: Int32) -> Int {
    Int(truncatingIfNeeded: key(first, second) >> 47)
  }

  /// The edge of two words with which a phrase begins.
  @inline(__always)
  func begin(_ first: Int32, _ second: Int32) -> Edge { edges.value(of: Self.key(first, second)) }

  /// The edge behind `edge` and one more word.
  @inline(__always)
  func step(from edge: Edge, _ word: Int32) -> Edge {
    edge.goesOn ? edges.value(of: Self.key(-edge.number, word)) : .none
  }

  /// Mixed, since the table takes its keys for hashes. Edges are told from words by their sign.
  @inline(__always)
  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15 | 1
  }
}
