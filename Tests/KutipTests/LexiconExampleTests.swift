import FoundationEssentials
import Testing

@testable import Kutip

@Suite("The example of each lexicon entry")
struct LexiconExampleTests {
  @Test("comes out as marked", arguments: LexiconExamples.files)
  func example(file: String) throws {
    let extractor = try Extractor(lexicon: Shared.lexicon.get())
    let gaps = Set(KnownGaps.keys(of: file))
    for example in LexiconExamples.of(file) {
      func judge() {
        let fault = LexiconExamples.fault(of: example, in: file, with: extractor)
        #expect(fault == nil, "\(file).tsv, \(example.key): \(fault ?? "") in \(example.marked)")
      }
      if gaps.contains(example.key) {
        withKnownIssue("a gap listed in KnownGaps.swift") { judge() }
      } else {
        judge()
      }
    }
  }

  @Test("is still there, where a gap is listed for it", arguments: LexiconExamples.files)
  func gapsAreEntries(file: String) {
    let keys = Set(LexiconExamples.of(file).map(\.key))
    #expect(KnownGaps.keys(of: file).filter { !keys.contains($0) } == [])
  }

  /// `KUTIP_FAILURES=/tmp/failures.tsv swift test --filter LexiconExampleTests` lists file, key, fault and example of what fails.
  @Test("is listed where it fails", .enabled(if: ProcessInfo.processInfo.environment["KUTIP_FAILURES"] != nil))
  func list() throws {
    let path = try #require(ProcessInfo.processInfo.environment["KUTIP_FAILURES"])
    let extractor = try Extractor(lexicon: Shared.lexicon.get())
    var lines = ""
    for file in LexiconExamples.files {
      for example in LexiconExamples.of(file) {
        guard let fault = LexiconExamples.fault(of: example, in: file, with: extractor) else { continue }
        lines += [file, example.key, fault, example.marked].joined(separator: "\t") + "\n"
      }
    }
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
