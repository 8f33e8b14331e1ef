import Segmentation

/// Which persons the article gives which roles: Presiden is Vladimir Putin.
struct RoleIndex {
  private struct Holder {
    var words: Range<Int>
    var hash: UInt64
  }

  private var holders: [Int32: [Holder]] = [:]
  private let text: TaggedText

  init(_ parser: MentionParser) {
    text = parser.text
    for index in text.tokens.indices where text.has(index, .role) && !text.isBoilerplate[index] && !text.headline.contains(index) {
      let end = min(text.tokens.count, index + 14)
      let phrase = index..<parser.phraseEnd(index, end)
      guard phrase.count > 1 else { continue }
      let mention = parser.parse(phrase)
      guard mention.kind == .person, mention.words.lowerBound > index else { continue }
      var list = holders[text.tokens[index].word] ?? []
      if list.count < 16 { list.append(Holder(words: mention.words, hash: text.tokens[mention.words.upperBound - 1].hash)) }
      holders[text.tokens[index].word] = list
    }
  }

  /// The last person before `position` who is given the role that heads `words`, and whether another one is too; nil if nobody is.
  func holder(of words: Range<Int>, before position: Int) -> (words: Range<Int>, isAmbiguous: Bool)? {
    guard let head = words.first(where: { text.has($0, .role) }), let list = holders[text.tokens[head].word] else { return nil }
    let earlier = list.filter { $0.words.lowerBound < position }
    guard let last = earlier.last ?? list.first else { return nil }
    return (last.words, list.contains { $0.hash != last.hash })
  }
}
