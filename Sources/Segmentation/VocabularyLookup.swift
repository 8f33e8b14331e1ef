extension Vocabulary {
  /// The vocabulary's words by their hashes, without reference counts.
  struct Lookup {
    fileprivate let words: WordTable.View
    fileprivate let outlets: HashFilter.View
    fileprivate let glueTails: HashFilter.View

    @inline(__always)
    func value(of hash: UInt64) -> Word { words.value(of: hash) }

    /// Has the processor fetch what `first` will look at. The vocabulary does not fit its inner caches: without this, words waited for
    /// memory in an eighth of the extraction's time.
    @inline(__always)
    func fetch(_ hash: UInt64) { words.fetch(hash) }

    /// The word, if it stands where it is looked for first; a look without a branch.
    @inline(__always)
    func first(_ hash: UInt64) -> Word {
      let slot = words.first(hash)
      return slot.key == hash ? slot.value : .none
    }

    /// Whether a word has the trait `outlet`. Asked of all that a name may begin with.
    @inline(__always)
    func isOutlet(_ hash: UInt64) -> Bool { outlets.mayHold(hash) && value(of: hash).traits.contains(.outlet) }

    /// Whether a word has the trait `glueTail`. Asked of all that a name may end in.
    @inline(__always)
    func isGlueTail(_ hash: UInt64) -> Bool { glueTails.mayHold(hash) && value(of: hash).traits.contains(.glueTail) }
  }

  /// Calls `body` with a look-up that is good until it returns.
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    words.withView { words in
      outlets.withView { outlets in
        glueTails.withView { body(Lookup(words: words, outlets: outlets, glueTails: $0)) }
      }
    }
  }
}
