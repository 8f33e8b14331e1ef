/// The HTML entities that scraping leaves in plain text: `&ldquo;Kami senang,&rdquo; kata Rina`.
enum Entities {
  private static let ampersand: UInt16 = 0x26
  /// Of no width: parts no words, and to UAX #29 belongs to what stands before it.
  private static let joiner: UInt16 = 0x2060
  private static let space: UInt16 = 0x20

  /// What the commonest of them stand for, by what is between `&` and `;`.
  private static let characters: [[UInt16]: UInt16] = {
    let names: [(String, UInt16)] = [
      ("ldquo", 0x201C), ("rdquo", 0x201D), ("bdquo", 0x201E), ("quot", 0x22), ("lsquo", 0x2018), ("rsquo", 0x2019),
      ("apos", 0x27), ("laquo", 0xAB), ("raquo", 0xBB), ("ndash", 0x2013), ("mdash", 0x2014), ("hellip", 0x2026),
      ("nbsp", space), ("amp", ampersand), ("#34", 0x22), ("#39", 0x27), ("#039", 0x27), ("#160", space),
      ("#8211", 0x2013), ("#8212", 0x2014), ("#8216", 0x2018), ("#8217", 0x2019), ("#8220", 0x201C),
      ("#8221", 0x201D), ("#8230", 0x2026),
    ]
    return Dictionary(uniqueKeysWithValues: names.map { (Array($0.0.utf16), $0.1) })
  }()

  /// The units with each entity as the character that it stands for, filled up to its length, so that every offset stays what it is; nil
  /// if there is none.
  static func resolved(_ units: [UInt16]) -> [UInt16]? {
    guard holdsAmpersand(units), var position = units.firstIndex(of: ampersand) else { return nil }
    var resolved: [UInt16]?
    while position < units.count {
      if units[position] == ampersand, let (character, end) = entity(at: position, in: units) {
        let filler = character == space ? space : joiner
        resolved = resolved ?? units
        resolved?.replaceSubrange(
          position..<end, with: [character] + repeatElement(filler, count: end - position - 1))
        position = end
      } else {
        position += 1
      }
    }
    return resolved
  }

  /// Eight units at a time, and without a way out of the loop: nearly all texts hold none.
  private static func holdsAmpersand(_ units: [UInt16]) -> Bool {
    units.withUnsafeBytes { bytes in
      let sought = SIMD8<UInt16>(repeating: ampersand)
      // A lane is 0 once the unit was seen in it.
      var least = SIMD8<UInt16>(repeating: .max)
      var position = 0
      while position + 8 <= units.count {
        least = pointwiseMin(least, bytes.loadUnaligned(fromByteOffset: position * 2, as: SIMD8<UInt16>.self) ^ sought)
        position += 8
      }
      return least.min() == 0 || units[position...].contains(ampersand)
    }
  }

  private static func entity(at start: Int, in units: [UInt16]) -> (character: UInt16, end: Int)? {
    let name = units[(start + 1)...].prefix(7).prefix { $0 != 0x3B }
    guard name.endIndex < units.count, units[name.endIndex] == 0x3B, let character = characters[Array(name)] else {
      return nil
    }
    return (character, name.endIndex + 1)
  }
}
