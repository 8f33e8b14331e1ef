import FoundationEssentials

/// A day of the Gregorian calendar.
struct CalendarDay: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  /// Nil if there is no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    // Every month has 28 days; 31 February comes back as a day of March.
    guard day <= 28 || CalendarDay(date) == self else { return nil }
  }

  /// The day of an ISO 8601 date, or nil if `text` does not begin with one.
  init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  private init(_ date: Date) {
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
    (year, month, day) = (parts.year ?? 1, parts.month ?? 1, parts.day ?? 1)
  }

  /// Midnight, Greenwich. The calendar has a date for every year, month and day.
  private var date: Date {
    Self.calendar.date(from: DateComponents(year: year, month: month, day: day)) ?? .distantPast
  }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int { (Self.calendar.component(.weekday, from: date) + 5) % 7 + 1 }

  func adding(days: Int) -> CalendarDay { CalendarDay(date.addingTimeInterval(Double(days) * 86_400)) }

  /// How many days lie between this day and `other`.
  func distance(to other: CalendarDay) -> Int { Int(abs(date.timeIntervalSince(other.date)) / 86_400) }

  var iso: String { [Self.padded(year, 4), Self.padded(month, 2), Self.padded(day, 2)].joined(separator: "-") }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
