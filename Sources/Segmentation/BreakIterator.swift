import CICU

/// ICU could not open a break iterator: its data are missing.
public struct SegmentationError: Error, CustomStringConvertible {
  public let code: Int32
  public var description: String {
    "ICU \(String(cString: cicu_version())) could not open a break iterator (error \(code)); expected its data to be installed"
  }
}

/// One of ICU's break iterators. Opening one costs far more than using it, so each thread keeps its own.
public final class BreakIterator {
  public enum Kind: Sendable { case words, sentences }

  private let breaks: OpaquePointer

  public init(_ kind: Kind) throws(SegmentationError) {
    var error: Int32 = 0
    guard let breaks = cicu_open(Int32(kind == .words ? CICU_WORDS : CICU_SENTENCES), &error) else {
      throw SegmentationError(code: error)
    }
    self.breaks = breaks
  }

  deinit { cicu_close(breaks) }

  /// Calls `body` with each batch of boundaries, in UTF-16 units, in order; the boundary at 0 is not among them.
  public func forEachBatch(
    in units: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<Int32>) -> Void
  ) {
    guard units.count > 0, cicu_set_text(breaks, units.baseAddress, Int32(units.count)) == 0 else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.batch) { boundaries in
      while true {
        let count = Int(cicu_fill(breaks, boundaries.baseAddress, Int32(Self.batch)))
        if count > 0 { body(UnsafeBufferPointer(rebasing: boundaries[0..<count])) }
        if count < Self.batch { return }
      }
    }
  }

  private static let batch = 1024
}
