/// A JSON object given key by key, null where there is no value: an `Encodable` made by the compiler leaves out such keys.
struct JSONObject: Encodable {
  private let members: [(key: String, value: (any Encodable)?)]

  init(_ members: KeyValuePairs<String, (any Encodable)?>) {
    self.members = Array(members)
  }

  /// The object without the keys that have no value.
  init(known members: KeyValuePairs<String, (any Encodable)?>) {
    self.members = members.filter { $0.value != nil }
  }

  init(_ members: [(String, any Encodable)]) {
    self.members = members.map { (key: $0, value: $1) }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    for (name, value) in members {
      if let value {
        try values.encode(value, forKey: Key(stringValue: name))
      } else {
        try values.encodeNil(forKey: Key(stringValue: name))
      }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
