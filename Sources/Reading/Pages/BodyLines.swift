/// Picks the lines of an article out of the part of the page that holds it.
struct BodyLines {
  private let outline: PageOutline
  private let tree: PageTree
  private let body: Int
  private let weight: Int
  private let shapes: LineShapes
  /// Whether an element is beside the article, for those asked about: each is judged once, however many lines it holds.
  private var judgements: [Int: Bool] = [:]

  init(_ outline: PageOutline, body: Int, phrases: PagePhrases) {
    self.outline = outline
    tree = outline.tree
    self.body = body
    shapes = LineShapes(outline, body: body, phrases: phrases)
    weight = outline.weight(inside: body)
  }

  /// The lines that are the article's own, in order.
  /// - Parameter title: the article's heading, which is no part of its body.
  mutating func lines(title: PageHeading?) -> [Int] {
    var kept: [Int] = []
    var isUnderHead = false
    var beside = body..<body
    for line in inside(title) {
      let node = outline.lines[line].nodes.lowerBound
      if beside.contains(node) { continue }
      if let part = partBeside(line) {
        beside = part..<tree.end(part)
        continue
      }
      let (isOther, isHead) = shapes.judge(line)
      if isOther {
        isUnderHead = isUnderHead || isHead
        continue
      }
      // Headlines under “Jangan lewatkan”, as far as they go.
      if isUnderHead, !outline.isProse(line), !shapes.isHeading(line), !endsSentence(outline.bytes(line)) { continue }
      isUnderHead = false
      if kept.isEmpty, !shapes.mayBegin(line) { continue }
      kept.append(line)
    }
    return kept.contains(where: outline.isProse) ? kept : []
  }

  private func inside(_ title: PageHeading?) -> Range<Int> {
    let lines = outline.lines(inside: body)
    guard let title, title.isInside(body, of: tree) else { return lines }
    let start = min(outline.firstLine(from: title.nodes.upperBound), lines.upperBound)
    // A heading that stands at the end of the page is not the one over this article.
    return outline.weight(of: lines.lowerBound..<start) * 2 > weight
      ? lines : max(start, lines.lowerBound)..<lines.upperBound
  }

  /// The outermost part around a line that is beside the article.
  private mutating func partBeside(_ line: Int) -> Int? {
    var part: Int?
    var node = tree.parent(outline.lines[line].nodes.lowerBound)
    while node > body {
      let isBeside = judgements[node] ?? isPartBeside(node)
      judgements[node] = isBeside
      if isBeside { part = node }
      node = tree.parent(node)
    }
    return part
  }

  private func isPartBeside(_ node: Int) -> Bool {
    let prose = outline.weight(inside: node)
    if prose * 3 > weight { return false }
    let kind = outline.kind(node)
    if !kind.contains(.inline), tree.isHidden(node), prose == 0 { return true }
    if tree.isBeside(node), prose == 0 || !kind.contains(.inline) { return true }
    if isCaption(node, prose: prose) { return true }
    if kind.contains(.inline) || (kind.contains(.paragraph) && !kind.contains(.list)) { return false }
    return prose == 0 && !isOfArticle(node, kind)
  }

  /// A small part with an image in it.
  private func isCaption(_ node: Int, prose: Int) -> Bool {
    guard outline.hasImage(from: node, to: tree.end(node)) else { return false }
    let lines = outline.lines(inside: node)
    if outline.kind(node).contains(.paragraph) || outline.kind(node).contains(.inline) {
      return prose < 80 && lines.count <= 2
    }
    return lines.count <= 3 && prose < 700
  }

  /// Whether a part without prose belongs to the article all the same: a list, a table, a subhead.
  private func isOfArticle(_ node: Int, _ kind: ElementKind) -> Bool {
    let lines = outline.lines(inside: node)
    let linked = lines.filter { shapes.isLink($0) }.count
    if linked * 2 > lines.count { return false }
    if kind.contains(.list) || kind.contains(.table) { return linked == 0 || linked * 3 < lines.count }
    return lines.allSatisfy { line in
      let box = outline.kind(outline.lines[line].box)
      return box.contains(.heading) || box.contains(.table) || shapes.isInList(line, below: node)
        || outline.lines[line].box == outline.holder(ofBox: body)
    }
  }
}
