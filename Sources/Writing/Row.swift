import Kutip

/// One statement as tables show it: a text for every column, empty where there is nothing to tell.
public struct Row: Sendable {
  private let article: Article
  private let statement: Statement

  public init(_ statement: Statement, of article: Article) {
    self.article = article
    self.statement = statement
  }

  var kind: Statement.Kind { statement.kind }

  public subscript(column: Column) -> String {
    switch column {
    case .article: article.id
    case .number: String(statement.id)
    case .kind: statement.kind.rawValue
    case .speaker: statement.speaker?.name ?? ""
    case .role: statement.speaker?.role?.text ?? ""
    case .words: statement.content.text
    case .cue: statement.cue?.span.text ?? ""
    case .sources: statement.sources.map(\.name).joined(separator: " > ")
    case .confidence: ofAttribution { twoDecimals(statement.confidence) }
    case .addressee: statement.addressee?.text ?? ""
    case .date: statement.date.map { $0.value ?? $0.span.text } ?? ""
    case .rule: ofAttribution { statement.rule }
    case .start: String(statement.content.start)
    case .end: String(statement.content.end)
    case .flags: statement.flags.map(\.rawValue).joined(separator: " ")
    case .sentence: statement.sentence.text
    case .outlet: outlet
    case .published: article.published ?? ""
    case .quote: quote
    case .verdict, .references, .checker, .notes: ""
    }
  }

  public subscript(columns: [Column]) -> [String] {
    columns.map { self[$0] }
  }

  /// The fields of the article's own record that are kept, as cells.
  subscript(kept names: [String]) -> [String] {
    names.map { article.value(kept: $0).text }
  }

  private var outlet: String {
    let known = [article.publisher, article.link].compactMap(\.self)
    return known.isEmpty ? article.id : known.joined(separator: ", ")
  }

  private var quote: String {
    let speaker = statement.speaker
    let words = "“\(statement.content.text)”"
    switch statement.kind {
    case .none: return words
    case .direct:
      let role = speaker?.role.map { " (\($0.text))" } ?? ""
      let sources = statement.sources.isEmpty ? "" : " (\(self[.sources]))"
      return (speaker.map { "\($0.name)\(role): " } ?? "") + words + sources
    case .partial, .indirect: return (speaker.map { "\($0.name): " } ?? "") + statement.sentence.text
    }
  }

  /// A quoted term or title is nobody's statement: no rule found it, and there is nothing to be sure of.
  private func ofAttribution(_ text: () -> String) -> String {
    statement.kind == .none ? "" : text()
  }
}

func twoDecimals(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let digits = String(hundredths % 100)
  return "\(hundredths / 100)." + (digits.count < 2 ? "0" : "") + digits
}
