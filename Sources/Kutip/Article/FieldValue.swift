import FoundationEssentials

/// A value that a record of the input holds under one of its own names, as JSON knows values.
public indirect enum FieldValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case list([FieldValue])
  case object([String: FieldValue])

  /// As a cell of a table shows it: empty for null, the members of a list with commas between them, an object as JSON.
  public var text: String {
    switch self {
    case .null: ""
    case .bool(let value): value ? "true" : "false"
    case .number(let number): number.description
    case .string(let text): text
    case .list(let values): values.map(\.text).joined(separator: ", ")
    case .object: json
    }
  }

  private var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Of these values only a number that is none cannot be encoded, and no JSON gives one.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension FieldValue: Codable {
  public init(from decoder: any Decoder) throws {
    // Strings first, which most values are: each kind that does not fit costs an error.
    if let value = try? decoder.singleValueContainer() {
      if let text = try? value.decode(String.self) {
        self = .string(text)
        return
      }
      if value.decodeNil() {
        self = .null
        return
      }
      if let flag = try? value.decode(Bool.self) {
        self = .bool(flag)
        return
      }
      if let number = try? value.decode(Decimal.self) {
        self = .number(number)
        return
      }
      if let members = try? value.decode([String: FieldValue].self) {
        self = .object(members)
        return
      }
    }
    self = .list(try decoder.singleValueContainer().decode([FieldValue].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .bool(let flag): try value.encode(flag)
    case .number(let number): try value.encode(number)
    case .string(let text): try value.encode(text)
    case .list(let values): try value.encode(values)
    case .object(let members): try value.encode(members)
    }
  }
}
