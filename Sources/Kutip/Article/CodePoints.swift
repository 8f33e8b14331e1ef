/// Turns UTF-16 offsets into code points.
struct CodePoints {
  /// Where surrogate pairs begin, in order: each makes the offsets behind it one less.
  private let pairs: [Int]

  init(_ units: [UInt16]) {
    var highest: UInt16 = 0
    for unit in units { highest = max(highest, unit) }
    pairs = highest < 0xD800 ? [] : units.indices.filter { units[$0] & 0xFC00 == 0xD800 }
  }

  func offset(_ unit: Int) -> Int {
    pairs.isEmpty ? unit : unit - pairs.partitioningIndex { $0 >= unit }
  }
}
