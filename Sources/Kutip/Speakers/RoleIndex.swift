import Segmentation

/// Which persons the article gives which roles: Presiden is Vladimir Putin.
///
/// A class, since it is filled at the first question: most articles ask none.
final class RoleIndex {
  private struct Holder {
    var words: Range<Int>
    var hash: UInt64
  }

  private lazy var holders = findHolders()
  private let text: TaggedText
  private let parser: MentionParser

  init(_ parser: MentionParser) {
    text = parser.text
    self.parser = parser
  }

  private func findHolders() -> [Int32: [Holder]] {
    var holders: [Int32: [Holder]] = [:]
    for index in text.lists.roles where !text.isBoilerplate[index] && !text.headline.contains(index) {
      let end = min(text.tokens.count, index + 14)
      let phrase = index..<parser.phraseEnd(index, end)
      guard phrase.count > 1 else { continue }
      let mention = parser.parse(phrase)
      guard mention.kind == .person, mention.words.lowerBound > index else { continue }
      let holder = Holder(words: mention.words, hash: text.tokens[mention.words.upperBound - 1].hash)
      if holders[text.tokens[index].word, default: []].count < 16 {
        holders[text.tokens[index].word, default: []].append(holder)
      }
    }
    return holders
  }

  /// The last person before `position` who is given the role that heads `words`, and whether another one is too; nil if nobody is.
  func holder(of words: Range<Int>, before position: Int) -> (words: Range<Int>, isAmbiguous: Bool)? {
    guard let head = words.first(where: { text.has($0, .role) }), let list = holders[text.tokens[head].word] else {
      return nil
    }
    let earlier = list.filter { $0.words.lowerBound < position }
    guard let last = earlier.last ?? list.first else { return nil }
    return (last.words, list.contains { $0.hash != last.hash })
  }
}
