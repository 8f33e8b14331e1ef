import Segmentation

/// Which of the dates in a sentence says when its words were said.
extension DateFinder {
  /// The date beside the attribution: behind its cue, else in front of it where it plainly belongs to it.
  func date(of finding: Finding) -> Found? {
    let sentence = text.sentence(of: finding.cue ?? finding.outer.lowerBound)
    let end = max(sentence.upperBound, finding.whole.upperBound)
    guard let cue = finding.cue else {
      return date(in: finding.kind == .indirect ? max(finding.whole.upperBound, sentence.lowerBound)..<end : sentence)
    }
    return date(behind: cue, of: finding, end) ?? date(before: cue, of: finding, sentence)
  }

  /// Marks keep the words of a quotation out; those of a claim stand open.
  private func date(behind cue: Int, of finding: Finding, _ end: Int) -> Found? {
    guard finding.kind == .indirect, finding.content.lowerBound > cue else { return date(in: cue..<max(cue, end)) }
    let behind = max(finding.whole.upperBound, finding.content.upperBound)
    return date(in: cue..<finding.content.lowerBound) ?? date(in: behind..<max(behind, end))
  }

  private func date(before cue: Int, of finding: Finding, _ sentence: Range<Int>) -> Found? {
    var index = sentence.lowerBound
    let limit = finding.content.lowerBound < cue && finding.kind == .indirect ? index : max(index, cue)
    while index < limit {
      guard text.quotationOf[index] < 0, let found = date(at: index, sentence.upperBound) else {
        index += 1
        continue
      }
      if opens(sentence, found) || leads(to: cue, found) || followsOutlet(found) { return found }
      index = max(index + 1, found.words.upperBound)
    }
    return nil
  }

  /// `Pada Rabu (3/6), X mengatakan`; `Sebelumnya, Rabu (3/6), X mengatakan`; `Dalam pernyataannya pada Rabu (3/6), X mengatakan`
  private func opens(_ sentence: Range<Int>, _ found: Found) -> Bool {
    var first = sentence.lowerBound
    let date = max(first, found.words.lowerBound)
    if text.kind(first + 1) == .comma, first + 1 < date { first += 2 }
    if text.has(first, .from), text.has(first + 1, .document) || text.has(first + 2, .document), date - first < 12 {
      return true
    }
    return (min(first, date)..<date).allSatisfy {
      !text.tokens[$0].isWordLike || text.is($0, [.pada, .hari]) || text.has($0, .connective)
    }
  }

  /// `X pada Rabu (3/6) mengatakan`, `X, Rabu (3/6), mengatakan`
  private func leads(to cue: Int, _ found: Found) -> Bool {
    var index = found.words.upperBound
    while index < cue, text.kind(index) == .comma || text.has(index, [.zone, .auxiliary]) { index += 1 }
    return index == cue
  }

  /// `Dilansir X, Rabu (3/6), Y mengatakan`
  private func followsOutlet(_ found: Found) -> Bool {
    var index = found.words.lowerBound - 1
    while text.kind(index) == .comma || text.is(index, [.pada, .hari]) { index -= 1 }
    return text.has(index, .anyAgency) || text.kind(index) == .site || text.kind(index) == .account
  }
}
