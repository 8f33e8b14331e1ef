/// A column of a listing: what programs and people call it, and what it means.
struct ListingColumn: Sendable {
  let name: String
  /// Whether a person reads it first.
  let isMain: Bool

  /// The raw name where it has no other.
  var heading: Bilingual { texts?.heading ?? Bilingual(name, name) }
  var meaning: Bilingual { texts?.meaning ?? Bilingual("", "") }

  /// Whether it holds sentences or lists.
  var isLong: Bool { Self.long.contains(base) }

  /// The name without `other_`, which says that it is of the second of two statements in a row.
  var base: String { name.hasPrefix(Self.other) ? String(name.dropFirst(Self.other.count)) : name }

  private static let other = "other_"

  private static let long: Set<String> = ["words", "sentence", "names", "chain", "diff"]

  private var texts: (heading: Bilingual, meaning: Bilingual)? {
    if let own = Self.own[name] { return own }
    if base != name {
      return ListingColumn(name: base, isMain: isMain).texts.map {
        (Bilingual($0.heading.id + " lain", "Other " + $0.heading.en.lowercased()), $0.meaning)
      }
    }
    return Column(rawValue: name).map { column in
      (
        Bilingual(column.heading(in: .id), column.heading(in: .en)),
        Bilingual(column.meaning(in: .id), column.meaning(in: .en))
      )
    }
  }

  /// The columns that count, and others that statements do not have.
  private static let own: [String: (heading: Bilingual, meaning: Bilingual)] = [
    "agency": (
      Bilingual("Kantor berita", "Agency"),
      Bilingual("nama menurut leksikon, atau seperti tertulis", "by the lexicon, or as written")
    ),
    "country": (Bilingual("Negara", "Country"), Bilingual("kedudukannya, ISO 3166", "of its seat, ISO 3166")),
    "statements": (
      Bilingual("Ujaran", "Statements"), Bilingual("banyaknya ujaran, masing-masing sekali", "each counted once")
    ),
    "articles": (Bilingual("Artikel", "Articles"), Bilingual("artikel yang memuatnya", "those that hold them")),
    "outlets": (Bilingual("Media", "Outlets"), Bilingual("media yang menerbitkannya", "those that published them")),
    "speakers": (Bilingual("Pembicara", "Speakers"), Bilingual("banyaknya pembicara", "how many speak")),
    "agencies": (
      Bilingual("Sumber", "Agencies"), Bilingual("kantor berita dan media yang dikutip", "agencies and outlets cited")
    ),
    "first_hand": (
      Bilingual("Pertama", "First-hand"),
      Bilingual("artikel mengutipnya sendiri", "cited by the article itself")
    ),
    "relayed": (
      Bilingual("Diteruskan", "Relayed"),
      Bilingual("dikutip melalui kantor berita atau media lain", "cited through another agency or outlet")
    ),
    "own": (
      Bilingual("Sendiri", "Own"), Bilingual("dalam artikelnya sendiri", "in articles that it published itself")
    ),
    "direct": (Bilingual("Langsung", "Direct"), Bilingual("kutipan langsung", "direct quotations")),
    "partial": (Bilingual("Sebagian", "Partial"), Bilingual("kutipan sebagian", "partial quotations")),
    "claims": (Bilingual("Klaim", "Claims"), Bilingual("ujaran tanpa tanda kutip", "speech without marks")),
    "credits": (
      Bilingual("Kredit", "Credits"),
      Bilingual("artikel yang seluruhnya diakui berasal darinya", "articles credited to it as a whole")
    ),
    "through": (Bilingual("Melalui", "Through"), Bilingual("siapa yang meneruskannya", "who passed it on")),
    "names": (Bilingual("Tertulis", "As written"), Bilingual("nama-nama dalam artikel", "the names in the articles")),
    "joined_by": (
      Bilingual("Dasar", "Joined by"), Bilingual("mengapa nama-nama itu satu", "why these names are one")
    ),
    "chain": (
      Bilingual("Jalur", "Chain"),
      Bilingual("yang terdekat dengan ujaran lebih dahulu", "nearest to the utterance first")
    ),
    "length": (Bilingual("Panjang", "Length"), Bilingual("banyaknya mata rantai", "how many agencies and outlets")),
    "sourced": (
      Bilingual("Bersumber", "Sourced"),
      Bilingual(
        "ujaran yang datang melalui kantor berita atau media", "statements that came through an agency or outlet")
    ),
    "unsourced": (
      Bilingual("Tanpa nama", "Unsourced"),
      Bilingual("tanpa pembicara bernama", "statements that nobody named stands for")
    ),
    "lack": (
      Bilingual("Kekurangan", "Lack"),
      Bilingual("tanpa pembicara dan sumber, atau tanpa nama", "no speaker and no source, or no name")
    ),
    "formula": (
      Bilingual("Ungkapan", "Formula"),
      Bilingual("bagaimana pembicara disebut, atau kata lapornya", "what the speaker is called, or the cue")
    ),
    "cluster": (
      Bilingual("Kelompok", "Cluster"), Bilingual("ujaran dengan kata-kata yang sama", "statements of the same words")
    ),
    "relation": (
      Bilingual("Hubungan", "Relation"),
      Bilingual(
        "first: yang pertama terbit; same: kata-kata yang sama; part: sebagian; other-part: bagian lain ujaran itu; contrary: sama kecuali yang membalik artinya",
        "first: published first; same: the same words; part: a part of them; other-part: another part of the utterance; contrary: the same but for what turns the meaning"
      )
    ),
    "differences": (
      Bilingual("Perbedaan", "Differences"), Bilingual("dari yang pertama terbit", "from the first appearance")
    ),
    "diff": (
      Bilingual("Perubahan", "Changes"),
      Bilingual("[-kata yang hilang-] {+kata yang ditambahkan+}", "[-words dropped-] {+words added+}")
    ),
    "conflict": (
      Bilingual("Pertentangan", "Conflict"), Bilingual("apa yang bertentangan", "what contradicts")
    ),
    "title": (Bilingual("Judul", "Title"), Bilingual("judul artikel", "the article's title")),
    "url": (Bilingual("Alamat", "Address"), Bilingual("alamat artikel", "the article's address")),
  ]
}
