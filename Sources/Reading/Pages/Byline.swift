/// Finds who wrote an article in what the page shows: `Pewarta: Rina Hartati`, a name over `Jurnalis`, a part marked as author.
struct Byline {
  private let outline: PageOutline
  private let title: Int?
  private let body: Range<Int>

  /// - Parameters:
  ///   - title: the node of the article's heading.
  ///   - body: the lines that hold the article.
  init(_ outline: PageOutline, title: Int?, body: Range<Int>) {
    self.outline = outline
    self.title = title
    self.body = body
  }

  /// The lines around the heading and behind the body, where bylines stand.
  private var places: [Int] {
    let heading = title.map(outline.firstLine) ?? body.lowerBound
    let head = max(0, min(heading, body.lowerBound) - 4)..<max(body.lowerBound, 0)
    let first = head.count > 60 ? head.upperBound - 60..<head.upperBound : head
    let inside = body.filter { outline.bytes($0).count < 100 }
    return Array(first) + inside + Array(body.upperBound..<min(body.upperBound + 12, outline.lines.count))
  }

  /// The name behind a label such as `Penulis:`.
  func labelled() -> String? {
    for line in places where outline.bytes(line).count < 160 {
      let text = outline.page.string(outline.lines[line])
      if let name = nameBehindLabel(text) { return name }
      if isLabel(text), let name = nameBeside(line) { return name }
    }
    return nil
  }

  /// The name in the line before a label or behind it: that which shares the smaller element with it.
  private func nameBeside(_ label: Int) -> String? {
    let near = [label + 1, label - 1].filter { line in
      guard outline.lines.indices.contains(line), outline.bytes(line).count < 60 else { return false }
      let text = outline.page.string(outline.lines[line])
      return isName(text) && !isLabel(text) && !isEditorLine(text) && text.split(separator: " ").count < 6
    }
    // Of two as near, that behind the label.
    let best = near.max { (common($0, label), $0) < (common($1, label), $1) }
    return best.map { outline.page.string(outline.lines[$0]) }
  }

  /// The innermost element around both lines; the larger, the smaller it is.
  private func common(_ line: Int, _ other: Int) -> Int {
    var node = outline.lines[line].box
    while node >= 0, !outline.tree.contains(node, outline.lines[other].nodes.lowerBound) {
      node = outline.tree.parent(node)
    }
    return node
  }

  /// The keys of the names behind `Editor:` and the like: those who did not write the article.
  func editors() -> Set<String> {
    var keys: Set<String> = []
    for line in places where outline.bytes(line).count < 160 {
      let words = outline.page.string(outline.lines[line]).split(separator: " ")
      guard let label = words.firstIndex(where: { isEditorLine(String($0)) }) else { continue }
      let rest = words[(label + 1)...].drop { $0 == ":" }
      keys.insert(siteKey(strippedName(rest.joined(separator: " "))))
      if rest.isEmpty, line + 1 < outline.lines.count {
        keys.insert(siteKey(outline.page.string(outline.lines[line + 1])))
      }
    }
    return keys
  }

  /// What stands in a part that is marked as the author's, near the article.
  func marked() -> String? {
    for line in places where outline.bytes(line).count < 100 {
      var node = outline.tree.parent(outline.lines[line].nodes.lowerBound)
      let text = outline.page.string(outline.lines[line])
      if isEditorLine(text) { continue }
      for _ in 0..<3 where node > 0 {
        if outline.tree.string(node, "rel") == "author" || outline.tree.marks(node, { authorWords.contains($0) }) {
          let name = nameBehindLabel(text) ?? strippedName(text)
          if isName(name) { return name }
        }
        node = outline.tree.parent(node)
      }
    }
    return nil
  }

  /// The name that shares a line with the date: `Rina Hartati | Kamis, 17 Juni 2021`.
  func besideDate() -> String? {
    guard let title else { return nil }
    let start = outline.firstLine(from: title)
    for line in start..<min(start + 8, outline.lines.count) where outline.bytes(line).count < 120 {
      let text = outline.page.string(outline.lines[line])
      guard visibleDate(text) != nil, let end = text.firstIndex(where: { "|-–•·".contains($0) }) else { continue }
      let name = String(text[..<end])
      if let name = trimmed(name), isName(name), name.contains(" "), visibleDate(name) == nil { return name }
    }
    return nil
  }

