import Kutip

/// Which fields of a record give the article's text and what else is known of it. Names are compared without regard to case,
/// `-`, `_` and spaces.
struct FieldRoles: Sendable {
  /// Each list has the fields in the order in which they are asked: the first that has a value gives it.
  let texts: [String]
  let ids: [String]
  let titles: [String]
  let publishers: [String]
  let authors: [String]
  let dates: [String]
  let addresses: [String]

  /// - Parameter names: the names of the record's fields.
  init(_ names: [String], _ options: ReadingOptions) {
    let known = Dictionary(names.map { (Self.key($0), $0) }) { first, _ in first }
    func fields(_ usual: [String]) -> [String] { usual.compactMap { known[$0] } }
    texts = options.textField.map { [$0] } ?? fields(Self.texts)
    ids = options.idField.map { [$0] } ?? fields(Self.ids)
    titles = fields(Self.titles)
    publishers = fields(Self.publishers)
    authors = fields(Self.authors)
    dates = fields(Self.dates)
    addresses = fields(Self.addresses)
  }

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " && $0 != "\u{FEFF}" }
  }

  // What trafilatura (text, raw_text, sitename, hostname, source, source-hostname), newspaper4k (text, authors, publish_date, meta_site_name,
  // canonical_link) and news-please (maintext, authors, date_publish, source_domain, url) write, and the names that tables of articles in
  // Indonesian and English have.
  private static let texts = [
    "text", "maintext", "fulltext", "articletext", "articlebody", "teks", "isi", "isiberita", "isiartikel", "konten",
    "content", "body", "artikel", "article", "berita", "naskah", "rawtext",
  ]
  private static let ids = ["id", "articleid", "idartikel", "idberita", "docid", "uuid", "guid"]
  private static let titles = ["title", "judul", "judulberita", "judulartikel", "headline", "titlepage"]
  private static let publishers = [
    "publisher", "sitename", "metasitename", "penerbit", "media", "outlet", "portal", "source", "sumber",
    "sourcehostname", "hostname", "sourcedomain", "domain",
  ]
  private static let authors = ["author", "authors", "penulis", "pewarta", "reporter", "wartawan", "byline"]
  private static let dates = [
    "published", "date", "datepublished", "datepublish", "publishdate", "publisheddate", "publishedat",
    "publicationdate", "pubdate", "tanggal", "tanggalterbit", "tglterbit", "tgl", "waktu",
  ]
  private static let addresses = ["url", "link", "tautan", "canonicallink", "canonicalurl", "articleurl", "source"]
}
