/// The figures of a stretch of words, as numbers: 1,3 juta; 1.323.459; dua puluh lima.
struct Figures {
  private struct Figure {
    var value: Double
    /// How exact it is: the figures that were written, without the zeros that end it.
    var digits: Int
    /// A fraction, or thousands by name: such figures are soon rounded.
    var isRough: Bool
  }

  private var figures: [Figure] = []
  private let hasMagnitudeAlone: Bool

  var isEmpty: Bool { figures.isEmpty && !hasMagnitudeAlone }

  init(_ words: [FoldedWord], of wording: Wording) {
    var figures: [Figure] = []
    var magnitudeAlone = false
    var isOpen = false
    for word in words {
      guard word.kind == .number else {
        isOpen = false
        continue
      }
      if let multiplier = Self.multipliers[word.key] {
        if isOpen, !figures.isEmpty {
          figures[figures.count - 1].value *= multiplier
          if multiplier > 100 { figures[figures.count - 1].isRough = true }
        } else {
          magnitudeAlone = true
        }
      } else if let value = Self.value(word, of: wording) {
        figures.append(value)
        isOpen = true
      }
    }
    (self.figures, hasMagnitudeAlone) = (figures, magnitudeAlone)
  }

  /// Whether each figure here is one there, or one that is rounded there.
  func agree(with other: Figures) -> Bool {
    if figures.isEmpty || other.figures.isEmpty { return hasMagnitudeAlone != other.hasMagnitudeAlone }
    let (few, many) = figures.count <= other.figures.count ? (self, other) : (other, self)
    return few.figures.allSatisfy { figure in many.figures.contains { Self.isRounded(figure, $0) } }
  }

  /// 1.323.459 is 1,3 juta, but 355 is not 360.
  private static func isRounded(_ one: Figure, _ other: Figure) -> Bool {
    if one.value == other.value { return true }
    guard one.digits != other.digits, one.isRough || other.isRough else { return false }
    let rounded = one.digits < other.digits ? one : other
    // What the last figure counts: 100.000 in 1,3 juta.
    var unit = 1.0
    while unit * 10 <= rounded.value { unit *= 10 }
    for _ in 1..<max(rounded.digits, 2) where rounded.digits > 1 { unit /= 10 }
    let difference = abs(one.value - other.value)
    return difference < unit && difference <= 0.03 * max(one.value, other.value)
  }

  private static func value(_ word: FoldedWord, of wording: Wording) -> Figure? {
    if let number = WordClasses.shared.number(word.key) {
      return Figure(value: Double(number), digits: 1, isRough: false)
    }
    let letters = wording.letters(word)
    var text = ""
    for (index, letter) in zip(letters.indices, letters) {
      if letter == 0x2E || letter == 0x2C {
        // A point before three figures parts thousands.
        let following = letters[(index + 1)...].prefix(while: { (0x30...0x39).contains($0) }).count
        if letter == 0x2C || following != 3 { text += "." }
      } else {
        text.unicodeScalars.append(Unicode.Scalar(letter))
      }
    }
    guard let value = Double(text) else { return nil }
    let digits = text.filter { $0 != "." }.drop { $0 == "0" }
    let zeros = text.contains(".") ? 0 : digits.reversed().prefix { $0 == "0" }.count
    return Figure(value: value, digits: max(1, digits.count - zeros), isRough: text.contains("."))
  }

  private static let multipliers: [UInt64: Double] = [
    WordHash.of("puluh"): 10, WordHash.of("ratus"): 100, WordHash.of("ribu"): 1e3, WordHash.of("juta"): 1e6,
    WordHash.of("miliar"): 1e9, WordHash.of("triliun"): 1e12,
  ]
}
