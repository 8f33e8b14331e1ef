/// The first date in a text, as pages write dates: `Kamis, 17 Juni 2021 11:38 WIB`, `20/1/2026 18:30`, `Nov 5, 2015`,
/// `2021-06-17T11:38:29-07:00`, `Thu, 17 Jun 2021 11:38:29 GMT`.
func visibleDate(_ text: String) -> WrittenDate? {
  // A year before there was news on the web is one that the article tells of.
  dates(in: text, [yearFirst, dayFirst, monthFirst]).first { $0.day.year >= 1990 }
}

/// The date of a field that is to hold nothing else, in ISO 8601 and as exact as it is. Scraping leaves whole phrases there: `Selasa, 26 Mei 2026 16:06 WIB`,
/// `Kompas.com - 11/05/2024, 14:02 WIB`, `30May2025`, `24 May 25`; nil if it holds none (`2 jam lalu`).
func scrapedDate(_ text: String) -> String? {
  if let date = isoDate(text) { return date }
  let readers: [DayReader] = [yearFirst, dayFirst, shortYear, monthFirst, americanDay]
  guard let date = dates(in: text, readers).first(where: { _ in true }) else { return nil }
  // Of 9/5/2025, as American spreadsheets write it too, only the year is sure.
  return date.isAmbiguous ? String(date.day.year) : date.iso
}

private typealias DayReader = (ArraySlice<DatePart>) -> (WrittenDate, Int)?

private func dates(in text: String, _ readers: [DayReader]) -> some Sequence<WrittenDate> {
  let parts = dateParts(text.utf8)
  return parts.indices.lazy.compactMap { index in
    readers.lazy.compactMap { $0(parts[index...]) }.first.map { day, next in
      var date = day
      readClock(parts[next...], into: &date)
      return date
    }
  }
}

private func yearFirst(_ parts: ArraySlice<DatePart>) -> (WrittenDate, Int)? {
  let start = parts.startIndex
  guard parts.count >= 5, case .number(let year, digits: 4) = parts[start], isDateMark(parts[start + 1]),
    case .number(let month, digits: 1...2) = parts[start + 2], parts[start + 3] == parts[start + 1],
    case .number(let day, digits: 1...2) = parts[start + 4]
  else { return nil }
  return WrittenDate(year: year, month: month, day: day).map { ($0, start + 5) }
}

private func dayFirst(_ parts: ArraySlice<DatePart>) -> (WrittenDate, Int)? {
  guard let (numbers, next) = numbers(parts) else { return nil }
  // Two figures for the year only where two stand for the month: 17/06/21.
  if numbers.year < 100, numbers.isNamed { return nil }
  guard var date = WrittenDate(year: numbers.fullYear, month: numbers.month, day: numbers.day) else { return nil }
  date.isAmbiguous = numbers.isAmbiguous
  return (date, next)
}

/// `24 May 25`, which in a sentence would be a day and a count.
private func shortYear(_ parts: ArraySlice<DatePart>) -> (WrittenDate, Int)? {
  guard let (numbers, next) = numbers(parts), numbers.year < 100 else { return nil }
  return WrittenDate(year: numbers.fullYear, month: numbers.month, day: numbers.day).map { ($0, next) }
}

/// `10/22/2025`.
private func americanDay(_ parts: ArraySlice<DatePart>) -> (WrittenDate, Int)? {
  guard let (numbers, next) = numbers(parts), !numbers.isNamed else { return nil }
  return WrittenDate(year: numbers.fullYear, month: numbers.day, day: numbers.month).map { ($0, next) }
}

private struct DayNumbers {
  var day: Int
  var month: Int
  var year: Int
  /// Whether the month has its name.
  var isNamed: Bool
  /// Whether day and month may be meant the other way round.
  var isAmbiguous: Bool

  var fullYear: Int { year < 100 ? 2000 + year : year }
}

/// `17 Juni 2021`, `17-06-2021`, `17/6/21`, and what follows.
private func numbers(_ parts: ArraySlice<DatePart>) -> (DayNumbers, next: Int)? {
  let start = parts.startIndex
  guard case .number(let day, let dayDigits)? = parts.first, dayDigits <= 2 else { return nil }
  let rest = parts.dropFirst().drop(while: isBetweenNumbers)
  var numbers = DayNumbers(day: day, month: 0, year: 0, isNamed: false, isAmbiguous: false)
  switch rest.first {
  case .word(let word)?:
    guard let number = months[word] else { return nil }
    numbers.month = number
    numbers.isNamed = true
  case .number(let number, let digits)? where digits <= 2:
    guard parts.count > 1, isDateMark(parts[start + 1]) else { return nil }
    numbers.month = number
    let isPadded = dayDigits == 2 && digits == 2
    numbers.isAmbiguous = !isPadded && day <= 12 && day != number && parts[start + 1] == .mark(UInt8(ascii: "/"))
  default: return nil
  }
  let last = rest.dropFirst().drop(while: isBetweenNumbers)
  guard case .number(let year, let digits)? = last.first, digits == 4 || digits == 2 else { return nil }
  numbers.year = digits == 2 ? year : max(year, 100)
  return (numbers, last.startIndex + 1)
}

private func isBetweenNumbers(_ part: DatePart) -> Bool {
  isDateMark(part) || part == .mark(UInt8(ascii: ",")) || part == .mark(UInt8(ascii: "+"))
}

private func monthFirst(_ parts: ArraySlice<DatePart>) -> (WrittenDate, Int)? {
  guard case .word(let word)? = parts.first, let month = months[word] else { return nil }
  let rest = parts.dropFirst().drop { $0 == .mark(UInt8(ascii: ".")) }
  guard case .number(let day, digits: 1...2)? = rest.first else { return nil }
  let last = rest.dropFirst().drop { $0 == .mark(UInt8(ascii: ",")) || $0 == .word("th") || $0 == .word("st") }
  guard case .number(let year, digits: 4)? = last.first else { return nil }
  return WrittenDate(year: year, month: month, day: day).map { ($0, last.startIndex + 1) }
}

private func isDateMark(_ part: DatePart) -> Bool {
  part == .mark(UInt8(ascii: "-")) || part == .mark(UInt8(ascii: "/")) || part == .mark(UInt8(ascii: "."))
}

private let months: [String: Int] = {
  let names = [
    ["januari", "january", "jan"], ["februari", "february", "feb", "febr", "pebruari", "peb"],
    ["maret", "march", "mar"],
    ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
    ["agustus", "august", "aug", "agu", "agt", "ags", "agust"], ["september", "sep", "sept"],
    ["oktober", "october", "okt", "oct"], ["november", "nov", "nopember", "nop"],
    ["desember", "december", "des", "dec"],
  ]
  return names.enumerated().reduce(into: [:]) { months, item in
    for name in item.element { months[name] = item.offset + 1 }
  }
}()
