/// Which words of two statements belong together: the longest common sequence by weight, and behind it what has changed places.
struct Alignment {
  /// A stretch of each statement between two pairs, one of them empty where words were only dropped or added.
  struct Gap {
    var first: Range<Int>
    var second: Range<Int>
  }

  /// Words of either statement that stand for each other.
  struct Slot {
    var first: Range<Int>
    var second: Range<Int>
    /// Before the first pair or behind the last.
    var isEdge: Bool
  }

  /// For each word of the first statement its partner in the second, in rising order; nil for those without.
  private(set) var partners: [Int?]
  /// For each word of the first statement its partner elsewhere in the second.
  private(set) var moved: [Int?]
  private let counts: (first: Int, second: Int)

  init(_ first: [FoldedWord], _ second: [FoldedWord]) {
    counts = (first.count, second.count)
    moved = Array(repeating: nil, count: first.count)
    partners = Self.commonSequence(first, second)
    dropStrays(first, second)
    findMoved(first, second)
  }

  /// The gaps before, between and behind the pairs that keep their order; empty on both sides where pairs touch.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    var (lastFirst, lastSecond) = (0, 0)
    for (index, partner) in partners.enumerated() {
      guard let partner else { continue }
      gaps.append(Gap(first: lastFirst..<index, second: lastSecond..<partner))
      (lastFirst, lastSecond) = (index + 1, partner + 1)
    }
    gaps.append(Gap(first: lastFirst..<counts.first, second: lastSecond..<counts.second))
    return gaps
  }

  /// What stands in the place of what: the words without partner of either statement between two of the first that have one, wherever those
  /// stand in the second. Words that have no such place come last, against nothing.
  var slots: [Slot] {
    let pairs = partners.indices.compactMap { index in (partners[index] ?? moved[index]).map { (index, $0) } }
    var isFree = [Bool](repeating: true, count: counts.second)
    for (_, partner) in pairs { isFree[partner] = false }
    var slots: [Slot] = []
    var first = 0
    for number in 0...pairs.count {
      let next = number < pairs.count ? pairs[number] : nil
      let last = number > 0 ? pairs[number - 1].1 : nil
      let second = run(behind: last, before: next?.1, isFree)
      for index in second { isFree[index] = false }
      slots.append(Slot(first: first..<(next?.0 ?? counts.first), second: second, isEdge: last == nil || next == nil))
      first = (next?.0 ?? 0) + 1
    }
    return slots.filter { !$0.first.isEmpty || !$0.second.isEmpty } + rest(isFree)
  }

  /// The free words between those two, or if they are no neighbours, behind `last`.
  private func run(behind last: Int?, before next: Int?, _ isFree: [Bool]) -> Range<Int> {
    if let last, let next, last < next, isFree[(last + 1)..<next].allSatisfy(\.self) { return (last + 1)..<next }
    if let last {
      let end = isFree[(last + 1)...].firstIndex(of: false) ?? counts.second
      return (last + 1)..<end
    }
    guard let next else { return 0..<counts.second }
    let start = isFree[..<next].lastIndex(of: false).map { $0 + 1 } ?? 0
    return start..<next
  }

  private func rest(_ isFree: [Bool]) -> [Slot] {
    var slots: [Slot] = []
    var index = 0
    while index < isFree.count {
      let end = isFree[index...].firstIndex(of: !isFree[index]) ?? isFree.count
      if isFree[index] {
        slots.append(Slot(first: 0..<0, second: index..<end, isEdge: index == 0 || end == isFree.count))
      }
      index = end
    }
    return slots
  }

  /// The longest common sequence by weight, in time and memory of the product of both lengths, which `WordReader` bounds.
  private static func commonSequence(_ first: [FoldedWord], _ second: [FoldedWord]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: first.count)
    var (start, endFirst, endSecond) = (0, first.count, second.count)
    while start < min(endFirst, endSecond), first[start].key == second[start].key {
      partners[start] = start
      start += 1
    }
    while endFirst > start, endSecond > start, first[endFirst - 1].key == second[endSecond - 1].key {
      endFirst -= 1
      endSecond -= 1
      partners[endFirst] = endSecond
    }
    let (rows, columns) = (endFirst - start, endSecond - start)
    guard rows > 0, columns > 0 else { return partners }
    let width = columns + 1
    var best = [Int32](repeating: 0, count: (rows + 1) * width)
    for row in (0..<rows).reversed() {
      let word = first[start + row]
      for column in (0..<columns).reversed() {
        let cell = row * width + column
        var value = max(best[cell + 1], best[cell + width])
        if word.key == second[start + column].key {
          value = max(value, best[cell + width + 1] + Int32(word.sharedWeight))
        }
        best[cell] = value
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let cell = row * width + column
      if first[start + row].key == second[start + column].key,
        best[cell] == best[cell + width + 1] + Int32(first[start + row].sharedWeight)
      {
        partners[start + row] = start + column
        row += 1
        column += 1
      } else if best[cell] == best[cell + 1] {
        column += 1
      } else {
        row += 1
      }
    }
    return partners
  }

  /// Parts pairs of function words alone that stand far from all other pairs: a lone `yang` says nothing.
  private mutating func dropStrays(_ first: [FoldedWord], _ second: [FoldedWord]) {
    var index = 0
    while index < partners.count {
      guard let begin = partners[index] else {
        index += 1
        continue
      }
      var end = index + 1
      while end < partners.count, partners[end] == begin + end - index { end += 1 }
      let isJoined = index == 0 && begin == 0 || end == counts.first && begin + end - index == counts.second
      if !isJoined, first[index..<end].allSatisfy({ $0.kind == .function }) {
        for stray in index..<end { partners[stray] = nil }
      }
      index = end
    }
  }

  /// Runs of two words and more, one of them content, that stand in another place.
  private mutating func findMoved(_ first: [FoldedWord], _ second: [FoldedWord]) {
    var isFree = [Bool](repeating: true, count: second.count)
    for case let partner? in partners { isFree[partner] = false }
    var places: [UInt64: [Int]] = [:]
    for index in second.indices where isFree[index] && second[index].isContent {
      places[second[index].key, default: []].append(index)
    }
    for index in first.indices where partners[index] == nil && moved[index] == nil && first[index].isContent {
      // The first few places are enough: nobody repeats a word more often for a reason.
      for place in places[first[index].key, default: []].prefix(8) where isFree[place] {
        var (low, high) = (0, 1)
        while canMove(index - low - 1, place - low - 1, first, second, isFree) { low += 1 }
        while canMove(index + high, place + high, first, second, isFree) { high += 1 }
        guard low + high > 1 else { continue }
        for offset in -low..<high {
          moved[index + offset] = place + offset
          isFree[place + offset] = false
        }
        break
      }
    }
  }

  private func canMove(
    _ index: Int, _ place: Int, _ first: [FoldedWord], _ second: [FoldedWord], _ isFree: [Bool]
  ) -> Bool {
    index >= 0 && place >= 0 && index < first.count && place < second.count && partners[index] == nil
      && moved[index] == nil && isFree[place] && first[index].key == second[place].key
  }
}
