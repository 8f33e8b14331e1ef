/// Finds when an article was published, in what the page says of it and in what it shows.
struct PublicationDate {
  private let outline: PageOutline
  private let head: PageHead
  private let data: StructuredData

  init(_ outline: PageOutline, head: PageHead, data: StructuredData) {
    self.outline = outline
    self.head = head
    self.data = data
  }

  /// - Parameter body: the lines that hold the article; none where it has none, and then no line is asked for a date.
  func date(heading: PageHeading?, body: Range<Int>) -> WrittenDate? {
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
  private func reconciled(_ written: WrittenDate, with shown: WrittenDate?) -> WrittenDate {
    if let offset = written.offset, WrittenDate.indonesianOffsets.contains(offset) { return written }
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
  private func shownDate(heading: PageHeading?, body: Range<Int>) -> WrittenDate? {
    let start = heading.map { outline.firstLine(from: $0.nodes.lowerBound) } ?? body.lowerBound
    let end = min(max(start + 12, body.lowerBound + 2), start + 40, outline.lines.count)
    let behind = Array(start..<max(start, end))
    let before = Array(max(0, start - 5)..<start).reversed()
    for line in behind + before where outline.bytes(line).count < 150 {
      if let heading, heading.nodes.contains(outline.lines[line].nodes.lowerBound) { continue }
      let text = outline.page.string(outline.lines[line])
      // A longer line that names a day without a time is a caption, or begins the article.
      if let date = visibleDate(text), date.clock != nil || text.utf8.count <= 60 { return date }
    }
    return nil
  }
}
