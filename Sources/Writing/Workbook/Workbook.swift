import FoundationEssentials
import SystemXLSXWriter

/// An Excel workbook in the making. libxlsxwriter writes it, in constant memory, so the cells of a sheet come row by row. The same cells give
/// the same bytes.
final class Workbook {
  /// Excel's own limits, by Microsoft's “Excel specifications and limits”.
  static let rowsOfASheet = 1_048_576
  static let linksOfASheet = 65_530
  static let longestLink = 2_079

  enum Style: CaseIterable {
    case heading, text, date, chance, link
  }

  private let file: URL
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var styles: [Style: UnsafeMutablePointer<lxw_format>] = [:]
  private var isOpen = true

  init() throws(WritingError) {
    file = FileManager.default.temporaryDirectory.appending(component: "kutip-\(UUID().uuidString).xlsx")
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let workbook = workbook_new_opt(file.path, &options) else { throw .workbook("out of memory") }
    self.workbook = workbook
    // Without a fixed time the hour of writing gets into the file, and no two are alike.
    var properties = lxw_doc_properties()
    properties.created = 946_684_800
    workbook_set_properties(workbook, &properties)
    for style in Style.allCases { styles[style] = format(style) }
  }

  deinit {
    if isOpen { workbook_close(workbook) }
    try? FileManager.default.removeItem(at: file)
  }

  /// - Parameter widths: of the columns from the first, in characters.
  func sheet(_ name: String, widths: [Double]) throws(WritingError) -> Sheet {
    guard let sheet = workbook_add_worksheet(workbook, name) else { throw .workbook("no sheet “\(name)” can be added") }
    for (column, width) in widths.enumerated() {
      worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, styles[.text])
    }
    return Sheet(sheet, styles: styles, widths: widths)
  }

  /// Closes the workbook and gives its bytes.
  func bytes() throws(WritingError) -> [UInt8] {
    isOpen = false
    try check(workbook_close(workbook))
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      throw .workbook("\(error)")
    }
  }

  private func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch style {
    case .heading:
      format_set_bold(format)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .text: format_set_text_wrap(format)
    case .date: format_set_num_format(format, "yyyy-mm-dd")
    case .chance: format_set_num_format(format, "0.00")
    case .link:
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_font_color(format, 0x0563C1)
      format_set_text_wrap(format)
    }
    return format
  }
}

func check(_ error: lxw_error) throws(WritingError) {
  guard error == LXW_NO_ERROR else { throw .workbook(String(cString: lxw_strerror(error))) }
}
