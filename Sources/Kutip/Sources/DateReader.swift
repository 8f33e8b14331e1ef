import Segmentation

/// Reads the parts of a date, and reckons the day they mean.
struct DateReader {
  let text: TaggedText
  /// The article's own day.
  let published: CalendarDay?
  /// Where the article's own day is not known, a day that its text gives in full.
  private let hint: YearHint

  /// Day, month and year as written; the year may be missing.
  struct Numbers {
    var day: Int
    var month: Int
    var year: Int?
  }

  init(text: TaggedText, published: CalendarDay?) {
    self.text = text
    self.published = published
    hint = YearHint()
  }

  // MARK: Reading

  /// `malam`, `waktu setempat`, and `kemarin` between a weekday and its day: `Rabu malam (20/5)`.
  func skipTimeOfDay(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < min(limit, start + 3), text.has(index, [.zone, .relativeDay]) { index += 1 }
    return index
  }

  /// How many days a word of distance counts: `lalu`, `pekan lalu`.
  func offset(at index: Int) -> Int { text.lexicon.value(of: text.tokens[index]) }

  /// The day behind a weekday: `(20/5)`, `, (20/5/2026)`, `(20 Mei 2026)`, ` 20/5/2026`, `, 20 Mei`; nil if none stands there,
  /// no numbers if what stands there is no day.
  func dayBehind(_ start: Int, _ limit: Int) -> (numbers: Numbers?, end: Int)? {
    var index = start
    if text.kind(index) == .comma { index += 1 }
    guard index < limit else { return nil }
    if text.kind(index) == .openBracket {
      guard text.kind(index + 1) == .number else { return nil }
      let end = text.skipBrackets(index, limit: limit)
      guard end > index else { return nil }
      return (numbers(index + 1) ?? written(at: index + 1, end)?.numbers, end)
    }
    if let (numbers, end) = written(at: index, limit) { return (numbers, end) }
    guard text.kind(index) == .number, let numbers = numbers(index) else { return nil }
    return (numbers, index + 1)
  }

  /// `14 September 2023` or `14 September`, and the token behind it.
  func written(at index: Int, _ limit: Int) -> (numbers: Numbers, end: Int)? {
    guard text.kind(index) == .number, text.has(index + 1, .month), text.isCapitalized(index + 1), index + 1 < limit,
      let day = Int(text.text(index)), (1...31).contains(day)
    else { return nil }
    var numbers = Numbers(day: day, month: text.lexicon.value(of: text.tokens[index + 1]))
    guard text.kind(index + 2) == .number, index + 2 < limit, let year = Int(text.text(index + 2)),
      (1900...2100).contains(year)
    else { return (numbers, index + 2) }
    numbers.year = year
    return (numbers, index + 3)
  }

  /// `14/9/2023`, `14-9-2023`, `14/9`; years first as well.
  func numbers(_ index: Int) -> Numbers? {
    var parts: [Int] = [0]
    var separator: UInt16?
    for unit in text.units[text.tokens[index].range] {
      if unit &- 0x30 < 10 {
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(unit - 0x30)
        if parts[parts.count - 1] > 9999 { return nil }
      } else {
        guard [0x2F, 0x2D, 0x2E].contains(unit), separator ?? unit == unit, parts.count < 3 else { return nil }
        separator = unit
        parts.append(0)
      }
    }
    switch parts.count {
    case 2 where separator == 0x2F && parts[0] < 100 && parts[1] < 100: return Numbers(day: parts[0], month: parts[1])
    case 3 where parts[0] > 1900: return Numbers(day: parts[2], month: parts[1], year: parts[0])
    case 3: return Numbers(day: parts[0], month: parts[1], year: parts[2] < 100 ? 2000 + parts[2] : parts[2])
    default: return nil
    }
  }

  // MARK: Reckoning

  /// The day, its year if need be that which brings it nearest to the article's own.
  func day(_ numbers: Numbers, weekday: Int?) -> CalendarDay? {
    if let year = numbers.year { return CalendarDay(year: year, month: numbers.month, day: numbers.day) }
    if let published { return nearest(numbers, to: published) }
    // A day that the text gives in full tells the year only where the weekday bears it out.
    guard let weekday, let hint = hint.day(in: text), let day = nearest(numbers, to: hint), day.weekday == weekday
    else { return nil }
    return day
  }

  private func nearest(_ numbers: Numbers, to day: CalendarDay) -> CalendarDay? {
    [day.year - 1, day.year, day.year + 1]
      .compactMap { CalendarDay(year: $0, month: numbers.month, day: numbers.day) }
      .min { $0.distance(to: day) < $1.distance(to: day) }
  }

  /// The last day of that name up to the article's own.
  func lastDay(named weekday: Int) -> CalendarDay? {
    published.map { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
  }

  /// `Senin lalu`: the last one before the article's own day; `Senin pekan lalu` (an offset of a week): that of the week before.
  func day(weekday: Int, offset: Int) -> CalendarDay? {
    guard let published else { return nil }
    if offset <= -7 { return published.adding(days: weekday - published.weekday + offset) }
    return lastDay(named: weekday).map { $0 == published ? $0.adding(days: -7) : $0 }
  }

  func day(offset: Int) -> CalendarDay? { published?.adding(days: offset) }
}

/// The first day that a text gives in full, looked for once, and only where an article's own day is not known.
private final class YearHint {
  private var known: CalendarDay??

  func day(in text: TaggedText) -> CalendarDay? {
    if let known { return known }
    let reader = DateReader(text: text, published: nil)
    let day = text.tokens.indices.lazy.filter { text.has($0, .weekday) }.compactMap { index -> CalendarDay? in
      guard
        let numbers = reader.dayBehind(reader.skipTimeOfDay(index + 1, text.tokens.count), text.tokens.count)?.numbers,
        numbers.year != nil
      else { return nil }
      return reader.day(numbers, weekday: nil)
    }.first
    known = .some(day)
    return day
  }
}
