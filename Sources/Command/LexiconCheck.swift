/// A line that says how many lexicon files were checked. Throws all their faults.
func lexiconCheck(directory: String?) throws -> String {
  let count = try lexicon(directory: directory).fileCount
  return "\(count) \(count == 1 ? "file" : "files"), no faults"
}
