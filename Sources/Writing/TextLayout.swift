/// The text with each tab, line break and other control character as a space: an article must not send a terminal commands.
func onOneLine(_ text: String) -> String {
  var line = ""
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    // CR LF is one break and becomes one space.
    if !(scalar == "\n" && previous == "\r") { line.unicodeScalars.append(isBreaking(scalar) ? " " : scalar) }
    previous = scalar
  }
  return line
}

func isBreaking(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}

/// The text in lines of at most `width` terminal columns, broken between words, and within a word only where it is longer than a line.
package func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in onOneLine(text).split(separator: " ") {
    let candidate = line.isEmpty ? String(word) : line + " " + word
    if displayWidth(candidate) <= width {
      line = candidate
      continue
    }
    if !line.isEmpty { lines.append(line) }
    var pieces = broken(String(word), to: width)
    line = pieces.popLast() ?? ""
    lines += pieces
  }
  return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
}

private func broken(_ word: String, to width: Int) -> [String] {
  var pieces = [""]
  for character in word {
    let piece = pieces[pieces.count - 1] + String(character)
    if displayWidth(piece) <= width || piece.count == 1 {
      pieces[pieces.count - 1] = piece
    } else {
      pieces.append(String(character))
    }
  }
  return pieces
}

/// The text with spaces after it up to `width` terminal columns.
func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(text)))
}

func withoutTrailingSpaces(_ line: String) -> String {
  String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
}
