import Planted
import Testing

@testable import Audit

@Suite("The finder of equal words") struct SameFinderTests {
  @Test("finds what was planted, and does not take a contrary for the same", arguments: [7, 11, 2024] as [UInt64])
  func planted(seed: UInt64) {
    let score = PlantScore(Plants(originals: 1000, share: 0.5, seed: seed))
    #expect(score.recall >= 0.95, "\(score)")
    #expect(score.precision >= 0.95, "\(score)")
    #expect(score.taken == 0, "\(score)")
    #expect(score.shown >= 0.9, "\(score)")
  }

  @Test("gives the first appearance first: by date, then in the order of the input; without a date last") func first() {
    let words = "Jembatan gantung itu selesai dibangun sebelum musim hujan tiba"
    let dates = [nil, "2024-05-02", "2024-05-01T09:00+07:00", "2024-05-01", "2024-05-02"]
    let clusters = SameFinder.clusters(
      of: dates.enumerated().map { Occurrence(id: $0, words: words, article: "a\($0)", published: $1) })
    #expect(clusters.map { $0.members.map(\.occurrence.id) } == [[3, 2, 1, 4, 0]])
  }

  @Test("leaves out what one article repeats") func oneArticle() {
    let words = "Jembatan gantung itu selesai dibangun sebelum musim hujan tiba"
    let occurrences = (0..<2).map { Occurrence(id: $0, words: words, speaker: "Rina Hartati", article: "a") }
    #expect(SameFinder.clusters(of: occurrences).isEmpty)
  }

  @Test("does not chain from one statement to another by what stands between them") func chain() {
    let clauses = [
      "pompa air di Sungai Rambai diganti sebelum kemarau", "koperasi nelayan membeli kapal kayu berwarna biru",
      "pelajar sekolah dasar menanam pohon bakau bersama gurunya",
      "panitia lomba layar menunda babak akhir karena badai",
      "kios buah dekat stasiun lama terbakar tadi malam",
    ]
    let occurrences = zip(clauses, clauses.dropFirst()).enumerated().map { number, clauses in
      Occurrence(
        id: number, words: clauses.0 + ", " + clauses.1, speaker: "Rina Hartati", article: "a\(number)",
        published: "2024-05-01")
    }
    let clusters = SameFinder.clusters(of: occurrences).map { Set($0.members.map(\.occurrence.id)) }
    #expect(!clusters.isEmpty)
    #expect(clusters.allSatisfy { $0.count < 4 && !$0.isSuperset(of: [0, 3]) })
  }

  @Test("takes short words for the same only if the same person says them") func short() {
    let names = ["Rina Hartati", "Rina Hartati", "Budi Santoso"]
    let clusters = SameFinder.clusters(
      of: names.enumerated().map { Occurrence(id: $0, words: "Kami siap bertanding", speaker: $1, article: "a\($0)") })
    #expect(clusters.map { $0.members.map(\.occurrence.id) } == [[0, 1]])
  }

  @Test("stands whatever is said") func hostile() {
    let texts = [
      "", " ", "—", "1", "tidak", "%", String(repeating: "a ", count: 5000),
      String(repeating: "pasar baru ", count: 3000),
    ]
    let occurrences = (texts + texts).enumerated().map { Occurrence(id: $0, words: $1, article: "a\($0)") }
    _ = SameFinder.clusters(of: occurrences)
  }
}
