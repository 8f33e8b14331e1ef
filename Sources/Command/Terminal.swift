import Glibc

/// What is known of the terminal behind standard output.
enum Terminal {
  /// Used where there is no terminal to ask.
  static let usualWidth = 120

  static var isThere: Bool { isatty(STDOUT_FILENO) == 1 }

  /// In columns; nil without a terminal.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
