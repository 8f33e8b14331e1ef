import Testing

@testable import Kutip

/// The embedded lexicons, read once.
enum Shared {
  static let lexicon = Result { try Lexicon.embedded() }
}

func extraction(of text: String, published: String? = nil, allQuotations: Bool = false) throws -> Extraction {
  try Extractor(lexicon: Shared.lexicon.get())
    .extract(Article(id: "a", text: text, published: published), allQuotations: allQuotations)
}

func statements(of text: String, published: String? = nil) throws -> [Statement] {
  try extraction(of: text, published: published).statements
}

/// The only statement of `text`.
func statement(of text: String, published: String? = nil, at place: SourceLocation = #_sourceLocation) throws
  -> Statement
{
  let found = try statements(of: text, published: published)
  try #require(found.count == 1, "\(found.map(\.content.text))", sourceLocation: place)
  return found[0]
}

func explanation(of text: String) throws -> Explanation {
  try Extractor(lexicon: Shared.lexicon.get()).explain(Article(id: "a", text: text))
}
