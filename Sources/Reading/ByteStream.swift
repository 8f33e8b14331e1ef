import Glibc

/// The bytes of one input, read in order.
final class ByteStream {
  private let place: Place
  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  /// How many bytes have been read.
  private(set) var position = 0

  init(_ input: Input) throws(ReadingError) {
    place = Place(input: input.name)
    descriptor = input.path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    guard descriptor >= 0 else { throw Self.failure(at: place) }
    // read(2) would say so too, but not whether it is meant: folders in arguments are looked through, standard input cannot be.
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw .folder(place) }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// The next bytes; none at the end.
  func next() throws(ReadingError) -> ArraySlice<UInt8> {
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count >= 0 {
        position += count
        return chunk[..<count]
      }
      if errno != EINTR { throw Self.failure(at: place) }
    }
  }

  private static func failure(at place: Place) -> ReadingError {
    switch errno {
    case ENOENT, ENOTDIR: .missing(place)
    case EISDIR: .folder(place)
    case let code: .unreadable(place, code: code)
    }
  }
}

/// The system's words for an error number.
func systemMessage(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
