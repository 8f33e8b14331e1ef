import EmbeddedLexicons
import FoundationEssentials

extension Lexicon {
  /// The lexicons embedded in the binary. Throws their faults, if there are any.
  public static func embedded() throws(LexiconError) -> Lexicon { try load { .success(embeddedFile($0)) } }

  /// The embedded lexicons, each file replaced by the one of the same name in `directory`, where there is one.
  /// Throws the faults of all files, each with its line.
  public convenience init(directory: String) throws(LexiconError) {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let known = Set(LexiconFile.all.map(\.fileName))
    let tables = present.filter { $0.hasSuffix(".tsv") }
    guard !tables.isEmpty else {
      throw LexiconError(faults: [
        LexiconFault(file: directory, line: 0, message: "no lexicon files here; expected a folder of .tsv files")
      ])
    }
    let strangers = tables.filter { !known.contains($0) }.sorted().map { name in
      let hint = Suggestion.nearest(to: name, among: known.sorted()).map { "; did you mean “\($0)”?" } ?? ""
      return LexiconFault(file: name, line: 0, message: "no lexicon has this name\(hint)")
    }
    let (builder, faults) = Self.build { name in
      guard present.contains(name) else { return .success(Self.embeddedFile(name)) }
      guard let bytes = FileManager.default.contents(atPath: directory + "/" + name) else {
        return .failure("the file cannot be read")
      }
      guard let text = String(validating: bytes, as: UTF8.self) else { return .failure("the file is not UTF-8") }
      return .success(text)
    }
    if !(strangers + faults).isEmpty { throw LexiconError(faults: strangers + faults) }
    self.init(builder, fileCount: LexiconFile.all.count)
  }

  private enum Text {
    case success(String)
    case failure(String)
  }

  private static func load(_ text: (String) -> Text) throws(LexiconError) -> Lexicon {
    let (builder, faults) = build(text)
    if !faults.isEmpty { throw LexiconError(faults: faults) }
    return Lexicon(builder, fileCount: LexiconFile.all.count)
  }

  private static func build(_ text: (String) -> Text) -> (LexiconBuilder, [LexiconFault]) {
    var builder = LexiconBuilder()
    builder.addKeywords()
    var faults: [LexiconFault] = []
    for file in LexiconFile.all {
      switch text(file.fileName) {
      case .failure(let message): faults.append(LexiconFault(file: file.fileName, line: 0, message: message))
      case .success(let text): faults += read(file, text, into: &builder)
      }
    }
    return (builder, faults)
  }

  private static func read(_ file: LexiconFile, _ text: String, into builder: inout LexiconBuilder) -> [LexiconFault] {
    let table = TSV(name: file.fileName, text: text, columns: file.columns)
    var faults = table.faults
    for entry in table.entries {
      var messages: [String] = []
      if let sign = LexiconBuilder.foreignSign(in: entry.cells[0]) {
        messages.append(
          "“\(entry.cells[0])” holds “\(sign)”, at which words are parted; expected letters, digits, spaces and . ' - /"
        )
      } else {
        messages = file.add(entry, &builder)
      }
      faults += messages.map { LexiconFault(file: file.fileName, line: entry.line, message: $0) }
    }
    // Line by line, as an editor shows them.
    return faults.sorted { $0.line < $1.line }
  }

  /// The text of an embedded file; empty if no file has that name.
  package static func embeddedFile(_ name: String) -> String {
    for index in 0..<embedded_lexicon_count() {
      let file = embedded_lexicon_at(index)
      if String(cString: file.name) == name {
        return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      }
    }
    return ""
  }
}
