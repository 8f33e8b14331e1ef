import Kutip

/// Which statements are written.
public struct Selection: Sendable {
  private let kinds: Set<Statement.Kind>
  private let minConfidence: Double

  /// - Parameters:
  ///   - kinds: those that are kept.
  ///   - minConfidence: 0 to 1. A statement less sure is left out; a quoted term has no confidence and stays.
  public init(kinds: Set<Statement.Kind> = Set(Statement.Kind.allCases), minConfidence: Double = 0) {
    self.kinds = kinds
    self.minConfidence = minConfidence
  }

  /// The extraction with those statements alone. They keep their numbers, so that a row means the same in every selection.
  public func of(_ extraction: Extraction) -> Extraction {
    var chosen = extraction
    chosen.statements.removeAll { statement in
      !kinds.contains(statement.kind) || statement.kind != .none && statement.confidence < minConfidence
    }
    return chosen
  }
}
