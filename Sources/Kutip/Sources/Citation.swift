/// A formula that names the agencies or outlets through which words came: `seperti dikutip AFP, Rabu (1/2)`. Ranges count tokens.
struct Citation {
  struct Outlet: Equatable {
    var words: Range<Int>
    var name: String
    var kind: Source.Kind
  }

  /// The whole formula, from seperti or dikutip to the last outlet.
  var whole: Range<Int>
  /// The reporting form in it, if there is one.
  var cue: Int?
  /// Nearest to the utterance first.
  var outlets: [Outlet]
  /// A document or channel that stands where an outlet could: `dikutip dari keterangan resmi`.
  var document: Mention?
}
