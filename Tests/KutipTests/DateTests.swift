import FoundationEssentials
import Testing

@testable import Kutip

@Suite("Dates of statements")
struct DateTests {
  private func date(_ when: String, published: String? = "2024-05-17") throws -> StatementDate? {
    try statement(of: "“Kapal itu selamat,” kata Budi Santoso, \(when).", published: published).date
  }

  @Test(
    "are read in every form",
    arguments: [
      ("Rabu (15/5/2024)", "2024-05-15"), ("Rabu (15/5/24)", "2024-05-15"), ("Rabu (15/5)", "2024-05-15"),
      ("Rabu, 15 Mei 2024", "2024-05-15"),
      ("Rabu", "2024-05-15"), ("Jumat", "2024-05-17"), ("Sabtu", "2024-05-11"), ("kemarin", "2024-05-16"),
      ("hari ini", "2024-05-17"), ("hari ini, Jumat (17/5)", "2024-05-17"), ("kemarin (16/5)", "2024-05-16"),
      ("Rabu, (15/5/2024)", "2024-05-15"), ("Rabu (15 Mei 2024)", "2024-05-15"), ("Rabu (15-5-2024)", "2024-05-15"),
      ("Rabu 15/5/2024", "2024-05-15"), ("Rabu malam (15/5)", "2024-05-15"), ("Senin kemarin (13/5)", "2024-05-13"),
      ("Senin lalu", "2024-05-13"), ("Jumat lalu", "2024-05-10"), ("Senin pekan lalu", "2024-05-06"),
    ])
  func values(when: String, value: String) throws {
    let found = try #require(try date(when))
    #expect(found.value == value)
    #expect(found.span.text == when)
    #expect(!found.conflict)
  }

  @Test(
    "take the year that brings them nearest to the article",
    arguments: [("Minggu (31/12)", "2024-01-03", "2023-12-31"), ("Rabu (1/1)", "2024-12-30", "2025-01-01")])
  func nearestYear(when: String, published: String, value: String) throws {
    #expect(try date(when, published: published)?.value == value)
  }

  @Test("have no value where the year cannot be known", arguments: ["Rabu (15/5)", "Rabu", "kemarin"])
  func unknownYear(when: String) throws {
    let found = try #require(try date(when, published: nil))
    #expect(found.value == nil)
    #expect(found.span.text == when)
  }

  @Test("whose weekday contradicts them are flagged")
  func conflict() throws {
    let found = try statement(of: "“Kapal itu selamat,” kata Budi Santoso, Kamis (15/5/2024).")
    #expect(found.date?.conflict == true)
    #expect(found.date?.value == "2024-05-15")
    #expect(found.flags == [.dateConflict])
  }

  @Test("that no calendar has get no value", arguments: ["Rabu (31/2/2024)", "Rabu (15/13/2024)", "Rabu (0/5)"])
  func impossible(when: String) throws {
    #expect(try date(when)?.value == nil)
  }

  @Test(
    "still to come are none: nothing was said on them", arguments: ["Senin depan", "Rabu pekan depan", "besok", "lusa"])
  func toCome(when: String) throws {
    #expect(try date(when) == nil)
  }

  @Test(
    "stand behind the cue, or before it where they belong to it",
    arguments: [
      ("Pada Rabu (15/5/2024), Budi Santoso mengatakan kapal itu tiba Senin (20/5/2024).", "2024-05-15"),
      ("Budi Santoso, Rabu (15/5/2024), mengatakan kapal itu akan tiba.", "2024-05-15"),
      ("Budi Santoso pada Rabu (15/5/2024) mengatakan kapal itu akan tiba.", "2024-05-15"),
      ("Dilansir Reuters, Rabu (15/5/2024), Budi Santoso mengatakan kapal itu akan tiba.", "2024-05-15"),
      ("Sebelumnya, pada Rabu (15/5/2024), Budi Santoso mengatakan kapal itu akan tiba.", "2024-05-15"),
      ("Dalam jumpa pers di Ambon pada Rabu (15/5/2024), Budi Santoso mengatakan kapal itu akan tiba.", "2024-05-15"),
      ("Budi Santoso mengatakan pada Rabu (15/5/2024) bahwa kapal itu akan tiba.", "2024-05-15"),
      ("Menanggapi badai Rabu (15/5/2024) di selat itu, Budi Santoso mengatakan kapal itu akan tiba.", nil),
    ])
  func places(text: String, value: String?) throws {
    #expect(try statement(of: text, published: "2024-05-17").date?.value == value)
  }

  @Test("take the year from a full date in the text where the weekday bears it out")
  func hint() throws {
    let first = "“Kapal itu selamat,” kata Budi Santoso, Rabu (15/5/2024)."
    let days = ["Kamis (16/5)", "Jumat (16/5)", "Kamis"].map { "\n\n“Awaknya sudah pulang,” kata Rina Hartati, \($0)." }
    let found = try statements(of: first + days.joined())
    #expect(found.map { $0.date?.value } == ["2024-05-15", "2024-05-16", nil, nil])
    #expect(found.allSatisfy { $0.date?.conflict == false })
  }

  @Test("are not taken from the words themselves")
  func insideWords() throws {
    #expect(try statement(of: "“Kapal itu tiba Rabu (15/5/2024) pagi,” kata Budi Santoso.").date == nil)
  }

  @Test("count from the day in the article's head where the input gives none")
  func head() throws {
    let found = try extraction(
      of: "Kapal Itu Selamat\n\nJumat, 17 Mei 2024, 18:55 WIB\n\n“Semua awak sudah pulang,” kata Budi Santoso, Rabu.")
    #expect(found.published == "2024-05-17")
    #expect(found.statements.map { $0.date?.value } == ["2024-05-15"])
  }

  @Test("of the calendar are true days")
  func calendar() throws {
    #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
    #expect(try #require(CalendarDay(year: 2024, month: 2, day: 29)).adding(days: 1).iso == "2024-03-01")
    #expect(try #require(CalendarDay(iso: "2024-05-17T10:00:00+07:00")).weekday == 5)
    #expect(CalendarDay(iso: "2024-05") == nil)
    #expect(try #require(CalendarDay(year: 987, month: 1, day: 2)).iso == "0987-01-02")
  }

  @Test("of four centuries are those of Foundation's calendar")
  func foundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let first = try #require(CalendarDay(year: 1700, month: 1, day: 1))
    let date = try #require(calendar.date(from: DateComponents(year: 1700, month: 1, day: 1)))
    for days in stride(from: 0, to: 150_000, by: 17) {
      let day = first.adding(days: days)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: date.addingTimeInterval(Double(days) * 86_400))
      #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
      #expect(day.weekday % 7 + 1 == parts.weekday)
    }
  }
}
