import Segmentation

/// Where the tokens stand that later steps look for, in order: each of these steps then visits only them, and not all tokens.
struct TokenLists {
  /// Capitalised words.
  let capitals: [Int]
  /// Double and single quotation marks.
  private(set) var marks: [Int] = []
  private(set) var openBrackets: [Int] = []
  private(set) var dashes: [Int] = []
  private(set) var colons: [Int] = []
  private(set) var cues: [Int] = []
  private(set) var roles: [Int] = []
  private(set) var termHeads: [Int] = []
  /// Words and phrases of boilerplate.
  private(set) var boilerplate: [Int] = []

  init(_ tokens: [Token], _ tags: [Tags]) {
    capitals = Self.capitals(tokens)
    // Grown from nothing, each list would be made anew five times.
    marks.reserveCapacity(tokens.count / 16)
    cues.reserveCapacity(tokens.count / 16)
    roles.reserveCapacity(tokens.count / 16)
    termHeads.reserveCapacity(tokens.count / 32)
    openBrackets.reserveCapacity(tokens.count / 32)
    dashes.reserveCapacity(tokens.count / 64)
    for (index, tags) in tags.enumerated() where tags.hasAny([.cue, .role, .termHead, .anyBoilerplate]) {
      if tags.hasAny(.cue) { cues.append(index) }
      if tags.hasAny(.role) { roles.append(index) }
      if tags.hasAny(.termHead) { termHeads.append(index) }
      if tags.hasAny(.anyBoilerplate) { boilerplate.append(index) }
    }
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .doubleMark, .singleMark: marks.append(index)
      case .openBracket: openBrackets.append(index)
      case .dash: dashes.append(index)
      case .colon: colons.append(index)
      default: continue
      }
    }
  }

  /// Written without a branch in the loop: no processor foresees which words are capitalised.
  private static func capitals(_ tokens: [Token]) -> [Int] {
    Array(unsafeUninitializedCapacity: tokens.count) { list, count in
      for (index, token) in tokens.enumerated() {
        list[count] = index
        count += token.isCapitalized && token.kind == .word ? 1 : 0
      }
    }
  }
}

extension Tags {
  static var anyBoilerplate: Tags { [.boilerplateLine, .boilerplateAnywhere, .boilerplateStart, .boilerplateEnd] }
}
