import Audit
import Planted

/// Finds equal words among more and more statements, and prints what each statement costs. Of n statements that is the logarithm of n
/// where the whole grows as n log n.
func measureSame(print: (String) -> Void) {
  // Every fifth original has near-duplicates; with them and the look-alikes 62 originals make 100 statements.
  for (name, statements) in [("planted", planted), ("all equal", equal), ("one formula", formula)] {
    for count in [1_000, 10_000, 100_000] {
      let occurrences = statements(count)
      var clusters = 0
      let seconds = Clock.own.seconds { clusters = SameFinder.clusters(of: occurrences).count }
      let micros = Int((seconds * 1e6 / Double(occurrences.count)).rounded())
      print("\(name): \(occurrences.count) statements, \(clusters) clusters, \(micros) µs each")
    }
  }
}

private func planted(_ count: Int) -> [Occurrence] { Plants(originals: count * 62 / 100, share: 0.2).occurrences }

/// The same words over and over, as of a speech that everybody reports.
private func equal(_ count: Int) -> [Occurrence] {
  (0..<count).map {
    Occurrence(
      id: $0, words: "Kami mengimbau warga agar tetap tenang dan tidak percaya kabar bohong", article: "artikel-\($0)")
  }
}

/// The same words over and over, and behind them others.
private func formula(_ count: Int) -> [Occurrence] {
  Plants(originals: count, share: 0).occurrences.map { occurrence in
    var occurrence = occurrence
    occurrence.words = "Kami mengimbau warga agar tetap tenang dan tidak percaya kabar bohong, " + occurrence.words
    return occurrence
  }
}
