@testable import Kutip

/// The examples of one lexicon file.
struct LexiconExamples {
  struct Example {
    var key: String
    var marked: String
  }

  static let files = LexiconFile.all.filter { $0.columns.last == "example" }.map(\.name)

  /// The entries of the file that have an example, in order.
  static func of(_ name: String) -> [Example] {
    guard let file = LexiconFile.all.first(where: { $0.name == name }) else { return [] }
    return TSV(name: file.fileName, text: Lexicon.embeddedFile(file.fileName), columns: file.columns).entries.compactMap
    { entry in
      guard let example = entry.cells.last, !example.isEmpty else { return nil }
      return Example(key: String(entry.cells[0]), marked: String(example))
    }
  }

  /// What is wrong with the answer to an example of that file, or nil.
  static func fault(of example: Example, in name: String, with extractor: Extractor) -> String? {
    guard let marked = MarkedExample(example.marked) else { return "the marks cannot be read" }
    switch name {
    case "term-heads": return termFault(marked, extractor)
    case "boilerplate": return boilerplateFault(marked, extractor)
    default: return marked.fault(in: extractor.extract(Article(id: "a", text: marked.text)).statements)
    }
  }

  /// A quoted term is nobody's words.
  private static func termFault(_ marked: MarkedExample, _ extractor: Extractor) -> String? {
    guard marked.text.contains(where: { "“\"‘".contains($0) }) else { return "no quotation in it" }
    let quoted = extractor.extract(Article(id: "a", text: marked.text)).statements.filter { $0.kind != .indirect }
    return quoted.first.map { "\($0.rule): “\($0.content.text)” taken for speech" }
  }

  /// The stretch that is marked, or else the whole line, belongs to no article.
  private static func boilerplateFault(_ marked: MarkedExample, _ extractor: Extractor) -> String? {
    let before = "Air Sungai Welang naik sejak malam dan menggenangi tiga dusun di tepinya.\n\n"
    let behind = "\n\nPuluhan keluarga mengungsi ke balai desa sampai air surut kembali."
    let offset = before.unicodeScalars.count
    let line = MarkedExample.Mark(key: .boilerplate, text: marked.text, start: 0)
    let stretch = marked.marks.first { $0.key == .boilerplate } ?? line
    let wanted = (offset + stretch.start)..<(offset + stretch.start + stretch.text.unicodeScalars.count)
    let found = extractor.extract(Article(id: "a", text: before + marked.text + behind)).boilerplate
    if found.contains(where: { $0.upperBound > offset + marked.text.unicodeScalars.count || $0.lowerBound < offset }) {
      return "reaches beyond the line"
    }
    // A full stop or bracket at the edge may stay outside.
    return found.contains { $0.lowerBound <= wanted.lowerBound + 1 && $0.upperBound >= wanted.upperBound - 1 }
      ? nil : "boilerplate at \(found), wanted \(wanted)"
  }
}
