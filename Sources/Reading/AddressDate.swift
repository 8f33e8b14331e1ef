/// The date in the path of a news site's address: `/2025/08/05/`, `/2021/07/`, `/20250805195847-`; nil if there is none.
func dateInAddress(_ url: String) -> String? {
  let parts = url.split(separator: "/")
  for (index, part) in parts.enumerated() {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 8 || digits.count == 14 {
      let numbers = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.dropFirst(6).prefix(2)].compactMap {
        Int($0)
      }
      if let date = date(numbers) { return date.iso }
    }
    guard digits.count == 4, part.count == 4, let year = Int(digits), (1990...2100).contains(year),
      index + 1 < parts.count, parts[index + 1].count == 2, let month = Int(parts[index + 1]), (1...12).contains(month)
    else { continue }
    if index + 2 < parts.count, parts[index + 2].count == 2, let day = Int(parts[index + 2]),
      let date = date([year, month, day])
    {
      return date.iso
    }
    return "\(year)-\(padded(month))"
  }
  return nil
}

private func date(_ numbers: [Int]) -> WrittenDate? {
  guard numbers.count == 3 else { return nil }
  return WrittenDate(year: numbers[0], month: numbers[1], day: numbers[2])
}
