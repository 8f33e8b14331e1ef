import Kutip

/// What led to a statement. The raw value is the class in a report's markup.
enum Evidence: String, CaseIterable {
  case cue, mention, role, source, addressee, date
}

extension Statement {
  /// Where each piece of evidence stands. A quoted term has none.
  var evidence: [(evidence: Evidence, span: Span)] {
    guard kind != .none else { return [] }
    let single: [(Evidence, Span?)] = [
      (.cue, cue?.span), (.mention, speaker?.mention), (.role, speaker?.role), (.addressee, addressee),
      (.date, date?.span),
    ]
    return single.compactMap { evidence, span in span.map { (evidence, $0) } } + sources.map { (.source, $0.mention) }
  }
}

extension Span {
  var range: Range<Int> { start..<max(start, end) }
}
