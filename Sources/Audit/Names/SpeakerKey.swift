import Kutip

/// Tells which speaker a name means, over all articles, and says why.
///
/// Only a name that tells by itself who it is leads to the same speaker in another article. One name of a person does not, nor does what is no name:
/// warga, sumber itu, penelitian tersebut.
struct SpeakerKey: Hashable {
  /// The same for all names of one speaker; nil where the name means nobody outside its article.
  let key: String?
  /// What the speaker is called over all articles, until it is known what most of them call him.
  let name: String
  let joinedBy: String

  init(_ speaker: Speaker, lexicon: Lexicon) {
    switch speaker.kind {
    case .person: self.init(person: speaker.name, lexicon)
    case .organization where !FoldedName(speaker.name).words.isEmpty:
      self.init("organization:" + FoldedName(speaker.name).key, speaker.name, "full name")
    case .account where speaker.name.hasPrefix("@"):
      self.init("account:" + speaker.name.lowercased(), speaker.name, "account")
    case .agency:
      let agency = AgencyKey(speaker.name, kind: .agency, lexicon: lexicon)
      self.init("agency:" + agency.key, agency.name, agency.joinedBy == "lexicon" ? "lexicon" : "full name")
    case .organization, .account, .group, .document, .anonymous: self.init(nil, speaker.name, "one article")
    }
  }

  /// A nickname or initials that the lexicon knows lead to the full name; initials of two letters may be anybody's.
  private init(person name: String, _ lexicon: Lexicon) {
    let full = name.unicodeScalars.count > 2 ? lexicon.fullName(of: name) : nil
    let person = PersonName(full ?? name)
    if person.words.count > 1 {
      self.init(person.key, full ?? name, full == nil ? "full name" : "short form")
    } else {
      self.init(nil, name, "one article")
    }
  }

  private init(_ key: String?, _ name: String, _ joinedBy: String) {
    self.key = key
    self.name = name
    self.joinedBy = joinedBy
  }

  /// The key of a speaker whom only his article knows.
  static func within(_ article: String, kind: String, name: String) -> String {
    "article:\(article)/\(kind):\(name)"
  }
}
