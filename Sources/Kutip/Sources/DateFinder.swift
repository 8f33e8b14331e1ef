import Segmentation

/// Reads dates: `Kamis (14/9)`, `Rabu (20/5/2026)`, `14 September 2023`, `hari ini`, against the day on which the article was published.
struct DateFinder {
  let text: TaggedText
  /// The article's own day.
  let published: CalendarDay?

  struct Found {
    var words: Range<Int>
    var day: CalendarDay?
    var conflict: Bool
  }

  /// The first date in `range`, quotations left out; nil if there is none.
  func date(in range: Range<Int>) -> Found? {
    for index in range where text.quotationOf[index] < 0 {
      if text.has(index, .weekday), text.isCapitalized(index) { return weekday(at: index, range.upperBound) }
      if text.has(index, .relativeDay) { return relative(at: index) }
      if text.kind(index) == .number, text.has(index + 1, .month), text.isCapitalized(index + 1),
        let found = written(at: index, range.upperBound)
      {
        return found
      }
    }
    return nil
  }

  private func weekday(at index: Int, _ limit: Int) -> Found {
    let name = text.lexicon.value(of: text.tokens[index])
    var position = index + 1
    if text.kind(position) == .comma { position += 1 }
    var end = index + 1
    var day: CalendarDay?
    if text.kind(position) == .openBracket, text.kind(position + 1) == .number,
      text.kind(position + 2) == .closeBracket, position + 2 < limit
    {
      day = slashed(position + 1)
      end = position + 3
    } else if let found = written(at: position, limit) {
      day = found.day
      end = found.words.upperBound
    } else {
      day = published.flatMap { nearest(name, to: $0) }
    }
    return Found(words: index..<end, day: day, conflict: day.map { $0.weekday != name } ?? false)
  }

  /// The last day of that name up to the article's own.
  private func nearest(_ weekday: Int, to day: CalendarDay) -> CalendarDay {
    day.adding(days: -((day.weekday - weekday + 7) % 7))
  }

  private func relative(at index: Int) -> Found {
    let offset = text.lexicon.value(of: text.tokens[index])
    return Found(words: index..<(index + 1), day: published?.adding(days: offset), conflict: false)
  }

  /// `14 September 2023` or `14 September`.
  private func written(at index: Int, _ limit: Int) -> Found? {
    guard text.kind(index) == .number, text.has(index + 1, .month), index + 1 < limit,
      let number = Int(text.text(index))
    else { return nil }
    let month = text.lexicon.value(of: text.tokens[index + 1])
    if text.kind(index + 2) == .number, index + 2 < limit, let year = Int(text.text(index + 2)),
      (1900...2100).contains(year)
    {
      return CalendarDay(year: year, month: month, day: number).map {
        Found(words: index..<(index + 3), day: $0, conflict: false)
      }
    }
    return Found(words: index..<(index + 2), day: withYear(month: month, day: number), conflict: false)
  }

  /// `14/9/2023` or `14/9`.
  private func slashed(_ index: Int) -> CalendarDay? {
    var (parts, place) = ((0, 0, 0), 0)
    for unit in text.units[text.tokens[index].range] {
      if unit == 0x2F {
        place += 1
        continue
      }
      guard unit &- 0x30 < 10, place < 3 else { return nil }
      let digit = Int(unit) - 0x30
      switch place {
      case 0: parts.0 = parts.0 * 10 + digit
      case 1: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
      if parts.2 > 9999 || parts.1 > 99 || parts.0 > 99 { return nil }
    }
    guard place > 0 else { return nil }
    if place == 1 { return withYear(month: parts.1, day: parts.0) }
    return CalendarDay(year: parts.2 < 100 ? 2000 + parts.2 : parts.2, month: parts.1, day: parts.0)
  }

  /// The year that brings the day nearest to the article's own.
  private func withYear(month: Int, day: Int) -> CalendarDay? {
    guard let published else { return nil }
    return [published.year - 1, published.year, published.year + 1]
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .min { $0.distance(to: published) < $1.distance(to: published) }
  }
}
