import Foundation
import Testing

@testable import Kutip
@testable import Writing

/// What readers that others wrote make of these forms is read back by `Tests/interchange`.
@Suite struct InterchangeTests {
  private static let text = "“Panen\nmulai,” kata Hadi, dikutip AFP."
  private static let placed = Article(id: "panen", text: text, title: "Panen", url: "https://contoh.id/a b")
  private static let found: Extraction = {
    var statement = statement("Panen\nmulai,", speaker: "Hadi", cue: "kata", sources: [source("AFP")])
    statement.speaker?.mention = span("Hadi", 20)
    statement.cue?.span = span("kata", 15)
    statement.sources[0].mention = span("AFP", 34)
    return extraction(statement)
  }()

  // MARK: - JSON-LD and Web Annotations

  @Test func theChainIsDrawnFromTheReaderBack() throws {
    let graph = try graph(twoStatements)
    #expect(graph.map { $0["@id"] as? String } == ["#a1", "#a1-s1", "#a1-s1-review", "#a1-s2", "#a1-s2-review"])
    let outer = try #require(graph[3]["isBasedOn"] as? [String: Any])
    let inner = try #require(outer["isBasedOn"] as? [String: Any])
    #expect([inner, outer].map { ($0["publisher"] as? [String: Any])?["name"] as? String } == ["KCNA", "AFP"])
  }

  @Test func aReviewIsLeftToTheFactChecker() throws {
    let graph = try graph(twoStatements)
    let review = graph[2]
    #expect(review["claimReviewed"] as? String == "Harga cabai turun")
    #expect(["datePublished", "reviewBody", "url"].allSatisfy { review[$0] is NSNull })
    let rating = try #require(review["reviewRating"] as? [String: Any])
    #expect(rating["ratingValue"] is NSNull)
  }

  @Test(arguments: [
    (Statement.Kind.indirect, CueForm.Sense.say, "A", "A"), (.partial, .say, "A", "“A”"),
    (.indirect, .deny, "“A”", "“A”"),
    (.direct, .deny, "A", "A"),
  ])
  func whatIsDeniedIsNotClaimed(kind: Statement.Kind, sense: CueForm.Sense, text: String, reviewed: String) throws {
    var denied = statement("A", kind: kind, speaker: "Hadi", cue: "bantah")
    denied.cue?.sense = sense
    let graph = try graph(extraction(denied))
    #expect(graph[1]["text"] as? String == text)
    #expect(graph[2]["claimReviewed"] as? String == reviewed)
  }

  @Test func articlesWithoutStatementsAreAGraphToo() throws {
    #expect(try graph(extraction()).count == 1)
    let collection = try parsed(WebAnnotationWriter(), article, extraction())
    let page = try #require(collection["first"] as? [String: Any])
    #expect((page["items"] as? [Any])?.isEmpty == true)
  }

  @Test func anAnnotationSelectsTheWordsByNeighboursAndPlace() throws {
    let collection = try parsed(WebAnnotationWriter(), Self.placed, Self.found)
    #expect(collection["total"] as? Int == 1)
    let items = try #require((collection["first"] as? [String: Any])?["items"] as? [[String: Any]])
    let target = try #require(items[0]["target"] as? [String: Any])
    #expect(target["source"] as? String == "https://contoh.id/a%20b")
    let selectors = try #require(target["selector"] as? [[String: Any]])
    #expect(selectors[0]["exact"] as? String == "Panen\nmulai,")
    #expect(selectors[0]["prefix"] as? String == "“")
    #expect(selectors[0]["suffix"] as? String == "” kata Hadi, dikutip AFP.")
    #expect(selectors[1]["start"] as? Int == 1)
    #expect(selectors[1]["end"] as? Int == 13)
  }

  private func graph(_ extraction: Extraction) throws -> [[String: Any]] {
    let document = try parsed(SchemaOrgWriter(), article, extraction)
    return try #require(document["@graph"] as? [[String: Any]])
  }

