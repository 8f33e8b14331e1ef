import Segmentation

/// Where the tokens stand that later steps look for, in order: each of these steps then visits only them, and not all tokens.
struct TokenLists {
  /// Capitalised words.
  private(set) var capitals: [Int] = []
  /// Double and single quotation marks.
  private(set) var marks: [Int] = []
  private(set) var roles: [Int] = []
  /// Words and phrases of boilerplate.
  private(set) var boilerplate: [Int] = []

  init(_ tokens: [Token], _ tags: [Tags]) {
    capitals.reserveCapacity(tokens.count / 4)
    marks.reserveCapacity(tokens.count / 16)
    for index in tokens.indices {
      let kind = tokens[index].kind
      if kind == .word {
        if tokens[index].isCapitalized { capitals.append(index) }
      } else if kind == .doubleMark || kind == .singleMark {
        marks.append(index)
      }
      guard tags[index].hasAny(Self.listed) else { continue }
      if tags[index].hasAny(.role) { roles.append(index) }
      if tags[index].hasAny(.anyBoilerplate) { boilerplate.append(index) }
    }
  }

  private static let listed: Tags = [.role, .anyBoilerplate]
}

extension Tags {
  static let anyBoilerplate: Tags = [.boilerplateLine, .boilerplateAnywhere, .boilerplateStart, .boilerplateEnd]
}
