/// A JSON object given key by key, null where there is no value: an `Encodable` made by the compiler leaves out such keys.
struct JSONObject: Encodable {
  private let members: KeyValuePairs<String, (any Encodable)?>

  init(_ members: KeyValuePairs<String, (any Encodable)?>) {
    self.members = members
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
