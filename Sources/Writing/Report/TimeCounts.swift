import Kutip

/// How many statements were published when.
struct TimeCounts {
  struct Tally: Hashable {
    var statements = 0
    /// Of these, how many came through an agency or outlet.
    var sourced = 0

    static func += (left: inout Tally, right: Tally) {
      left.statements += right.statements
      left.sourced += right.sourced
    }
  }

  /// By date of publication, as exact as it is known, to the day at most.
  private(set) var byDate: [String: Tally] = [:]
  private(set) var undated = Tally()

  mutating func add(_ statement: Statement, published: String?) {
    let tally = Tally(statements: 1, sourced: statement.sources.isEmpty ? 0 : 1)
    if let date = published.map({ String($0.prefix(10)) }), Period(date, unit: .year) != nil {
      byDate[date, default: Tally()] += tally
    } else {
      undated += tally
    }
  }

  /// As many periods as can be told apart.
  static let mostPeriods = 40

  /// The days, months or years from the first to the last, the finest that fit; of more years than fit the first ones as one.
  var periods: [(name: String, tally: Tally)] {
    let units: [Period.Unit] = [.day, .month]
    for unit in units {
      let periods = byDate.keys.map { Period($0, unit: unit) }
      guard let first = periods.compactMap(\.self).min(), let last = periods.compactMap(\.self).max(),
        !periods.contains(nil), last.number - first.number < Self.mostPeriods
      else { continue }
      return (first.number...last.number).map { listed(Period(number: $0, unit: unit)) }
    }
    let years = byDate.keys.compactMap { Period($0, unit: .year) }
    guard let first = years.min(), let last = years.max() else { return [] }
    let start = max(first.number, last.number - Self.mostPeriods + 1)
    return (start...last.number).map { number in
      var period = listed(Period(number: number, unit: .year))
      if number == start, first.number < start {
        period.name = "≤ " + period.name
        for year in first.number..<start { period.tally += listed(Period(number: year, unit: .year)).tally }
      }
      return period
    }
  }

  private func listed(_ period: Period) -> (name: String, tally: Tally) {
    var tally = Tally()
    for (date, counted) in byDate where Period(date, unit: period.unit) == period { tally += counted }
    return (period.name, tally)
  }
}

/// A day, month or year, counted so that all between two of them can be named.
struct Period: Hashable, Comparable {
  enum Unit {
    case day, month, year
  }

  let number: Int
  let unit: Unit

  init(number: Int, unit: Unit) {
    self.number = number
    self.unit = unit
  }

  /// Of an ISO 8601 date; nil if it is not so exact.
  init?(_ date: String, unit: Unit) {
    let parts = date.split(separator: "-").map { Int($0) }
    guard let year = parts.first.flatMap(\.self), (1...9999).contains(year) else { return nil }
    self.unit = unit
    let month = parts.count > 1 ? parts[1].flatMap { (1...12).contains($0) ? $0 : nil } : nil
    switch unit {
    case .year: number = year
    case .month:
      guard let month else { return nil }
      number = year * 12 + month - 1
    case .day:
      guard let month, parts.count > 2, let day = parts[2], (1...31).contains(day) else { return nil }
      // Years that begin in March have their leap day at the end: Howard Hinnant's days_from_civil.
      let shifted = month > 2 ? year : year - 1
      number =
        365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    }
  }

  /// In ISO 8601.
  var name: String {
    switch unit {
    case .year: return String(number)
    case .month: return "\(number / 12)-\(Self.two(number % 12 + 1))"
    case .day:
      var year = (number * 400 + 399) / 146_097
      while Self.firstOfMarch(year) > number { year -= 1 }
      while Self.firstOfMarch(year + 1) <= number { year += 1 }
      let day = number - Self.firstOfMarch(year)
      let month = (5 * day + 2) / 153
      let date = day - (153 * month + 2) / 5 + 1
      return "\(month < 10 ? year : year + 1)-\(Self.two(month < 10 ? month + 3 : month - 9))-\(Self.two(date))"
    }
  }

  static func < (left: Period, right: Period) -> Bool { left.number < right.number }

  private static func firstOfMarch(_ year: Int) -> Int { 365 * year + year / 4 - year / 100 + year / 400 }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
