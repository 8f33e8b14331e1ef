import Kutip

/// What a TEI document says of itself before its text.
struct TEIHeader {
  let article: Article
  let parties: Parties

  /// The header of a corpus.
  static let ofCorpus: Markup = """
    <teiHeader>
    <fileDesc>
    <titleStmt><title>Kutip</title></titleStmt>
    <publicationStmt><p>Written by Kutip.</p></publicationStmt>
    <sourceDesc><p>News articles, each with a header of its own.</p></sourceDesc>
    </fileDesc>
    \(encoding)</teiHeader>

    """

  var markup: Markup {
    """
    <teiHeader>
    <fileDesc>
    <titleStmt>\(element("title", title))\(element("author", article.author))</titleStmt>
    <publicationStmt>\(article.publisher.map { element("publisher", $0) } ?? "<publisher cert=\"unknown\"/>")\(date)\
    <idno type="kutip">\(xmlText(article.id))</idno>\(address)</publicationStmt>
    <sourceDesc>\(bibliography)</sourceDesc>
    </fileDesc>
    \(Self.encoding)<profileDesc>
    <langUsage><language ident="id">Bahasa Indonesia</language></langUsage>
    \(participants)</profileDesc>
    </teiHeader>

    """
  }

  private static let encoding: Markup = """
    <encodingDesc><appInfo><application ident="kutip" version="1"><label>Kutip</label></application></appInfo></encodingDesc>

    """

  private var title: String { article.title ?? article.id }

  private var date: Markup {
    article.published.map { "<date\(attribute("when", day($0)))>\(xmlText($0))</date>" } ?? ""
  }

  private var address: Markup {
    article.link.map { "<idno type=\"URL\">\(xmlText($0))</idno>" } ?? ""
  }

  private var bibliography: Markup {
    let documents = parties.all(.document).map { party -> Markup in
      "<bibl\(attribute("xml:id", party.id))>\(element("title", party.name))</bibl>"
    }
    let own: Markup =
      "<bibl>\(element("title", title))\(element("author", article.author))\(element("publisher", article.publisher))\(date)\(address)</bibl>"
    return documents.isEmpty ? own : "<listBibl>\(own)\(documents)</listBibl>"
  }

  private var participants: Markup {
    let persons = parties.all(.person).map { party -> Markup in
      "<person\(attribute("xml:id", party.id))\(attribute("role", party.kind))>\(element("persName", party.name))</person>\n"
    }
    let organizations = parties.all(.organization).map { party -> Markup in
      "<org\(attribute("xml:id", party.id))\(attribute("type", party.kind))>\(element("orgName", party.name))</org>\n"
    }
    guard !persons.isEmpty || !organizations.isEmpty else { return "" }
    return """
      <particDesc>
      \(list("listPerson", persons))\(list("listOrg", organizations))</particDesc>

      """
  }

  private func list(_ name: String, _ members: [Markup]) -> Markup {
    members.isEmpty ? "" : "<\(name)>\n\(members)</\(name)>\n"
  }

  private func element(_ name: String, _ text: String?) -> Markup {
    text.map { "<\(name)>\(xmlText($0))</\(name)>" } ?? ""
  }
}
