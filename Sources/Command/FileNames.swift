/// Names of files after the ids of articles, which may hold anything.
struct FileNames {
  /// UTF-8 units of a name. File systems hold 255, of which the ending and a number take some.
  private static let longest = 200
  private var taken: Set<String> = []

  /// The id with `_` for what a file name cannot hold or would hide behind, and a number behind it where an earlier article has that name. Names that differ
  /// by case alone are the same to some file systems.
  mutating func new(for id: String) -> String {
    let safe = Self.safe(id)
    var name = safe
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = "\(safe)-\(number)"
    }
    return name
  }

  private static func safe(_ id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      let isHeld = !"/\\:*?\"<>|".unicodeScalars.contains(scalar) && scalar.properties.generalCategory != .control
      guard name.utf8.count + UTF8.width(scalar) <= longest else { break }
      name.unicodeScalars.append(isHeld && !(name.isEmpty && scalar == ".") ? scalar : "_")
    }
    return name.isEmpty ? "_" : name
  }
}
