/// Memory for one text, used again for the next one. For trivial values only: they are neither initialised nor destroyed.
final class ScratchBuffer<Value> {
  private(set) var start: UnsafeMutablePointer<Value>
  private var capacity = 1 << 12

  init() { start = .allocate(capacity: capacity) }

  deinit { start.deallocate() }

  /// Makes room for `count` values; what was in the buffer is lost. A long text's memory is given back at the next short one.
  func reserve(_ count: Int) {
    guard count > capacity || capacity > 1 << 20 && count < 1 << 16 else { return }
    start.deallocate()
    capacity = max(count + count / 4, 1 << 12)
    start = .allocate(capacity: capacity)
  }
}
