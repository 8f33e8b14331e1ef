import Kutip

/// What the data blocks of a page (JSON-LD, schema.org) say of its article.
struct StructuredData {
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var url: String?
  private(set) var isArticle = false

  init(_ tree: PageTree) {
    var objects: [FieldValue] = []
    for value in tree.data.compactMap(DataBlock.read) { Self.collect(value, into: &objects) }
    let byID = objects.reduce(into: [String: FieldValue]()) { known, object in
      if let id = object["@id"]?.string, object["name"] != nil { known[id] = object }
    }
    let articles = objects.filter { Self.types($0).contains(where: Self.isArticleType) }
    let pages = objects.filter { Self.types($0).contains("WebPage") }
    isArticle = !articles.isEmpty
    for article in articles + pages {
      headline = headline ?? article["headline"]?.string
      published = published ?? article["datePublished"]?.string ?? article["dateCreated"]?.string
      url = url ?? article["url"]?.string ?? Self.address(article["mainEntityOfPage"])
      publisher = publisher ?? Self.names(article["publisher"], byID).first
      if authors.isEmpty { authors = Self.names(article["author"], byID) }
      if authors.isEmpty { authors = Self.names(article["creator"], byID) }
    }
  }

  private static func isArticleType(_ type: String) -> Bool {
    type.hasSuffix("Article") || type == "BlogPosting" || type == "LiveBlogPosting" || type == "Report"
  }

  private static func types(_ object: FieldValue) -> [String] {
    object["@type"]?.values.compactMap { $0.string?.split(separator: "/").last.map(String.init) } ?? []
  }

  /// All objects with a type, also those in lists, in `@graph` and inside each other.
  private static func collect(_ value: FieldValue, into objects: inout [FieldValue]) {
    switch value {
    case .list(let values): for value in values { collect(value, into: &objects) }
    case .object(let members):
      if members["@type"] != nil { objects.append(value) }
      for key in members.keys.sorted() { if let member = members[key] { collect(member, into: &objects) } }
    default: break
    }
  }

  /// The names of persons or organizations, given as strings, as objects, or by the id of an object elsewhere.
  private static func names(_ value: FieldValue?, _ byID: [String: FieldValue]) -> [String] {
    (value?.values ?? []).flatMap { value -> [String] in
      if let name = value.string { return [name] }
      if let name = value["name"] { return name.values.compactMap(\.string) }
      return value["@id"]?.string.flatMap { byID[$0]?["name"]?.string }.map { [$0] } ?? []
    }
  }

  private static func address(_ value: FieldValue?) -> String? {
    value?.string ?? value?["@id"]?.string ?? value?["url"]?.string
  }
}
