/// The classes that the lexicons give a token: one bit each, so that a rule asks for several at once.
public struct Tags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  @inline(__always)
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Computed, and so folded into the code that asks: a stored constant would be looked up behind a guard each time.

  // particles.tsv
  static var preposition: Tags { Tags(bit: 0) }
  static var by: Tags { Tags(bit: 1) }
  static var from: Tags { Tags(bit: 2) }
  static var to: Tags { Tags(bit: 3) }
  static var that: Tags { Tags(bit: 4) }
  static var strictThat: Tags { Tags(bit: 5) }
  static var like: Tags { Tags(bit: 6) }
  static var thus: Tags { Tags(bit: 7) }
  static var conjunction: Tags { Tags(bit: 8) }
  static var and: Tags { Tags(bit: 9) }
  static var connective: Tags { Tags(bit: 10) }
  static var subordinator: Tags { Tags(bit: 11) }
  static var `while`: Tags { Tags(bit: 12) }
  static var when: Tags { Tags(bit: 13) }
  static var relative: Tags { Tags(bit: 14) }
  static var purpose: Tags { Tags(bit: 15) }
  static var demonstrative: Tags { Tags(bit: 16) }
  static var auxiliary: Tags { Tags(bit: 17) }
  static var negation: Tags { Tags(bit: 18) }
  static var question: Tags { Tags(bit: 19) }
  static var copula: Tags { Tags(bit: 20) }
  static var age: Tags { Tags(bit: 21) }
  static var article: Tags { Tags(bit: 22) }
  static var firstPerson: Tags { Tags(bit: 23) }
  // dates.tsv
  static var weekday: Tags { Tags(bit: 24) }
  static var month: Tags { Tags(bit: 25) }
  static var relativeDay: Tags { Tags(bit: 26) }
  /// Kin, clients and the like, whose name may follow another's: pengacara Lisa Mariana, Jhony Nababan.
  static var relation: Tags { Tags(bit: 27) }
  /// A time zone or a time of day, which stand behind a date alike.
  static var zone: Tags { Tags(bit: 28) }
  static var distance: Tags { Tags(bit: 29) }
  // people
  static var pronoun: Tags { Tags(bit: 30) }
  static var pluralPronoun: Tags { Tags(bit: 31) }
  static var role: Tags { Tags(bit: 32) }
  static var roleModifier: Tags { Tags(bit: 33) }
  static var rank: Tags { Tags(bit: 34) }
  static var honorific: Tags { Tags(bit: 35) }
  static var degreeBefore: Tags { Tags(bit: 36) }
  static var degreeAfter: Tags { Tags(bit: 37) }
  static var quantifier: Tags { Tags(bit: 38) }
  static var group: Tags { Tags(bit: 39) }
  static var anonymous: Tags { Tags(bit: 40) }
  static var name: Tags { Tags(bit: 41) }
  static var nameParticle: Tags { Tags(bit: 42) }
  // bodies and places
  static var organizationHead: Tags { Tags(bit: 43) }
  static var organization: Tags { Tags(bit: 44) }
  static var place: Tags { Tags(bit: 45) }
  // sources
  static var agency: Tags { Tags(bit: 46) }
  /// An agency whose name is also an ordinary word: it counts beside a media noun or a source formula only.
  static var markedAgency: Tags { Tags(bit: 47) }
  static var document: Tags { Tags(bit: 48) }
  static var mediaNoun: Tags { Tags(bit: 49) }
  static var genericMedia: Tags { Tags(bit: 50) }
  static var accountNoun: Tags { Tags(bit: 51) }
  // cues, terms, boilerplate
  static var cue: Tags { Tags(bit: 52) }
  static var termHead: Tags { Tags(bit: 53) }
  static var boilerplateLine: Tags { Tags(bit: 54) }
  static var boilerplateStart: Tags { Tags(bit: 55) }
  static var boilerplateAnywhere: Tags { Tags(bit: 56) }
  static var boilerplateEnd: Tags { Tags(bit: 57) }
  // common-words.tsv
  static var common: Tags { Tags(bit: 58) }
  /// ditemui, dihubungi: the outlet behind it had the words from the speaker.
  static var contact: Tags { Tags(bit: 59) }
  /// A predicate without a verb's prefix: ada, tewas, akan.
  static var predicate: Tags { Tags(bit: 60) }
  /// Begins as verbs do and is none: mereka, berita.
  static var nonVerb: Tags { Tags(bit: 61) }
  static var adversative: Tags { Tags(bit: 62) }
  /// Before a verb it says that the act has not happened: ingin, akan.
  static var unreal: Tags { Tags(bit: 63) }

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
