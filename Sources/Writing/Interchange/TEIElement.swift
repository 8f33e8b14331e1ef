import Kutip

/// An element of a TEI document's text.
struct TEIElement {
  let name: String
  let attributes: Markup
  let stretch: Stretch
  /// The statement whose words it holds.
  var statement: Statement?

  static func paragraph(_ range: Range<Int>) -> TEIElement {
    TEIElement(name: "p", attributes: "", stretch: Stretch(range: range, rank: 0))
  }

  /// Speech is said, directly or not; a few words of it stand between marks; what a document says is a quote.
  static func words(of statement: Statement, _ parties: Parties) -> TEIElement {
    let who = statement.speaker.map { "#" + parties.id(of: $0) }
    let through = statement.sources.map { "#" + parties.id(of: $0) }
    func element(_ name: String, _ attributes: Markup) -> TEIElement {
      TEIElement(
        name: name, attributes: attributes, stretch: Stretch(range: statement.content.range, rank: 1),
        statement: statement)
    }
    switch statement.kind {
    case .none: return element("q", attribute("type", "term"))
    case .partial:
      return element("q", "\(attribute("type", "spoken"))\(attribute("who", who))\(attribute("source", through))")
    case .direct where statement.speaker?.kind == .document:
      return element("quote", attribute("source", [who].compactMap(\.self) + through))
    case .direct, .indirect:
      let direct = attribute("direct", statement.kind == .direct ? "true" : "false")
      return element("said", "\(direct)\(attribute("who", who))\(attribute("source", through))")
    }
  }

  /// The words that tell something of these statements, one element for all the statements that the same words tell the same of.
  static func evidence(of statements: [Statement], _ place: ArticlePlace, _ parties: Parties) -> [TEIElement] {
    var order: [EvidenceMark] = []
    var told: [EvidenceMark: [String]] = [:]
    for statement in statements {
      for mark in marks(of: statement, parties) {
        if told[mark] == nil { order.append(mark) }
        told[mark, default: []].append("#" + place.words(statement))
      }
    }
    return order.map { mark in
      TEIElement(
        name: mark.name, attributes: "\(Markup(verbatim: mark.attributes))\(attribute("corresp", told[mark] ?? []))",
        stretch: Stretch(range: mark.range, rank: 2))
    }
  }

  // MARK: - Evidence

  private struct EvidenceMark: Hashable {
    let range: Range<Int>
    let name: String
    let attributes: String
  }

  private static func marks(of statement: Statement, _ parties: Parties) -> [EvidenceMark] {
    let own = statement.evidence.filter { $0.evidence != .source }.map { evidence, span in
      let (name, attributes) = tag(of: evidence, in: statement, parties)
      return EvidenceMark(range: span.range, name: name, attributes: attributes.text)
    }
    return own
      + statement.sources.map { source in
        let attributes: Markup = "\(attribute("type", "source"))\(attribute("ref", "#" + parties.id(of: source)))"
        return EvidenceMark(range: source.mention.range, name: "rs", attributes: attributes.text)
      }
  }

  private static func tag(
    of evidence: Evidence, in statement: Statement, _ parties: Parties
  ) -> (name: String, attributes: Markup) {
    switch evidence {
    case .cue: ("seg", attribute("type", "cue"))
    case .mention:
      ("rs", "\(attribute("type", "speaker"))\(attribute("ref", statement.speaker.map { "#" + parties.id(of: $0) }))")
    case .role: ("roleName", "")
    case .addressee: ("rs", attribute("type", "addressee"))
    case .date: ("date", attribute("when", statement.date?.value.flatMap(day)))
    case .source: ("rs", attribute("type", "source"))
    }
  }
}

/// An attribute of a tag, with a blank in front; nothing without a value.
func attribute(_ name: String, _ value: String?) -> Markup {
  value.map { "\(Markup(verbatim: " " + name))=\"\(xmlText($0))\"" } ?? ""
}

private func attribute(_ name: String, _ values: [String]) -> Markup {
  attribute(name, values.isEmpty ? nil : values.joined(separator: " "))
}

/// The text with the replacement character for what XML 1.0 cannot hold: control characters but tab and line breaks, and U+FFFE and U+FFFF.
func xmlText(_ text: String) -> String {
  func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 ? !["\t", "\n", "\r"].contains(scalar) : scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
  }
  guard text.unicodeScalars.contains(where: isForbidden) else { return text }
  return text.unicodeScalars.reduce(into: "") { $0.unicodeScalars.append(isForbidden($1) ? "\u{FFFD}" : $1) }
}

/// The day of a time in ISO 8601, or the month or year where no more is known: XML Schema has no times without seconds, as newspapers give them.
func day(_ time: String) -> String? {
  let parts = time.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
  let isDate = zip(parts, [4, 2, 2]).allSatisfy { $0.count == $1 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  return isDate && parts.count <= 3 ? parts.joined(separator: "-") : nil
}
