import Segmentation

extension QuotationFinder {
  /// Pairs single marks outside double ones. Apostrophes inside words never come here: they are part of their token.
  mutating func findSingles(_ marks: [Int], besides taken: [Range<Int>]) {
    var found: [Quotation] = []
    var open: Int?
    var next = 0
    for index in marks {
      while next < taken.count, taken[next].upperBound <= index { next += 1 }
      if next < taken.count, taken[next].contains(index) { continue }
      let (opens, closes) = singleLook(index)
      if let start = open, closes, index > start + 1 {
        // None crosses a double quotation: the last one before this mark began before the opening mark.
        if next == 0 || taken[next - 1].lowerBound <= start {
          found.append(
            Quotation(content: (start + 1)..<content(endingAt: index), outer: start..<(index + 1), isSingle: true))
        }
        open = nil
      } else if opens {
        open = index
      }
    }
    guard !found.isEmpty else { return }
    quotations.append(contentsOf: found)
    let first = quotations.count - found.count - taken.count
    quotations[first...].sort { $0.outer.lowerBound < $1.outer.lowerBound }
  }

  private func singleLook(_ index: Int) -> (opens: Bool, closes: Bool) {
    let isEscaped = isBackslash(index - 1)
    let spaceBefore =
      text.tokens[isEscaped ? index - 1 : index].shape.contains(.spaceBefore) || text.kind(index - 1) == .openBracket
    let next = index + 1
    let isWord = [.word, .number, .site].contains(text.kind(next))
    let spaceBehind = !isWord || text.tokens[next].shape.contains(.spaceBefore)
    // `adalah ‘ era baru’`: what its shape tells holds with a space behind it as well.
    let opens = !spaceBehind || isWord && text.units[Int(text.tokens[index].start)] == 0x2018
    return (spaceBefore && opens, !spaceBefore && spaceBehind)
  }

  /// Where the words before a closing mark end: an escape sign (`\\"`) is none of them.
  func content(endingAt index: Int) -> Int { isBackslash(index - 1) ? index - 1 : index }

  func isBackslash(_ index: Int) -> Bool {
    text.kind(index) == .other && index >= 0 && text.units[Int(text.tokens[index].start)] == 0x5C
  }
}
