import FoundationEssentials

/// JSON as text. Keys are sorted, so that the same values give the same bytes: JSONEncoder promises no order of its own.
struct JSONText {
  private let encoder = JSONEncoder()

  init() {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func callAsFunction(_ value: some Encodable) -> String {
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      preconditionFailure("Strings, integers and finite numbers can always be encoded: \(error)")
    }
  }
}

/// The members of one JSON array, each on a line of its own, so that an array of any length can be written as its members come.
struct JSONArrayLines {
  private let json = JSONText()
  private(set) var count = 0

  mutating func append(_ members: [JSONObject]) -> String {
    var text = ""
    for member in members {
      text += (count == 0 ? "" : ",\n") + json(member)
      count += 1
    }
    return text
  }
}
