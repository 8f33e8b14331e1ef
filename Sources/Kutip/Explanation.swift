/// Every step from text to statements, for `kutip explain`. Spans count code points.
public struct Explanation: Sendable {
  /// A token with the classes that the lexicons give it.
  public struct Token: Sendable {
    public var span: Span
    public var tags: [String]
  }

  /// A stretch between marks, and how its marks were found.
  public struct Quotation: Sendable {
    public var span: Span
    public var note: String
  }

  /// One rule tried at one place.
  public struct Attempt: Sendable {
    /// The words at which the rule was tried: a quotation or a cue.
    public var anchor: Span
    public var rule: String
    public var fits: Bool
    /// The step that failed, or what the rule found.
    public var reason: String
  }

  public var tokens: [Token]
  public var sentences: [Span]
  public var quotations: [Quotation]
  public var attempts: [Attempt]
  public var extraction: Extraction
}

extension Explanation {
  init(_ text: TaggedText, _ quotations: [Kutip.Quotation], _ trace: Trace, _ extraction: Extraction) {
    let builder = StatementBuilder(text, published: nil)
    tokens = text.tokens.indices.compactMap { index in
      builder.span(index..<(index + 1)).map {
        Token(span: $0, tags: text.tags[index].names + (text.isBoilerplate[index] ? ["(boilerplate)"] : []))
      }
    }
    sentences = text.sentences.compactMap { builder.span($0) }
    self.quotations = quotations.compactMap { quotation in
      builder.span(quotation.content).map { Quotation(span: $0, note: quotation.note) }
    }
    attempts = trace.attempts.compactMap { attempt in
      builder.span(attempt.anchor).map {
        Attempt(anchor: $0, rule: attempt.rule, fits: attempt.fits, reason: attempt.reason)
      }
    }
    self.extraction = extraction
  }
}

extension Kutip.Quotation {
  /// How its marks were found.
  fileprivate var note: String {
    var notes = [isSingle ? "single marks" : "double marks"]
    if repairedOpen { notes.append("the opening mark is missing") }
    if repairedClose { notes.append("the closing mark is missing") }
    if continues { notes.append("goes on in the next paragraph") }
    return notes.joined(separator: "; ")
  }
}
