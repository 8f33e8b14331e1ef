/// The forms that Indonesian makes of a root. Source: Tata Bahasa Baku Bahasa Indonesia, chapter on the verb.
enum Morphology {
  private static let vowels = Set("aiueo")

  /// The active prefix before `root`: kata, mengata; sebut, menyebut; papar, memapar; klaim, mengklaim.
  static func active(_ root: String) -> String {
    let letters = Array(root)
    guard let first = letters.first else { return root }
    let second = letters.count > 1 ? letters[1] : " "
    let rest = String(letters.dropFirst())
    let beforeVowel = vowels.contains(second)
    switch first {
    case "k" where beforeVowel: return "meng" + rest
    case "p" where beforeVowel: return "mem" + rest
    case "t" where beforeVowel: return "men" + rest
    case "s" where beforeVowel: return "meny" + rest
    case "b", "f", "v", "p": return "mem" + root
    case "c", "d", "j", "z", "t", "s": return "men" + root
    case "l", "m", "n", "r", "w", "y": return "me" + root
    default: return "meng" + root
    }
  }

  static func passive(_ root: String) -> String { "di" + root }

  /// The prefix ber-, which loses its r before another: kata, berkata; remuk, beremuk.
  static func ber(_ root: String) -> String { root.hasPrefix("r") ? "be" + root : "ber" + root }

  /// Whether a word begins as verbs do: meN-, ber-, di-, and on request ter-. Nouns that begin so are in the lexicon.
  static func hasVerbPrefix(_ word: ArraySlice<UInt16>, orTer: Bool) -> Bool {
    guard word.count > 5 else { return false }
    let start = word.startIndex
    let (first, second, third) = (word[start] | 0x20, word[start + 1] | 0x20, word[start + 2] | 0x20)
    switch (first, second) {
    // me before l, m, n, r, w, y; ber; di; ter
    case (0x6D, 0x65): return (0x6C...0x6E).contains(third) || third == 0x72 || third == 0x77 || third == 0x79
    case (0x62, 0x65): return third == 0x72
    case (0x64, 0x69): return true
    case (0x74, 0x65): return orTer && third == 0x72
    default: return false
    }
  }

  /// Whether a word has the form of a noun that names a deed or state: pe-an, ke-an.
  static func isDeed(_ word: ArraySlice<UInt16>) -> Bool {
    guard word.count > 6 else { return false }
    let (start, end) = (word.startIndex, word.endIndex)
    let first = word[start] | 0x20
    return (first == 0x70 || first == 0x6B) && word[start + 1] | 0x20 == 0x65 && word[end - 2] | 0x20 == 0x61
      && word[end - 1] | 0x20 == 0x6E
  }
}
