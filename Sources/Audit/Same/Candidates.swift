/// Finds, among statements taken in turn, those that may be the same as a new one: they share keys. Statements that were found to be the
/// same as an earlier one are not entered, so that a quotation that thousands repeat does not make long lists; and no list grows beyond
/// `longestList`, so that a formula that thousands use does not either. Each statement therefore costs its own length, and sorting the
/// keys makes n log n of it.
struct Candidates {
  private static let longestList = 64
  private static let fewestTelling = 6
  /// So many of those that share most keys are compared.
  private static let most = 6

  /// The places of each statement's keys in `lists`; keys that one statement has alone are left out.
  private let keys: [[Int32]]
  private let keyCounts: [Int]
  private var lists: [[Int32]]
  private var hits: [Int32]

  init(_ wordings: [Wording]) {
    let keysOfAll = wordings.map(\.keys)
    keyCounts = keysOfAll.map(\.count)
    var uses = [(key: UInt64, wording: Int32)]()
    uses.reserveCapacity(keyCounts.reduce(0, +))
    for (index, keys) in keysOfAll.enumerated() {
      for key in keys { uses.append((key, Int32(index))) }
    }
    uses.sort { $0.key != $1.key ? $0.key < $1.key : $0.wording < $1.wording }
    var keys = [[Int32]](repeating: [], count: wordings.count)
    var lists = 0
    var start = 0
    while start < uses.count {
      var end = start + 1
      while end < uses.count, uses[end].key == uses[start].key { end += 1 }
      if end - start > 1 {
        for use in uses[start..<end] { keys[Int(use.wording)].append(Int32(lists)) }
        lists += 1
      }
      start = end
    }
    self.keys = keys
    self.lists = Array(repeating: [], count: lists)
    hits = Array(repeating: 0, count: wordings.count)
  }

  /// The entered statements that share most keys with statement `index`.
  mutating func candidates(for index: Int) -> [Int] {
    var found: [Int32] = []
    let telling = tellingKeys(of: index)
    for key in telling {
      for other in lists[Int(key)] {
        if hits[Int(other)] == 0 { found.append(other) }
        hits[Int(other)] += 1
      }
    }
    // Of the words of a free translation three in five are the same, and so every third pair, if nothing is put between.
    let commonplace = keys[index].count - telling.count
    let least = keyCounts[index] == 1 ? 1 : max(2, (keyCounts[index] - commonplace) / 7)
    let best = found.filter { hits[Int($0)] >= least }
      .sorted { (hits[Int($1)], $0) < (hits[Int($0)], $1) }
      .prefix(Self.most)
    for other in found { hits[Int(other)] = 0 }
    return best.map { Int($0) }
  }

  /// The keys whose lists are not full, since full ones are those of formulas; all keys if too few would be left.
  private func tellingKeys(of index: Int) -> [Int32] {
    let telling = keys[index].filter { lists[Int($0)].count < Self.longestList }
    return telling.count < Self.fewestTelling ? keys[index] : telling
  }

  /// Makes statement `index` one that later ones may be found to be the same as.
  mutating func enter(_ index: Int) {
    for key in keys[index] where lists[Int(key)].count < Self.longestList { lists[Int(key)].append(Int32(index)) }
  }
}
