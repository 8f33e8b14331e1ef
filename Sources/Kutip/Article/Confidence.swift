/// The chance that kind, speaker and sources of a statement are all right.
///
/// The figures of rules and circumstances are a logistic regression over annotated articles: `Tests/reliability.py --fit` prints them, and without
/// `--fit` how well they hold on articles left out of the fit. A rule that fired there less than five times keeps an estimate, and katanya stands
/// lower than there, since PFSA-ID shows its speaker wrong more often.
enum Confidence {
  /// The rule's own chance with its odds changed by each circumstance that holds; two decimals.
  static func of(_ speaker: Speaker?, isCited: Bool, _ flags: [Flag], base: Double) -> Double {
    let nameCount = speaker?.kind == .person ? speaker?.nameCount ?? 0 : 0
    var odds = base / (1 - base)
    for circumstance in Circumstance.allCases
    where circumstance.holds(of: speaker, nameCount: nameCount, isCited: isCited, flags) {
      odds *= circumstance.oddsRatio
    }
    return (odds / (1 + odds) * 100).rounded() / 100
  }
}

/// What makes a statement more or less sure than its rule alone says.
enum Circumstance: CaseIterable {
  /// The mention leads back to somebody named elsewhere in the article.
  case knownBefore
  /// The speaker is told by a role, or by nothing but what precedes.
  case inferred
  /// The speaker is a body, a document or a nameless source.
  case noPerson
  /// A person of one name, which may be a part of it.
  case singleName
  /// A person of more than three names, which may be more than the name.
  case longName
  /// An outlet is cited.
  case cited
  case nameless
  /// A mark was missing, or two people could be meant.
  case doubtful

  /// By what the odds of being right are multiplied.
  var oddsRatio: Double {
    switch self {
    case .knownBefore: 1.1
    case .inferred: 0.6
    case .noPerson: 0.7
    case .singleName: 0.6
    case .longName: 0.8
    case .cited: 0.9
    // These two are too rare in the annotated articles to be fitted: a speaker left blank is seldom right, a repair is right as often as not.
    case .nameless: 0.1
    case .doubtful: 0.4
    }
  }

  /// `nameCount` is 0 if the speaker is no person.
  func holds(of speaker: Speaker?, nameCount: Int, isCited: Bool, _ flags: [Flag]) -> Bool {
    let kind = speaker?.kind
    let resolution = speaker?.resolvedBy
    return switch self {
    case .knownBefore: resolution == .partialName || resolution == .pronoun || resolution == .clitic
    case .inferred: resolution == .role || resolution == .preceding
    case .noPerson: kind != nil && kind != .person
    case .singleName: nameCount == 1
    case .longName: nameCount > 3
    case .cited: isCited
    case .nameless: kind == nil
    case .doubtful: flags.contains { $0 == .repairedOpen || $0 == .repairedClose || $0 == .ambiguousSpeaker }
    }
  }
}

extension Speaker {
  fileprivate var nameCount: Int {
    var name = name
    return name.withUTF8 { bytes in bytes.count { $0 == UInt8(ascii: " ") } } + 1
  }
}
