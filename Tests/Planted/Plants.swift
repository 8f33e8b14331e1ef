import Audit

/// Invented statements with near-duplicates and with look-alikes that say another thing, the same ones for the same seed.
package struct Plants {
  package enum Kind: String, Sendable, CaseIterable {
    case original
    /// Near-duplicates.
    case marks, dropped, inserted, trimmed, reordered, translated, otherSpeaker, several
    /// Look-alikes: one clause of several is the same, or something is turned round.
    case formula, number, negation, opposite
  }

  package struct Plant: Sendable {
    /// The same for an original and what was made of it.
    package var root: Int
    package var kind: Kind
  }

  package static let nearDuplicates: [Kind] = [
    .marks, .dropped, .inserted, .trimmed, .reordered, .translated, .otherSpeaker, .several,
  ]
  package static let contraries: [Kind] = [.number, .negation, .opposite]

  package private(set) var occurrences: [Occurrence] = []
  /// By the occurrence's id.
  package private(set) var plants: [Plant] = []
  private var random: Random

  /// - Parameter share: the part of the originals that get near-duplicates and look-alikes.
  package init(originals: Int, share: Double, seed: UInt64 = 7) {
    random = Random(seed: seed)
    for root in 0..<originals {
      let speaker = Vocabulary.name(&random)
      let day = random.below(300)
      let clauses = (0..<(2 + random.below(2))).map { _ in Vocabulary.clause(&random) }
      add(clauses.joined(separator: ", "), root, .original, speaker, day)
      guard Double(random.below(1000)) < share * 1000 else { continue }
      let count = 1 + random.below(3)
      for _ in 0..<count { addVariant(clauses, root, random.pick(Self.nearDuplicates), speaker, day + random.below(3)) }
      addVariant(clauses, root, random.pick([.formula, .formula] + Self.contraries), speaker, day + random.below(2))
    }
  }

  private mutating func add(_ words: String, _ root: Int, _ kind: Kind, _ speaker: String, _ day: Int) {
    let date = "2024-\(two(1 + day / 28))-\(two(1 + day % 28))"
    let id = occurrences.count
    occurrences.append(
      Occurrence(
        id: id, words: words, speaker: speaker, article: "artikel-\(id)", outlet: "Media \(random.below(20))",
        published: date))
    plants.append(Plant(root: root, kind: kind))
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func addVariant(_ clauses: [String], _ root: Int, _ kind: Kind, _ speaker: String, _ day: Int) {
    guard let words = variant(of: clauses, kind) else { return }
    let isOther = kind == .otherSpeaker || kind == .formula && random.below(2) == 0
    add(words.joined(separator: ", "), root, kind, isOther ? Vocabulary.name(&random) : speaker, day)
  }

  /// Nil where there is nothing to turn round.
  private mutating func variant(of clauses: [String], _ kind: Kind) -> [String]? {
    var words = clauses
    switch kind {
    case .original, .otherSpeaker: break
    case .marks: words = [clauses.joined(separator: " – ").uppercased()]
    case .dropped: words = words.map { drop($0, percent: 18) }
    case .inserted: words = words.map { insert($0) }
    case .trimmed: words.remove(at: random.below(words.count))
    case .reordered: words.append(words.removeFirst())
    case .translated: words = words.map { translate($0) }
    case .several: words = words.map { insert(drop(translate($0), percent: 8)) }
    case .formula:
      words = [words[0], Vocabulary.clause(&random)] + (words.count > 2 ? [Vocabulary.clause(&random)] : [])
    case .number, .negation, .opposite: return turn(words, kind)
    }
    return words
  }

  private mutating func drop(_ clause: String, percent: Int) -> String {
    // Without a negation it would be another statement.
    clause.split(separator: " ").filter { ["tidak", "tanpa"].contains($0) || random.below(100) >= percent }.joined(
      separator: " ")
  }

  private mutating func insert(_ clause: String) -> String {
    var words = clause.split(separator: " ").map(String.init)
    words.insert(random.pick(Vocabulary.insertions), at: 1 + random.below(words.count - 1))
    return words.joined(separator: " ")
  }

  private func translate(_ clause: String) -> String {
    clause.split(separator: " ").map { Vocabulary.synonyms[String($0)] ?? String($0) }.joined(separator: " ")
  }

  /// The clauses with the first word that can be turned round turned round; nil if there is none.
  private mutating func turn(_ clauses: [String], _ kind: Kind) -> [String]? {
    var words = clauses.map { $0.split(separator: " ").map(String.init) }
    for clause in words.indices {
      for index in words[clause].indices {
        guard let turned = turned(words[clause][index], kind) else { continue }
        words[clause][index] = turned
        return words.map { $0.joined(separator: " ") }
      }
    }
    return nil
  }

  private mutating func turned(_ word: String, _ kind: Kind) -> String? {
    switch kind {
    case .number: Int(word).map { String($0 + 2 + random.below(5)) }
    case .negation: word == "akan" ? "tidak akan" : nil
    default: Vocabulary.opposites[word]
    }
  }
}

/// Numbers that look random, the same ones for the same seed (SplitMix64).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
