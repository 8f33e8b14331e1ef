import SystemZlib

/// Whether bytes begin as a gzip file does.
func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
  bytes.starts(with: [0x1F, 0x8B])
}

/// Unzips a gzip file of one member or several, piece by piece.
final class Unzipper {
  private let place: Place
  // Where zlib keeps its state, which knows it by its place in memory.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// What has been read of the file and not been unzipped yet.
  private var zipped: ArraySlice<UInt8>
  private var chunk = [UInt8](repeating: 0, count: 1 << 17)
  private var isOver = false

  /// - Parameter start: the first bytes of the file, which have been read already.
  init(_ place: Place, _ start: ArraySlice<UInt8>) throws(ReadingError) {
    self.place = place
    zipped = start
    stream.initialize(to: z_stream())
    // 15 is the largest window, and 16 more ask for gzip's header.
    let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .damaged(place) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The next bytes; none at the end. Throws if the file is damaged or cut off.
  func next(from file: ByteStream) throws(ReadingError) -> ArraySlice<UInt8> {
    while !isOver {
      if zipped.isEmpty {
        zipped = try file.next()
        if zipped.isEmpty { throw .damaged(place) }
      }
      let (count, status) = inflateSome()
      switch status {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: try beginNextMember(of: file)
      default: throw .damaged(place)
      }
      if count > 0 { return chunk[..<count] }
    }
    return []
  }

  private func inflateSome() -> (count: Int, status: Int32) {
    var input = Array(zipped)
    let status = input.withUnsafeMutableBufferPointer { input in
      chunk.withUnsafeMutableBufferPointer { chunk in
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = uInt(clamping: input.count)
        stream.pointee.next_out = chunk.baseAddress
        stream.pointee.avail_out = uInt(chunk.count)
        return inflate(stream, Z_NO_FLUSH)
      }
    }
    zipped = zipped.suffix(Int(stream.pointee.avail_in))
    return (chunk.count - Int(stream.pointee.avail_out), status)
  }

  /// What follows the last member, such as padding, is not looked at.
  private func beginNextMember(of file: ByteStream) throws(ReadingError) {
    while zipped.count < 2 {
      let more = try file.next()
      if more.isEmpty { break }
      zipped = zipped + more
    }
    isOver = !isGzip(zipped)
    if !isOver, inflateReset(stream) != Z_OK { throw .damaged(place) }
  }
}
