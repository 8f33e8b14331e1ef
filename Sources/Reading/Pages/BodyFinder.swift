/// Finds the part of a page that holds the article: by where its prose stands, whatever the part is called.
struct BodyFinder {
  private let outline: PageOutline
  private let tree: PageTree

  init(_ outline: PageOutline) {
    self.outline = outline
    tree = outline.tree
  }

  /// The element around the article's paragraphs; nil for a page without an article.
  /// - Parameter title: the heading of the article, if one is known.
  func body(title: PageHeading?) -> Int? {
    if isFeed { return nil }
    guard let start = densestHolder(title: title).map(declared) else { return nil }
    var body: Int? = start
    var around = tree.parent(start)
    var inner = start
    while around >= 0 {
      if !isWorthIt(around, over: inner, title: title) {
        // An element around just this one changes nothing, and the one around that may still be worth it.
        guard outline.weight(inside: around) - outline.weight(inside: inner) < 40 else { break }
        around = tree.parent(around)
        continue
      }
      inner = around
      body = around
      around = tree.parent(around)
    }
    return body.flatMap { holdsArticle($0) ? $0 : nil }
  }

  /// Whether this is a list for feed readers instead of a page.
  private var isFeed: Bool {
    (0..<min(tree.count, 20)).contains { ["rss", "feed", "rdf:rdf", "urlset"].contains(tree.name($0)) }
  }

  /// The part that the page declares to be the article's body, if the node stands in one.
  private func declared(_ node: Int) -> Int {
    var around = node
    while around >= 0 {
      if isDeclared(around) { return around }
      around = tree.parent(around)
    }
    return node
  }

  private func isDeclared(_ node: Int) -> Bool {
    tree.value(node, "itemprop").map { holds($0, "articlebody") } ?? false
  }

  /// The element that holds the most prose in paragraphs of its own.
  private func densestHolder(title: PageHeading?) -> Int? {
    var weights: [Int: Int] = [:]
    for line in outline.lines.indices where outline.isProse(line) {
      weights[outline.holder(ofBox: outline.lines[line].box), default: 0] += outline.weight(line)
    }
    let first = weights.filter { $0.value >= 150 && $0.key > title?.nodes.lowerBound ?? .max }.map(\.key).min()
    let candidates = weights.map { node, weight in
      // The first prose behind the heading is rather the article than what is said of it further down.
      (node: node, weight: judged(node, node == first ? weight * 3 / 2 : weight, title: title))
    }
    return candidates.max { ($0.weight, $1.node) < ($1.weight, $0.node) }?.node
  }

  private func judged(_ node: Int, _ weight: Int, title: PageHeading?) -> Int {
    if node < 0 { return weight / 4 }
    var weight = weight
    if let title, tree.end(node) <= title.nodes.lowerBound { weight /= 4 }
    var around = node
    while around >= 0 {
      if isDeclared(around) { weight *= 3 }
      if tree.isBeside(around), !holdsMost(around, title: title) { return weight / 4 }
      around = tree.parent(around)
    }
    return weight
  }

  /// Whether an element is too much of the page to be beside the article, whatever its class says.
  private func holdsMost(_ node: Int, title: PageHeading?) -> Bool {
    if let title { return title.isInside(node, of: tree) }
    return outline.weight(inside: node) * 3 >= outline.weight(inside: 0) * 2
  }

  /// Whether the article goes on outside `inner`: in a second column of paragraphs, in the next one of its pages, in
  /// boxes of a paragraph each.
  private func isWorthIt(_ around: Int, over inner: Int, title: PageHeading?) -> Bool {
    let gain = gain(around, over: inner)
    let own = outline.weight(inside: inner)
    // The article's heading stands outside its body, and what else is near it is often beside the article.
    if let title, title.isInside(around, of: tree), !title.isInside(inner, of: tree) {
      return gain >= own * 2 || alikeProse(around, behind: inner) >= max(40, own / 8)
    }
    return gain >= max(100, own / 8) || ownProse(around, before: inner) > 0
  }

  /// The prose in the elements behind a part that are of its name and class: sections, the pages of an article.
  private func alikeProse(_ around: Int, behind inner: Int) -> Int {
    var part = inner
    while tree.parent(part) != around { part = tree.parent(part) }
    var weight = 0
    var next = tree.end(part)
    while next < tree.end(around) {
      let isAlike = tree.name(next) == tree.name(part) && tree.value(next, "class") == tree.value(part, "class")
      if isAlike, !isTeaser(next) { weight += outline.weight(inside: next) }
      next = tree.end(next)
    }
    return weight
  }

  /// The prose that stands in an element itself, before a part of it: a first paragraph outside the box of the others.
  private func ownProse(_ around: Int, before inner: Int) -> Int {
    var weight = 0
    let start = outline.firstLine(from: around)
    for line in start..<max(start, outline.firstLine(from: inner)) {
      let place = outline.lines[line]
      if place.linked == 0, outline.holder(ofBox: place.box) == around { weight += outline.weight(line) }
    }
    return weight
  }

  /// The prose in the other parts of an element; not what stands in parts beside the article, nor in teasers of others.
  private func gain(_ around: Int, over inner: Int) -> Int {
    var gain = 0
    var child = around + 1
    while child < tree.end(around) {
      let isInner = tree.contains(child, inner)
      if !isInner, !isTeaser(child) { gain += outline.weight(inside: child) }
      child = tree.end(child)
    }
    return gain
  }

  private func isTeaser(_ node: Int) -> Bool {
    if tree.name(node) == .text { return false }
    if tree.isBeside(node) { return true }
    let lines = outline.lines(inside: node)
    let linked = lines.filter { outline.lines[$0].linked * 2 > outline.lines[$0].count }
    return !linked.isEmpty && linked.count * 2 >= lines.count - linked.count
  }

  /// An article has some prose, and no list of other articles, each under its linked headline, in the midst of it.
  private func holdsArticle(_ body: Int) -> Bool {
    guard outline.weight(inside: body) >= 150 else { return false }
    let lines = outline.lines(inside: body)
    guard let first = lines.first(where: outline.isProse), let last = lines.last(where: outline.isProse) else {
      return false
    }
    return !isListOfArticles(first...last)
  }

  /// Whether links part most paragraphs from each other, as the headlines of teasers do.
  private func isListOfArticles(_ lines: ClosedRange<Int>) -> Bool {
    var paragraphs = 0
    var parted = 0
    var links = 0
    var isParted = false
    for line in lines {
      if outline.isProse(line) {
        paragraphs += 1
        parted += isParted ? 1 : 0
        isParted = false
      } else if outline.lines[line].linked * 10 > outline.lines[line].count * 9 {
        links += 1
        isParted = true
      }
    }
    return links > paragraphs * 2 || (paragraphs > 2 && parted * 10 > (paragraphs - 1) * 6)
  }
}
