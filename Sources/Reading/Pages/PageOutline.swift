/// The lines of a page with what is asked of them again and again.
struct PageOutline {
  let tree: PageTree
  let page: PageLines
  /// The weights of the lines before each line, added up.
  private let sums: [Int]

  init(_ tree: PageTree) {
    self.tree = tree
    let page = PageLines(of: tree)
    self.page = page
    var sums = [0]
    sums.reserveCapacity(page.lines.count + 1)
    for line in page.lines { sums.append(sums[sums.count - 1] + Self.weight(line, page.bytes[line.text])) }
    self.sums = sums
  }

  var lines: [PageLine] { page.lines }

  func bytes(_ line: Int) -> ArraySlice<UInt8> { page.bytes[lines[line].text] }

  /// The bytes outside links, if the line reads like the prose of an article; else 0.
  func weight(_ line: Int) -> Int { sums[line + 1] - sums[line] }

  func isProse(_ line: Int) -> Bool { weight(line) > 0 }

  /// The weight of all lines inside an element.
  func weight(inside node: Int) -> Int {
    let lines = lines(inside: node)
    return sums[lines.upperBound] - sums[lines.lowerBound]
  }

  func weight(of lines: Range<Int>) -> Int { sums[lines.upperBound] - sums[lines.lowerBound] }

  /// The lines that begin inside an element.
  func lines(inside node: Int) -> Range<Int> {
    let start = firstLine(from: node)
    return start..<max(start, firstLine(from: tree.end(node)))
  }

  /// The first line that begins at a node or behind it.
  func firstLine(from node: Int) -> Int { lowerBound(of: node, in: lines) { $0.nodes.lowerBound } }

  /// Whether an image stands between two nodes.
  func hasImage(from start: Int, to end: Int) -> Bool {
    let index = lowerBound(of: start, in: page.images) { $0 }
    return index < page.images.count && page.images[index] < end
  }

  func kind(_ node: Int) -> ElementKind { node < 0 ? [] : ElementKind.of(tree.name(node)) }

  /// The element that holds the line's paragraph among others: around paragraphs, headings and lists.
  func holder(ofBox box: Int) -> Int {
    var box = box
    while box >= 0, kind(box).contains(.paragraph) { box = tree.parent(box) }
    return box
  }

  private func lowerBound<Item>(of node: Int, in items: [Item], _ place: (Item) -> Int) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if place(items[middle]) < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A line of prose has some length, most of it outside links, and marks as sentences have them.
  private static func weight(_ line: PageLine, _ bytes: ArraySlice<UInt8>) -> Int {
    let plain = line.count - line.linked
    guard plain >= 40, plain > line.linked else { return 0 }
    let ends = endsSentence(bytes)
    let inner = bytes.dropLast().contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    guard ends || (inner && plain >= 100) else { return 0 }
    return min(plain, 1000)
  }
}

/// Whether a line ends as a sentence does: with a stop, or a quotation mark or bracket behind it, or a colon.
func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes
  while let last = rest.last {
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): rest = rest.dropLast()
    default:
      // ” and ’ and …
      let tail = Array(rest.suffix(3))
      if tail == [0xE2, 0x80, 0xA6] { return true }
      guard tail == [0xE2, 0x80, 0x9D] || tail == [0xE2, 0x80, 0x99] else { return false }
      rest = rest.dropLast(3)
    }
  }
  return false
}
