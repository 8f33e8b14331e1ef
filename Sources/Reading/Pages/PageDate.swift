/// A day, and as far as they are known the time and the offset from UTC, as a page gives them.
struct PageDate: Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// Seconds since midnight.
  var clock: Int?
  var hasSeconds = false
  /// In minutes.
  var offset: Int?

  /// In ISO 8601.
  var iso: String {
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    guard let clock else { return date }
    let minutes = "T\(padded(clock / 3600, 2)):\(padded(clock / 60 % 60, 2))"
    let seconds = hasSeconds ? ":" + padded(clock % 60, 2) : ""
    guard let offset else { return date + minutes + seconds }
    let size = abs(offset)
    return date + minutes + seconds + "\(offset < 0 ? "-" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
  }

  var isSameMinute: (PageDate) -> Bool {
    { other in
      day == other.day && month == other.month && year == other.year
        && (clock == nil || other.clock == nil || clock.map { $0 / 60 } == other.clock.map { $0 / 60 })
    }
  }

  /// The same moment at another offset.
  func at(offset new: Int) -> PageDate {
    guard let clock, let offset else { return self }
    var date = self
    let moved = clock + (new - offset) * 60
    date.offset = new
    date.clock = ((moved % 86400) + 86400) % 86400
    if moved < 0 { date.addDays(-1) } else if moved >= 86400 { date.addDays(1) }
    return date
  }

  private mutating func addDays(_ count: Int) {
    day += count
    if day < 1 {
      month -= 1
      if month < 1 { (year, month) = (year - 1, 12) }
      day = Self.days(month, year)
    } else if day > Self.days(month, year) {
      day = 1
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether there is such a day, in the years of news on the web.
  var isPossible: Bool {
    (1990...2100).contains(year) && (1...12).contains(month) && day >= 1 && day <= Self.days(month, year)
  }

  /// The three zones of Indonesia: WIB, WITA, WIT.
  static let indonesianOffsets = 420...540
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
