import Kutip

/// The paths by which statements came: from who said them through an agency, and another one that passed it on, to the outlet that published
/// them. Statements for which nobody is cited have no path.
struct PathCounts {
  /// What a path leads through, in its order.
  enum Station: Int, CaseIterable {
    case speaker, agency, relay, outlet
  }

  /// The name at each station; nil where there is none, or none is known.
  typealias Path = [String?]

  private(set) var counts: [Path: Int] = [:]

  mutating func add(_ statement: Statement, in outlet: String?) {
    guard let agency = statement.sources.first else { return }
    // Of a longer chain its ends are drawn.
    let relay = statement.sources.count > 1 ? statement.sources.last?.name : nil
    counts[[statement.speaker?.name, agency.name, relay, outlet], default: 0] += 1
  }
}

/// The paths as they are drawn: at each station the most frequent names, and all others as one.
struct Flow {
  struct Node: Hashable {
    enum Name: Hashable {
      case named(String)
      case others
      /// Nobody is named, or no agency passed the words on.
      case none
    }

    let station: PathCounts.Station
    let name: Name
    /// Statements.
    var count = 0
    /// Of how many names it is made.
    var names = 1
  }

  /// What leads from one node to the next.
  struct Band: Hashable {
    let from: Int
    let to: Int
    let count: Int
  }

  /// As many names a station as can be told apart.
  static let mostNames = 8

  /// By station, the most frequent first, then the others, and those without a name last.
  private(set) var nodes: [Node] = []
  /// In the order of the nodes that they lead from and to.
  private(set) var bands: [Band] = []

  init(_ paths: PathCounts) {
    var places: [[Node.Name: Int]] = []
    for station in PathCounts.Station.allCases {
      let ranked = Self.ranked(paths, at: station)
      var found: [Node.Name: Int] = [:]
      for (rank, entry) in ranked.enumerated() {
        let isShown = rank < Self.mostNames || ranked.count == Self.mostNames + 1
        add(entry.count, isShown ? .named(entry.name) : .others, at: station, &found, of: entry.name)
      }
      let unnamed = paths.counts.reduce(0) { $0 + ($1.key[station.rawValue] == nil ? $1.value : 0) }
      if unnamed > 0 { add(unnamed, .none, at: station, &found, of: nil) }
      places.append(found)
    }
    countBands(paths, places)
  }

  private static func ranked(_ paths: PathCounts, at station: PathCounts.Station) -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for (path, count) in paths.counts {
      if let name = path[station.rawValue] { counts[name, default: 0] += count }
    }
    return counts.map { (name: $0, count: $1) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// Enters the count under the node's name, and under the name that it is one of.
  private mutating func add(
    _ count: Int, _ name: Node.Name, at station: PathCounts.Station, _ found: inout [Node.Name: Int], of own: String?
  ) {
    if let node = found[name] {
      nodes[node].count += count
      nodes[node].names += 1
    } else {
      found[name] = nodes.count
      nodes.append(Node(station: station, name: name, count: count))
    }
    if let own, let node = found[name] { found[.named(own)] = node }
  }

  private mutating func countBands(_ paths: PathCounts, _ places: [[Node.Name: Int]]) {
    var counts: [[Int]: Int] = [:]
    for (path, count) in paths.counts {
      let nodes = zip(path, places).compactMap { name, places in places[name.map(Node.Name.named) ?? .none] }
      for pair in zip(nodes, nodes.dropFirst()) { counts[[pair.0, pair.1], default: 0] += count }
    }
    bands = counts.map { Band(from: $0[0], to: $0[1], count: $1) }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}
