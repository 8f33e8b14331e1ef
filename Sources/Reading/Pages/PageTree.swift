import CHTML

/// The elements and texts of a page, in its order, each before what it holds. Walks go along the list, never down a tree,
/// so that no depth can exhaust the stack.
struct PageTree {
  private let nodes: [chtml_node]
  private let attributes: [chtml_attribute]
  private let bytes: [UInt8]
  /// The contents of the scripts that hold JSON-LD.
  let data: [ArraySlice<UInt8>]

  /// The bytes are UTF-8. Nil if there is not enough memory for the page.
  init?(_ page: [UInt8]) {
    guard let opened = page.withUnsafeBufferPointer({ chtml_open($0.baseAddress, Int64($0.count)) }) else { return nil }
    defer { chtml_close(opened) }
    // Copied, so that nothing can point into memory that is gone. The copy takes a hundredth of the time of parsing.
    nodes = Array(UnsafeBufferPointer(start: chtml_nodes(opened), count: Int(chtml_node_count(opened))))
    attributes = Array(UnsafeBufferPointer(start: chtml_attributes(opened), count: Int(chtml_attribute_count(opened))))
    bytes = Array(UnsafeBufferPointer(start: chtml_bytes(opened), count: Int(chtml_byte_count(opened))))
    let slices = (0..<chtml_data_count(opened)).map { index in
      var start: Int32 = 0
      var count: Int32 = 0
      chtml_data(opened, index, &start, &count)
      return Int(start)..<Int(start + count)
    }
    data = slices.map { [bytes] in bytes[$0] }
  }

  var count: Int { nodes.count }

  func name(_ node: Int) -> PageName { PageName(packed: nodes[node].name) }

  /// The element around a node; -1 for none.
  func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

  /// Behind the last node inside this one.
  func end(_ node: Int) -> Int { Int(nodes[node].end) }

  func contains(_ outer: Int, _ inner: Int) -> Bool { outer <= inner && inner < end(outer) }

  /// The bytes of a text.
  func text(_ node: Int) -> ArraySlice<UInt8> {
    let start = Int(nodes[node].start)
    return bytes[start..<start + Int(nodes[node].count)]
  }

  /// The value of an attribute, empty where it has none. Nil without the attribute, and for a text.
  func value(_ node: Int, _ name: PageName) -> ArraySlice<UInt8>? {
    guard nodes[node].name != 0 else { return nil }
    let start = Int(nodes[node].start)
    guard let found = attributes[start..<start + Int(nodes[node].count)].first(where: { $0.name == name.packed })
    else { return nil }
    return bytes[Int(found.start)..<Int(found.start + found.count)]
  }

  /// The value of an attribute as a string, white space at its ends cut off; nil if nothing is left.
  func string(_ node: Int, _ name: PageName) -> String? {
    value(node, name).flatMap { trimmed($0) }
  }
}

/// The text without white space at its ends, and with one space for each run of it inside; nil if nothing is left.
func trimmed(_ text: String) -> String? {
  trimmed(Array(text.utf8)[...])
}

private func trimmed(_ text: ArraySlice<UInt8>) -> String? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count)
  appendCollapsed(text, lineStart: 0, to: &bytes)
  if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}
