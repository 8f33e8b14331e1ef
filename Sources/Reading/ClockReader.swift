/// The time behind a date, if one follows within a few marks and words such as `pukul`, and the zone behind it.
func readClock(_ parts: ArraySlice<DatePart>, into date: inout WrittenDate) {
  let filler: Set = ["t", "pukul", "jam", "at", "pk", "kl"]
  let start = parts.drop { part in
    if case .word(let word) = part { return filler.contains(word) }
    if case .mark = part { return true }
    return false
  }
  guard start.startIndex - parts.startIndex <= 4, start.count >= 3,
    case .number(let hour, digits: 1...2)? = start.first,
    start[start.startIndex + 1] == .mark(UInt8(ascii: ":")) || start[start.startIndex + 1] == .mark(UInt8(ascii: ".")),
    case .number(let minute, digits: 2) = start[start.startIndex + 2], hour < 24, minute < 60
  else { return }
  date.clock = hour * 3600 + minute * 60
  var rest = start.dropFirst(3)
  if rest.count >= 2, rest[rest.startIndex] == .mark(UInt8(ascii: ":")),
    case .number(let second, digits: 2) = rest[rest.startIndex + 1], second < 60
  {
    date.clock = hour * 3600 + minute * 60 + second
    date.hasSeconds = true
    rest = rest.dropFirst(2)
  }
  if rest.count >= 2, rest.first == .mark(UInt8(ascii: ".")), case .number = rest[rest.startIndex + 1] {
    rest = rest.dropFirst(2)
  }
  readZone(rest, into: &date, hour: hour)
}

private func readZone(_ parts: ArraySlice<DatePart>, into date: inout WrittenDate, hour: Int) {
  let parts = parts.drop { $0 == .mark(UInt8(ascii: "(")) }
  switch parts.first {
  case .word("wib")?: date.offset = 420
  case .word("wita")?: date.offset = 480
  case .word("wit")?: date.offset = 540
  case .word("z")?, .word("gmt")?, .word("utc")?: date.offset = 0
  case .word("pm")?: if hour < 12 { date.clock = date.clock.map { $0 + 12 * 3600 } }
  case .word("am")?: if hour == 12 { date.clock = date.clock.map { $0 - 12 * 3600 } }
  case .mark(let sign)? where sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"):
    guard case .number(let number, let digits)? = parts.dropFirst().first else { return }
    var minutes = digits == 4 ? number / 100 * 60 + number % 100 : digits <= 2 ? number * 60 : 0
    let rest = parts.dropFirst(2)
    if digits <= 2, rest.count >= 2, rest.first == .mark(UInt8(ascii: ":")),
      case .number(let more, digits: 2) = rest[rest.startIndex + 1]
    {
      minutes += more
    }
    guard minutes <= 14 * 60 else { return }
    date.offset = sign == UInt8(ascii: "-") ? -minutes : minutes
  default: break
  }
}
