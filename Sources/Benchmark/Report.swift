import FoundationEssentials

/// What was measured. Seconds are processor time, the median of the repeats; bytes are those of the texts in UTF-8.
struct Report {
  struct Line {
    let name: String
    let seconds: Double
    var count: Int?
    var counted = ""
  }

  let articles: Int
  let bytes: Int
  let repeats: Int
  /// The first one is ICU's, against which all are measured.
  let lines: [Line]
  /// How many times faster the command is in two jobs than in one, by the time that passes; nil if it was not run.
  let gainOfSecondJob: Double?

  private var megabytes: Double { Double(bytes) / 1e6 }

  /// How many times longer a pass takes than ICU's.
  private func ratio(_ line: Line) -> Double { line.seconds / lines[0].seconds }

  private func speed(_ line: Line) -> Double { megabytes / line.seconds }

  /// That of the whole extraction in memory.
  private var ratio: Double { lines.first { $0.name == "extraction" }.map { ratio($0) } ?? 0 }

  var text: String {
    let head = "\(articles) articles, \(rounded(megabytes)) MB, median of \(repeats)"
    let rows = lines.map { line in
      let counted = line.count.map { "  (\($0) \(line.counted))" } ?? ""
      return padded(line.name, 14) + padded("\(rounded(speed(line))) MB/s", 15) + "× \(rounded(ratio(line)))" + counted
    }
    let gain = gainOfSecondJob.map { [padded("two jobs", 14) + "\(rounded($0)) times as fast as one"] } ?? []
    return ([head] + rows + gain + [padded("ratio", 14) + "\(rounded(ratio))"]).joined(separator: "\n")
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let record = Record(
      articles: articles, bytes: bytes, repeats: repeats, ratio: ratio, gainOfSecondJob: gainOfSecondJob,
      passes: lines.map {
        Record.Pass(
          name: $0.name, seconds: $0.seconds, megabytesPerSecond: speed($0), ratio: ratio($0), count: $0.count,
          counted: $0.count == nil ? nil : $0.counted)
      })
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  /// The same as JSON.
  private struct Record: Encodable {
    struct Pass: Encodable {
      let name: String
      let seconds: Double
      let megabytesPerSecond: Double
      let ratio: Double
      let count: Int?
      let counted: String?
    }

    let articles: Int
    let bytes: Int
    let repeats: Int
    let ratio: Double
    let gainOfSecondJob: Double?
    let passes: [Pass]
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private func rounded(_ number: Double) -> String {
    String((number * 100).rounded() / 100)
  }
}
