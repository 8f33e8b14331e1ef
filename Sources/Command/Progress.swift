import Glibc
import Reading

/// A line at the foot of the terminal that tells how far long work has come: `████████░░░░  63 %  1204 articles  0:42 left`.
final class Progress {
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var articles = 0
  private var isShown = false

  /// Nil where nobody would see it: unless messages go to a terminal, and output does not.
  init?(outputIsTerminal: Bool) {
    guard isatty(STDERR_FILENO) == 1, !outputIsTerminal else { return nil }
  }

  /// Shows how far it is now that so many more articles are done; not more than ten times a second, and not before the first half second.
  func show(articles more: Int, _ meter: ReadingMeter) {
    articles += more
    let now = ContinuousClock.now
    guard now - last > .milliseconds(100), now - start > .milliseconds(500) else { return }
    last = now
    let line = progressLine(articles: articles, bytes: meter.bytes, of: meter.total, after: now - start)
    write("\r\u{1B}[K" + line)
    isShown = true
  }

  /// Takes the line away, so that something else can be written there.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func write(_ text: String) {
    _ = Glibc.write(STDERR_FILENO, text, text.utf8.count)
  }
}

/// - Parameter total: the bytes of all inputs; nil where it cannot be known, and then there is no bar.
func progressLine(articles: Int, bytes: Int, of total: Int?, after time: Duration) -> String {
  let count = "\(articles) \(articles == 1 ? "article" : "articles")"
  guard let total, total > 0 else { return "\(count)  \(clock(time)) gone" }
  let share = min(1, Double(bytes) / Double(total))
  let full = Int(share * 24)
  let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 24 - full)
  let left = share > 0 ? "  \(clock(time * ((1 - share) / share))) left" : ""
  return "\(bar) \(Int(share * 100)) %  \(count)\(left)"
}

/// `0:07`, `12:30`, `1:00:00`.
private func clock(_ time: Duration) -> String {
  let seconds = Int(time.components.seconds)
  let parts = seconds >= 3600 ? [seconds / 3600, seconds / 60 % 60, seconds % 60] : [seconds / 60, seconds % 60]
  return parts.enumerated().map { $0 == 0 || $1 > 9 ? String($1) : "0\($1)" }.joined(separator: ":")
}
