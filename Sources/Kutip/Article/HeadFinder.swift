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

  /// The headline if it is set as titles are: four longer words or more, of which two in three have capitals. A lead that stands without its
  /// stop is none, nor is a dateline or byline. Nil if it is not sure to be the title.
  static func title(of text: TaggedText) -> String? {
    guard let last = text.headline.last, ![.dash, .openBracket].contains(text.kind(last)) else { return nil }
    let words = text.headline.filter { text.kind($0) == .word && text.tokens[$0].range.count > 3 }
    let isLine = text.headline.contains { text.kind($0) == .site || isBar($0, text) }
    guard words.count >= 4, !isLine, words.count(where: text.isCapitalized) * 3 >= words.count * 2 else { return nil }
    return text.text(text.headline)
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

  /// The day in a line of its own near the head (`Kamis, 14 September 2023, 18:55 WITA`) in ISO 8601, or nil. A line that tells no time
  /// is one only in the first two paragraphs: further down it lists what happened on a day.
  static func published(of text: TaggedText) -> String? {
    let finder = DateFinder(text: text, published: nil)
    for (number, paragraph) in text.paragraphs.prefix(16).enumerated() where paragraph.count < 24 {
      let starts = paragraph.filter { $0 == paragraph.lowerBound || isMark($0 - 1, text) }
      for start in starts {
        guard let found = finder.date(at: start, paragraph.upperBound), let day = found.day else { continue }
        let rest = found.words.upperBound..<paragraph.upperBound
        let hasTime = rest.prefix(3).contains { text.kind($0) == .number }
        if hasTime ? rest.count <= 6 : rest.isEmpty && number < 2 { return day.iso }
      }
    }
    return nil
  }

  /// Whether a token parts a byline from the date behind it: `detikNews - Kamis, 14 September`.
  private static func isMark(_ index: Int, _ text: TaggedText) -> Bool {
    text.kind(index) == .dash || isBar(index, text) || isUnit(index, ":", text)
  }

  private static func isBar(_ index: Int, _ text: TaggedText) -> Bool { isUnit(index, "|", text) }

  private static func isUnit(_ index: Int, _ mark: Unicode.Scalar, _ text: TaggedText) -> Bool {
    UInt32(text.units[Int(text.tokens[index].start)]) == mark.value
  }
}
