import Kutip

/// Joins names by the office that those bear who are called so: Prabowo, Presiden RI, is Prabowo Subianto, Presiden RI.
///
/// A name is joined to a fuller one that has its words and bears the same office, if there is but one such person; a single name that no fuller one
/// is known for, to itself in other articles. Neither ever by the name alone.
struct OfficeJoins {
  /// A person's name as a row of the database has it.
  struct Name: Hashable {
    let row: Int64
    let name: PersonName
    let offices: Set<Office>
  }

  struct Join: Hashable {
    let key: String
    let office: Office
  }

  private let bearers: [Office: [PersonName]]
  /// How many rows have a name and bear an office.
  private var rowCounts: [Office: [PersonName: Int]] = [:]

  init(_ names: [Name]) {
    for name in names {
      for office in name.offices { rowCounts[office, default: [:]][name.name, default: 0] += 1 }
    }
    bearers = rowCounts.mapValues { Array($0.keys) }
  }

  /// The speaker to whom a name leads beyond its own words; nil if it leads nowhere, or to two people.
  func join(_ name: Name) -> Join? {
    let joins = name.offices.sorted { $0.name < $1.name }.compactMap { office in
      key(name.name, office).map { Join(key: $0, office: office) }
    }
    return Set(joins.map(\.key)).count == 1 ? joins.first : nil
  }

  private func key(_ name: PersonName, _ office: Office) -> String? {
    let fuller = (bearers[office] ?? []).filter(name.isPart)
    if let fullest = fuller.max(by: { ($0.words.count, $0.key) < ($1.words.count, $1.key) }) {
      return fuller.allSatisfy { $0 == fullest || $0.isPart(of: fullest) } ? fullest.key : nil
    }
    let isAlone = name.words.count > 1 || (rowCounts[office]?[name] ?? 0) < 2
    return isAlone ? nil : "office:\(office.name)/\(name.words.joined())"
  }
}
