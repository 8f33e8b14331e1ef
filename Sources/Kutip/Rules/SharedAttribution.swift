import Segmentation

/// Quoted words that no rule attributes by themselves, beside others that are attributed.
extension QuotationMatcher {
  /// The finding of a quotation that is joined to the one before it: `menyebutnya “berani”, “jujur” dan “cerdas”`.
  func shared(_ before: Finding, _ quotation: Quotation, _ setting: Setting) -> Finding? {
    guard before.mention != nil, before.kind == .partial, setting.sentence.contains(before.outer.lowerBound),
      joins(before.outer.upperBound..<quotation.outer.lowerBound), setting.wordCount(quotation.content) > 0,
      !setting.isTerm(quotation.outer)
    else { return nil }
    let finding = Finding(like: before, content: quotation.content, outer: quotation.outer)
    finding.flags = flags(quotation)
    finding.addressee = nil
    return finding
  }

  /// Whether a stretch does no more than join what stands on its sides: a comma, a conjunction, one adverb.
  private func joins(_ gap: Range<Int>) -> Bool {
    var words = 0
    var hasJoint = gap.isEmpty
    for index in gap {
      if text.kind(index) == .comma || text.has(index, [.and, .conjunction, .adversative]) {
        hasJoint = true
      } else if text.kind(index) == .word, !text.isCapitalized(index), !text.isVerb(index), text.cue(index) == nil {
        words += 1
      } else {
        return false
      }
    }
    return hasJoint && words < 2
  }
}
