extension RandomAccessCollection where Index == Int {
  /// The first index whose element fulfils a condition that all behind it fulfil as well.
  func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array {
  /// The same as `compactMap`, for few values that are large and hardly ever nil: room is made for all of them at once.
  func compacted<Value>(_ transform: (Element) -> Value?) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for element in self {
      if let value = transform(element) { values.append(value) }
    }
    return values
  }
}

extension RandomAccessCollection<Int> where Index == Int {
  /// The first member in `range`, of a list in order.
  func first(in range: Range<Int>) -> Int? {
    let place = partitioningIndex { $0 >= range.lowerBound }
    return place < endIndex && self[place] < range.upperBound ? self[place] : nil
  }

  /// The members in `range`, of a list in order.
  func members(in range: Range<Int>) -> SubSequence {
    let start = partitioningIndex { $0 >= range.lowerBound }
    return self[start..<partitioningIndex { $0 >= range.upperBound }]
  }

  /// Whether a list in order has a member.
  func has(_ member: Int) -> Bool { first(in: member..<(member + 1)) != nil }
}

extension ArraySlice<Int> {
  /// Takes the members below `limit` off the front of a list in order.
  mutating func takeMembers(below limit: Int) -> ArraySlice<Int> {
    let end = firstIndex { $0 >= limit } ?? endIndex
    defer { self = self[end...] }
    return self[..<end]
  }
}

extension [Range<Int>] {
  /// The number of the range that holds `index`, of ranges in order without gaps; of others the last that begins before it, else 0.
  func number(holding index: Int) -> Int { Swift.max(0, partitioningIndex { $0.lowerBound > index } - 1) }
}
