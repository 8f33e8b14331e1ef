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
    let folded = FoldedName(speaker.name)
    switch speaker.kind {
    case .person where folded.words.count > 1: self.init("person:" + folded.key, speaker.name, "full name")
    case .organization where !folded.words.isEmpty: self.init("organization:" + folded.key, speaker.name, "full name")
    case .account where speaker.name.hasPrefix("@"):
      self.init("account:" + speaker.name.lowercased(), speaker.name, "account")
    case .agency:
      let agency = AgencyKey(speaker.name, kind: .agency, lexicon: lexicon)
      self.init("agency:" + agency.key, agency.name, agency.joinedBy == "lexicon" ? "lexicon" : "full name")
    case .person, .organization, .account, .group, .document, .anonymous: self.init(nil, speaker.name, "one article")
    }
  }

  /// The key of a speaker whom only his article knows.
  static func within(_ article: String, _ speaker: Speaker) -> String {
    "article:\(article)/\(speaker.kind.rawValue):\(speaker.name)"
  }

  private init(_ key: String?, _ name: String, _ joinedBy: String) {
    self.key = key
    self.name = name
    self.joinedBy = joinedBy
  }
}
