/// Cuts a statement into folded words. Letters and figures make words; what stands between them does not count, so that marks, hyphens
/// and case may differ.
struct WordReader {
  /// More than any statement that somebody has said; what follows is left out, so that no text takes more than its share of time.
  static let mostWords = 1500

  private let classes = WordClasses.shared
  private var words: [FoldedWord] = []
  private var letters: [UInt32] = []
  private var range = 0..<0
  private var isNumber = false
  private var isCapitalized = false
  private var beginsClause = true
  private var beginsSentence = true

  /// The words of `text`.
  static func words(of text: String) -> [FoldedWord] {
    var reader = WordReader()
    reader.read(text)
    // In capitals throughout nothing is a name.
    if reader.words.allSatisfy({ $0.isName || $0.kind == .number || $0.beginsClause }) {
      for index in reader.words.indices { reader.words[index].isName = false }
    }
    return reader.words
  }

  private mutating func read(_ text: String) {
    var position = 0
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex, words.count < Self.mostWords {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let following = next < scalars.endIndex ? scalars[next] : " "
      add(scalar, before: following, at: position)
      position += UTF8.width(scalar)
      index = next
    }
    endWord()
  }

  private mutating func add(_ scalar: Unicode.Scalar, before following: Unicode.Scalar, at position: Int) {
    switch LetterClass(scalar) {
    case .letter(let folded, let isCapital):
      addLetter(folded, isCapital: isCapital, isDigit: false, at: position, width: UTF8.width(scalar))
    case .digit: addLetter(scalar.value, isCapital: false, isDigit: true, at: position, width: 1)
    case .invisible: return
    case .other:
      // A point or comma between figures: 5,1 and 7.500.
      if isNumber, !letters.isEmpty, ".,:/".unicodeScalars.contains(scalar), case .digit = LetterClass(following) {
        addLetter(scalar == "," ? 0x2E : scalar.value, isCapital: false, isDigit: true, at: position, width: 1)
        return
      }
      endWord()
      if scalar == "%" {
        addLetter(scalar.value, isCapital: false, isDigit: false, at: position, width: 1)
        endWord()
      } else if ".?!".unicodeScalars.contains(scalar) {
        (beginsClause, beginsSentence) = (true, true)
      } else if ",;:–—()".unicodeScalars.contains(scalar) {
        beginsClause = true
      }
    }
  }

  private mutating func addLetter(_ folded: UInt32, isCapital: Bool, isDigit: Bool, at position: Int, width: Int) {
    // Rp7: a currency and a figure.
    if !letters.isEmpty, isDigit != isNumber { endWord() }
    if letters.isEmpty {
      (range, isNumber, isCapitalized) = (position..<position, isDigit, isCapital)
    }
    range = range.lowerBound..<(position + width)
    letters.append(folded)
  }

  private mutating func endWord() {
    guard !letters.isEmpty else { return }
    let spelling = letters.reduce(WordHash.seed) { WordHash.adding($1, to: $0) }
    var word = FoldedWord(
      key: spelling, spelling: spelling, kind: .content, isName: isCapitalized && !beginsSentence,
      beginsClause: beginsClause, range: range)
    if isNumber {
      word.kind = .number
      word.key = numberKey
    } else if let entry = classes.entry(spelling) {
      (word.kind, word.key) = (entry.kind, entry.key)
    } else if let stem = hashWithoutClitic {
      let entry = classes.entry(stem)
      (word.kind, word.key) = (entry?.kind ?? .content, entry?.key ?? stem)
    }
    words.append(word)
    letters.removeAll(keepingCapacity: true)
    (beginsClause, beginsSentence) = (false, false)
  }

  /// Of 1.000 as of 1000; a point before any other count of figures than three begins a fraction.
  private var numberKey: UInt64 {
    var hash = WordHash.seed
    for (index, letter) in letters.enumerated() {
      if letter == 0x2E, letters[(index + 1)...].prefix(while: { $0 != 0x2E }).count == 3 { continue }
      hash = WordHash.adding(letter, to: hash)
    }
    return hash
  }

  /// Of the word without -nya, -lah, -kah or -pun, where three letters and more are left.
  private var hashWithoutClitic: UInt64? {
    guard letters.count > 5 else { return nil }
    let tail = String(String.UnicodeScalarView(letters.suffix(3).compactMap(Unicode.Scalar.init)))
    guard ["nya", "lah", "kah", "pun"].contains(tail) else { return nil }
    return letters.dropLast(3).reduce(WordHash.seed) { WordHash.adding($1, to: $0) }
  }
}

/// What a character is to the reader of words.
private enum LetterClass {
  case letter(folded: UInt32, isCapital: Bool)
  case digit
  /// Parts no words: apostrophes, and soft hyphens and the like, which scraping leaves.
  case invisible
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self = .letter(folded: scalar.value, isCapital: false)
    case 0x41...0x5A: self = .letter(folded: scalar.value + 0x20, isCapital: true)
    case 0x30...0x39: self = .digit
    // An apostrophe: Ma'ruf is Maruf elsewhere.
    case 0x27, 0x2018, 0x2019, 0x60: self = .invisible
    case 0..<0x80: self = .other
    case 0xAD, 0x200B...0x200F, 0xFEFF, 0x2060: self = .invisible
    default:
      let properties = scalar.properties
      guard properties.isAlphabetic else {
        self = .other
        return
      }
      let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
      self = .letter(folded: lower.value, isCapital: lower != scalar)
    }
  }
}