  private func isEditorLine(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["editor", "penyunting", "redaktur", "uploader"].contains { lower.hasPrefix($0) }
  }
}

private let authorWords: Set<PageWord> = [
  "author", "authors", "byline", "reporter", "penulis", "pewarta", "jurnalis", "wartawan", "autor", "writer",
]

private let labels = [
  "penulis", "pewarta", "reporter", "jurnalis", "wartawan", "kontributor", "oleh", "by", "author", "laporan wartawan",
  "laporan", "writer", "teks",
]

private let postingWords: Set = [
  "diposting", "diposkan", "ditulis", "dipublikasikan", "diterbitkan", "posted", "written", "dilaporkan",
]

/// Small words inside names, and between them.
private let nameParticles: Set = ["dan", "and", "bin", "binti", "van", "de", "der", "al", "el", "von"]

private let namelessWords: Set = [
  "editor", "penyunting", "published", "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu",
  "updated", "posted",
]

/// Whether a line is just such a label.
private func isLabel(_ text: String) -> Bool {
  labels.contains(text.lowercased().trimmingSuffix { $0 == ":" || $0 == " " })
}

/// The name behind a label with a colon anywhere in a line, or behind `Oleh` or `By` at its start.
func nameBehindLabel(_ text: String) -> String? {
  let words = text.split(separator: " ")
  for (index, word) in words.enumerated() {
    let lower = word.lowercased()
    let label = lower.trimmingSuffix { $0 == ":" }
    guard labels.contains(label) else { continue }
    var rest = words[(index + 1)...]
    let hasColon = lower.hasSuffix(":") || rest.first == ":" || rest.first == "-"
    if rest.first == ":" || rest.first == "-" { rest = rest.dropFirst() }
    guard hasColon || ((label == "oleh" || label == "by") && mayName(words[..<index])) else { continue }
    let name = strippedName(rest.joined(separator: " "))
    if isName(name) { return name }
  }
  return nil
}

/// Whether what stands before `oleh` is nothing, a date, or a word such as `diposting`: else it is part of a sentence.
private func mayName(_ words: ArraySlice<Substring>) -> Bool {
  guard let last = words.last else { return true }
  return last.last?.isNumber == true || last == "|" || postingWords.contains(last.lowercased())
}

/// The name without what follows it on its line: a date, an editor, an outlet.
func strippedName(_ text: String) -> String {
  var words: [Substring] = []
  for word in text.split(separator: " ") {
    let lower = word.lowercased()
    if ["|", "-", "–", "—", "•", "·", "/"].contains(word) || lower.contains(where: \.isNumber) { break }
    if namelessWords.contains(lower.trimmingSuffix { $0 == "," || $0 == ":" }) { break }
    if word.first?.isLowercase == true, words.first?.first?.isUppercase == true, !nameParticles.contains(lower) {
      break
    }
    if labels.contains(lower.trimmingSuffix { $0 == ":" }) {
      if words.isEmpty { continue }
      break
    }
    words.append(word)
    if word.hasSuffix("|") { break }
  }
  return words.joined(separator: " ").trimmingSuffix { ",|:;.".contains($0) || $0 == " " }
}

/// Whether a text looks like one or more names of persons: some words with capitals, no marks of sentences or addresses.
func isName(_ text: String) -> Bool {
  let words = text.split(separator: " ")
  guard (1...10).contains(words.count), text.utf8.count >= 3, text.utf8.count <= 80 else { return false }
  if text.contains(where: { "@/:?!|\"".contains($0) || $0.isNumber }) { return false }
  return words.filter { $0.first?.isUppercase == true }.count * 2 > words.count || words.count == 1
}

extension String {
  /// Without the characters at its end that are such.
  func trimmingSuffix(_ isSuch: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, isSuch(last) { rest.removeLast() }
    return String(rest)
  }
}
