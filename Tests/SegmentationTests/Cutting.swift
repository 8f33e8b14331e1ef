import Segmentation

/// A vocabulary as small as a test needs.
func vocabulary(_ entries: [String: Vocabulary.Traits], phrases: [String: Vocabulary.Traits] = [:]) -> Vocabulary {
  var vocabulary = Vocabulary()
  for (word, traits) in entries.sorted(by: { $0.key < $1.key }) { _ = vocabulary.insert(word: word, traits: traits) }
  for (phrase, traits) in phrases.sorted(by: { $0.key < $1.key }) {
    _ = vocabulary.insert(phrase: phrase.split(separator: " ").map(String.init), traits: traits)
  }
  return vocabulary
}

func segments(_ text: String, _ vocabulary: Vocabulary = Vocabulary()) throws -> Segments {
  try Segmenter(vocabulary: vocabulary).segment(text)
}

/// The texts of the tokens.
func tokens(_ text: String, _ vocabulary: Vocabulary = Vocabulary()) throws -> [String] {
  let segments = try segments(text, vocabulary)
  return segments.tokens.map { segments.text(of: $0) }
}

func sentences(_ text: String, _ vocabulary: Vocabulary = Vocabulary()) throws -> [String] {
  let segments = try segments(text, vocabulary)
  return segments.sentences.map { segments.text(tokens: $0) }
}

func paragraphs(_ text: String, _ vocabulary: Vocabulary = Vocabulary()) throws -> [String] {
  let segments = try segments(text, vocabulary)
  return segments.paragraphs.map { segments.text(tokens: $0) }
}

extension Segments {
  /// The text from the first to the last of some tokens.
  func text(tokens range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return text(first.range.lowerBound..<last.range.upperBound)
  }
}
