/// One fault in a lexicon file. Its description reads `reporting-verbs.tsv:14: unknown value “befor”; did you mean “before”?`
public struct LexiconFault: Sendable, Hashable, CustomStringConvertible {
  public var file: String
  /// Counted from 1; 0 where the fault is the whole file's.
  public var line: Int
  public var message: String

  public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)" }
}

/// All faults of a set of lexicon files, found in one reading.
public struct LexiconError: Error, CustomStringConvertible {
  public var faults: [LexiconFault]

  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
