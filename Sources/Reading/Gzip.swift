import SystemZlib

/// Whether bytes begin as a gzip file does.
func isGzip(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: [0x1F, 0x8B])
}

/// The bytes that a gzip file holds, of all its members. Nil if it is damaged, or if it unfolds to more than `limit` bytes:
/// a small file can be made to fill any memory.
func gunzip(_ bytes: [UInt8], limit: Int = 1 << 28) -> [UInt8]? {
  var stream = z_stream()
  // 15 is the largest window, and 16 more ask for gzip's header.
  guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var output: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  var input = bytes
  return input.withUnsafeMutableBufferPointer { input in
    stream.next_in = input.baseAddress
    stream.avail_in = uInt(clamping: input.count)
    while true {
      let status = chunk.withUnsafeMutableBufferPointer { chunk in
        stream.next_out = chunk.baseAddress
        stream.avail_out = uInt(chunk.count)
        return inflate(&stream, Z_NO_FLUSH)
      }
      guard status == Z_OK || status == Z_STREAM_END else { return nil }
      output += chunk[..<(chunk.count - Int(stream.avail_out))]
      guard output.count <= limit else { return nil }
      if status == Z_STREAM_END {
        // What follows the last member, such as padding, is not looked at.
        guard stream.avail_in > 1, stream.next_in[0] == 0x1F, stream.next_in[1] == 0x8B else { return output }
        guard inflateReset(&stream) == Z_OK else { return nil }
      } else if stream.avail_in == 0 && stream.avail_out > 0 {
        return nil
      }
    }
  }
}
