import CICU

/// Values by 64-bit keys that are hashes already, and none of them 0: one probe, most often in one cache line, where `Dictionary` hashes
/// anew. Inlinable, so that other modules have it for their own values.
public struct HashTable<Value: Sendable>: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    /// 0 in a free slot.
    @usableFromInline var key: UInt64
    @usableFromInline var value: Value

    @inlinable
    init(key: UInt64, value: Value) { (self.key, self.value) = (key, value) }
  }

  /// A power of two, or none: many tables stay empty.
  @usableFromInline var slots: [Slot]
  @usableFromInline let missing: Value
  @usableFromInline var count = 0

  /// A table with room for so many keys: each time that it grows, all of them are placed anew. `missing` is what keys have that are not there.
  @inlinable
  public init(missing: Value, room: Int = 0) {
    self.missing = missing
    slots =
      room == 0
      ? []
      : Array(
        repeating: Slot(key: 0, value: missing), count: 1 << (Int.bitWidth - (room * 2).leadingZeroBitCount))
  }

  @inlinable
  public func value(of key: UInt64) -> Value {
    slots.isEmpty ? missing : slots.withUnsafeBufferPointer { View(slots: $0).value(of: key) }
  }

  /// Adds a key that is not there yet.
  @inlinable
  public mutating func insert(_ key: UInt64, _ value: Value) {
    if (count + 1) * 2 > slots.count { grow() }
    place(Slot(key: key, value: value))
    count += 1
  }

  /// Sets the value of a key, whether it is there or not.
  mutating func set(_ key: UInt64, _ value: Value) {
    if slots.isEmpty { grow() }
    let place = slots.withUnsafeBufferPointer { View(slots: $0).place(of: key) }
    if slots[place].key == key { slots[place].value = value } else { insert(key, value) }
  }

  /// Changes the value of a key that is there.
  mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
    let place = slots.withUnsafeBufferPointer { View(slots: $0).place(of: key) }
    change(&slots[place].value)
  }

  func withView<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer { body(View(slots: $0)) }
  }

  /// A view without a reference count, good as long as the table lives unchanged. The table must have been given room.
  @usableFromInline
  struct View {
    @usableFromInline let slots: UnsafeBufferPointer<Slot>

    @inlinable
    init(slots: UnsafeBufferPointer<Slot>) { self.slots = slots }

    @inlinable
    func value(of key: UInt64) -> Value { slots[place(of: key)].value }

    /// Has the processor fetch what stands first where the key would.
    @inline(__always)
    func fetch(_ key: UInt64) {
      guard let start = slots.baseAddress else { return }
      cicu_prefetch(start + (HashTable.home(key) & (slots.count - 1)))
    }

    /// What stands first where the key would.
    func first(_ key: UInt64) -> Slot { slots[HashTable.home(key) & (slots.count - 1)] }

    /// Where the key stands, or the free slot where it would.
    @inlinable
    func place(of key: UInt64) -> Int {
      let mask = slots.count - 1
      var index = HashTable.home(key) & mask
      while slots[index].key != key, slots[index].key != 0 { index = (index + 1) & mask }
      return index
    }
  }

  @inlinable
  static func home(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & Int.max }

  @inlinable
  mutating func place(_ slot: Slot) {
    let place = slots.withUnsafeBufferPointer { View(slots: $0).place(of: slot.key) }
    slots[place] = slot
  }

  @inlinable
  mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, value: missing), count: max(32, old.count * 2))
    for slot in old where slot.key != 0 { place(slot) }
  }
}
