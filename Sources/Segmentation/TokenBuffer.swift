/// Memory for the tokens of one text, used again for the next one.
final class TokenBuffer {
  private(set) var tokens: UnsafeMutablePointer<Token>
  private var capacity: Int

  init() {
    capacity = 1 << 12
    tokens = .allocate(capacity: capacity)
  }

  deinit { tokens.deallocate() }

  /// Makes room for `count` tokens; what was in the buffer is lost. A long text's memory is given back at the next short one.
  func reserve(_ count: Int) {
    guard count > capacity || capacity > 1 << 20 && count < 1 << 16 else { return }
    tokens.deallocate()
    capacity = max(count + count / 4, 1 << 12)
    tokens = .allocate(capacity: capacity)
  }
}
