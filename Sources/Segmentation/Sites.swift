/// Tells site names (ChannelNewsAsia.com, detik.co.id) from abbreviations and from sentences without a space between them.
enum Sites {
  /// Top-level domains that Indonesian news writes; generic second levels (co, go, ac, or) stand before `id`.
  private static let domains: HashTable<Bool> = {
    let names = [
      "com", "id", "net", "org", "tv", "co", "uk", "my", "sg", "au", "info", "news", "me", "io", "gov", "edu", "us",
      "asia",
      "press", "today", "online", "xyz", "site", "ru", "kr", "jp", "cn", "in", "fr", "de", "it", "es", "nl", "eu",
      "ae", "ar", "bd", "biz", "blog", "bn", "br", "ca", "cz", "dk", "eg", "fi", "gr", "hk", "il", "ir", "kz", "lk",
      "mil",
      "mx", "ng", "np", "nz", "ph", "pk", "pl", "qa", "tech", "tl", "tr", "tw", "ua", "uz", "vn", "za",
    ]
    var table = HashTable(missing: false)
    for name in names {
      Array(name.utf16).withUnsafeBufferPointer { table.insert(FoldedHash.of($0, 0..<$0.count), true) }
    }
    return table
  }()

  /// Whether a word is a top-level domain, written small, or the commonest of them with something glued behind it: `comsaat`.
  static func beginsAsDomain(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>) -> Bool {
    guard range.count > 1, units[range.lowerBound] &- 0x61 < 26 else { return false }
    return domains.value(of: FoldedHash.of(units, range)) || units[range].starts(with: commonest)
  }

  private static let commonest = Array("com".utf16)

  /// Whether the word with its last point at `lastPoint` is the name of a site.
  static func isSite(_ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>, lastPoint: Int) -> Bool {
    let ending = (lastPoint + 1)..<range.upperBound
    guard (2...6).contains(ending.count), lastPoint - range.lowerBound > 1 else { return false }
    guard domains.value(of: FoldedHash.of(units, ending)) else { return false }
    if ending.count > 2 { return true }
    // `hari.Di` and `Anda.In`: a capital and a small letter behind the point begin a sentence. `Sp.PK` is a degree, TIRTO.ID a site.
    let (first, second) = (units[ending.lowerBound] & 0x20, units[ending.lowerBound + 1] & 0x20)
    return first == second && (first != 0 || capitalDomains.contains(FoldedHash.of(units, ending)))
  }

  /// Those of two letters that are also written in capitals: of all others a degree may be made.
  private static let capitalDomains: Set<UInt64> = Set(
    ["id", "co", "tv"].map { name in
      Array(name.utf16).withUnsafeBufferPointer { FoldedHash.of($0, 0..<$0.count) }
    })
}
