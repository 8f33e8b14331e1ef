import Kutip

/// Tells the links of a chain apart from agencies that are cited beside each other: in `dilansir Reuters dan AFP` neither passes on what the other says.
struct ChainLinks {
  private let scalars: [Unicode.Scalar]

  /// - Parameter text: the article's, in which the mentions stand.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The number of the link that each source belongs to, from 1.
  func links(of sources: [Source]) -> [Int] {
    var links: [Int] = []
    for (place, source) in sources.enumerated() {
      let last = links.last ?? 0
      links.append(place > 0 && areBeside(sources[place - 1].mention, source.mention) ? last : last + 1)
    }
    return links
  }

  /// Whether nothing stands between them but what joins the members of a list, and what kind of outlet follows.
  private func areBeside(_ one: Span, _ other: Span) -> Bool {
    let (start, end) = (min(one.end, other.end), max(one.start, other.start))
    guard start < end, end <= scalars.count, end - start < Self.longest else { return false }
    var gap = String.UnicodeScalarView()
    gap.append(contentsOf: scalars[start..<end])
    let words = String(gap).lowercased().split { !($0.isLetter || $0 == "&") }
    return words.allSatisfy(Self.joiners.union(Self.nouns).contains)
      && (words.contains(where: Self.joiners.contains) || gap.contains(","))
  }

  /// In code points.
  private static let longest = 40
  private static let joiners: Set<Substring> = ["dan", "serta", "juga", "maupun", "and", "&"]
  private static let nouns: Set<Substring> = [
    "kantor", "berita", "media", "harian", "surat", "kabar", "situs", "laman", "stasiun", "televisi",
  ]
}
