/// The first date in a text, as pages write dates: `Kamis, 17 Juni 2021 11:38 WIB`, `20/1/2026 18:30`, `Nov 5, 2015`,
/// `2021-06-17T11:38:29-07:00`, `Thu, 17 Jun 2021 11:38:29 GMT`.
func visibleDate(_ text: String) -> PageDate? {
  let parts = dateParts(text.utf8)
  for index in parts.indices {
    for read in [yearFirst, dayFirst, monthFirst] {
      guard let (day, next) = read(parts[index...]) else { continue }
      var date = day
      readClock(parts[next...], into: &date)
      return date
    }
  }
  return nil
}

/// A number, a word in lower case, or a mark.
private enum DatePart: Equatable {
  case number(Int, digits: Int)
  case word(String)
  case mark(UInt8)
}

private func dateParts(_ text: String.UTF8View) -> [DatePart] {
  var parts: [DatePart] = []
  var index = text.startIndex
  while index < text.endIndex, parts.count < 60 {
    let byte = text[index]
    let run: Substring.UTF8View
    if isDigit(byte) {
      run = text[index...].prefix(while: isDigit)
      parts.append(.number(Int(String(Substring(run.prefix(9)))) ?? 0, digits: run.count))
    } else if isLetter(byte) {
      run = text[index...].prefix { isLetter($0) }
      parts.append(.word(String(Substring(run)).lowercased()))
    } else {
      run = text[index...].prefix(1)
      if byte > 0x20, byte < 0x80 { parts.append(.mark(byte)) }
    }
    index = run.endIndex
  }
  return parts
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
private func isLetter(_ byte: UInt8) -> Bool {
  lowercase(byte) >= UInt8(ascii: "a") && lowercase(byte) <= UInt8(ascii: "z")
}

private func yearFirst(_ parts: ArraySlice<DatePart>) -> (PageDate, Int)? {
  let start = parts.startIndex
  guard parts.count >= 5, case .number(let year, digits: 4) = parts[start], isDateMark(parts[start + 1]),
    case .number(let month, digits: 1...2) = parts[start + 2], parts[start + 3] == parts[start + 1],
    case .number(let day, digits: 1...2) = parts[start + 4]
  else { return nil }
  return PageDate(year: year, month: month, day: day).map { ($0, start + 5) }
}

private func dayFirst(_ parts: ArraySlice<DatePart>) -> (PageDate, Int)? {
  let start = parts.startIndex
  guard case .number(let day, digits: 1...2)? = parts.first else { return nil }
  let rest = parts.dropFirst().drop { isDateMark($0) || $0 == .mark(UInt8(ascii: ",")) }
  let month: Int
  switch rest.first {
  case .word(let word)?:
    guard let number = months[word] else { return nil }
    month = number
  case .number(let number, digits: 1...2)?:
    guard parts.count > 1, isDateMark(parts[start + 1]) else { return nil }
    month = number
  default: return nil
  }
  let last = rest.dropFirst().drop { isDateMark($0) || $0 == .mark(UInt8(ascii: ",")) }
  guard case .number(let year, let digits)? = last.first, digits == 4 || digits == 2 else { return nil }
  // Two figures for the year only where two stand for the month: 17/06/21.
  if digits == 2, case .word? = rest.first { return nil }
  return PageDate(year: digits == 2 ? 2000 + year : year, month: month, day: day).map { ($0, last.startIndex + 1) }
}

private func monthFirst(_ parts: ArraySlice<DatePart>) -> (PageDate, Int)? {
  guard case .word(let word)? = parts.first, let month = months[word] else { return nil }
  let rest = parts.dropFirst().drop { $0 == .mark(UInt8(ascii: ".")) }
  guard case .number(let day, digits: 1...2)? = rest.first else { return nil }
  let last = rest.dropFirst().drop { $0 == .mark(UInt8(ascii: ",")) || $0 == .word("th") || $0 == .word("st") }
  guard case .number(let year, digits: 4)? = last.first else { return nil }
  return PageDate(year: year, month: month, day: day).map { ($0, last.startIndex + 1) }
}

private func isDateMark(_ part: DatePart) -> Bool {
  part == .mark(UInt8(ascii: "-")) || part == .mark(UInt8(ascii: "/")) || part == .mark(UInt8(ascii: "."))
}

/// The time behind a date, if one follows within a few marks and words such as `pukul`, and the zone behind it.
private func readClock(_ parts: ArraySlice<DatePart>, into date: inout PageDate) {
  let filler: Set = ["t", "pukul", "jam", "at", "pk", "kl"]
  let start = parts.drop { part in
    if case .word(let word) = part { return filler.contains(word) }
    if case .mark = part { return true }
    return false
  }
  guard start.startIndex - parts.startIndex <= 4, start.count >= 3,
    case .number(let hour, digits: 1...2)? = start.first,
    start[start.startIndex + 1] == .mark(UInt8(ascii: ":")) || start[start.startIndex + 1] == .mark(UInt8(ascii: ".")),
    case .number(let minute, digits: 2) = start[start.startIndex + 2], hour < 24, minute < 60
  else { return }
  date.clock = hour * 3600 + minute * 60
  var rest = start.dropFirst(3)
  if rest.count >= 2, rest[rest.startIndex] == .mark(UInt8(ascii: ":")),
    case .number(let second, digits: 2) = rest[rest.startIndex + 1], second < 60
  {
    date.clock = hour * 3600 + minute * 60 + second
    date.hasSeconds = true
    rest = rest.dropFirst(2)
  }
  if rest.count >= 2, rest.first == .mark(UInt8(ascii: ".")), case .number = rest[rest.startIndex + 1] {
    rest = rest.dropFirst(2)
  }
  readZone(rest, into: &date, hour: hour)
}

private func readZone(_ parts: ArraySlice<DatePart>, into date: inout PageDate, hour: Int) {
  let parts = parts.drop { $0 == .mark(UInt8(ascii: "(")) }
  switch parts.first {
  case .word("wib")?: date.offset = 420
  case .word("wita")?: date.offset = 480
  case .word("wit")?: date.offset = 540
  case .word("z")?, .word("gmt")?, .word("utc")?: date.offset = 0
  case .word("pm")?: if hour < 12 { date.clock = date.clock.map { $0 + 12 * 3600 } }
  case .word("am")?: if hour == 12 { date.clock = date.clock.map { $0 - 12 * 3600 } }
  case .mark(let sign)? where sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"):
    guard case .number(let number, let digits)? = parts.dropFirst().first else { return }
    var minutes = digits == 4 ? number / 100 * 60 + number % 100 : digits <= 2 ? number * 60 : 0
    let rest = parts.dropFirst(2)
    if digits <= 2, rest.count >= 2, rest.first == .mark(UInt8(ascii: ":")),
      case .number(let more, digits: 2) = rest[rest.startIndex + 1]
    {
      minutes += more
    }
    guard minutes <= 14 * 60 else { return }
    date.offset = sign == UInt8(ascii: "-") ? -minutes : minutes
  default: break
  }
}

private let months: [String: Int] = {
  let names = [
    ["januari", "january", "jan"], ["februari", "february", "feb", "pebruari"], ["maret", "march", "mar"],
    ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
    ["agustus", "august", "aug", "agu", "agt", "ags"], ["september", "sep", "sept"],
    ["oktober", "october", "okt", "oct"], ["november", "nov", "nopember", "nop"],
    ["desember", "december", "des", "dec"],
  ]
  return names.enumerated().reduce(into: [:]) { months, item in
    for name in item.element { months[name] = item.offset + 1 }
  }
}()
