/// Phrases as paths of word numbers.
struct PhraseTrie: Sendable {
  /// What is known of some words with which a phrase begins.
  struct Edge: Sendable {
    /// The phrase that ends here, or -1.
    var phrase: Int32 = -1
    /// The number of what goes on from here; 0 if no phrase does.
    var next: Int32 = 0
  }

  /// By the first two words of phrases, and by the edge behind them with the word that follows: one look for most phrases.
  private var edges = HashTable<Edge>(missing: Edge())
  private var count: Int32 = 0
  /// The pairs of words with which phrases begin.
  private var pairs = HashFilter(bytes: 1 << 14)

  /// Adds a phrase of two words or more.
  mutating func insert(_ words: [Int32], phrase: Int32) {
    guard words.count > 1 else { return }
    var key = Self.key(words[0], words[1])
    pairs.insert(key)
    for word in words.dropFirst(2) {
      var edge = edges.value(of: key)
      if edge.next == 0 {
        count += 1
        edge.next = count
        edges.set(key, edge)
      }
      key = Self.key(-edge.next, word)
    }
    edges.set(key, Edge(phrase: phrase, next: edges.value(of: key).next))
  }

  /// Calls `body` with a look at the pairs of words with which phrases may begin; they are not sure to.
  @inline(__always)
  func withPairs<Result>(_ body: (Pairs) -> Result) -> Result { pairs.withView { body(Pairs(pairs: $0)) } }

  struct Pairs {
    fileprivate let pairs: HashFilter.View

    @inline(__always)
    func mayBegin(_ first: Int32, _ second: Int32) -> Bit { pairs.bit(of: PhraseTrie.key(first, second)) }
  }

  /// The edge of two words with which a phrase begins.
  @inline(__always)
  func begin(_ first: Int32, _ second: Int32) -> Edge { edges.value(of: Self.key(first, second)) }

  /// The edge behind `edge`, from which some phrase goes on, and one more word.
  @inline(__always)
  func step(from edge: Edge, _ word: Int32) -> Edge { edges.value(of: Self.key(-edge.next, word)) }

  /// Mixed, since the table takes its keys for hashes. Edges are told from words by their sign.
  @inline(__always)
  fileprivate static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15 | 1
  }
}
