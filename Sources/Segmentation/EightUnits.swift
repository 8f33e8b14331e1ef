/// Eight UTF-16 units in one register, a byte each, the first one in the lowest byte. What is told of each unit stands in the highest bit of
/// its byte.
struct EightUnits {
  /// The ASCII units; 0 for all others.
  private let ascii: UInt64
  /// Marks the units that are not ASCII.
  private let foreign: UInt64

  /// Nil at the end of a text, where there are less than eight.
  @inline(__always)
  init?(_ units: UnsafeBufferPointer<UInt16>, at position: Int) {
    guard position &+ 8 <= units.count else { return nil }
    let eight = UnsafeRawBufferPointer(units).loadUnaligned(fromByteOffset: position &* 2, as: SIMD8<UInt16>.self)
    let bytes = SIMD8<UInt8>(truncatingIfNeeded: pointwiseMin(eight, SIMD8(repeating: 0x80)))
    let bits = UInt64(littleEndian: unsafeBitCast(bytes, to: UInt64.self))
    foreign = bits & Self.every(0x80)
    ascii = bits ^ foreign
  }

  /// Whether the first `count` units are ASCII.
  @inline(__always)
  func isASCII(_ count: Int) -> Bool { foreign & Self.mask(count) == 0 }

  /// All bits of the first `count` units, of which there is one at least.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 { .max >> UInt64(truncatingIfNeeded: 64 &- count &* 8) }

  /// The first `count` units without case, one at least; 0 for the others.
  @inline(__always)
  func folded(_ count: Int) -> UInt64 {
    let capitals = Self.atLeast(0x41, ascii) & ~Self.atLeast(0x5B, ascii) & Self.every(0x80)
    return (ascii | capitals >> 2) & Self.mask(count)
  }

  /// The first `count` units without case, if they are letters, one at least.
  @inline(__always)
  func foldedLetters(_ count: Int) -> UInt64 { (ascii | Self.every(0x20)) & Self.mask(count) }

  /// Marks the ASCII letters.
  @inline(__always)
  var letters: UInt64 {
    let small = ascii | Self.every(0x20)
    return Self.atLeast(0x61, small) & ~Self.atLeast(0x7B, small) & Self.every(0x80)
  }

  /// Marks those that are small if they are letters.
  @inline(__always)
  var small: UInt64 { ascii << 2 & Self.every(0x80) }

  /// The mark of the first unit.
  static var first: UInt64 { 0x80 }

  /// How many units stand before the first one that is not marked.
  @inline(__always)
  static func countMarked(_ marks: UInt64) -> Int { (~marks & every(0x80)).trailingZeroBitCount >> 3 }

  @inline(__always)
  private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  @inline(__always)
  private static func atLeast(_ unit: UInt64, _ ascii: UInt64) -> UInt64 { ascii &+ every(0x80 &- unit) }
}
