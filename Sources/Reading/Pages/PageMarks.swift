/// What pages in general, whoever made them, say of a part by the words of its class, id and role.
extension PageTree {
  /// Whether a part says of itself that it is beside the article: sharing, comments, advertising, related articles.
  func isBeside(_ node: Int) -> Bool {
    marks(node) { besideWords.contains($0) || $0.begins(comment) || $0.begins(komentar) }
  }

  /// Whether an element is not shown at first.
  func isHidden(_ node: Int) -> Bool {
    if value(node, "hidden") != nil { return true }
    guard let style = value(node, "style") else { return false }
    let plain = style.filter { $0 != UInt8(ascii: " ") }
    return holds(plain, "display:none") || holds(plain, "visibility:hidden")
  }

  /// Whether one of the words of class, id and role is such a word. Words are parted at marks, digits and capitals: `boxTerkait2`.
  func marks(_ node: Int, _ isSuch: (PageWord) -> Bool) -> Bool {
    for name in ["class", "id", "role"] as [PageName] {
      guard let value = value(node, name) else { continue }
      var word = PageWord()
      var wasLower = false
      for byte in value {
        let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        let lower = byte | 0x20
        let isLetter = lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
        if !isLetter || (isUpper && wasLower) {
          if word.count > 0, isSuch(word) { return true }
          word = PageWord()
        }
        if isLetter { word.append(lower) }
        wasLower = isLetter && !isUpper
      }
      if word.count > 0, isSuch(word) { return true }
    }
    return false
  }
}

/// A word of up to sixteen letters, as a number; longer ones are cut.
struct PageWord: Hashable, ExpressibleByStringLiteral {
  private var letters: UInt128 = 0
  private(set) var count = 0

  init() {}

  init(stringLiteral word: StaticString) {
    word.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  func begins(_ word: PageWord) -> Bool {
    count >= word.count && letters & (UInt128(1) << (8 * word.count) - 1) == word.letters
  }

  mutating func append(_ byte: UInt8) {
    if count < 16 { letters |= UInt128(byte) << (8 * count) }
    count += 1
  }
}

// `commentlist`, `komentarbox`
private let comment: PageWord = "comment"
private let komentar: PageWord = "komentar"

private let besideWords: Set<PageWord> = [
  // other articles
  "related", "relate", "terkait", "terpopuler", "populer", "popular", "recommend", "recommended", "recommendation",
  "recommendations", "rekomendasi", "lainnya", "trending", "bacajuga", "readalso", "alsoread", "readmore", "morenews",
  "headline", "latest", "terbaru", "terkini", "sidebar", "widget", "rightcol", "sideright", "prevnext",
  // talk and sharing
  "comment", "comments", "komentar", "disqus", "share", "shares", "sharing", "sharebox", "sosmed", "socmed", "social",
  "medsos", "addthis", "sharethis", "addtoany", "newsletter", "subscribe", "subscription", "follow", "whatsapp",
  // pictures and videos
  "caption", "credit", "credits", "figcaption", "photocredit", "imageinfo", "player", "gallery", "galeri",
  // advertising
  "ad", "ads", "adv", "advert", "advertisement", "advertorial", "adsense", "iklan", "banner", "promo", "sponsor",
  "sponsored", "adsbygoogle", "parallax",
  // parts of the site
  "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "tag", "tags", "tagging", "copyright",
  "pagination", "toolbar", "login", "popup", "modal", "cookie", "disclaimer", "toc",
  // who wrote it
  "byline", "author", "authors", "penulis", "editor", "biography", "profile",
]

/// Whether ASCII text stands somewhere in bytes, whatever the case.
func holds(_ bytes: some Collection<UInt8>, _ text: StaticString) -> Bool {
  text.withUTF8Buffer { text in
    guard let first = text.first else { return true }
    var rest = bytes[...]
    while let start = rest.firstIndex(where: { lowercase($0) == first }) {
      rest = rest[start...]
      if rest.count < text.count { return false }
      if zip(rest, text).allSatisfy({ lowercase($0) == $1 }) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

func lowercase(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