  private func parsed(_ writer: any Writer, _ article: Article, _ extraction: Extraction) throws -> [String: Any] {
    let text = writer.text(article, extraction)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  // MARK: - brat

  @Test func bratsLinesHoldNoLineBreaks() {
    #expect(
      BratWriter().text(Self.placed, Self.found) == """
        T1\tContent 1 6;7 13\tPanen mulai,
        A1\tKind T1 direct
        T2\tCue 15 19\tkata
        R1\tReportedBy Arg1:T1 Arg2:T2
        T3\tSpeaker 20 24\tHadi
        R2\tSaidBy Arg1:T1 Arg2:T3
        A2\tSpeakerKind T3 person
        A3\tResolvedBy T3 name
        #1\tAnnotatorNotes T3\tHadi
        T4\tSource 34 37\tAFP
        R3\tThrough Arg1:T1 Arg2:T4
        A4\tSourceKind T4 agency
        #2\tAnnotatorNotes T4\tAFP
        #3\tAnnotatorNotes T1\tHadi; quote-verb-speaker; 0.98

        """)
    #expect(TextWriter().text(Self.placed, Self.found) == Self.text)
  }

  // MARK: - TEI

  @Test func teiPointsToSpeakerAndSource() {
    let document = TEIWriter(isCorpus: false).text(Self.placed, Self.found)
    #expect(document.contains("<person xml:id=\"a1-p1\" role=\"person\"><persName>Hadi</persName></person>"))
    #expect(document.contains("<org xml:id=\"a1-o1\" type=\"agency\"><orgName>AFP</orgName></org>"))
    #expect(
      document.contains(
        """
        <body><p>“<said xml:id="a1-s1" next="#a1-s1-2" direct="true" who="#a1-p1" source="#a1-o1">Panen
        </said></p><p><said xml:id="a1-s1-2" prev="#a1-s1" direct="true" who="#a1-p1" source="#a1-o1">mulai,</said>” \
        <seg type="cue" corresp="#a1-s1">kata</seg> <rs type="speaker" ref="#a1-p1" corresp="#a1-s1">Hadi</rs>, dikutip \
        <rs type="source" ref="#a1-o1" corresp="#a1-s1">AFP</rs>.</p></body>
        """))
  }

  @Test(arguments: [
    ("2025-05-20", "2025-05-20"), ("2025-05-20T16:01+07:00", "2025-05-20"), ("2025-05", "2025-05"), ("2025", "2025"),
    ("Selasa", nil), ("2025-5-20", nil), ("", nil),
  ])
  func xmlSchemasDays(time: String, day: String?) {
    #expect(Writing.day(time) == day)
  }

  // MARK: - Nesting

  @Test func elementsThatCrossAreCut() {
    let steps = nesting(
      of: [Stretch(range: 0..<4, rank: 1), Stretch(range: 2..<6, rank: 1), Stretch(range: 0..<8, rank: 0)], length: 8)
    #expect(
      steps == [
        .open(2), .open(0), .text(0..<2), .open(1), .text(2..<4), .close(1), .close(0), .open(1), .text(4..<6),
        .close(1),
        .text(6..<8), .close(2),
      ])
  }

  @Test func whateverTheStretchesElementsNestAndTheTextIsWhole() {
    var random = Numbers(seed: 7)
    for _ in 0..<500 {
      let stretches = (0..<6).map { _ -> Stretch in
        let start = Int.random(in: 0...12, using: &random)
        return Stretch(
          range: start..<Int.random(in: start...12, using: &random), rank: Int.random(in: 0...2, using: &random))
      }
      var open: [Int] = []
      var position = 0
      var covered = stretches.map { _ in Set<Int>() }
      for step in nesting(of: stretches, length: 12) {
        switch step {
        case .open(let index): open.append(index)
        case .close(let index): #expect(open.popLast() == index)
        case .text(let range):
          #expect(range.lowerBound == position)
          position = range.upperBound
          for index in open { covered[index].formUnion(range) }
          #expect(open.map { stretches[$0].rank } == open.map { stretches[$0].rank }.sorted())
        }
      }
      #expect(position == 12 && open.isEmpty)
      #expect(covered == stretches.map { Set($0.range) })
    }
  }
}

/// Random numbers that are the same in each run.
private struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// By Knuth's linear congruential generator (MMIX).
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
