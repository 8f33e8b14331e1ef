import Kutip

/// A day, and as far as they are known the time and the offset from UTC, as pages and fields of records give them.
struct WrittenDate: Equatable {
  var day: CalendarDay
  /// Seconds since midnight.
  var clock: Int?
  var hasSeconds = false
  /// In minutes.
  var offset: Int?
  /// Whether day and month may be meant the other way round.
  var isAmbiguous = false

  /// Nil if there is no such day in the years of news.
  init?(year: Int, month: Int, day: Int) {
    guard (1900...2100).contains(year), let day = CalendarDay(year: year, month: month, day: day) else { return nil }
    self.day = day
  }

  /// In ISO 8601.
  var iso: String {
    guard let clock else { return day.iso }
    let minutes = "T\(padded(clock / 3600)):\(padded(clock / 60 % 60))"
    let seconds = hasSeconds ? ":" + padded(clock % 60) : ""
    guard let offset else { return day.iso + minutes + seconds }
    let size = abs(offset)
    return day.iso + minutes + seconds + "\(offset < 0 ? "-" : "+")\(padded(size / 60)):\(padded(size % 60))"
  }

  /// Whether both mean the same minute by their own clocks; of a day without a time any minute will do.
  func isSameMinute(_ other: WrittenDate) -> Bool {
    day == other.day && (clock == nil || other.clock == nil || clock.map { $0 / 60 } == other.clock.map { $0 / 60 })
  }

  /// The same moment at another offset.
  func at(offset new: Int) -> WrittenDate {
    guard let clock, let offset else { return self }
    var date = self
    let moved = clock + (new - offset) * 60
    date.offset = new
    date.clock = ((moved % 86400) + 86400) % 86400
    if moved < 0 { date.day = day.adding(days: -1) } else if moved >= 86400 { date.day = day.adding(days: 1) }
    return date
  }

  /// The three zones of Indonesia: WIB, WITA, WIT.
  static let indonesianOffsets = 420...540
}

/// In two digits at least.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
