import Segmentation

/// Where the tokens stand that later steps look for, in order: each of these steps then visits only them, and not all tokens.
struct TokenLists {
  private enum List: Int {
    case capitals, marks, openBrackets, dashes, colons, cues, roles, termHeads, boilerplate
  }

  /// The lists one behind the other: to make an array takes a thousand instructions, as many as to fill all of these.
  private let places: [Int]
  private let ends: [9 of Int]

  /// Capitalised words.
  var capitals: ArraySlice<Int> { self[.capitals] }
  /// Double and single quotation marks.
  var marks: ArraySlice<Int> { self[.marks] }
  var openBrackets: ArraySlice<Int> { self[.openBrackets] }
  var dashes: ArraySlice<Int> { self[.dashes] }
  var colons: ArraySlice<Int> { self[.colons] }
  var cues: ArraySlice<Int> { self[.cues] }
  var roles: ArraySlice<Int> { self[.roles] }
  var termHeads: ArraySlice<Int> { self[.termHeads] }
  /// Words and phrases of boilerplate.
  var boilerplate: ArraySlice<Int> { self[.boilerplate] }

  private subscript(list: List) -> ArraySlice<Int> {
    places[(list.rawValue > 0 ? ends[list.rawValue - 1] : 0)..<ends[list.rawValue]]
  }

  init(_ tokens: [Token], _ tags: [Tags]) {
    let (tokens, tags) = (tokens.span, tags.span)
    (places, ends) = withUnsafeTemporaryAllocation(of: Int32.self, capacity: tokens.count * 2) { noted in
      let (capitals, others) = Self.note(tokens, tags, noted)
      // First how many there are of each, then where each begins.
      var ends: [9 of Int] = .init(repeating: 0)
      ends[List.capitals.rawValue] = capitals.count
      for place in others { Self.forEachList(of: tokens[Int(place)].kind, tags[Int(place)]) { ends[$0] += 1 } }
      var total = 0
      for list in ends.indices { (ends[list], total) = (total, total + ends[list]) }
      let places = [Int](unsafeUninitializedCapacity: total) { places, filled in
        for place in capitals {
          places[ends[List.capitals.rawValue]] = Int(place)
          ends[List.capitals.rawValue] += 1
        }
        for place in others {
          Self.forEachList(of: tokens[Int(place)].kind, tags[Int(place)]) { list in
            places[ends[list]] = Int(place)
            ends[list] += 1
          }
        }
        filled = total
      }
      return (places, ends)
    }
  }

  /// Notes the capitalised words in the one half of `noted`, and the tokens of all other lists, one of eight, in the other. Without a branch
  /// in the loop, since no processor foresees which they are.
  private static func note(
    _ tokens: Swift.Span<Token>, _ tags: Swift.Span<Tags>, _ noted: UnsafeMutableBufferPointer<Int32>
  ) -> (capitals: Slice<UnsafeMutableBufferPointer<Int32>>, others: Slice<UnsafeMutableBufferPointer<Int32>>) {
    let middle = tokens.count
    let wanted: Tags = [.cue, .role, .termHead, .anyBoilerplate]
    var (capitals, others) = (0, middle)
    for index in 0..<middle {
      let token = tokens[index]
      noted[capitals] = Int32(truncatingIfNeeded: index)
      capitals &+= token.isCapitalized && token.kind == .word ? 1 : 0
      noted[others] = Int32(truncatingIfNeeded: index)
      others &+= tags[index].rawValue & wanted.rawValue | token.kind.listBit != 0 ? 1 : 0
    }
    return (noted[..<capitals], noted[middle..<others])
  }

  /// Calls `body` with the number of each list to which a token belongs, but for the capitals.
  @inline(__always)
  private static func forEachList(of kind: Token.Kind, _ tags: Tags, _ body: (Int) -> Void) {
    if tags.hasAny(.cue) { body(List.cues.rawValue) }
    if tags.hasAny(.role) { body(List.roles.rawValue) }
    if tags.hasAny(.termHead) { body(List.termHeads.rawValue) }
    if tags.hasAny(.anyBoilerplate) { body(List.boilerplate.rawValue) }
    switch kind {
    case .doubleMark, .singleMark: body(List.marks.rawValue)
    case .openBracket: body(List.openBrackets.rawValue)
    case .dash: body(List.dashes.rawValue)
    case .colon: body(List.colons.rawValue)
    default: break
    }
  }
}

extension Token.Kind {
  /// Not 0 if there is a list of such tokens.
  @inline(__always)
  fileprivate var listBit: UInt64 {
    switch self {
    case .doubleMark, .singleMark, .openBracket, .dash, .colon: 1
    default: 0
    }
  }
}

extension Tags {
  static var anyBoilerplate: Tags { [.boilerplateLine, .boilerplateAnywhere, .boilerplateStart, .boilerplateEnd] }
}
