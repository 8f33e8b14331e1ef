import Planted

@testable import Audit

/// How the clusters that are found agree with what was planted.
struct PlantScore: CustomStringConvertible {
  /// Of the near-duplicates, how many stand with their original.
  private(set) var recall = 0.0
  /// Of the pairs that stand together, how many were planted so.
  private(set) var precision = 0.0
  /// Contraries that stand with their original as if they were the same.
  private(set) var taken = 0
  /// Of the contraries, how many are shown as such beside their original.
  private(set) var shown = 0.0
  /// The near-duplicates and contraries that were not found.
  private var missed: [String] = []

  private let plants: Plants
  /// By the occurrence's id.
  private var clusterOf: [Int: Int] = [:]
  private var contraries: [Int: Set<Int>] = [:]

  var description: String {
    "recall \(recall), precision \(precision), contraries shown \(shown), taken for the same \(taken)\n"
      + missed.prefix(10).joined(separator: "\n")
  }

  init(_ plants: Plants) {
    self.plants = plants
    countPairs(SameFinder.clusters(of: plants.occurrences))
    countPlants()
  }

  private mutating func countPairs(_ clusters: [SameCluster]) {
    var (pairs, right) = (0, 0)
    for (number, cluster) in clusters.enumerated() {
      let same = cluster.members.filter { $0.relation != .contrary }.map(\.occurrence.id)
      for id in same { clusterOf[id] = number }
      for member in cluster.members where member.relation == .contrary {
        for id in same {
          contraries[member.occurrence.id, default: []].insert(id)
          contraries[id, default: []].insert(member.occurrence.id)
        }
      }
      for (place, id) in same.enumerated() {
        for other in same[(place + 1)...] {
          pairs += 1
          if areSame(plants.plants[id], plants.plants[other]) { right += 1 }
        }
      }
    }
    precision = Double(right) / Double(max(pairs, 1))
  }

  private mutating func countPlants() {
    var original = 0
    var (near, found, contrary, seen) = (0, 0, 0, 0)
    for (id, plant) in plants.plants.enumerated() {
      if plant.kind == .original { original = id }
      let isJoined = clusterOf[id] != nil && clusterOf[id] == clusterOf[original]
      let isShown = contraries[id]?.contains(original) ?? false
      if Plants.nearDuplicates.contains(plant.kind) {
        near += 1
        if isJoined { found += 1 } else { miss(id, original) }
      } else if Plants.contraries.contains(plant.kind) {
        contrary += 1
        if isJoined { taken += 1 }
        if isShown { seen += 1 } else { miss(id, original) }
      }
    }
    recall = Double(found) / Double(max(near, 1))
    shown = Double(seen) / Double(max(contrary, 1))
  }

  private mutating func miss(_ id: Int, _ original: Int) {
    missed.append(
      "\(plants.plants[id].kind): \(plants.occurrences[original].words)\n    \(plants.occurrences[id].words)")
  }

  /// A look-alike is the same as nothing but itself.
  private func areSame(_ one: Plants.Plant, _ other: Plants.Plant) -> Bool {
    let same = [.original] + Plants.nearDuplicates
    return one.root == other.root && same.contains(one.kind) && same.contains(other.kind)
  }
}
