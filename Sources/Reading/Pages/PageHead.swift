/// What the elements `meta`, `link` and `title` of a page say, and elements that are marked with schema.org's properties.
struct PageHead {
  /// The content by name or property, in lower case; the first one that is not empty.
  private var meta: [String: String] = [:]
  /// Values of `itemprop`.
  private var properties: [String: String] = [:]
  private(set) var canonical: String?
  private(set) var title: String?
  /// The first `datetime` of an element `time`.
  private(set) var time: String?

  init(_ tree: PageTree) {
    for node in 0..<tree.count {
      let name = tree.name(node)
      if name == .text { continue }
      switch name {
      case "meta": read(meta: node, tree)
      case "link":
        if canonical == nil, tree.string(node, "rel")?.lowercased() == "canonical" {
          canonical = tree.string(node, "href")
        }
      case "title": title = title ?? Self.content(node, tree)
      case "time": time = time ?? tree.string(node, "datetime")
      default: break
      }
      if name != "meta", let property = tree.string(node, "itemprop") { read(property: property, node, tree) }
    }
  }

  /// The content of the first of these names that is there.
  func first(_ names: String...) -> String? {
    names.lazy.compactMap { meta[$0] }.first
  }

  func property(_ names: String...) -> String? {
    names.lazy.compactMap { properties[$0] }.first
  }

  private mutating func read(meta node: Int, _ tree: PageTree) {
    guard let content = tree.string(node, "content").map(unescaped) else { return }
    if let property = tree.string(node, "itemprop") {
      properties[property.lowercased()] = properties[property.lowercased()] ?? content
    }
    for name in [tree.string(node, "property"), tree.string(node, "name")] {
      guard let name = name?.lowercased() else { continue }
      meta[name] = meta[name] ?? content
    }
  }

  private mutating func read(property: String, _ node: Int, _ tree: PageTree) {
    let wanted: Set = ["author", "headline", "datepublished", "datecreated", "publisher", "copyrightholder", "url"]
    for property in property.lowercased().split(separator: " ").map(String.init) where wanted.contains(property) {
      guard properties[property] == nil else { continue }
      properties[property] =
        tree.string(node, "content") ?? tree.string(node, "href") ?? tree.string(node, "datetime")
        ?? (tree.name(node) == "abbr" ? tree.string(node, "title") : nil) ?? Self.content(node, tree)
    }
  }

  /// The text of an element, if it is short.
  private static func content(_ node: Int, _ tree: PageTree) -> String? {
    var bytes: [UInt8] = []
    // An element that was never closed holds all the page.
    let end = min(tree.end(node), node + 100)
    for inner in node..<end where tree.name(inner) == .text && bytes.count < 1000 {
      appendCollapsed(tree.text(inner), lineStart: 0, to: &bytes)
    }
    if let text = trimmed(String(decoding: bytes, as: UTF8.self)) { return text }
    let name = (node..<end).first { tree.string($0, "itemprop") == "name" }
    return name.flatMap { tree.string($0, "content") }
  }
}

/// Text that was escaped twice, as the contents of `meta` often are.
func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  let entities = [
    ("&quot;", "\""), ("&#039;", "'"), ("&#39;", "'"), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&rdquo;", "”"), ("&ldquo;", "“"), ("&#8217;", "’"), ("&#8216;", "‘"),
    ("&#8220;", "“"), ("&#8221;", "”"), ("&#8211;", "–"), ("&ndash;", "–"), ("&hellip;", "…"), ("&amp;", "&"),
  ]
  return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
}
