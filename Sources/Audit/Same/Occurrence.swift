/// A statement as it stands in one article: what the finder of equal words has to know of it.
package struct Occurrence: Sendable, Hashable {
  /// Whatever the caller knows the statement by.
  package var id: Int
  /// Its number in the article.
  package var number: Int
  package var words: String
  /// Nil where nobody is named.
  package var speaker: String?
  /// The same for all names of one speaker, where it is known.
  package var speakerID: Int?
  /// Whether the speaker is one person and no body or document, which others may speak for.
  package var isPerson: Bool
  package var role: String?
  /// The agencies and outlets cited for the words, nearest to the utterance first.
  package var sources: [String]
  package var article: String
  package var outlet: String?
  /// When the article was published, ISO 8601, as exact as it is known.
  package var published: String?
  /// The date given for the words, where its weekday contradicts it.
  package var conflictingDate: String?

  package init(
    id: Int, number: Int = 1, words: String, speaker: String? = nil, speakerID: Int? = nil, isPerson: Bool = true,
    role: String? = nil,
    sources: [String] = [],
    article: String,
    outlet: String? = nil, published: String? = nil, conflictingDate: String? = nil
  ) {
    self.id = id
    self.number = number
    self.words = words
    self.speaker = speaker
    self.speakerID = speakerID
    self.isPerson = isPerson
    self.role = role
    self.sources = sources
    self.article = article
    self.outlet = outlet
    self.published = published
    self.conflictingDate = conflictingDate
  }

  /// The day of publication, where it is known to the day.
  var day: Day? { published.flatMap(Day.init) }
}

/// A day, counted so that days can be subtracted.
struct Day: Hashable {
  let number: Int

  /// Of an ISO 8601 date that is known to the day.
  init?(_ date: String) {
    let parts = date.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    // Years from March on, so that the leap day comes last: Howard Hinnant's days_from_civil.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
  }
}
