/// A word or phrase of the vocabulary as a look-up gives it: all that the segmenter asks of it, in a quarter of a cache line with its hash.
struct Word {
  /// -1 if the vocabulary does not have it.
  var number: Int32
  var traits: Vocabulary.Traits
  var group: UInt16

  static let none = Word(number: -1, traits: [], group: 0)
}

typealias WordTable = HashTable<Word>
