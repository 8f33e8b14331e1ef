/// A statement in the making: what a rule found, before its speaker is resolved. Ranges count tokens.
///
/// A class, since it goes through many hands, and is 400 bytes: copying took 3 % of the extraction's time.
final class Finding {
  let rule: CompiledRule
  let kind: Statement.Kind
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

  /// What a rule's match says of `content`, which stands with its marks in `outer`.
  init(_ rule: CompiledRule, _ match: Match, content: Range<Int>, outer: Range<Int>) {
    self.rule = rule
    kind = rule.rule.kind
    self.content = content
    self.outer = outer
    cue = match.cue
    mention = match.mention
    addressee = match.addressee
    whole = match.whole
  }

  /// Other words with the attribution of `model`.
  init(like model: Finding, content: Range<Int>, outer: Range<Int>) {
    rule = model.rule
    kind = model.kind
    self.content = content
    self.outer = outer
    cue = model.cue
    mention = model.mention
    addressee = model.addressee
    whole = min(outer.lowerBound, model.whole.lowerBound)..<max(outer.upperBound, model.whole.upperBound)
    continuesUtterance = model.continuesUtterance
  }
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
