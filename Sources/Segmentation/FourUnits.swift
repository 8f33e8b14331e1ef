/// Four UTF-16 units in one register, the first one in its lowest bits. What is told of each unit stands in the highest bit of its byte.
struct FourUnits {
  private let bits: UInt64

  /// Nil at the end of a text, where there are less than four.
  @inline(__always)
  init?(_ units: UnsafeBufferPointer<UInt16>, at position: Int) {
    guard position &+ 4 <= units.count else { return nil }
    bits = UInt64(
      littleEndian: UnsafeRawBufferPointer(units).loadUnaligned(fromByteOffset: position &* 2, as: UInt64.self))
  }

  @inline(__always)
  var isASCII: Bool { bits & 0xFF80_FF80_FF80_FF80 == 0 }

  /// All bits of the first `count` units.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 { count == 4 ? .max : ~(.max << UInt64(truncatingIfNeeded: count &* 16)) }

  // MARK: ASCII only

  /// The first `count` units without case; 0 for the others.
  @inline(__always)
  func folded(_ count: Int) -> UInt64 {
    let capitals = Self.atLeast(0x41, bits) & ~Self.atLeast(0x5B, bits) & 0x0080_0080_0080_0080
    return (bits | capitals >> 2) & Self.mask(count)
  }

  /// The first `count` units without case, if they are letters.
  @inline(__always)
  func foldedLetters(_ count: Int) -> UInt64 { (bits | 0x0020_0020_0020_0020) & Self.mask(count) }

  /// Marks the letters.
  @inline(__always)
  var letters: UInt64 {
    let small = bits | 0x0020_0020_0020_0020
    return Self.atLeast(0x61, small) & ~Self.atLeast(0x7B, small) & 0x0080_0080_0080_0080
  }

  /// Marks those that are small if they are letters.
  @inline(__always)
  var small: UInt64 { bits << 2 & 0x0080_0080_0080_0080 }

  @inline(__always)
  static func mark(_ unit: Int) -> UInt64 { 0x80 << UInt64(truncatingIfNeeded: unit &* 16) }

  /// How many units stand before the first one that is not marked.
  @inline(__always)
  static func countMarked(_ marks: UInt64) -> Int { (~marks & 0x0080_0080_0080_0080).trailingZeroBitCount >> 4 }

  @inline(__always)
  private static func atLeast(_ unit: UInt64, _ bits: UInt64) -> UInt64 {
    bits &+ (0x80 &- unit) &* 0x0001_0001_0001_0001
  }
}
