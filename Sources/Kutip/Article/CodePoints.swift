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
    if pairs.isEmpty { return unit }
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < unit { low = middle + 1 } else { high = middle }
    }
    return unit - low
  }
}
