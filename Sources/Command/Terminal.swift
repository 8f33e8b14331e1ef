import Glibc
import Writing

/// What is known of the terminal behind standard output, and of who sits there.
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

  /// That of the locale. The first of these variables that is set tells, as POSIX has it.
  static var language: Language {
    let names: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { getenv($0).map { String(cString: $0) } }.first { !$0.isEmpty }
    return language(ofLocale: locale ?? "")
  }

  /// Indonesian for `id`, `id_ID.UTF-8` and their like, else English.
  static func language(ofLocale locale: String) -> Language {
    locale.split { "_.@".contains($0) }.first == "id" ? .id : .en
  }
}
