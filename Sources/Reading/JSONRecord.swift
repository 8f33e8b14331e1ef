import FoundationEssentials
import Kutip

/// An object of JSON as a record. Only the fields that are asked for are read.
struct JSONRecord: Decodable {
  let roles: FieldRoles
  let fields: [String: FieldValue]

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let options = decoder.userInfo[.readingOptions] as? ReadingOptions ?? ReadingOptions()
    roles = FieldRoles(values.allKeys.map(\.stringValue), options)
    let wanted =
      [roles.texts, roles.ids, roles.titles, roles.publishers, roles.authors, roles.dates, roles.addresses]
      .flatMap(\.self) + options.kept
    fields = try wanted.reduce(into: [:]) { fields, name in
      guard fields[name] == nil, values.contains(Key(stringValue: name)) else { return }
      fields[name] = try values.decode(FieldValue.self, forKey: Key(stringValue: name))
    }
  }

  /// The article of an object's bytes in UTF-8.
  static func article(in bytes: [UInt8], otherwise id: String, at place: Place, _ options: ReadingOptions)
    throws(ReadingError) -> Article
  {
    let decoder = JSONDecoder()
    decoder.userInfo[.readingOptions] = options
    let record: JSONRecord
    do {
      record = try decoder.decode(JSONRecord.self, from: Data(bytes))
    } catch DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty {
      throw .notAnObject(place)
    } catch {
      throw .notJSON(place)
    }
    return try Record(roles: record.roles) { record.fields[$0] }.article(otherwise: id, at: place, options)
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension CodingUserInfoKey {
  fileprivate static let readingOptions: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "readingOptions") else {
      preconditionFailure("Any name that is not empty is a key")
    }
    return key
  }()
}
