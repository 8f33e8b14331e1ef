/// Why an output could not be made.
public enum WritingError: Error, CustomStringConvertible {
  /// What libxlsxwriter, or the file system under it, says.
  case workbook(String)

  public var description: String {
    switch self {
    case .workbook(let reason): "the workbook cannot be written: \(reason)"
    }
  }
}
