import Segmentation

/// Finds the headline, and what the head of the article gives of itself where the input gave nothing.
struct HeadFinder {
  /// The tokens of the headline: the first line of the article's own text, if it is written as one.
  static func headline(of text: TaggedText) -> Range<Int> {
    guard let number = text.paragraphs.firstIndex(where: { !text.isBoilerplate[$0.lowerBound] && isTitle($0, text) })
    else { return 0..<0 }
    let first = text.paragraphs[number]
    guard number + 1 < text.paragraphs.count, number < 16, first.count <= 32 else { return 0..<0 }
    let last = text.kind(first.upperBound - 1)
    let endsAsSentence = last == .stop && text.units[Int(text.tokens[first.upperBound - 1].start)] == 0x2E
    return endsAsSentence ? 0..<0 : first
  }

  /// Two capitalised words or more: names of buttons and menus are written small.
  private static func isTitle(_ paragraph: Range<Int>, _ text: TaggedText) -> Bool {
    paragraph.count > 2 && paragraph.prefix(12).count { text.isCapitalized($0) || text.kind($0) == .doubleMark } > 1
  }

  /// The publisher named by the dateline (`Bisnis.com, JAKARTA - `), or nil.
  static func publisher(of text: TaggedText) -> String? {
    for paragraph in text.paragraphs.prefix(12) where !text.isBoilerplate[paragraph.lowerBound] {
      let head = paragraph.lowerBound..<min(paragraph.upperBound, paragraph.lowerBound + 10)
      guard let dash = head.first(where: { text.kind($0) == .dash }) else { continue }
      if let outlet = (head.lowerBound..<dash).first(where: { text.has($0, .agency) || text.kind($0) == .site }) {
        return text.text(outlet)
      }
    }
    return nil
  }

  /// The day in a line of its own near the head (`Kamis, 14 September 2023, 18:55 WITA`) in ISO 8601, or nil.
  static func published(of text: TaggedText) -> String? {
    for paragraph in text.paragraphs.prefix(16) where paragraph.count < 24 && !text.headline.overlaps(paragraph) {
      guard text.kind(paragraph.upperBound - 1) != .stop else { continue }
      if let day = DateFinder(text: text, published: nil).date(in: paragraph)?.day { return day.iso }
    }
    return nil
  }
}
