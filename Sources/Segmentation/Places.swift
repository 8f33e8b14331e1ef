/// Places in a text that a loop notes without a branch: of ten tokens one or two are noted, and no processor foresees which.
struct Places {
  private let start: UnsafeMutablePointer<Int32>
  private var count = 0

  /// With room for places below `count`; good until the buffer is used for others.
  init(_ buffer: ScratchBuffer<Int32>, below count: Int) {
    buffer.reserve(count)
    start = buffer.start
  }

  /// Notes a place if `bit` is 1. Each place is asked about once, in order.
  @inline(__always)
  mutating func note(_ place: Int, if bit: Bit) {
    start[count] = Int32(truncatingIfNeeded: place)
    count &+= bit
  }

  /// Those noted.
  var all: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: start, count: count) }
}

/// The answer to a question, 0 or 1: several are joined without a branch.
typealias Bit = Int

extension Bit {
  @inline(__always)
  init(_ answer: Bool) { self = answer ? 1 : 0 }
}
