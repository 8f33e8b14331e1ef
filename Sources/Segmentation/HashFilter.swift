/// Tells of most hashes that they are not in a set: a few kB in an inner cache spare searches in tables that it cannot hold.
struct HashFilter: Sendable {
  private var bits: [UInt64]

  /// A filter of so many bytes, a power of two. With eight bits or more a member nine answers of ten are right.
  init(bytes: Int) { bits = Array(repeating: 0, count: bytes / 8) }

  mutating func insert(_ hash: UInt64) {
    let place = bits.withUnsafeBufferPointer { View(bits: $0).place(of: hash) }
    bits[place.word] |= 1 << place.bit
  }

  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    bits.withUnsafeBufferPointer { body(View(bits: $0)) }
  }

  /// A view without a reference count, good as long as the filter lives unchanged.
  struct View {
    fileprivate let bits: UnsafeBufferPointer<UInt64>

    /// Whether the set may have the hash; it is not sure to.
    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool { bit(of: hash) == 1 }

    /// The same as a bit.
    @inline(__always)
    func bit(of hash: UInt64) -> Bit {
      let place = place(of: hash)
      return Bit(truncatingIfNeeded: bits[place.word] >> place.bit & 1)
    }

    /// By the upper bits of the hash; tables go by the lower ones.
    @inline(__always)
    fileprivate func place(of hash: UInt64) -> (word: Int, bit: UInt64) {
      (Int(truncatingIfNeeded: hash >> 38) & (bits.count - 1), hash >> 58)
    }
  }
}
