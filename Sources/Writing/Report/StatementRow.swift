import Kutip

/// One statement in the table beside the text.
struct StatementRow {
  let statement: Statement
  let row: Row
  /// Whose words are shown; its name ends the chain.
  let outlet: String?
  let place: ArticlePlace
  let language: Language

  var html: Markup {
    let number: Markup = """
      <a id="\(place.row(statement))" href="#\(place.words(statement))" \
      aria-label="\(statement.id), \(Phrase.toText[language])">\(statement.id)</a>
      """
    return """
      <tr data-number="\(statement.id)" data-kind="\(statement.kind.rawValue)">\
      <th scope="row">\(number) <span class="kind \(statement.kind.rawValue)">\(statement.kind.name[language])</span></th>\
      <td>\(speaker)</td>\
      <td><div class="words" lang="id">\(statement.content.text)</div>\(chain)\(evidence)</td></tr>

      """
  }

  private var speaker: Markup {
    guard statement.kind != .none else { return "" }
    guard let speaker = statement.speaker else { return "<span class=\"blank\">\(Phrase.unknown[language])</span>" }
    let role: Markup = speaker.role.map { "<div class=\"title\" lang=\"id\">\($0.text)</div>" } ?? ""
    return "<b class=\"speaker\">\(speaker.name)</b>\(role)"
  }

  // MARK: - The chain

  /// Speaker, the outlets that passed the words on, and the one that they are read in.
  private var chain: Markup {
    var links: [(name: String, kind: String)] = statement.speaker.map { [($0.name, "who")] } ?? []
    for source in statement.sources {
      // An agency that speaks for itself is one link.
      if links.last?.name == source.name { links.removeLast() }
      links.append((source.name, source.inherited ? "source inherited" : "source"))
    }
    if let outlet, statement.kind != .none, links.last?.name != outlet { links.append((outlet, "outlet")) }
    guard links.count > 1 || !statement.sources.isEmpty else { return "" }
    let items = links.map { link -> Markup in "<li class=\"\(link.kind)\"><span>\(link.name)</span></li>" }
    return "<ol class=\"chain\" aria-label=\"\(Phrase.chain[language])\">\(items)</ol>"
  }

  // MARK: - The evidence

  private var evidence: Markup {
    guard statement.kind != .none else { return "" }
    let found = statement.evidence.map { evidence, span -> Markup in
      item(evidence.name[language], "<q class=\"\(evidence.rawValue)\" lang=\"id\">\(span.text)</q>\(note(evidence))")
    }
    let judged = [Column.confidence, .rule].map { item($0.heading(in: language), "\(row[$0])") }
    let flags = statement.flags.map { item(Column.flags.heading(in: language), "\($0.meaning[language])") }
    return """
      <details><summary>\(Phrase.evidence[language]) · \(row[.confidence])\
      \(flags.isEmpty ? "" : " · <b>\(Column.flags.heading(in: language)): \(flags.count)</b>" as Markup)</summary>\
      <dl>\(found)\(judged)\(flags)</dl></details>
      """
  }

  private func item(_ name: String, _ value: Markup) -> Markup {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
  }

  /// What the words of the evidence were taken for.
  private func note(_ evidence: Evidence) -> Markup {
    switch evidence {
    case .mention: statement.speaker.map { " (\($0.resolvedBy.name[language]))" } ?? ""
    case .date: statement.date?.value.map { " (\($0))" } ?? ""
    case .cue, .role, .source, .addressee: ""
    }
  }
}
