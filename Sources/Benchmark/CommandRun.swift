import Glibc

/// The command as it is built beside this program: from a file to JSON Lines, all in one.
struct CommandRun {
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let description: String
  }

  private let path: String

  /// Nil if the command is not built.
  init?() {
    let own = CommandLine.arguments[0]
    let folder = own.lastIndex(of: "/").map { own[...$0] } ?? "./"
    path = folder + "kutip"
    if access(path, X_OK) != 0 { return nil }
  }

  /// Extracts the statements of a file in so many jobs; what is written is thrown away.
  func extract(_ file: String, jobs: Int) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words: [String] = ["kutip", "extract", "--format", "jsonl", "--jobs", "\(jobs)", file]
    let arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, arguments + [nil], nil) == 0 else {
      throw Failure(path: path, description: "\(path) does not start")
    }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status == 0 else {
      throw Failure(path: path, description: "\(path) fails on \(file)")
    }
  }
}
