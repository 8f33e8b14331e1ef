import Foundation

/// A name without what may differ between two ways to write it: case, diacritics, points, hyphens, apostrophes and where it is parted into words.
struct FoldedName: Hashable {
  /// The words, folded. What stands between hyphens is a word: Kim Jong-un has three.
  let words: [String]

  init(_ name: String) {
    let folded = name.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    var words = [""]
    for scalar in folded.unicodeScalars {
      if let letters = Self.letters[scalar] {
        words[words.count - 1] += letters
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if !Self.insideWords.contains(scalar) {
        words.append("")
      }
    }
    self.words = words.filter { !$0.isEmpty }
  }

  /// The same for all ways to write the name.
  var key: String { words.joined() }

  /// Ja'far is one word.
  private static let insideWords: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "`"]

  /// Letters that Unicode does not take apart.
  private static let letters: [Unicode.Scalar: String] = [
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
  ]
}
