import Kutip

/// The annotations of one article in brat's standoff format, <https://brat.nlplab.org/standoff.html>; the text stands in a file beside them. The words of
/// each statement are tied to cue, speaker and all the other evidence.
public struct BratWriter: Writer {
  public init() {}

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    var standoff = Standoff(text: CodePoints(article.text))
    var lastOfUtterance: [Int: String] = [:]
    for statement in extraction.statements {
      guard let words = Self.add(statement, to: &standoff), statement.kind != .none else { continue }
      if let last = lastOfUtterance.updateValue(words, forKey: statement.utterance) {
        standoff.relate(last, "SameUtterance", words)
      }
    }
    return standoff.lines.map { $0 + "\n" }.joined()
  }

  /// Returns the id of the statement's words.
  private static func add(_ statement: Statement, to standoff: inout Standoff) -> String? {
    guard let words = standoff.entity(statement.kind == .none ? "Term" : "Content", statement.content.range)
    else { return nil }
    guard statement.kind != .none else { return words }
    standoff.describe(words, "Kind", statement.kind.rawValue)
    for flag in statement.flags { standoff.describe(words, BratTypes.name(of: flag)) }
    for (evidence, span) in statement.evidence where evidence != .source {
      guard let found = standoff.entity(BratTypes.entity(evidence), span.range) else { continue }
      standoff.relate(words, BratTypes.relation(evidence), found)
      guard evidence == .mention, let speaker = statement.speaker else { continue }
      standoff.describe(found, "SpeakerKind", speaker.kind.rawValue)
      standoff.describe(found, "ResolvedBy", speaker.resolvedBy.rawValue)
      standoff.note(speaker.name, on: found)
    }
    for source in statement.sources {
      guard let found = standoff.entity(BratTypes.entity(.source), source.mention.range) else { continue }
      standoff.relate(words, source.inherited ? "ThroughInherited" : BratTypes.relation(.source), found)
      standoff.describe(found, "SourceKind", source.kind.rawValue)
      standoff.note(source.name, on: found)
    }
    // With the speaker's name, which no entity bears where nothing beside the cue stands for him.
    let facts = [statement.speaker?.name ?? "?", statement.rule, twoDecimals(statement.confidence)]
    standoff.note(facts.joined(separator: "; "), on: words)
    return words
  }
}

/// The article's text and nothing else.
public struct TextWriter: Writer {
  public init() {}

  public func write(_ article: Article, _ extraction: Extraction) -> String { article.text }
}
