import Kutip

/// An article's text with its statements and their evidence marked. The text of the elements is the article's to the code point.
struct MarkedText {
  let place: ArticlePlace
  let language: Language

  func html(_ text: String, _ extraction: Extraction) -> Markup {
    var html: Markup = "<div class=\"text\" lang=\"id\">"
    var isOpen = false
    for run in Run.all(of: text, under: extraction.marks) {
      if run.beginsParagraph {
        html += isOpen ? "</p><p>" : "<p>"
        isOpen = true
      }
      html += element(run)
    }
    return "\(html)\(isOpen ? "</p>" : "" as Markup)</div>"
  }

  /// The classes say what the run is; `data-words` lists the statements whose words it is part of, `data-evidence` those that it tells
  /// something of, as `cue-3`.
  private func element(_ run: Run) -> Markup {
    if run.marks.isEmpty { return "\(run.text)" }
    var classes: [String] = []
    var words: [String] = []
    var evidence: [String] = []
    var anchors: [Markup] = []
    for mark in run.marks {
      switch mark.meaning {
      case .words(let statement):
        // The shortest comes first: a quotation inside a claim looks like a quotation.
        if words.isEmpty { classes.append(statement.kind.rawValue) }
        words.append(String(statement.id))
        if mark.range.lowerBound == run.start { anchors.insert(anchor(statement), at: 0) }
      case .evidence(let kind, let statement):
        classes.append(kind.rawValue)
        evidence.append("\(kind.rawValue)-\(statement.id)")
      case .credit: classes.append("credit")
      case .boilerplate: classes.append("boilerplate")
      }
    }
    let attributes: Markup = "class=\"\(list(classes))\"\(attribute("words", words))\(attribute("evidence", evidence))"
    let isWords = !words.isEmpty
    return isWords
      ? "\(anchors)<mark \(attributes)>\(run.text)</mark>" : "<span \(attributes)>\(run.text)</span>"
  }

  /// The statement's number before its words, which leads to the table. The style sheet shows it, so that it is no part of the text.
  private func anchor(_ statement: Statement) -> Markup {
    let parts = [
      "\(Phrase.statement[language]) \(statement.id)", statement.kind.name[language], statement.speaker?.name,
      Phrase.toTable[language],
    ]
    return """
      <a class="number" id="\(place.words(statement))" href="#\(place.row(statement))" data-number="\(statement.id)" \
      aria-label="\(parts.compactMap(\.self).joined(separator: ", "))"></a>
      """
  }

  private func list(_ values: [String]) -> String {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }.joined(separator: " ")
  }

  private func attribute(_ name: String, _ values: [String]) -> Markup {
    values.isEmpty ? "" : " data-\(name)=\"\(list(values))\""
  }
}
