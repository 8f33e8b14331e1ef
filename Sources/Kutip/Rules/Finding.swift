/// A statement in the making: what a rule found, before its speaker is resolved. Ranges count tokens.
struct Finding {
  var rule: CompiledRule
  var kind: Statement.Kind
  var content: Range<Int>
  /// The content with the marks that stand there.
  var outer: Range<Int>
  var cue: Int?
  var mention: Mention?
  var addressee: Range<Int>?
  /// From the first to the last token of content and attribution.
  var whole: Range<Int>
  var flags: [Flag] = []
  /// Counts utterances from 1.
  var utterance = 0
  /// A part of an utterance whose attribution stands with another part.
  var continuesUtterance = false
  var speaker: ResolvedSpeaker?
  var sources: [Citation.Outlet] = []
  /// How many of `sources`, counted from the end, were named for an earlier sentence only.
  var inheritedSources = 0
}

/// Who a mention stands for.
struct ResolvedSpeaker {
  var name: String
  var kind: Speaker.Kind
  var resolvedBy: Speaker.Resolution
  /// Where the fullest form stands.
  var words: Range<Int>?
  var isAmbiguous = false

  /// The same, found another way.
  func resolved(by resolution: Speaker.Resolution) -> ResolvedSpeaker {
    var speaker = self
    speaker.resolvedBy = resolution
    return speaker
  }
}
