import CICU

/// A bare pass of ICU's word iterator, opened once for all texts.
final class WordPass {
  struct Failure: Error, CustomStringConvertible {
    let code: Int32
    var description: String { "ICU's word iterator fails with error \(code)" }
  }

  private let iterator: OpaquePointer
  private var buffer = [Int32](repeating: 0, count: 1024)

  init() throws {
    var error: Int32 = 0
    guard let iterator = cicu_open(Int32(CICU_WORDS), &error) else { throw Failure(code: error) }
    self.iterator = iterator
  }

  deinit {
    cicu_close(iterator)
  }

  /// How many boundaries the iterator finds.
  func boundaries(of text: [UInt16]) throws -> Int {
    try text.withUnsafeBufferPointer { units in
      let error = cicu_set_text(iterator, units.baseAddress, Int32(units.count))
      if error != 0 { throw Failure(code: error) }
      var total = 0
      while true {
        let count = cicu_fill(iterator, &buffer, Int32(buffer.count))
        total += Int(count)
        if count < buffer.count { return total }
      }
    }
  }
}
