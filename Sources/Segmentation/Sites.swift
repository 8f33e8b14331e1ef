/// Tells site names (ChannelNewsAsia.com, detik.co.id) from abbreviations and from sentences without a space between them.
enum Sites {
  /// Top-level domains that Indonesian news writes; generic second levels (co, go, ac, or) stand before `id`.
  private static let domains: Set<String> = [
    "com", "id", "net", "org", "tv", "co", "uk", "my", "sg", "au", "info", "news", "me", "io", "gov", "edu", "us",
    "asia", "press",
    "today", "online", "xyz", "site", "ru", "kr", "jp", "cn", "in", "fr", "de", "it", "es", "nl", "eu",
  ]

  /// Whether the word with its last point at `lastPoint` is the name of a site.
  static func isSite(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>, lastPoint: Int) -> Bool {
    let ending = range.upperBound - lastPoint - 1
    guard (2...6).contains(ending), lastPoint - range.lowerBound > 1 else { return false }
    let text = String(decoding: units[(lastPoint + 1)..<range.upperBound], as: UTF16.self)
    guard domains.contains(text.lowercased()) else { return false }
    // `hari.Di` and `Anda.In`: a capital and a small letter behind the point begin a sentence.
    return ending > 2 || text == text.lowercased() || text == text.uppercased()
  }
}
