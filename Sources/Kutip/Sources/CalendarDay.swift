/// A day of the Gregorian calendar, carried back to the year 1. Reckoned here: Foundation's calendar took 5000 instructions a question.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    // Every month has 28 days; 31 February comes back as a day of March.
    guard day <= 28 || CalendarDay(number: number) == self else { return nil }
  }

  /// The day of an ISO 8601 date, or nil if `text` does not begin with one.
  init?(iso text: String) {
    // Byte by byte: parted into characters, and these read as numbers, a date took 7000 instructions.
    var numbers = [0]
    for byte in text.utf8.prefix(10) {
      if byte == UInt8(ascii: "-") {
        numbers.append(0)
      } else {
        guard byte &- 0x30 < 10 else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte &- 0x30)
      }
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The days since 1 March of the year 0. Years begin in March here, so that the leap day is the last of its year.
  private var number: Int {
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return year * 365 + year / 4 - year / 100 + year / 400 + Self.daysBefore(month) + day - 1
  }

  private init(number: Int) {
    let (cycle, dayOfCycle) = number.quotientAndRemainder(dividingBy: 146_097)  // 400 years
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - Self.daysBefore(monthFromMarch) + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1)
  }

  /// The days of a year before one of its months, 0 for March: five months have 153 days, wherever they begin.
  private static func daysBefore(_ month: Int) -> Int { (153 * month + 2) / 5 }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int { (number + 2) % 7 + 1 }

  package func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// How many days lie between this day and `other`.
  func distance(to other: CalendarDay) -> Int { abs(number - other.number) }

  package var iso: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
