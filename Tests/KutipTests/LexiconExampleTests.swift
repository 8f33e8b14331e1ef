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
        withKnownIssue("\(file).tsv, \(example.key): listed in KnownGaps.swift; take it out there once it is mended") {
          judge()
        }
      } else {
        judge()
      }
    }
  }

  @Test("is there, where a gap is listed for it", arguments: LexiconExamples.files)
  func gapsAreEntries(file: String) {
    let keys = Set(LexiconExamples.of(file).map(\.key))
    #expect(KnownGaps.keys(of: file).filter { !keys.contains($0) } == [])
  }

  /// With `KUTIP_FAILURES=/tmp/failures.tsv` all that fails today is written there (file, key, fault, example), and KnownGaps.swift anew.
  @Test(
    "is listed where it fails",
    .enabled(if: ProcessInfo.processInfo.environment["KUTIP_FAILURES"] != nil, "only on request"))
  func list() throws {
    let path = try #require(ProcessInfo.processInfo.environment["KUTIP_FAILURES"])
    let extractor = try Extractor(lexicon: Shared.lexicon.get())
    var lines = ""
    var gaps: [(file: String, keys: [String])] = []
    for file in LexiconExamples.files {
      var keys: [String] = []
      for example in LexiconExamples.of(file) {
        guard let fault = LexiconExamples.fault(of: example, in: file, with: extractor) else { continue }
        lines += [file, example.key, fault, example.marked].joined(separator: "\t") + "\n"
        keys.append(example.key)
      }
      if !keys.isEmpty { gaps.append((file, keys)) }
    }
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    try KnownGaps.source(of: gaps).write(toFile: KnownGaps.path, atomically: true, encoding: .utf8)
  }
}
