/// What a page says of its article beside its text.
struct PageFacts {
  var title: String?
  var publisher: String?
  var author: String?
  var published: String?
  var url: String?
}

/// Weighs what the data blocks, the head and the visible lines of a page say against each other.
struct PageFactFinder {
  private let outline: PageOutline
  private let head: PageHead
  private let data: StructuredData

  init(_ outline: PageOutline) {
    self.outline = outline
    head = PageHead(outline.tree)
    data = StructuredData(outline.tree)
  }

  /// Whether the page says of itself that it holds an article; a page that says nothing may do so too.
  var saysArticle: Bool {
    data.isArticle || head.first("og:type")?.lowercased() == "article"
      || head.first("article:published_time") != nil || head.property("datepublished", "headline") != nil
  }

  var heading: PageHeading? {
    let titles = [data.headline, head.first("og:title", "twitter:title", "title")].compactMap(\.self)
    return HeadingFinder(outline).heading(titles: titles, window: head.title)
  }

  func facts(heading: PageHeading?, body: Range<Int>, lastLine: String?) -> PageFacts {
    let publisher = publisher(heading: heading)
    return PageFacts(
      title: title(heading: heading), publisher: publisher,
      author: author(
        Byline(outline, title: heading?.nodes.lowerBound, body: body), publisher: publisher, lastLine: lastLine),
      published: published(heading: heading, body: body)?.iso, url: url)
  }

  // MARK: Title and publisher

  private func title(heading: PageHeading?) -> String? {
    if let heading { return heading.text }
    let written = data.headline.map(unescaped) ?? head.first("og:title", "twitter:title") ?? head.title.map(unescaped)
    return written.map { withoutSite($0) }
  }

  /// A title without the outlet's name behind the last bar or dash.
  private func withoutSite(_ title: String) -> String {
    guard let (rest, site) = parted(title) else { return title }
    let known = [head.first("og:site_name"), data.publisher, host].compactMap { $0.map(siteKey) }
    let key = siteKey(site)
    return known.contains { $0 == key || $0.contains(key) || key.contains($0) } ? rest : title
  }

  /// What stands before and behind the last mark that parts a title from the name of the site.
  private func parted(_ title: String) -> (rest: String, site: String)? {
    let words = title.split(separator: " ")
    guard let mark = words.lastIndex(where: { ["|", "-", "–", "—", "::", "»", "•", "·", "/"].contains($0) }), mark > 0,
      mark + 1 < words.count
    else { return nil }
    return (words[..<mark].joined(separator: " "), words[(mark + 1)...].joined(separator: " "))
  }

  private func publisher(heading: PageHeading?) -> String? {
    let site = head.first("og:site_name")
    if let name = data.publisher, !isFirm(name) { return unescaped(name) }
    if let site { return site }
    if let name = head.property("publisher") ?? head.first("publisher", "dc.publisher"), !isFirm(name),
      isPlainName(name)
    {
      return name
    }
    if let site = siteBeside(heading) { return site }
    if let (_, site) = head.title.flatMap({ parted(unescaped($0)) }), site.utf8.count < 40 { return site }
    return head.property("copyrightholder") ?? head.first("application-name", "apple-mobile-web-app-title")
      ?? data.publisher ?? host
  }

  /// What the title of the window has before or behind the heading.
  private func siteBeside(_ heading: PageHeading?) -> String? {
    guard let heading, let title = head.title.map(unescaped), let place = title.firstRange(of: heading.text) else {
      return nil
    }
    let rest = place.lowerBound == title.startIndex ? title[place.upperBound...] : title[..<place.lowerBound]
    return trimmed(String(rest.drop { !$0.isLetter && !$0.isNumber }).trimmingSuffix { !$0.isLetter && !$0.isNumber })
  }

  private func isPlainName(_ text: String) -> Bool { !text.contains("/") && text.utf8.count < 60 }

  private func isFirm(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    return words.first == "pt" || words.first == "pt." || words.first == "cv" || words.last == "tbk"
      || name.contains("://")
  }

