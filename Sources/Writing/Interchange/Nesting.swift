/// A stretch of a text that is to be an XML element.
struct Stretch {
  /// In code points.
  let range: Range<Int>
  /// Of two that meet, the one of lower rank goes around the other; of the same rank, the longer.
  let rank: Int
}

/// Where elements begin and end, so that none crosses another: one that would is ended, and goes on in another piece.
enum NestingStep: Equatable {
  /// Code points of the text.
  case text(Range<Int>)
  /// The index of the stretch.
  case open(Int)
  case close(Int)
}

/// - Parameter length: of the text, in code points. No stretch goes beyond.
func nesting(of stretches: [Stretch], length: Int) -> [NestingStep] {
  let filled = stretches.indices.filter { !stretches[$0].range.isEmpty }
  let beginning = Dictionary(grouping: filled) { stretches[$0].range.lowerBound }
  let places = Set(filled.flatMap { [stretches[$0].range.lowerBound, stretches[$0].range.upperBound] }).union([
    0, length,
  ])
  .sorted()
  var steps: [NestingStep] = []
  var open: [Int] = []
  for (place, next) in zip(places, places.dropFirst() + [length]) {
    let new = beginning[place] ?? []
    let rank = new.map { stretches[$0].rank }.min() ?? Int.max
    var opening = new
    // All within what ends here, or has to go inside what begins here, is closed with it, and goes on after.
    if let first = open.firstIndex(where: { stretches[$0].range.upperBound == place || stretches[$0].rank > rank }) {
      steps += open[first...].reversed().map { .close($0) }
      opening += open[first...].filter { stretches[$0].range.upperBound > place }
      open.removeSubrange(first...)
    }
    opening.sort { order(stretches[$0], from: place) < order(stretches[$1], from: place) }
    steps += opening.map { .open($0) }
    open += opening
    if place < next { steps.append(.text(place..<next)) }
  }
  return steps
}

/// What goes around comes first.
private func order(_ stretch: Stretch, from place: Int) -> (Int, Int) {
  (stretch.rank, place - stretch.range.upperBound)
}
