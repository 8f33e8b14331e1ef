import Kutip

/// Statements as cells with a mark between them, a row after the other.
public struct SeparatedValuesWriter: Writer {
  private let form: SeparatedValues
  private let columns: ColumnList

  public static func csv(
    _ columns: ColumnList, delimiter: Unicode.Scalar = ",", byteOrderMark: Bool = false
  ) -> SeparatedValuesWriter {
    SeparatedValuesWriter(form: .csv(delimiter: delimiter, byteOrderMark: byteOrderMark), columns: columns)
  }

  public static func tsv(_ columns: ColumnList, byteOrderMark: Bool = false) -> SeparatedValuesWriter {
    SeparatedValuesWriter(form: .tsv(byteOrderMark: byteOrderMark), columns: columns)
  }

  public func begin() -> String { form.head(columns.headings()) }

  public func write(_ article: Article, _ extraction: Extraction) -> String {
    extraction.rows(of: article).map { form.line(columns.cells(of: $0)) }.joined()
  }
}
