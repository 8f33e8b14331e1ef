/// Whether two words look like forms of one: menaikkan and kenaikan, menyerang and diserang, also with a letter mistyped.
enum WordForm {
  /// Four letters on end and more than half of the longer word, in bytes of UTF-8, whatever their case.
  static func areAlike(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    let common = longestCommonStretch(first, second)
    return common >= 4 && common * 2 >= max(first.count, second.count)
  }

  /// Whether one letter too many, too few or another one tells words of so many letters apart, or two that have changed places, whatever
  /// their case: Praktikno for Pratikno.
  static func isMistyped(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, fromLetters least: Int = 5) -> Bool {
    guard min(first.count, second.count) >= least, abs(first.count - second.count) < 2 else { return false }
    let start = zip(first, second).prefix { $0 | 0x20 == $1 | 0x20 }.count
    let end = zip(first.dropFirst(start).reversed(), second.dropFirst(start).reversed())
      .prefix { $0 | 0x20 == $1 | 0x20 }.count
    let (rest, others) = (first.dropFirst(start).dropLast(end), second.dropFirst(start).dropLast(end))
    return max(rest.count, others.count) < 2
      || rest.count == 2 && rest.map { $0 | 0x20 } == others.reversed().map { $0 | 0x20 }
  }

  private static func longestCommonStretch(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    var longest = 0
    var row = [Int](repeating: 0, count: second.count + 1)
    for letter in first {
      var diagonal = 0
      for (column, other) in second.enumerated() {
        let above = row[column + 1]
        row[column + 1] = letter | 0x20 == other | 0x20 ? diagonal + 1 : 0
        longest = max(longest, row[column + 1])
        diagonal = above
      }
    }
    return longest
  }

  /// Whether a word of capitals or a blend stands for the others: AS for Amerika Serikat, Kemenkeu for Kementerian Keuangan. Its letters
  /// stand in theirs in the same order, and the first is the same.
  static func stands(_ short: ArraySlice<UInt8>, for words: [ArraySlice<UInt8>]) -> Bool {
    guard words.count > 1, let head = short.first, let first = words.first?.first, head | 0x20 == first | 0x20 else {
      return false
    }
    var rest = short[...]
    for letter in words.joined() {
      guard let next = rest.first else { return true }
      if letter | 0x20 == next | 0x20 { rest = rest.dropFirst() }
    }
    return rest.isEmpty
  }
}
