import Segmentation

/// Short and misspelt forms of the names of those who have spoken: Susi for Susilawati, Marlin for Sumarlin, Libermen for Liberman.
///
/// In a corpus of 9,000 articles, of 190 names of one word that begin or end a speaker's name, or differ from it in one letter, nearly all are
/// his.
extension SpeakerResolver {
  /// The only speaker so far of whose name the word at `index` may be a short or misspelt form; nil if it stands behind a title of its own.
  func bearer(ofVariant index: Int, _ context: Context) -> Range<Int>? {
    let token = text.tokens[index]
    guard token.kind == .word, token.isCapitalized, token.end - token.start > 3, !text.has(index, Self.noNames) else {
      return nil
    }
    let bearers = context.spoken.filter { $0.contains { isVariant(index, of: $0) } }
    guard bearers.count == 1, let bearer = bearers.first, !looseNames.isTitled(index) else { return nil }
    return bearer
  }

  private static let noNames: Tags = [
    .role, .rank, .honorific, .group, .anonymous, .organization, .organizationHead, .place, .anyAgency, .common,
  ]

  private func isVariant(_ index: Int, of other: Int) -> Bool {
    guard text.tokens[other].hash != text.tokens[index].hash, text.isCapitalized(other) else { return false }
    let word = text.units[text.tokens[index].range].lazy.map { $0 | 0x20 }
    let full = text.units[text.tokens[other].range].lazy.map { $0 | 0x20 }
    if full.count > word.count + 1 { return full.starts(with: word) || full.reversed().starts(with: word.reversed()) }
    guard word.count > 4, word.first == full.first else { return false }
    if spelling(word) == spelling(full) { return true }
    // Susanto and Susanti are two names.
    return !(text.has(index, .name) && text.has(other, .name)) && differInOneLetter(Array(word), Array(full))
  }

  /// The letters of a name without what people spell now one way and now the other: Rizky and Rizki, Soesanto and Susanto.
  private func spelling(_ word: some Sequence<UInt16>) -> [UInt16] {
    var letters: [UInt16] = []
    for letter in word {
      let last = letters.last
      switch letter {
      case UInt16(ascii: "y"): letters.append(UInt16(ascii: "i"))
      case UInt16(ascii: "z"): letters.append(UInt16(ascii: "s"))
      case UInt16(ascii: "v"): letters.append(UInt16(ascii: "f"))
      case UInt16(ascii: "q"): letters.append(UInt16(ascii: "k"))
      case UInt16(ascii: "u") where last == UInt16(ascii: "o"): letters[letters.count - 1] = letter
      case UInt16(ascii: "e") where last == UInt16(ascii: "o"): letters[letters.count - 1] = UInt16(ascii: "u")
      case UInt16(ascii: "h") where letters.count > 1: break
      default: if letter != last { letters.append(letter) }
      }
    }
    return letters
  }

  /// Whether one letter too many, too few or another one, or two that have changed places, tell the words apart.
  private func differInOneLetter(_ a: [UInt16], _ b: [UInt16]) -> Bool {
    guard a.count <= b.count else { return differInOneLetter(b, a) }
    guard b.count - a.count < 2 else { return false }
    let same = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[same...], b[same...])
    if a.count < b.count { return restA.elementsEqual(restB.dropFirst()) }
    if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
    return restA.count > 1 && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
      && restA.prefix(2).elementsEqual(restB.prefix(2).reversed())
  }
}

extension UInt16 {
  fileprivate init(ascii character: Unicode.Scalar) { self = UInt16(character.value) }
}
