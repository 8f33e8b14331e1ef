extension LexiconFile {
  /// Reporting verbs: a root, and the forms it takes as a cue. Morphology makes the written forms.
  static let verbs = LexiconFile(name: "reporting-verbs", columns: ["root", "forms", "takes", "sense", "example"]) {
    entry, builder in
    var messages: [String] = []
    let root = String(entry.cells[0])
    var takes: CueForm.Takes = []
    for name in entry.cells[2].split(separator: " ") {
      if let take = CueForm.Takes.names.first(where: { $0.0 == name })?.1 {
        takes.formUnion(take)
      } else {
        messages.append(Suggestion.message(unknown: name, known: CueForm.Takes.names.map(\.0)))
      }
    }
    guard let sense = CueForm.Sense(rawValue: String(entry.cells[3])) else {
      return messages + [Suggestion.message(unknown: entry.cells[3], known: CueForm.Sense.allCases.map(\.rawValue))]
    }
    for cell in entry.cells[1].split(separator: " ") {
      guard let form = VerbForm(cell, root: root) else {
        messages.append(
          "unknown form “\(cell)”; expected one of \(VerbForm.shapes.joined(separator: ", ")), with :literal and @place"
        )
        continue
      }
      builder.addCue(form.text, of: root, uses: form.uses, takes: takes, sense: sense)
      if let form = form.withAgent, sense == .say, takes.contains(.clause) {
        builder.addCue(form, of: root, uses: [.postposed, .clitic], takes: takes, sense: sense)
      }
      if let stem = form.headlineStem {
        let uses = CueForm.Uses.headline.union(form.uses.intersection(.needsThat))
        builder.addCue(stem, of: root, uses: uses, takes: takes, sense: sense)
      }
    }
    return messages
  }
}

/// One cell of a verb's forms: `men-kan`, `bare@quote`, `men:mengeklaim`, `noun:laporan`. A literal's spaces are written as `_`.
struct VerbForm {
  static let shapes = [
    "bare", "nya", "men", "men-kan", "men-i", "di", "di-kan", "di-i", "ber", "ber-kan", "noun", "word", "according",
  ]
  private static let places = ["after", "quote", "that"]

  let text: String
  let uses: CueForm.Uses
  /// The stem that a headline writes for an active form: Sebut for menyebut, Peringatkan for memperingatkan.
  let headlineStem: String?
  /// A passive with the clitic that stands for its agent: ditambahkannya.
  let withAgent: String?

  init?(_ cell: Substring, root: String) {
    let parts = cell.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let named = parts[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let shape = String(named[0])
    let place = parts.count > 1 ? String(parts[1]) : ""
    guard Self.shapes.contains(shape), named.count < 2 || !named[1].isEmpty,
      place.isEmpty || Self.places.contains(place)
    else { return nil }
    let literal = named.count > 1 ? named[1].split(separator: "_").joined(separator: " ") : nil
    guard let text = literal ?? Self.written(shape, root) else { return nil }
    self.text = text
    let isClitic = shape == "according" && text.hasSuffix("nya")
    uses = Self.uses(shape).union(isClitic ? .clitic : []).subtracting(place == "quote" ? .afterClause : []).union(
      place == "that" ? .needsThat : [])
    headlineStem = Self.stem(shape, root)
    withAgent = ["di", "di-kan", "di-i"].contains(shape) ? text + "nya" : nil
  }

  private static func written(_ shape: String, _ root: String) -> String? {
    switch shape {
    case "bare": root
    case "nya": root + "nya"
    case "men": Morphology.active(root)
    case "men-kan": Morphology.active(root) + "kan"
    case "men-i": Morphology.active(root) + "i"
    case "di": Morphology.passive(root)
    case "di-kan": Morphology.passive(root) + "kan"
    case "di-i": Morphology.passive(root) + "i"
    case "ber": Morphology.ber(root)
    case "ber-kan": Morphology.ber(root) + "kan"
    default: nil
    }
  }

  private static func uses(_ shape: String) -> CueForm.Uses {
    switch shape {
    case "bare": .postposed
    case "nya": [.postposed, .clitic]
    case "di", "di-kan", "di-i": .passive
    case "noun": .noun
    case "word": [.active, .postposed]
    case "according": .accordingTo
    default: .active
    }
  }

  private static func stem(_ shape: String, _ root: String) -> String? {
    switch shape {
    case "men": root
    case "men-kan": root + "kan"
    case "men-i": root + "i"
    case "ber": root
    case "ber-kan": root + "kan"
    default: nil
    }
  }
}
