import Segmentation

/// Relays that no verb names.
extension CitationFinder {
  /// `..., demikian Reuters.`
  func closing(at index: Int, _ sentence: Range<Int>) -> Citation? {
    guard !text.has(index + 1, .mediaNoun) || text.has(index + 2, .anyAgency),
      let (outlet, behind) = outlets.outlet(at: index + 1, limit: sentence.upperBound, after: .none),
      outlet.kind != .platform, outlet.kind != .account
    else { return nil }
    // `demikian AFP melansir`
    let isVerb = text.cue(behind).map { $0.sense == .relay || $0.sense == .report } ?? false
    let end = isVerb ? behind + 1 : behind
    guard end >= sentence.upperBound || [.stop, .comma, .openBracket].contains(text.kind(end)) else { return nil }
    return Citation(whole: index..<end, cue: index, outlets: [outlet], document: nil)
  }

  /// `Masih dari AFP, ...`, `Dari laporan Reuters, ...` at the head of a sentence.
  func fronted(at index: Int, _ sentence: Range<Int>) -> Citation? {
    let isFirst = index == sentence.lowerBound
    guard text.is(index, .dari), isFirst || index == sentence.lowerBound + 1 && text.has(index - 1, .auxiliary) else {
      return nil
    }
    let isReport = text.is(index + 1, [.laporan, .pemberitaan, .siaran])
    let start = isReport ? index + 2 : index + 1
    guard isReport || !isFirst || text.has(start, .mediaNoun),
      let (outlet, end) = outlets.outlet(at: start, limit: sentence.upperBound, after: .none),
      text.has(outlet.words.lowerBound, .anyAgency), text.kind(end) == .comma
    else { return nil }
    return Citation(whole: sentence.lowerBound..<end, cue: index, outlets: [outlet], document: nil)
  }
}
