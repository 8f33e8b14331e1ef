/// A line of a page: a paragraph, a heading, a list item, a label of a menu, or what stands between two line breaks.
struct PageLine {
  /// In the bytes of the `PageLines`.
  var text: Range<Int>
  /// How many of the bytes stand inside links.
  var linked: Int
  /// The innermost element around it that is not part of a line itself.
  var box: Int
  /// The first and the last text in it.
  var nodes: ClosedRange<Int>

  var count: Int { text.count }
}

/// All lines of a page, in its order.
struct PageLines {
  private(set) var lines: [PageLine] = []
  /// The texts of the lines: white space collapsed, and none at their ends.
  private(set) var bytes: [UInt8] = []
  /// The images and the headings of the first rank, as nodes of the tree.
  private(set) var images: [Int] = []
  private(set) var mainHeadings: [Int] = []

  private var open: OpenLine?
  private var linkDepth = 0

  private struct OpenLine {
    var start: Int
    var linked = 0
    var box: Int
    var nodes: ClosedRange<Int>
  }

  /// An element that the walk is in, and where it ends.
  private struct Around {
    var node: Int
    var end: Int
    var kind: ElementKind
  }

  init(of tree: PageTree) {
    var around: [Around] = []
    var boxes = [-1]
    var node = 0
    while node < tree.count {
      while let last = around.last, last.end <= node {
        around.removeLast()
        leave(last, &boxes)
      }
      let name = tree.name(node)
      if name == .text {
        append(tree.text(node), of: node, box: boxes[boxes.count - 1])
        node += 1
        continue
      }
      let kind = ElementKind.of(name)
      if isPassedOver(node, name, kind, tree) {
        endLine()
        node = tree.end(node)
        continue
      }
      let element = Around(node: node, end: tree.end(node), kind: kind)
      around.append(element)
      enter(element, &boxes)
      if name == "h1" { mainHeadings.append(node) }
      node += 1
    }
    while let last = around.popLast() { leave(last, &boxes) }
    endLine()
  }

  func string(_ line: PageLine) -> String {
    String(decoding: bytes[line.text], as: UTF8.self)
  }

  /// Notes images on the way.
  private mutating func isPassedOver(_ node: Int, _ name: PageName, _ kind: ElementKind, _ tree: PageTree) -> Bool {
    let isPicture = name == "figure" && !holdsTable(node, tree)
    if isPicture || kind.contains(.image) { images.append(node) }
    return isPicture || kind.contains(.skipped) || name == "head"
  }

  /// Whether a figure holds a table; the others are pictures with their captions.
  private func holdsTable(_ figure: Int, _ tree: PageTree) -> Bool {
    (figure..<tree.end(figure)).contains { tree.name($0) == "table" }
  }

  private mutating func enter(_ element: Around, _ boxes: inout [Int]) {
    if element.kind.contains(.link) { linkDepth += 1 }
    if !element.kind.contains(.inline) {
      endLine()
      boxes.append(element.node)
    }
  }

  private mutating func leave(_ element: Around, _ boxes: inout [Int]) {
    if element.kind.contains(.link) { linkDepth -= 1 }
    if !element.kind.contains(.inline) {
      endLine()
      boxes.removeLast()
    }
  }

  private mutating func endLine() {
    guard let line = open else { return }
    open = nil
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    guard bytes.count > line.start else { return }
    lines.append(
      PageLine(
        text: line.start..<bytes.count, linked: min(line.linked, bytes.count - line.start), box: line.box,
        nodes: line.nodes))
  }

  private mutating func append(_ text: ArraySlice<UInt8>, of node: Int, box: Int) {
    var line = open ?? OpenLine(start: bytes.count, box: box, nodes: node...node)
    let before = bytes.count
    appendCollapsed(text, lineStart: line.start, to: &bytes)
    if bytes.count == line.start { return }
    if open == nil { line.nodes = node...node }
    if linkDepth > 0 { line.linked += bytes.count - before }
    if bytes.count > before { line.nodes = line.nodes.lowerBound...node }
    open = line
  }
}
