/// Phrases as paths of word numbers.
struct PhraseTrie: Sendable {
  private var edges = HashTable()
  private var ends: [Int32] = [-1]
  /// One bit for each pair of words that begins a phrase, at a hash of the pair: 16 kB that spare nine searches of ten.
  private var pairs = [UInt64](repeating: 0, count: 2048)

  mutating func insert(_ words: [Int32], phrase: Int32) {
    if words.count > 1 {
      let bit = Self.pairBit(words[0], words[1])
      pairs[bit >> 6] |= 1 << (bit & 63)
    }
    var node: Int32 = 0
    for word in words {
      let next = step(from: node, word: word)
      if next >= 0 {
        node = next
      } else {
        ends.append(-1)
        let added = Int32(ends.count - 1)
        edges.insert(Self.key(node, word), added)
        node = added
      }
    }
    ends[Int(node)] = phrase
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

  /// The node behind `word`, or -1.
  @inline(__always)
  func step(from node: Int32, word: Int32) -> Int32 { word < 0 ? -1 : edges.value(of: Self.key(node, word)) }

  /// The phrase that ends at `node`, or -1.
  @inline(__always)
  func phrase(at node: Int32) -> Int32 { ends[Int(node)] }

  /// Mixed, since the table takes its keys for hashes.
  @inline(__always)
  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15 | 1
  }
}