  private var host: String? {
    guard let url, let start = url.firstRange(of: "://")?.upperBound else { return nil }
    let host = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  // MARK: Author

  private func author(_ byline: Byline, publisher: String?, lastLine: String?) -> String? {
    let outlets = [publisher, data.publisher, head.first("og:site_name"), host].compactMap { $0.map(siteKey) }
    let valid = { (name: String) in isPerson(name, outlets: outlets) }
    if let name = byline.labelled(), valid(name) { return name }
    let editors = byline.editors()
    let named = data.authors.map(unescaped).filter { valid($0) && !editors.contains(siteKey($0)) }
    if !named.isEmpty { return named.joined(separator: ", ") }
    let meta = head.first(
      "author", "article:author", "dc.creator", "content_author", "dable:author", "parsely-author", "cxenseparse:author"
    )
    let others = [head.property("author"), byline.marked(), byline.besideDate(), meta].compactMap(\.self).map(
      strippedName)
    let authors = others.filter { valid($0) && !editors.contains(siteKey($0)) }
    if let name = authors.first { return name }
    if let name = lastLine, isSignature(name), valid(name) { return name }
    // A desk that signs as one: `Tim Liputan`.
    if let team = (data.authors.map(unescaped) + others).first(where: { $0.lowercased().hasPrefix("tim ") }) {
      return team
    }
    // Where nobody but the editor is named, the data blocks that give him as the author are believed.
    return data.authors.map(unescaped).first(where: valid)
  }

  /// A name in capitals as the last line of an article.
  private func isSignature(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return (2...4).contains(words.count)
      && line.allSatisfy { $0 == " " || $0 == "." || ($0.isLetter && $0.isUppercase) }
  }

  private func isPerson(_ name: String, outlets: [String]) -> Bool {
    guard isName(name) else { return false }
    let key = siteKey(name)
    if outlets.contains(where: {
      $0 == key || ($0.hasPrefix(key) && key.utf8.count > 3) || (key.hasPrefix($0) && $0.utf8.count > 3)
    }) {
      return false
    }
    let words = Set(name.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init))
    return words.isDisjoint(with: houseWords)
  }

  // MARK: Date and address

  private func published(heading: PageHeading?, body: Range<Int>) -> PageDate? {
    let written = [
      data.published,
      head.first(
        "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish_date",
        "publish-date",
        "dc.date", "dc.date.issued", "date", "content_publisheddate", "originalpublicationdate", "article:published"),
      head.property("datepublished", "datecreated"), head.time,
    ].lazy.compactMap { $0.flatMap(visibleDate) }.first
    let shown = body.isEmpty ? nil : shownDate(heading: heading, body: body)
    guard let written else { return shown }
    return reconciled(written, with: shown)
  }

  /// A time of an offset that no Indonesian outlet is at is often the local one, marked wrongly: then the page shows it too.
  private func reconciled(_ written: PageDate, with shown: PageDate?) -> PageDate {
    if let offset = written.offset, PageDate.indonesianOffsets.contains(offset) { return written }
    var local = written
    local.offset = shown?.offset ?? 420
    guard let offset = written.offset else {
      guard let shown, shown.isSameMinute(written), written.clock != nil, shown.offset != nil else { return written }
      return local
    }
    let moved = written.at(offset: shown?.offset ?? 420)
    if let shown {
      if moved.isSameMinute(shown), shown.clock != nil || offset == 0 { return moved }
      if local.isSameMinute(shown) { return local }
      return written
    }
    return offset < 0 ? local : written
  }

  /// The first date in the lines around the heading.
  private func shownDate(heading: PageHeading?, body: Range<Int>) -> PageDate? {
    let start = heading.map { outline.firstLine(from: $0.nodes.lowerBound) } ?? body.lowerBound
    let end = min(max(start + 12, body.lowerBound + 2), start + 40, outline.lines.count)
    let behind = Array(start..<max(start, end))
    let before = Array(max(0, start - 5)..<start).reversed()
    for line in behind + before where outline.bytes(line).count < 150 {
      if let heading, heading.nodes.contains(outline.lines[line].nodes.lowerBound) { continue }
      if let date = visibleDate(outline.page.string(outline.lines[line])) { return date }
    }
    return nil
  }

  private var url: String? {
    let candidates = [head.canonical, data.url, head.first("og:url"), head.property("url")].compactMap(\.self)
    let whole = candidates.filter { $0.hasPrefix("http") }
    return whole.first(where: hasPath) ?? whole.first
  }

  /// Whether an address leads to more than the front page of a site.
  private func hasPath(_ url: String) -> Bool {
    guard let start = url.firstRange(of: "://")?.upperBound else { return false }
    return url[start...].drop { $0 != "/" }.utf8.count > 1
  }

  /// Whether the page is the front page of its site.
  var isFrontPage: Bool { url.map { !hasPath($0) } ?? false }
}

/// The letters and figures of a name, by which two ways of writing it are compared.
func siteKey(_ name: String) -> String {
  String(name.lowercased().filter { $0.isLetter || $0.isNumber })
}

/// Words of accounts that no one person writes under.
private let houseWords: Set = [
  "redaksi", "admin", "administrator", "developer", "team", "tim", "newsroom", "webmaster", "editor", "desk",
  "superadmin",
  "pt", "tbk", "media", "publisher", "com", "online", "user", "root", "author", "unknown", "anonymous", "null",
]
