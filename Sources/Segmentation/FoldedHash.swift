/// A hash of folded units, eight bytes of them a step. With 64 bits it stands for the word: two of a million words share one once in 40
/// million texts.
struct FoldedHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The bytes since the last full step, less than eight, and how many they are.
  private var pending: UInt64 = 0
  private var pendingCount = 0

  @inline(__always)
  var value: UInt64 { pendingCount == 0 ? state : Self.step(state, pending) }

  /// Adds a unit, unless it is of no width: soft hyphens and the like, which scraping leaves inside words. ASCII is one byte, all else three.
  @inline(__always)
  mutating func add(_ unit: UInt16) {
    if unit >= 0xAD, CharacterClass.of(unit) == .format { return }
    let folded = UInt64(folded(unit))
    if folded < 0x80 { return add(byte: folded) }
    add(byte: 0x80 | folded >> 12)
    add(byte: 0x80 | folded >> 6 & 0x3F)
    add(byte: 0x80 | folded & 0x3F)
  }

  @inline(__always)
  private mutating func add(byte: UInt64) {
    pending |= byte << UInt64(truncatingIfNeeded: pendingCount &* 8)
    pendingCount &+= 1
    if pendingCount == 8 {
      state = Self.step(state, pending)
      (pending, pendingCount) = (0, 0)
    }
  }

  /// Adds folded ASCII units behind whole steps only: eight, or the last ones.
  @inline(__always)
  mutating func add(folded units: UInt64, count: Int) {
    if count == 8 {
      state = Self.step(state, units)
    } else {
      (pending, pendingCount) = (units, count)
    }
  }

  /// Both halves of the product count: its lower bits know nothing of the upper bits that went in.
  @inline(__always)
  private static func step(_ state: UInt64, _ units: UInt64) -> UInt64 {
    let product = (state ^ units).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  static func of(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>) -> UInt64 {
    var hash = FoldedHash()
    var position = range.lowerBound
    while position < range.upperBound {
      let count = min(8, range.upperBound - position)
      guard let eight = EightUnits(units, at: position), eight.isASCII(count) else { break }
      hash.add(folded: eight.folded(count), count: count)
      position += count
    }
    while position < range.upperBound {
      hash.add(units[position])
      position += 1
    }
    return hash.value
  }
}
