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

  /// The heading over the article; nil where none is found.
  var heading: PageHeading? {
    let titles = [data.headline, head.first("og:title", "twitter:title", "title")].compactMap(\.self)
    return HeadingFinder(outline).heading(titles: titles, window: head.title)
  }

  func facts(heading: PageHeading?, body: Range<Int>, lastLine: String?) -> PageFacts {
    let publisher = publisher(heading: heading)
    let outlets = [publisher, data.publisher, head.first("og:site_name"), host].compactMap(\.self)
    let byline = Byline(outline, title: heading?.nodes.lowerBound, body: body)
    let author = AuthorFinder(head: head, data: data, outlets: outlets).author(byline, lastLine: lastLine)
    let published = PublicationDate(outline, head: head, data: data).date(heading: heading, body: body)
    return PageFacts(
      title: title(heading: heading, publisher: publisher), publisher: publisher, author: author,
      published: published?.iso, url: url)
  }

  private func title(heading: PageHeading?, publisher: String?) -> String? {
    if let heading { return heading.text }
    let written = data.headline.map(unescaped) ?? head.first("og:title", "twitter:title") ?? head.title.map(unescaped)
    return written.map { withoutSite($0, publisher: publisher) }
  }

  /// A title without the outlet's name behind the last bar or dash.
  private func withoutSite(_ title: String, publisher: String?) -> String {
    guard let (rest, site) = parted(title) else { return title }
    let known = [head.first("og:site_name"), data.publisher, host, publisher].compactMap { $0.map(siteKey) }
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
