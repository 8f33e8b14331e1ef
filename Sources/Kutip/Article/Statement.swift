/// A stretch of the article: `text` is exactly what stands at `start..<end`, counted in Unicode code points.
public struct Span: Sendable, Hashable, Codable {
  public var text: String
  public var start: Int
  public var end: Int

  public init(text: String, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }
}

/// What was said, by whom, and through whom it came: one row of the quote table.
public struct Statement: Sendable, Hashable {
  /// What a statement is. `none` is a quoted term or title, listed on request only.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case direct, partial, indirect, none
  }

  /// Counts the article's statements from 1, in the order of the text.
  public var id: Int
  /// The same for all parts of one utterance: `“A,” kata X, “B.”`, or a quotation that runs over paragraphs.
  public var utterance: Int
  public var kind: Kind
  /// The words themselves, without marks and outer white space.
  public var content: Span
  public var speaker: Speaker?
  public var cue: Cue?
  /// To whom: `wartawan` in `kepada wartawan`.
  public var addressee: Span?
  /// The agencies and outlets cited for these words, nearest to the utterance first.
  public var sources: [Source]
  public var date: StatementDate?
  /// The sentence or sentences that hold the words and their attribution.
  public var sentence: Span
  /// The name of the rule that fired, set by the engine.
  public var rule: String
  /// The chance that kind, speaker and sources are all right.
  public var confidence: Double
  public var flags: [Flag]
}

/// Who said it.
public struct Speaker: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case person, group, organization, agency, document, account, anonymous
  }

  /// How the mention led to the name.
  public enum Resolution: String, Sendable, Hashable, Codable, CaseIterable {
    case name
    case partialName = "partial-name"
    case pronoun, clitic, role, preceding
  }

  /// The fullest form in the article, without titles, ranks, honorifics and degrees.
  public var name: String
  public var kind: Kind
  public var resolvedBy: Resolution
  /// The words beside the cue that stand for the speaker; for katanya the span of `nya`, its text given as `-nya`.
  public var mention: Span?
  /// Role and affiliation as written in this sentence.
  public var role: Span?
}

/// The word that reports.
public struct Cue: Sendable, Hashable {
  public var span: Span
  /// The root in the lexicon: `kata` for mengatakan, katanya, dikatakan.
  public var lemma: String
  /// What is done by the words: said, asked for, promised, denied.
  public var sense: CueForm.Sense
}

/// An agency or outlet through which the words came.
public struct Source: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case agency, broadcaster, newspaper, portal, platform, account, document
  }

  public var name: String
  public var kind: Kind
  /// Whether the citation stands in an earlier sentence that this one plainly continues.
  public var inherited: Bool
  public var mention: Span
}

/// The day the words were said or published.
public struct StatementDate: Sendable, Hashable {
  public var span: Span
  /// ISO 8601; nil where the year cannot be known.
  public var value: String?
  /// Whether the weekday contradicts the date.
  public var conflict: Bool
}

/// An agency or outlet that the article as a whole is credited to.
public struct Credit: Sendable, Hashable {
  public var name: String
  public var kind: Source.Kind
  public var mention: Span
}

/// What the reader of a row should know before trusting it.
public enum Flag: String, Sendable, Hashable, Codable, CaseIterable {
  /// The opening mark is missing; the words were bounded by their attribution.
  case repairedOpen = "repaired-open"
  /// The closing mark is missing; the words were bounded by their attribution or the paragraph.
  case repairedClose = "repaired-close"
  /// More than one person could be meant.
  case ambiguousSpeaker = "ambiguous-speaker"
  /// The speaker is not named.
  case anonymousSource = "anonymous-source"
  /// The words came through an agency or outlet.
  case secondhand
  /// The weekday given contradicts the date given.
  case dateConflict = "date-conflict"
}

/// A fault of the text that Kutip worked around, with its place in code points.
public struct Warning: Sendable, Hashable {
  public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
    case unopenedQuotation = "unopened-quotation"
    case unclosedQuotation = "unclosed-quotation"
  }

  public var code: Code
  public var start: Int
  public var end: Int
}

/// All that was found in one article.
public struct Extraction: Sendable, Hashable {
  /// In the order of the text. With kind `none` among them only if all quotations were asked for.
  public var statements: [Statement]
  public var credits: [Credit]
  public var warnings: [Warning]
  /// The stretches taken for menus, links and other text that is not the article's own, in code points.
  public var boilerplate: [Range<Int>]
  /// What the article's head gives where the input gave nothing of itself.
  public var title: String?
  public var publisher: String?
  public var published: String?
  public var author: String?
}
