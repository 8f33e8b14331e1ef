import Glibc

/// `Benchmark FILE.jsonl [--repeats N] [--format json]`: how fast Kutip is beside its limit, a bare pass of ICU's word iterator.
/// `Benchmark --same`: how the time to find equal words grows with the statements.
@main
struct Main {
  static func main() {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      complain("usage: Benchmark FILE.jsonl [--repeats N] [--format text|json] | Benchmark --same")
      exit(64)
    }
    if options.measuresSame {
      measureSame { print($0) }
      return
    }
    do {
      let report = try measure(options)
      print(options.asJSON ? try report.json() : report.text)
    } catch {
      complain("Benchmark: \(error)")
      exit(1)
    }
  }

  private static func complain(_ message: String) {
    _ = write(STDERR_FILENO, message + "\n", message.utf8.count + 1)
  }
}

struct Options {
  var path = ""
  var repeats = 3
  var asJSON = false
  var measuresSame = false

  /// Nil for arguments that make no sense.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--same": measuresSame = true
      case "--format":
        guard let format = rest.popFirst(), ["text", "json"].contains(format) else { return nil }
        asJSON = format == "json"
      case "--repeats":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
        repeats = number
      case _ where argument.hasPrefix("-") || !path.isEmpty: return nil
      default: path = argument
      }
    }
    if path.isEmpty != measuresSame { return nil }
  }
}
