import Glibc

/// Says on standard error what is wrong, each line of it as `kutip: MESSAGE`.
func report(_ fault: some Any) {
  let message = "\(fault)".split(separator: "\n").map { "kutip: \($0)\n" }.joined()
  _ = Glibc.write(STDERR_FILENO, message, message.utf8.count)
}
