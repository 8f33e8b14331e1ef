@testable import Kutip

/// The examples of one lexicon file.
struct LexiconExamples {
  struct Example {
    var key: String
    /// The second column: a kind or a place.
    var kind: String
    var marked: String
  }

  static let files = LexiconFile.all.filter { $0.columns.last == "example" }.map(\.name)

  /// The entries of the file that have an example, in order.
  static func of(_ name: String) -> [Example] {
    guard let file = LexiconFile.all.first(where: { $0.name == name }) else { return [] }
    return TSV(name: file.fileName, text: Lexicon.embeddedFile(file.fileName), columns: file.columns).entries.compactMap
    { entry in
      guard let example = entry.cells.last, !example.isEmpty else { return nil }
      return Example(key: String(entry.cells[0]), kind: String(entry.cells[1]), marked: String(example))
    }
  }

  /// What is wrong with the answer to an example of that file, or nil.
  static func fault(of example: Example, in name: String, with extractor: Extractor) -> String? {
    if name == "term-heads" { return termFault(example.marked, extractor) }
    if name == "boilerplate" { return boilerplateFault(example, extractor) }
    guard let marked = MarkedExample(example.marked) else { return "the marks cannot be read" }
    return marked.fault(in: extractor.extract(Article(id: "a", text: marked.text)).statements)
  }

  /// A quoted term is nobody's words; nothing is marked in the sentence.
  private static func termFault(_ text: String, _ extractor: Extractor) -> String? {
    guard text.contains(where: { "“\"‘".contains($0) }) else { return "no quotation in it" }
    let quoted = extractor.extract(Article(id: "a", text: text)).statements.filter { $0.kind != .indirect }
    return quoted.first.map { "\($0.rule): “\($0.content.text)” taken for speech" }
  }

  /// A line that belongs to no article, between two paragraphs of one; behind a line of place `end` nothing does.
  private static func boilerplateFault(_ example: Example, _ extractor: Extractor) -> String? {
    let before = "Air Sungai Welang naik sejak malam dan menggenangi tiga dusun di tepinya.\n\n"
    let behind = "\n\nPuluhan keluarga mengungsi ke balai desa sampai air surut kembali."
    let start = before.unicodeScalars.count
    let line = start..<(start + example.marked.unicodeScalars.count)
    let found = extractor.extract(Article(id: "a", text: before + example.marked + behind)).boilerplate
    let reachesBeyond = found.contains {
      $0.lowerBound < start || $0.upperBound > line.upperBound && example.kind != "end"
    }
    if reachesBeyond { return "reaches beyond the line" }
    // A stop or bracket at the edge may stay outside.
    let isCovered = found.contains { $0.lowerBound <= line.lowerBound + 1 && $0.upperBound >= line.upperBound - 1 }
    return isCovered
      ? nil : "boilerplate at \(found.map { $0.lowerBound - start ..< $0.upperBound - start }) of \(line.count)"
  }
}
