import FoundationEssentials
import Glibc

/// The files of a folder and of the folders in it that can be read, by name; hidden ones and files of other kinds are left out.
struct FolderFiles {
  private(set) var inputs: [Input] = []
  private var endings: Set<String> = []
  private var leftOut = 0
  private let place: Place

  /// - Parameter format: the form of all files; nil where their names tell.
  init(_ path: String, format: InputFormat?) throws(ReadingError) {
    place = Place(input: path)
    do {
      // Sorted, since the system gives the names of a folder in no order.
      for name in try FileManager.default.subpathsOfDirectory(atPath: path).sorted() where !isHidden(name) {
        let file = path.hasSuffix("/") ? path + name : path + "/" + name
        if !isFolder(file) { add(Input(file, format: format)) }
      }
    } catch {
      throw .unreadable(place, code: errno)
    }
    if inputs.isEmpty { throw .emptyFolder(place) }
  }

  /// What was left out, if anything was.
  var warning: ReadingWarning? {
    leftOut == 0 ? nil : .leftOut(place, count: leftOut, endings: endings.sorted())
  }

  private mutating func add(_ input: Input) {
    if input.format != nil {
      inputs.append(input)
    } else {
      leftOut += 1
      let name = input.name.split(separator: "/").last ?? ""
      endings.insert(name.lastIndex(of: ".").map { String(name[$0...]) } ?? "without an ending")
    }
  }

  private func isHidden(_ name: String) -> Bool { name.split(separator: "/").contains { $0.hasPrefix(".") } }
}

func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
