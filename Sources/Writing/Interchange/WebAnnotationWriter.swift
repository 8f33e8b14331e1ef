import Kutip

/// Annotations as the W3C Web Annotation Data Model has them, in one collection of one page: <https://www.w3.org/TR/annotation-model/>. Each selects the
/// words of a statement by what they are and what stands around them, and by their place in code points.
public struct WebAnnotationWriter: Writer {
  /// Code points before and behind the words, by which they are told from the same words elsewhere.
  static let contextLength = 32
  private static let software = "#kutip"

  private let schema = SchemaOrg(prefix: "schema:")
  private var items = JSONArrayLines()
  private var articleCount = 0

  public init() {}

  public func begin() -> String {
    """
    {"@context":"http://www.w3.org/ns/anno.jsonld","id":"#annotations","type":"AnnotationCollection","label":"Kutip",\
    "generator":{"id":"\(Self.software)","type":"Software","name":"Kutip"},"first":{"id":"#page","type":"AnnotationPage",\
    "partOf":"#annotations","startIndex":0,"items":[

    """
  }

  public mutating func write(_ article: Article, _ extraction: Extraction) -> String {
    articleCount += 1
    let place = ArticlePlace(number: articleCount)
    let text = CodePoints(article.text)
    return items.append(
      extraction.statements.map { statement in
        JSONObject(known: [
          "id": "#" + place.words(statement),
          "type": "Annotation",
          "motivation": statement.kind == .none ? "highlighting" : "describing",
          "creator": Self.software,
          "generator": Self.software,
          "target": JSONObject([
            "source": place.reference(to: article), "selector": selectors(statement.content.range, in: text),
          ]),
          "body": bodies(statement),
        ])
      })
  }

  public func end() -> [UInt8] {
    Array("\n]},\"last\":\"#page\",\"total\":\(items.count)}\n".utf8)
  }

  // MARK: - What it is about

  private func selectors(_ range: Range<Int>, in text: CodePoints) -> [JSONObject] {
    [
      JSONObject([
        "type": "TextQuoteSelector", "exact": text[range],
        "prefix": text[max(0, range.lowerBound - Self.contextLength)..<range.lowerBound],
        "suffix": text[range.upperBound..<(range.upperBound + Self.contextLength)],
      ]),
      JSONObject(["type": "TextPositionSelector", "start": range.lowerBound, "end": range.upperBound]),
    ]
  }

  // MARK: - What it says

  /// Kind and flags as tags, who said it as a text to show and as data to read, and the confidence. A quoted term has its tag alone.
  private func bodies(_ statement: Statement) -> [JSONObject] {
    let tags = ([statement.kind.rawValue] + statement.flags.map(\.rawValue)).map { textual($0, for: "tagging") }
    guard statement.kind != .none else { return tags }
    return tags + [
      textual(description(statement), for: "describing"),
      textual(twoDecimals(statement.confidence), for: "assessing"),
      schema.object(
        statement.kind == .indirect ? "Claim" : "Quotation",
        [
          ("text", schema.text(statement)), ("author", statement.speaker.flatMap(schema.author)),
          ("isBasedOn", schema.basis(statement)), ("dateCreated", statement.date?.value),
        ]),
    ]
  }

  private func textual(_ value: String, for purpose: String) -> JSONObject {
    JSONObject(["type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value])
  }

  /// `Rina Hartati, Bupati (Xinhua > Reuters)`.
  private func description(_ statement: Statement) -> String {
    let speaker = [statement.speaker?.name ?? "?", statement.speaker?.role?.text].compactMap(\.self)
    let sources = statement.sources.map(\.name).joined(separator: " > ")
    return speaker.joined(separator: ", ") + (sources.isEmpty ? "" : " (\(sources))")
  }
}
