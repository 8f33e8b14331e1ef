import Segmentation

/// How marks look: to the words behind them, or to those before.
extension QuotationFinder {
  /// How a mark looks from the spaces around it, and where these are silent, from its glyph.
  enum Look { case opening, closing, either }

  func look(_ mark: Int) -> Look {
    let spaceBefore = opensSpace(before: mark)
    let spaceBehind = opensSpace(behind: mark)
    if spaceBefore != spaceBehind { return spaceBefore ? .opening : .closing }
    switch text.units[Int(text.tokens[mark].start)] {
    // Single marks stand here for double ones: two of them are one token.
    case 0x201C, 0x201E, 0x00AB, 0x2018, 0x60: return .opening
    case 0x201D, 0x00BB, 0x2019: return .closing
    default: return .either
    }
  }

  private func opensSpace(before mark: Int) -> Bool {
    let mark = isBackslash(mark - 1) ? mark - 1 : mark
    guard mark > 0 else { return true }
    let token = text.tokens[mark]
    return token.shape.contains(.spaceBefore)
      || [.openBracket, .dash, .singleMark].contains(text.kind(mark - 1))
        && text.tokens[mark - 1].shape.contains(.spaceBefore)
      || text.kind(mark - 1) == .openBracket
  }

  private func opensSpace(behind mark: Int) -> Bool {
    guard mark + 1 < text.tokens.count else { return true }
    let next = text.tokens[mark + 1]
    if next.shape.contains(.spaceBefore) { return true }
    return [.comma, .stop, .colon, .semicolon, .closeBracket].contains(next.kind) && !isEllipsis(mark + 1)
  }

  /// `"...tetapi` opens with an ellipsis.
  private func isEllipsis(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .stop
      && (text.units[Int(token.start)] == 0x2026
        || text.kind(index + 1) == .stop && text.tokens[index + 1].start == token.end)
  }
}
