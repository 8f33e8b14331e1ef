/// Numbers by 64-bit key, for keys that are hashes already: one probe, most often in one cache line, where `Dictionary` hashes anew.
package struct HashTable: Sendable {
  package init() {}

  /// A table with room for so many keys: each time that it grows, all of them are placed anew.
  package init(room: Int) {
    slots = Array(repeating: Slot(key: 0, value: -1), count: 1 << (Int.bitWidth - (room * 2).leadingZeroBitCount))
  }

  private struct Slot {
    var key: UInt64
    /// -1 marks a free slot.
    var value: Int32
  }

  /// A power of two, or none: many tables stay empty.
  private var slots: [Slot] = []
  private var count = 0

  /// The value of `key`, or -1.
  @inline(__always)
  package func value(of key: UInt64) -> Int32 {
    if slots.isEmpty { return -1 }
    let mask = slots.count - 1
    var index = Self.home(key) & mask
    while true {
      let slot = slots[index]
      if slot.key == key || slot.value < 0 { return slot.value }
      index = (index + 1) & mask
    }
  }

  /// Adds a key that is not there yet.
  package mutating func insert(_ key: UInt64, _ value: Int32) {
    if (count + 1) * 2 > slots.count { grow() }
    place(Slot(key: key, value: value))
    count += 1
  }

  @inline(__always)
  private static func home(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & Int.max }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Self.home(slot.key) & mask
    while slots[index].value >= 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, value: -1), count: max(32, old.count * 2))
    for slot in old where slot.value >= 0 { place(slot) }
  }
}
