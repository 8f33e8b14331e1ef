/// The sentence breaks of UAX #29 in plain lines. Only a look at the places where tokens begin, since sentences begin nowhere else.
struct PlainSentences {
  let units: UnsafeBufferPointer<UInt16>
  let plain: PlainUnits.View

  /// Whether a sentence may begin at `start`, which is no space: behind a line end, or behind a stop, what closes it, and spaces.
  func begins(at start: Int) -> Bool {
    var position = start - 1
    guard position >= 0 else { return false }
    var info = plain.info(units[position])
    if info & PlainUnits.line != 0 { return true }
    let behindSpaces = skip(PlainUnits.space, &position, &info)
    let first = plain.info(units[start])
    // Before the marks are stepped over: a million of them would each look at all before it.
    if first & PlainUnits.close != 0, !behindSpaces { return false }
    let behindMarks = skip(PlainUnits.close, &position, &info)
    guard info & PlainUnits.end != 0, position >= 0 else { return false }
    if first & (PlainUnits.goesOn | PlainUnits.end) != 0 { return false }
    guard info & PlainUnits.ambiguousEnd != 0 else { return true }
    if !behindSpaces, !behindMarks {
      if first & PlainUnits.digit != 0 { return false }
      if first & PlainUnits.upper != 0, position > 0, plain.info(units[position - 1]) & PlainUnits.letter != 0 {
        return false
      }
    }
    return !smallLetterFollows(start)
  }

  /// Steps back over units of a kind, and tells whether there were any.
  @inline(__always)
  private func skip(_ kind: PlainUnits.Info, _ position: inout Int, _ info: inout PlainUnits.Info) -> Bool {
    let from = position
    while info & kind != 0 {
      position -= 1
      guard position >= 0 else { break }
      info = plain.info(units[position])
    }
    return position < from
  }

  /// Whether the first letter from `start` on is a small one, with no stop and no line end before it: then a point ended no sentence.
  /// Each such search ends at the next stop, so that all of them together read a text once.
  private func smallLetterFollows(_ start: Int) -> Bool {
    for position in start..<units.count {
      let info = plain.info(units[position])
      if info & (PlainUnits.upper | PlainUnits.line | PlainUnits.end) != 0 { return false }
      if info & PlainUnits.lower != 0 { return true }
    }
    return false
  }
}
