import Glibc

/// Standard output, or a file that is written beside its name and takes that name when it is whole.
final class Output {
  private let name: String
  private var descriptor: Int32 = STDOUT_FILENO
  /// The file that is being written, and the name it is to take. Nil where bytes go straight to their place.
  private var pending: (file: String, target: String)?

  /// - Parameter path: nil for standard output.
  init(path: String?) throws {
    name = path ?? "standard output"
    guard let path else { return }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists && status.st_mode & S_IFMT != S_IFREG {
      // A device or a named pipe cannot be replaced by a file; a folder is refused here.
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A link stays, and what it points to is replaced.
      let target = exists ? resolved(path) : path
      let file = "\(target).\(getpid()).tmp"
      descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, exists ? status.st_mode & 0o777 : 0o666)
      if descriptor >= 0 { pending = (file, target) }
    }
    if descriptor < 0 { throw OutputError(name: name) }
  }

  deinit {
    if let pending { unlink(pending.file) }
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw OutputError(name: name)
        }
      }
    }
  }

  /// Gives the file its name. Without this call nothing is left of it.
  /// - Parameter surely: whether the bytes are on the disk before, for the case that the power fails.
  func finish(surely: Bool = true) throws {
    guard let pending else { return }
    guard !surely || fsync(descriptor) == 0, rename(pending.file, pending.target) == 0 else {
      throw OutputError(name: name)
    }
    self.pending = nil
  }

  private func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
