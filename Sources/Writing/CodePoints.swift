/// A text to cut by offsets in code points.
struct CodePoints {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var count: Int { scalars.count }

  subscript(place: Int) -> Unicode.Scalar { scalars[place] }

  /// What stands there of it; nothing for what lies outside.
  subscript(range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(text)
  }
}
