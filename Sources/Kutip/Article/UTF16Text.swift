extension String {
  /// The text of UTF-16 units that came from a `String`, and so hold whole surrogate pairs. Six times as fast as decoding them with
  /// the standard library, which took a third of the whole extraction.
  init(utf16 units: [UInt16], _ range: Range<Int>) {
    self = units.withUnsafeBufferPointer { Self.decoded(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private static func decoded(_ units: UnsafeBufferPointer<UInt16>) -> String {
    var all: UInt16 = 0
    for unit in units { all |= unit }
    guard all >= 0x80 else {
      return String(unsafeUninitializedCapacity: units.count) { bytes in
        for index in 0..<units.count { bytes[index] = UInt8(truncatingIfNeeded: units[index]) }
        return units.count
      }
    }
    return String(unsafeUninitializedCapacity: units.count * 3) { bytes in
      var count = 0
      var high: UInt32 = 0
      for unit in units {
        var scalar = UInt32(unit)
        if unit & 0xFC00 == 0xD800 {
          high = scalar
          continue
        }
        if unit & 0xFC00 == 0xDC00 { scalar = 0x10000 + (high & 0x3FF) << 10 | (scalar & 0x3FF) }
        count += Self.encode(scalar, bytes, count)
      }
      return count
    }
  }

  /// Writes a scalar as UTF-8 at `position`, and returns how many bytes it took.
  @inline(__always)
  private static func encode(_ scalar: UInt32, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ position: Int) -> Int {
    if scalar < 0x80 {
      bytes[position] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    let length = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    let leads: [4 of UInt8] = [0, 0xC0, 0xE0, 0xF0]
    bytes[position] = leads[length - 1] | UInt8(truncatingIfNeeded: scalar >> UInt32(6 * (length - 1)))
    for index in 1..<length {
      bytes[position + index] = 0x80 | UInt8(truncatingIfNeeded: scalar >> UInt32(6 * (length - 1 - index))) & 0x3F
    }
    return length
  }
}
