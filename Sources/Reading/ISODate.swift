/// The date in ISO 8601 if it is one, as exact as it is: `2024`, `2024-06`, `2024-06-19`, `2024-06-19T10:00:00+07:00`.
/// A space between day and time, as databases write it, becomes `T`.
func isoDate(_ text: String) -> String? {
  let day = text.prefix(10)
  let time = text.dropFirst(10)
  guard isDay(day) else { return nil }
  if time.isEmpty { return text }
  guard day.count == 10, time.first == "T" || time.first == " ", isTime(time.dropFirst()) else { return nil }
  return "\(day)T\(time.dropFirst())"
}

/// Year, month and day, of which the later ones may be missing.
private func isDay(_ text: Substring) -> Bool {
  guard ["0000", "0000-00", "0000-00-00"].contains(shape(text)) else { return false }
  let month = text.dropFirst(5).prefix(2)
  let day = text.dropFirst(8)
  return (month.isEmpty || ("01"..."12").contains(month)) && (day.isEmpty || ("01"..."31").contains(day))
}

/// Hour and minute, with or without seconds, their fraction and the offset from UTC.
private func isTime(_ text: Substring) -> Bool {
  let clock = text.prefix { !"Z+-".contains($0) }
  let whole = clock.prefix { $0 != "." }
  let fraction = clock[whole.endIndex...]
  let offset = text[clock.endIndex...]
  guard ["00:00", "00:00:00"].contains(shape(whole)), whole.prefix(2) < "24", whole.dropFirst(3) < "60" else {
    return false
  }
  guard fraction.isEmpty || (whole.count == 8 && shape(fraction).hasPrefix(".0")) else { return false }
  return ["", "Z", "+00", "+0000", "+00:00"].contains(shape(offset).replacing("-", with: "+"))
}

/// The text with every digit as `0`.
private func shape(_ text: Substring) -> String {
  String(text.map { $0.isASCII && $0.isNumber ? "0" : $0 })
}
