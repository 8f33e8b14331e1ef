/// Markup. A text that is put into a literal of it is escaped, so that nothing that an article says can become markup:
/// `let cell: HTML = "<td>\(name)</td>"`.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  private(set) var markup: String

  /// - Parameter markup: taken as it stands. Never anything from an article.
  init(verbatim markup: String) {
    self.markup = markup
  }

  init(stringLiteral literal: String) {
    markup = literal
  }

  init(stringInterpolation: StringInterpolation) {
    markup = stringInterpolation.markup
  }

  static func += (left: inout HTML, right: HTML) {
    left.markup += right.markup
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      markup += literal
    }

    mutating func appendInterpolation(_ text: String) {
      for scalar in text.unicodeScalars {
        if let reference = reference(scalar) {
          markup += reference
        } else {
          markup.unicodeScalars.append(scalar)
        }
      }
    }

    mutating func appendInterpolation(_ number: Int) {
      markup += String(number)
    }

    mutating func appendInterpolation(_ part: HTML) {
      markup += part.markup
    }

    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { markup += part.markup }
    }
  }
}

/// What must stand in the place of a code point, between tags as well as in a quoted attribute; nil for one that may stay.
private func reference(_ scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "&": "&amp;"
  case "<": "&lt;"
  case ">": "&gt;"
  case "\"": "&quot;"
  case "'": "&#39;"
  // A browser reads a bare CR as LF, and drops U+0000: each would shift the offsets of what follows.
  case "\r": "&#13;"
  case "\0": "\u{FFFD}"
  default: nil
  }
}
