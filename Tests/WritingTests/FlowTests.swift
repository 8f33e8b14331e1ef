import Testing

@testable import Kutip
@testable import Writing

@Suite struct FlowTests {
  private func flow(_ paths: (speaker: String?, sources: [String], outlet: String?)...) -> Flow {
    var counts = PathCounts()
    for path in paths {
      counts.add(
        statement("Harga cabai turun", speaker: path.speaker, sources: path.sources.map(source)), in: path.outlet)
    }
    return Flow(counts)
  }

  private func nodes(_ flow: Flow) -> [String] {
    flow.nodes.map { node in
      switch node.name {
      case .named(let name): "\(name) \(node.count)"
      case .others: "+\(node.names) \(node.count)"
      case .none: "- \(node.count)"
      }
    }
  }

  @Test func leadsFromTheSpeakerToTheOutlet() {
    let flow = flow(
      ("Hadi", ["KCNA", "AFP"], "Kabar Utara"), ("Hadi", ["KCNA"], "Kabar Utara"),
      ("Wulan", ["KCNA", "Reuters", "AFP"], nil), ("Wulan", [], "Kabar Utara"))
    #expect(nodes(flow) == ["Hadi 2", "Wulan 1", "KCNA 3", "AFP 2", "- 1", "Kabar Utara 2", "- 1"])
    #expect(
      flow.bands.map { "\($0.from)>\($0.to) \($0.count)" } == [
        "0>2 2", "1>2 1", "2>3 2", "2>4 1", "3>5 1", "3>6 1", "4>5 1",
      ])
  }

  @Test(arguments: [8, 9, 10, 500]) func showsSoManyNamesAndTheOthersAsOne(names: Int) {
    var counts = PathCounts()
    for number in 0..<names {
      for _ in 0...(number % 3) {
        counts.add(statement("Kami siap", speaker: "N\(number)", sources: [source("KCNA")]), in: "Kabar Utara")
      }
    }
    let flow = Flow(counts)
    let speakers = flow.nodes.filter { $0.station == .speaker }
    #expect(speakers.count == min(names, Flow.mostNames + 1))
    #expect(speakers.last?.names == max(1, names - Flow.mostNames) || names == Flow.mostNames + 1)
    let total = counts.counts.values.reduce(0, +)
    for station in PathCounts.Station.allCases {
      #expect(flow.nodes.filter { $0.station == station }.reduce(0) { $0 + $1.count } == total)
    }
    for (index, node) in flow.nodes.enumerated() where node.station != .outlet {
      #expect(flow.bands.filter { $0.from == index }.reduce(0) { $0 + $1.count } == node.count)
    }
    let layout = FlowLayout(flow)
    #expect(layout.bands.count == flow.bands.count && layout.boxes.count == flow.nodes.count)
    #expect(zip(layout.boxes, flow.nodes).allSatisfy { $0.top + $0.height <= layout.height && $1.count > 0 })
  }
}

@Suite struct TimeCountsTests {
  private func periods(_ dates: String?...) -> [String] {
    var counts = TimeCounts()
    for date in dates { counts.add(statement("Kami siap", sources: [source("KCNA")]), published: date) }
    return counts.periods.map { "\($0.name) \($0.tally.statements)" } + ["? \(counts.undated.statements)"]
  }

  @Test func namesEveryDayBetweenTheFirstAndTheLast() {
    #expect(
      periods("2024-02-28T09:00+07:00", "2024-03-01", "2024-02-28")
        == ["2024-02-28 2", "2024-02-29 0", "2024-03-01 1", "? 0"])
    #expect(periods("2023-12-31", "2024-01-01") == ["2023-12-31 1", "2024-01-01 1", "? 0"])
  }

  @Test func takesMonthsAndYearsWhereDaysAreTooManyOrNotKnown() {
    #expect(periods("2023-11-30", "2024-01") == ["2023-11 1", "2023-12 0", "2024-01 1", "? 0"])
    #expect(periods("2022", "2024-01-05") == ["2022 1", "2023 0", "2024 1", "? 0"])
    #expect(periods(nil, "besok", "0000", "2024") == ["2024 1", "? 3"])
    #expect(periods(nil) == ["? 1"])
  }

  @Test func takesTheFirstOfTooManyYearsAsOne() {
    let found = periods("1950", "1960", "2024")
    #expect(found.count == TimeCounts.mostPeriods + 1)
    #expect(found.first == "≤ 1985 2")
  }

  @Test func daysAreNamedAsTheyWereCounted() {
    guard let first = Period("1999-12-28", unit: .day) else { return #expect(Bool(false)) }
    for number in first.number...(first.number + 1500) {
      let name = Period(number: number, unit: .day).name
      #expect(Period(name, unit: .day)?.number == number, "\(name)")
    }
  }
}
