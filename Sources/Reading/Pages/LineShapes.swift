/// Tells by its shape what a line inside an article's body is: a paragraph, or a link, a label, a caption between them.
struct LineShapes {
  private let outline: PageOutline
  private let tree: PageTree
  private let body: Int
  private let phrases: PagePhrases

  init(_ outline: PageOutline, body: Int, phrases: PagePhrases) {
    self.outline = outline
    tree = outline.tree
    self.body = body
    self.phrases = phrases
  }

  /// Whether a line is not the article's own, and whether headlines of other articles may stand under it.
  func judge(_ line: Int) -> (isOther: Bool, isHead: Bool) {
    let finding = phrases.find(in: plainWords(outline.bytes(line)))
    return (isOther(line, finding), finding.isHead || finding.start != nil)
  }

  func isHeading(_ line: Int) -> Bool { outline.kind(outline.lines[line].box).contains(.heading) }

  /// Whether nearly all of a line is a link. An address that stands for itself is text.
  func isLink(_ line: Int) -> Bool {
    let line = outline.lines[line]
    guard line.linked > 0, line.count - line.linked <= 4 || line.linked * 10 >= line.count * 9 else { return false }
    let bytes = outline.page.bytes[line.text]
    return !holds(bytes, "://") && !holds(bytes, "www.") && !bytes.contains(UInt8(ascii: "@"))
  }

  func isInList(_ line: Int, below node: Int) -> Bool {
    var box = outline.lines[line].box
    while box > node {
      if outline.kind(box).contains(.list) || outline.kind(box).contains(.table) { return true }
      box = tree.parent(box)
    }
    return false
  }

  /// A body begins with a paragraph, a heading or bare text; dates and bylines over it stand in small boxes.
  func mayBegin(_ line: Int) -> Bool {
    outline.isProse(line) || isDateline(outline.bytes(line))
      || (endsSentence(outline.bytes(line)) && outline.bytes(line).count > 30)
      || (isDateLine(outline.bytes(line)) == false && isHeading(line) == false
        && outline.kind(outline.lines[line].box).contains(.paragraph))
  }

  /// `Jakarta -` before the first paragraph.
  private func isDateline(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count < 60 && endsInDash(bytes)
  }

  /// A date with its time, or one that the line begins with; a dateline begins with a place.
  private func isDateLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count < 100, let date = visibleDate(String(decoding: bytes, as: UTF8.self)) else { return false }
    if date.clock != nil { return true }
    let first = String(decoding: bytes.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self).lowercased()
    return first.first?.isNumber == true || dateWords.contains(first.trimmingSuffix { $0 == "," || $0 == ":" })
  }

  /// Links to other articles, lines of the site, advertising.
  private func isOther(_ line: Int, _ finding: PagePhrases.Finding) -> Bool {
    if isLink(line) || finding.isWhole || finding.isHead { return true }
    let bytes = outline.bytes(line)
    // A row of hyphens or stars.
    if plainWords(bytes).allSatisfy({ $0 < UInt8(ascii: "0") }) { return true }
    let hasLink = outline.lines[line].linked > 0
    if finding.start == .phrase { return !outline.isProse(line) || bytes.count < 300 || hasLink }
    if finding.start == .word {
      return !outline.isProse(line) || (bytes.count < 100 && bytes.prefix(20).contains(UInt8(ascii: ":")))
    }
    if bytes.count < 80, !outline.isProse(line), nameBehindLabel(outline.page.string(outline.lines[line])) != nil {
      return true
    }
    return isLabelledLink(line) || isPageCount(bytes) || isCaptionBehindImage(line)
  }

  /// A short label, a colon, and a link: `Simak: ...`.
  private func isLabelledLink(_ line: Int) -> Bool {
    let place = outline.lines[line]
    let bytes = outline.bytes(line)
    guard place.linked * 2 > place.count, let colon = bytes.prefix(30).firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    return colon - bytes.startIndex <= place.count - place.linked && !holds(bytes, "://")
      && !bytes.contains(UInt8(ascii: "@"))
      && !holds(bytes, "www.")
  }

  /// `2 dari 3 halaman`, `Halaman 2 dari 3`, `1 / 3`.
  private func isPageCount(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count < 30 else { return false }
    let words = plainWords(bytes).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    let known: Set = ["dari", "of", "halaman", "hal", "page"]
    return words.count > 1 && words.contains { known.contains($0) || $0 == "/" }
      && words.allSatisfy { known.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  /// A line right behind an image that is no sentence, that stands in italics, or that credits a photographer.
  private func isCaptionBehindImage(_ line: Int) -> Bool {
    guard line > 0, !isHeading(line), outline.bytes(line).count < 300 else { return false }
    let place = outline.lines[line].nodes
    let end = outline.lines[line - 1].nodes.upperBound
    if isItalic(line), outline.hasImage(from: end, to: place.upperBound) { return true }
    guard outline.hasImage(from: max(end, body), to: place.upperBound) else { return false }
    let bytes = outline.bytes(line)
    if bytes.count < 200, creditMarks.contains(where: { holds(bytes, $0) }) { return true }
    return !endsSentence(bytes) && !isInList(line, below: body) && !isStrong(line)
  }

  /// Whether all of a line stands in italics or small print.
  private func isItalic(_ line: Int) -> Bool {
    let nodes = outline.lines[line].nodes
    var node = tree.parent(nodes.lowerBound)
    while node > outline.lines[line].box {
      let name = tree.name(node)
      if name == "em" || name == "i" || name == "small" { return tree.end(node) > nodes.upperBound }
      node = tree.parent(node)
    }
    return false
  }

  /// Whether the line begins in bold, as subheads do that are no headings.
  private func isStrong(_ line: Int) -> Bool {
    var node = tree.parent(outline.lines[line].nodes.lowerBound)
    while node > outline.lines[line].box {
      if tree.name(node) == "strong" || tree.name(node) == "b" { return true }
      node = tree.parent(node)
    }
    return false
  }
}

/// Whether a line ends in a hyphen or dash.
func endsInDash(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.last == UInt8(ascii: "-") || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x93])
    || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x94])
}

private let dateWords: Set = [
  "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "monday", "tuesday", "wednesday",
  "thursday",
  "friday", "saturday", "sunday", "dipublikasikan", "diterbitkan", "diperbarui", "published", "updated", "posted",
  "tanggal",
]

private let creditMarks: [StaticString] = [
  "(foto", "foto:", "(dok", "dok.", "(ist", "istimewa", "/antara", "antara foto", "©", "getty images", "(net)",
  "ilustrasi",
]
