import Segmentation

/// Formulas that name where the words were first said: to an outlet, in its programme, on a platform.
extension CitationFinder {
  /// `kepada Reuters`, `saat ditemui Kompas.com`, `dalam wawancara dengan BBC`.
  func interview(at index: Int, _ sentence: Range<Int>) -> Citation? {
    let isAsked = text.has(index, .contact)
    guard isAsked || text.is(index, [.kepada, .pada]) else { return nil }
    let start = isAsked ? behindAgent(index, sentence.upperBound) : index + 1
    if let earlier = earlierOutlet(start, limit: sentence.upperBound) {
      return Citation(whole: index..<(start + 2), cue: nil, outlets: [earlier], document: nil)
    }
    let lead: OutletParser.Lead = text.is(index, .pada) ? .none : .interview
    guard let (outlet, end) = outlets.outlet(at: start, limit: sentence.upperBound, after: lead),
      outlet.kind != .platform
    else { return nil }
    return Citation(whole: index..<end, cue: nil, outlets: [outlet], document: nil)
  }

  /// Behind `oleh` in `dihubungi melalui telepon oleh X`, and behind `dikonfirmasi ulang`.
  private func behindAgent(_ index: Int, _ limit: Int) -> Int {
    for place in (index + 1)..<max(index + 1, min(limit, index + 8)) {
      if text.has(place, .by) { return place + 1 }
      if text.kind(place) == .comma || text.has(place, .cue) || text.isCapitalized(place) { break }
    }
    let isAdverb = text.kind(index + 1) == .word && !text.isCapitalized(index + 1) && text.isCapitalized(index + 2)
    return isAdverb && !text.has(index + 1, [.preposition, .mediaNoun, .genericMedia]) ? index + 2 : index + 1
  }

  /// `kepada surat kabar itu`: the outlet that the article named last, within a few sentences.
  private func earlierOutlet(_ start: Int, limit: Int) -> Citation.Outlet? {
    guard start + 1 < limit, text.has(start, .mediaNoun), !text.has(start, .accountNoun),
      text.has(start + 1, .demonstrative)
    else { return nil }
    let named = (max(0, start - 200)..<start).last { index in
      text.has(index, .agency) && text.quotationOf[index] < 0
        && text.lexicon.agency(of: text.tokens[index])?.kind != .platform
    }
    return named.map { index in
      Citation.Outlet(
        words: start..<(start + 2), name: text.text(index),
        kind: text.lexicon.agency(of: text.tokens[index])?.kind ?? .portal)
    }
  }

  /// A post on a platform or a programme of a station: `tulis Musk di X`, `lewat akun Instagram @nama`, `dalam program Pagi di TVRI`.
  func platform(at index: Int, _ sentence: Range<Int>) -> Citation? {
    // `dalam unggahan Instagram`, `dalam unggahan akun Instagramnya`
    let isPost = text.has(index + 1, .document) && text.has(index + 2, [.agency, .markedAgency, .accountNoun])
    let start = isPost ? index + 2 : index + 1
    if let (station, end) = station(ofProgramme: index + 1, sentence.upperBound) {
      return Citation(whole: index..<end, cue: nil, outlets: [station], document: nil)
    }
    let isSaid = text.is(index, .di) && endsAttribution(before: index, sentence)
    let lead: OutletParser.Lead = text.has(index - 1, .document) ? .interview : isSaid ? .report : .none
    guard let (outlet, end) = posted(at: start, sentence.upperBound, after: lead) else { return nil }
    switch outlet.kind {
    case .platform, .account: break
    default:
      // `dalam jurnal X`; elsewhere an outlet is also a place.
      guard text.has(outlet.words.lowerBound, .anyAgency),
        text.is(index, .dalam) && text.has(index + 1, .mediaNoun) || namesWork(before: index, sentence)
          || isSaid && outlets.isBounded(end, sentence.upperBound)
      else { return nil }
    }
    return Citation(whole: index..<end, cue: nil, outlets: [outlet], document: nil)
  }

  private func posted(at start: Int, _ limit: Int, after lead: OutletParser.Lead) -> (Citation.Outlet, Int)? {
    if let found = outlets.outlet(at: start, limit: limit, after: lead) { return found }
    // X is a platform only right behind its preposition.
    guard start < limit, text.has(start, .markedAgency),
      text.lexicon.agency(of: text.tokens[start])?.kind == .platform
    else { return nil }
    return outlets.platform(start, limit)
  }

  /// `“...,” kata pelatih Rina Hartati | di Marca.`: whether nothing but the speaker stands between the cue behind the words and `index`.
  private func endsAttribution(before index: Int, _ sentence: Range<Int>) -> Bool {
    for place in (max(sentence.lowerBound + 1, index - 10)..<max(sentence.lowerBound + 1, index)).reversed() {
      if let cue = text.cue(place) {
        return cue.uses.contains(.afterQuotation)
          && (text.quotationOf[place - 1] >= 0 || text.kind(place - 1) == .doubleMark)
      }
      if !text.tokens[place].isWordLike || text.has(place, [.preposition, .relative]) { return false }
    }
    return false
  }

  /// Whether a programme, an interview or a post is named shortly before.
  private func namesWork(before index: Int, _ sentence: Range<Int>) -> Bool {
    for place in (max(sentence.lowerBound, index - 8)..<index).reversed() {
      if text.kind(place) == .comma || text.quotationOf[place] >= 0
        || text.has(place, .cue) && place < index - 1 && !text.isCapitalized(place)
      {
        return false
      }
      if text.has(place, [.document, .termHead]) { return true }
    }
    return false
  }
}
