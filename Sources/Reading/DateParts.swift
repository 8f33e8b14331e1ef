/// A number, a word in lower case, or a mark.
enum DatePart: Equatable {
  case number(Int, digits: Int)
  case word(String)
  case mark(UInt8)
}

func dateParts(_ text: String.UTF8View) -> [DatePart] {
  var parts: [DatePart] = []
  var index = text.startIndex
  while index < text.endIndex, parts.count < 60 {
    let byte = text[index]
    let run: Substring.UTF8View
    if isDigit(byte) {
      run = text[index...].prefix(while: isDigit)
      parts.append(.number(Int(String(Substring(run.prefix(9)))) ?? 0, digits: run.count))
    } else if isLetter(byte) {
      run = text[index...].prefix { isLetter($0) }
      parts.append(.word(String(Substring(run)).lowercased()))
    } else {
      run = text[index...].prefix(1)
      if byte > 0x20, byte < 0x80 { parts.append(.mark(byte)) }
    }
    index = run.endIndex
  }
  return parts
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
private func isLetter(_ byte: UInt8) -> Bool {
  lowercase(byte) >= UInt8(ascii: "a") && lowercase(byte) <= UInt8(ascii: "z")
}
