import Segmentation

/// Outlets that a formula names in other ways than by the name right behind its verb.
extension CitationFinder {
  /// `dikutip dari tayangan Kompas TV`, `mengutip data Bloomberg`: what an outlet of the lexicon made or sent is its own.
  func carried(by document: Int, _ sentence: Range<Int>) -> ([Citation.Outlet], Int)? {
    isCarrier(document) ? list(at: document + 1, sentence.upperBound, after: .none) : nil
  }

  /// `menurut warta kantor berita AFP`
  func isNewsOf(_ index: Int) -> Bool {
    guard let form = text.cue(index), form.uses.contains(.noun), form.sense == .relay else { return false }
    return text.has(index + 1, [.agency, .mediaNoun])
  }

  /// Whether a document stands at `index`, and right behind it the outlet whose it is.
  func isCarrier(_ index: Int) -> Bool {
    text.has(index, .document) && (text.has(index + 1, .agency) || text.kind(index + 1) == .site)
  }

  /// `Dilansir detikINET dari prweb, ...`: a site whose name is written small, known to no lexicon.
  func small(at index: Int, _ sentence: Range<Int>) -> ([Citation.Outlet], Int)? {
    guard index < sentence.upperBound, text.kind(index) == .word,
      text.tokens[index].word < 0 || text.lexicon.agency(inCode: text.tokens[index]) != nil,
      text.tokens[index].range.count > 4, text.units[text.tokens[index].range].allSatisfy({ $0 &- 0x41 > 25 }),
      text.kind(index + 1) == .comma || text.has(index + 1, [.weekday, .relative]) || index + 1 == sentence.upperBound
    else { return nil }
    return ([Citation.Outlet(words: index..<(index + 1), name: text.text(index), kind: .portal)], index + 1)
  }

  /// The station whose programme was spoken in: `dalam acara Pagi Lembah Kompas TV`.
  func station(ofProgramme noun: Int, _ limit: Int) -> (Citation.Outlet, Int)? {
    guard text.has(noun, [.termHead, .document]) else { return nil }
    var index = noun + 1
    while index < min(limit, noun + 10), text.isCapitalized(index) || text.kind(index) == .doubleMark {
      if text.has(index, .agency), !text.isCapitalized(index + 1),
        text.lexicon.agency(of: text.tokens[index])?.kind == .broadcaster
      {
        return outlets.outlet(at: index, limit: limit, after: .none)
      }
      index += 1
    }
    return nil
  }
}
