import Glibc

/// Why output ends early.
enum OutputError: Error, Equatable, CustomStringConvertible {
  /// Whoever read the output has enough of it: no fault.
  case closed
  /// `code` is the system's error number.
  case unwritable(String, code: Int32)

  /// The fault that the system has just met.
  init(name: String) {
    self = errno == EPIPE ? .closed : .unwritable(name, code: errno)
  }

  var description: String {
    switch self {
    case .closed: "the output was closed"
    case .unwritable(let name, let code): "\(name): cannot be written: \(String(cString: strerror(code)))"
    }
  }
}
