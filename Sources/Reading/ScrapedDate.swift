/// The date in ISO 8601 that a scraped phrase holds, as exact as it is: `Selasa, 26 Mei 2026 16:06 WIB`, `Kompas.com - 11/05/2024, 14:02 WIB`,
/// `30May2025`, `2025/06/28 14:32:22`; nil if it holds none (`2 jam lalu`).
func scrapedDate(_ text: String) -> String? {
  if let date = isoDate(text) { return date }
  let runs = DateRun.runs(of: text)
  for index in runs.indices {
    guard let (day, next) = writtenDay(runs[index...]) ?? numericDay(runs[index...]) else { continue }
    return day.count == 10 ? day + timeOfDay(runs[next...]) : day
  }
  return nil
}

/// The date in the path of a news site's address: `/2025/08/05/`, `/2021/07/`, `/20250805195847-`; nil if there is none.
func dateInAddress(_ url: String) -> String? {
  let parts = url.split(separator: "/")
  for (index, part) in parts.enumerated() {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 8 || digits.count == 14 {
      let month = digits.dropFirst(4).prefix(2)
      if let day = isoDay(Int(digits.prefix(4)), Int(month), Int(digits.dropFirst(6).prefix(2))) { return day }
    }
    guard digits.count == 4, part.count == 4, let year = Int(digits), (1990...2100).contains(year),
      index + 1 < parts.count, parts[index + 1].count == 2, let month = Int(parts[index + 1]), (1...12).contains(month)
    else { continue }
    if index + 2 < parts.count, parts[index + 2].count == 2, let day = isoDay(year, month, Int(parts[index + 2])) {
      return day
    }
    return "\(year)-\(padded(month))"
  }
  return nil
}

/// A run of digits or of letters, and what stands before it.
private struct DateRun {
  var text: Substring
  var before: Substring
  var number: Int? { Int(text) }

  static func runs(of text: String) -> [DateRun] {
    var runs: [DateRun] = []
    var rest = text[...]
    while !rest.isEmpty {
      let gap = rest.prefix { !isDigit($0) && !$0.isLetter }
      rest = rest[gap.endIndex...]
      guard let first = rest.first else { break }
      let run = rest.prefix { isDigit(first) ? isDigit($0) : $0.isLetter }
      runs.append(DateRun(text: run, before: gap))
      rest = rest[run.endIndex...]
    }
    return runs
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}

/// `26 Mei 2026`, `24 May 25`, `May 30, 2025`, and the run behind it.
private func writtenDay(_ runs: ArraySlice<DateRun>) -> (String, Int)? {
  guard runs.count > 2 else { return nil }
  let (first, second, third) = (runs[runs.startIndex], runs[runs.startIndex + 1], runs[runs.startIndex + 2])
  guard let year = third.number, third.text.count == 4 || third.text.count == 2 else { return nil }
  let (name, number) = first.number == nil ? (first, second) : (second, first)
  guard let month = month(named: name.text), number.text.count < 3 else { return nil }
  return isoDay(third.text.count == 2 ? 2000 + year : year, month, number.number).map { ($0, runs.startIndex + 3) }
}

/// `06-09-2023`, `27/10/2024`, `2025/06/28`, and the run behind it. Days stand before months but where they cannot; where months may (`9/5/2025`,
/// as American spreadsheets write), only the year is sure.
private func numericDay(_ runs: ArraySlice<DateRun>) -> (String, Int)? {
  guard runs.count > 2 else { return nil }
  let parts = runs.prefix(3)
  let separators = parts.dropFirst().map(\.before)
  guard separators[0] == separators[1], ["/", "-", "."].contains(separators[0]) else { return nil }
  let numbers = parts.compactMap(\.number)
  guard numbers.count == 3 else { return nil }
  let (first, second, third) = (numbers[0], numbers[1], numbers[2])
  let next = runs.startIndex + 3
  if parts[runs.startIndex].text.count == 4 { return isoDay(first, second, third).map { ($0, next) } }
  guard parts[runs.startIndex + 2].text.count == 4 else { return nil }
  let isPadded = parts.prefix(2).allSatisfy { $0.text.count == 2 }
  if first <= 12, second <= 12, first != second, !isPadded, separators[0] == "/" { return (String(third), next) }
  return (second > 12 ? isoDay(third, first, second) : isoDay(third, second, first)).map { ($0, next) }
}

/// `T16:06`, with seconds if they are given, and the offset of Indonesia's time zones; empty if no time follows.
private func timeOfDay(_ runs: ArraySlice<DateRun>) -> String {
  guard runs.count > 1 else { return "" }
  let (hour, minute) = (runs[runs.startIndex], runs[runs.startIndex + 1])
  guard hour.text.count == 2, minute.text.count == 2, minute.before == ":" || minute.before == ".",
    let hours = hour.number, hours < 24, let minutes = minute.number, minutes < 60
  else { return "" }
  var time = "T\(hour.text):\(minute.text)"
  var rest = runs.dropFirst(2)
  if let second = rest.first, second.before == ":", second.text.count == 2, let seconds = second.number, seconds < 60 {
    time += ":\(second.text)"
    rest = rest.dropFirst()
  }
  return time + (rest.first.flatMap { offsets[$0.text.lowercased()] } ?? "")
}

private let offsets = ["wib": "+07:00", "wita": "+08:00", "wit": "+09:00"]

/// Indonesian and English names, long or short, by their first three letters.
private func month(named name: Substring) -> Int? {
  guard name.count > 2 else { return nil }
  return months[String(name.prefix(3)).lowercased()]
}

private let months = [
  "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "agu": 8, "agt": 8,
  "ags": 8,
  "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
]

private func isoDay(_ year: Int?, _ month: Int?, _ day: Int?) -> String? {
  guard let year, let month, let day, (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day)
  else { return nil }
  return "\(year)-\(padded(month))-\(padded(day))"
}

/// In two digits at least.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
