/// The classes that the lexicons give a token: one bit each, so that a rule asks for several at once.
public struct Tags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // particles.tsv
  static let preposition = Tags(bit: 0)
  static let by = Tags(bit: 1)
  static let from = Tags(bit: 2)
  static let to = Tags(bit: 3)
  static let that = Tags(bit: 4)
  static let strictThat = Tags(bit: 5)
  static let like = Tags(bit: 6)
  static let thus = Tags(bit: 7)
  static let conjunction = Tags(bit: 8)
  static let and = Tags(bit: 9)
  static let connective = Tags(bit: 10)
  static let subordinator = Tags(bit: 11)
  static let `while` = Tags(bit: 12)
  static let when = Tags(bit: 13)
  static let relative = Tags(bit: 14)
  static let purpose = Tags(bit: 15)
  static let demonstrative = Tags(bit: 16)
  static let auxiliary = Tags(bit: 17)
  static let negation = Tags(bit: 18)
  static let question = Tags(bit: 19)
  static let copula = Tags(bit: 20)
  static let age = Tags(bit: 21)
  static let article = Tags(bit: 22)
  static let firstPerson = Tags(bit: 23)
  // dates.tsv
  static let weekday = Tags(bit: 24)
  static let month = Tags(bit: 25)
  static let relativeDay = Tags(bit: 26)
  /// Kin, clients and the like, whose name may follow another's: pengacara Lisa Mariana, Jhony Nababan.
  static let relation = Tags(bit: 27)
  /// A time zone or a time of day, which stand behind a date alike.
  static let zone = Tags(bit: 28)
  static let distance = Tags(bit: 29)
  // people
  static let pronoun = Tags(bit: 30)
  static let pluralPronoun = Tags(bit: 31)
  static let role = Tags(bit: 32)
  static let roleModifier = Tags(bit: 33)
  static let rank = Tags(bit: 34)
  static let honorific = Tags(bit: 35)
  static let degreeBefore = Tags(bit: 36)
  static let degreeAfter = Tags(bit: 37)
  static let quantifier = Tags(bit: 38)
  static let group = Tags(bit: 39)
  static let anonymous = Tags(bit: 40)
  static let name = Tags(bit: 41)
  static let nameParticle = Tags(bit: 42)
  // bodies and places
  static let organizationHead = Tags(bit: 43)
  static let organization = Tags(bit: 44)
  static let place = Tags(bit: 45)
  // sources
  static let agency = Tags(bit: 46)
  /// An agency whose name is also an ordinary word: it counts beside a media noun or a source formula only.
  static let markedAgency = Tags(bit: 47)
  static let document = Tags(bit: 48)
  static let mediaNoun = Tags(bit: 49)
  static let genericMedia = Tags(bit: 50)
  static let accountNoun = Tags(bit: 51)
  // cues, terms, boilerplate
  static let cue = Tags(bit: 52)
  static let termHead = Tags(bit: 53)
  static let boilerplateLine = Tags(bit: 54)
  static let boilerplateStart = Tags(bit: 55)
  static let boilerplateAnywhere = Tags(bit: 56)
  static let boilerplateEnd = Tags(bit: 57)
  // common-words.tsv
  static let common = Tags(bit: 58)
  /// ditemui, dihubungi: the outlet behind it had the words from the speaker.
  static let contact = Tags(bit: 59)
  /// A predicate without a verb's prefix: ada, tewas, akan.
  static let predicate = Tags(bit: 60)
  /// Begins as verbs do and is none: mereka, berita.
  static let nonVerb = Tags(bit: 61)
  static let adversative = Tags(bit: 62)
  /// Before a verb it says that the act has not happened: ingin, akan.
  static let unreal = Tags(bit: 63)

  /// What stands before a personal name and is no part of it.
  static let title: Tags = [.role, .roleModifier, .rank, .honorific, .degreeBefore]
  static let anyAgency: Tags = [.agency, .markedAgency]

  /// The names of the classes, for `kutip explain`.
  public var names: [String] { Self.all.filter { contains($0.tag) }.map(\.name) }

  @inline(__always)
  func hasAny(_ others: Tags) -> Bool { rawValue & others.rawValue != 0 }

  private static let all: [(tag: Tags, name: String)] = [
    (.preposition, "preposition"), (.by, "by"), (.from, "from"), (.to, "to"), (.that, "that"),
    (.strictThat, "strict-that"),
    (.like, "like"), (.thus, "thus"), (.conjunction, "conjunction"), (.and, "and"), (.connective, "connective"),
    (.subordinator, "subordinator"), (.while, "while"), (.when, "when"), (.relative, "relative"), (.purpose, "purpose"),
    (.demonstrative, "demonstrative"), (.auxiliary, "auxiliary"), (.negation, "negation"), (.question, "question"),
    (.copula, "copula"), (.age, "age"), (.article, "article"), (.firstPerson, "first-person"),
    (.weekday, "weekday"), (.month, "month"), (.relativeDay, "relative-day"), (.zone, "zone"),
    (.relation, "relation"),
    (.distance, "distance"), (.pronoun, "pronoun"), (.pluralPronoun, "plural"), (.role, "role"),
    (.roleModifier, "role-modifier"), (.rank, "rank"), (.honorific, "honorific"), (.degreeBefore, "degree-before"),
    (.degreeAfter, "degree-after"), (.quantifier, "quantifier"), (.group, "group"), (.anonymous, "anonymous"),
    (.name, "name"),
    (.nameParticle, "name-particle"), (.organizationHead, "organization-head"), (.organization, "organization"),
    (.place, "place"), (.agency, "agency"), (.markedAgency, "marked-agency"), (.document, "document"),
    (.mediaNoun, "media-noun"), (.genericMedia, "generic-media"), (.accountNoun, "account-noun"), (.cue, "cue"),
    (.termHead, "term-head"), (.boilerplateLine, "boilerplate-line"), (.boilerplateStart, "boilerplate-start"),
    (.boilerplateAnywhere, "boilerplate-anywhere"), (.boilerplateEnd, "boilerplate-end"), (.common, "common"),
    (.contact, "contact"), (.predicate, "predicate"), (.nonVerb, "non-verb"), (.adversative, "adversative"),
    (.unreal, "unreal"),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.tag) })

  /// The class of that name in a lexicon file.
  static func named(_ name: String) -> Tags? { byName[name] }
}
