/// The name of an element or an attribute, packed into a number: its first eight bytes.
struct PageName: Hashable, ExpressibleByStringLiteral {
  let packed: UInt64

  init(packed: UInt64) {
    self.packed = packed
  }

  init(stringLiteral name: StaticString) {
    packed = name.withUTF8Buffer { bytes in
      bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Of a text, which has no name.
  static let text = PageName(packed: 0)
}

/// What an element means for the lines of a page.
struct ElementKind: OptionSet {
  let rawValue: Int

  /// Stands within a line, and begins none.
  static let inline = ElementKind(rawValue: 1)
  /// Is not looked into: nothing of an article stands there.
  static let skipped = ElementKind(rawValue: 2)
  /// Holds one paragraph or a part of a list; what holds several is something else.
  static let paragraph = ElementKind(rawValue: 4)
  static let heading = ElementKind(rawValue: 8)
  static let list = ElementKind(rawValue: 16)
  static let table = ElementKind(rawValue: 32)
  static let link = ElementKind(rawValue: 64)
  static let image = ElementKind(rawValue: 128)

  /// The kind of an element; that of a box such as `div`, and of names that nobody knows, is empty.
  static func of(_ name: PageName) -> ElementKind {
    kinds[name] ?? (isForeign(name) ? .inline : [])
  }

  /// A name such as `o:p`, as word processors leave them inside sentences.
  private static func isForeign(_ name: PageName) -> Bool {
    (0..<8).contains { UInt8(truncatingIfNeeded: name.packed >> (8 * $0)) == UInt8(ascii: ":") }
  }

  private static let kinds: [PageName: ElementKind] = {
    var kinds: [PageName: ElementKind] = [
      "a": [.inline, .link], "img": [.inline, .image], "amp-img": [.inline, .image],
    ]
    let groups: [(ElementKind, [PageName])] = [
      (
        .inline,
        [
          "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
          "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr",
        ]
      ),
      (
        .skipped,
        [
          "noscript", "template", "nav", "footer", "aside", "button", "select", "option", "video", "audio", "object",
          "canvas", "dialog", "map", "applet", "amp-ad", "amp-ifra", "amp-vide", "title",
          "figcaption",
        ]
      ),
      ([.paragraph], ["p", "blockquote", "pre", "center", "address", "dt", "dd", "li"]),
      ([.paragraph, .list], ["ul", "ol", "dl"]),
      ([.paragraph, .heading], ["h1", "h2", "h3", "h4", "h5", "h6"]),
      ([.table], ["table", "tbody", "thead", "tfoot", "tr", "td", "th"]),
    ]
    for (kind, names) in groups { for name in names { kinds[name] = kind } }
    return kinds
  }()
}
