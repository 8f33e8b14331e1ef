import Segmentation

/// Formulas of several hops: one outlet has the words from another.
extension CitationFinder {
  /// Takes in the next hop: `dikutip detikINET dari CBC`, `diberitakan X via Y`, `dilansir X mengutip Y`.
  func extend(_ citation: inout Citation, leadsFrom: Bool, _ sentence: Range<Int>) {
    let behind = citation.whole.upperBound
    // The agent stands between the verb and its origin.
    if !leadsFrom, text.is(behind, .dari) || text.has(behind, .from) && !text.has(behind, .preposition),
      let (origin, end) = list(at: behind + 1, sentence.upperBound, after: .relay) ?? small(at: behind + 1, sentence)
    {
      citation.outlets = origin + citation.outlets
      citation.whole = citation.whole.lowerBound..<end
    } else if extendBy(relayBehind: behind, &citation, sentence) {
      return
    } else if let origin = origin(behind: behind, sentence) {
      citation.outlets = origin.outlets + citation.outlets
      citation.whole = citation.whole.lowerBound..<origin.whole.upperBound
    } else if let relay = relay(behind: behind, sentence) {
      citation.outlets += relay.outlets
      citation.whole = citation.whole.lowerBound..<relay.whole.upperBound
    }
  }

  /// Takes in `via Y` behind the outlets of a formula; false if that does not stand there.
  @discardableResult
  func extendBy(relayBehind end: Int, _ citation: inout Citation, _ sentence: Range<Int>) -> Bool {
    guard text.is(end, [.melalui, .via, .lewat]),
      let (relay, behind) = list(at: end + 1, sentence.upperBound, after: .relay)
    else { return false }
    citation.outlets += relay
    citation.whole = citation.whole.lowerBound..<behind
    return true
  }

  /// `dilansir X yang dikutip Y`, `dilaporkan X, sebagaimana dikutip Y`.
  private func relay(behind end: Int, _ sentence: Range<Int>) -> Citation? {
    var index = text.kind(end) == .comma ? end + 1 : end
    guard text.has(index, [.like, .relative]) else { return nil }
    while text.has(index, [.like, .relative]) { index += 1 }
    guard index < sentence.upperBound, let cue = text.cue(index), cue.sense == .relay, cue.uses.contains(.passive),
      let citation = relay(at: index, cue, sentence), !citation.outlets.isEmpty
    else { return nil }
    return citation
  }

  /// `dilansir X, mengutip Y`; `dilansir X yang mengutip laporan Y`.
  private func origin(behind end: Int, _ sentence: Range<Int>) -> Citation? {
    var index = end
    if text.kind(index) == .comma { index += 1 }
    if text.is(index, .yang) { index += 1 }
    guard index < sentence.upperBound, let cue = text.cue(index), cue.sense == .relay, cue.uses.contains(.active),
      let citation = relay(at: index, cue, sentence), !citation.outlets.isEmpty
    else { return nil }
    return citation
  }
}
