/// Markup. A text that is put into a literal of it is escaped, so that nothing that an article says can become markup:
/// `let cell: Markup = "<td>\(name)</td>"`.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var text: String

  /// - Parameter markup: taken as it stands. Never anything from an article.
  init(verbatim markup: String) {
    text = markup
  }

  init(stringLiteral literal: String) {
    text = literal
  }

  init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.markup
  }

  static func += (left: inout Markup, right: Markup) {
    left.text += right.text
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

    mutating func appendInterpolation(_ part: Markup) {
      markup += part.text
    }

    mutating func appendInterpolation(_ parts: [Markup]) {
      for part in parts { markup += part.text }
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
