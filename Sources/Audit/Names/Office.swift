import Kutip

/// An office that one person holds at a time, as a role names it: Menteri Luar Negeri, Gubernur Jawa Tengah, Kapolri.
///
/// Not all roles are: a village head or a lawyer is one of many.
struct Office: Hashable {
  /// Folded, with short forms written out: menteri luar negeri for Menlu RI.
  let name: String

  init?(_ role: String, lexicon: Lexicon) {
    // What stands in brackets repeats the office: Menteri Luar Negeri (Menlu).
    let words = FoldedName(String(role.prefix { $0 != "(" })).words.flatMap { word in
      lexicon.fullRole(of: word).map { FoldedName($0).words } ?? [word]
    }
    let own = Self.homes.first { words.suffix($0.count) == $0 }
    let named = own.map { Array(words.dropLast($0.count)) } ?? words
    guard let head = Self.heads.first(where: { named.prefix($0.count) == $0 }) else { return nil }
    let isWhole = named.count > head.count || Self.whole.contains(head)
    guard isWhole || own != nil && Self.presidents.contains(head) else { return nil }
    name = (isWhole ? named : named + ["indonesia"]).joined(separator: " ")
  }

  /// How the country stands behind its own offices, the longest first.
  private static let homes: [ArraySlice<String>] = [["republik", "indonesia"], ["indonesia"], ["ri"]]

  /// Of these there are many; that of this country is one.
  private static let presidents: Set<ArraySlice<String>> = [["presiden"], ["wakil", "presiden"]]

  /// Offices of the whole country, which need no area behind them.
  private static let whole: Set<ArraySlice<String>> = [["kapolri"], ["jaksa", "agung"], ["panglima", "tni"]]

  /// What such offices begin with. All but `whole` need a field or an area behind them.
  private static let heads: [ArraySlice<String>] =
    whole.sorted { $0.lexicographicallyPrecedes($1) } + [
      ["presiden"], ["wakil", "presiden"], ["perdana", "menteri"], ["menteri"], ["wakil", "menteri"], ["gubernur"],
      ["wakil", "gubernur"], ["bupati"], ["wakil", "bupati"], ["wali", "kota"], ["walikota"],
      ["wakil", "wali", "kota"],
      ["ketua", "umum"], ["direktur", "utama"], ["kapolda"], ["kapolres"],
    ]
}
