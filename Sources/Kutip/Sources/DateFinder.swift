import Segmentation

/// Finds dates: `Kamis (14/9)`, `Rabu (20/5/2026)`, `14 September 2023`, `hari ini`, and counts them from the day on which the
/// article was published.
struct DateFinder {
  let reader: DateReader

  init(text: TaggedText, published: CalendarDay?) {
    reader = DateReader(text: text, published: published)
  }

  var text: TaggedText { reader.text }

  struct Found {
    var words: Range<Int>
    var day: CalendarDay?
    var conflict = false
  }

  /// The first date in `range`, quotations left out; nil if there is none.
  func date(in range: Range<Int>) -> Found? {
    var index = range.lowerBound
    while index < range.upperBound {
      if text.quotationOf[index] < 0, let found = date(at: index, range.upperBound) { return found }
      index += 1
    }
    return nil
  }

  /// The date that begins at `index`, or nil. A day still to come is none: nothing was said on it.
  func date(at index: Int, _ limit: Int) -> Found? {
    if text.has(index, .weekday) { return text.isCapitalized(index) ? weekday(at: index, limit) : nil }
    if text.has(index, .relativeDay) { return relative(at: index, limit) }
    guard text.kind(index) == .number else { return nil }
    if text.kind(index - 1) == .openBracket, text.kind(index + 1) == .closeBracket,
      let numbers = reader.numbers(index), numbers.year != nil
    {
      return Found(words: index..<(index + 1), day: reader.day(numbers, weekday: nil))
    }
    guard let (numbers, end) = reader.written(at: index, limit) else { return nil }
    return Found(words: index..<end, day: reader.day(numbers, weekday: nil))
  }

  private func weekday(at index: Int, _ limit: Int) -> Found? {
    let name = text.lexicon.value(of: text.tokens[index])
    let behind = reader.skipTimeOfDay(index + 1, limit)
    if text.has(behind, .distance), behind < limit {
      let offset = reader.offset(at: behind)
      guard offset < 0 else { return nil }
      return Found(words: index..<(behind + 1), day: reader.day(weekday: name, offset: offset))
    }
    if let (numbers, end) = reader.dayBehind(behind, limit) {
      let day = numbers.flatMap { reader.day($0, weekday: name) }
      return Found(words: index..<end, day: day, conflict: day.map { $0.weekday != name } ?? false)
    }
    return Found(words: index..<(index + 1), day: reader.lastDay(named: name))
  }

  /// `hari ini`; where the day itself follows (`hari ini, Rabu (20/5)`), that counts.
  private func relative(at index: Int, _ limit: Int) -> Found? {
    let offset = text.lexicon.value(of: text.tokens[index])
    if offset > 0 { return nil }
    let next = text.kind(index + 1) == .comma ? index + 2 : index + 1
    if next < limit, text.has(next, .weekday), text.isCapitalized(next), let named = weekday(at: next, limit) {
      return Found(words: index..<named.words.upperBound, day: named.day, conflict: named.conflict)
    }
    if text.kind(index + 1) == .openBracket, let (numbers, end) = reader.dayBehind(index + 1, limit) {
      return Found(words: index..<end, day: numbers.flatMap { reader.day($0, weekday: nil) })
    }
    return Found(words: index..<(index + 1), day: reader.day(offset: offset))
  }
}
