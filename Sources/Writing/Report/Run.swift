/// A stretch of text that the same marks cover from its first code point to its last. Marks may nest, overlap and coincide; runs follow
/// each other, so that each can be one element.
struct Run {
  let text: String
  /// In code points.
  let start: Int
  let beginsParagraph: Bool
  /// The shortest first.
  let marks: [Mark]

  /// The whole text, cut wherever a mark or a paragraph begins or ends.
  static func all(of text: String, under marks: [Mark]) -> [Run] {
    let marks = marks.filter { !$0.range.isEmpty }
    let pieces = cut(text, at: Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted())
    let coming = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var next = 0
    var open: [Mark] = []
    return pieces.map { piece in
      open.removeAll { $0.range.upperBound <= piece.start }
      while next < coming.count, coming[next].range.lowerBound <= piece.start {
        open.append(coming[next])
        next += 1
      }
      // Of equal length the first stays first: Swift's sort is stable.
      return Run(
        text: piece.text, start: piece.start, beginsParagraph: piece.beginsParagraph,
        marks: open.sorted { $0.range.count < $1.range.count })
    }
  }

  private typealias Piece = (text: String, start: Int, beginsParagraph: Bool)

  /// - Parameter borders: in code points, rising. Those outside the text cut nothing.
  private static func cut(_ text: String, at borders: [Int]) -> [Piece] {
    var pieces: [Piece] = []
    var piece = (text: "", start: 0, beginsParagraph: true)
    var position = 0
    var borders = borders[...]
    var afterBreak = false
    for scalar in text.unicodeScalars {
      let isBreak = scalar == "\n" || scalar == "\r"
      let beginsParagraph = afterBreak && !isBreak
      while let border = borders.first, border < position { borders.removeFirst() }
      if (beginsParagraph || borders.first == position) && !piece.text.isEmpty {
        pieces.append(piece)
        piece = ("", position, beginsParagraph)
      }
      piece.text.unicodeScalars.append(scalar)
      afterBreak = isBreak
      position += 1
    }
    return piece.text.isEmpty ? pieces : pieces + [piece]
  }
}
