import Kutip

/// FNV-1a in 128 bits over an article and all that was found in it: equal contents have equal hashes, on every machine and in every run.
/// It guards against nothing but chance.
struct ContentHash {
  private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  /// In hexadecimal.
  static func of(_ article: Article, _ extraction: Extraction) -> String {
    var hash = ContentHash()
    hash.add([
      article.id, article.text, article.title, article.publisher, article.author, article.published, article.url,
    ])
    for statement in extraction.statements { hash.add(statement) }
    for credit in extraction.credits {
      hash.add([credit.name, credit.kind.rawValue])
      hash.add(credit.mention)
    }
    for warning in extraction.warnings {
      hash.add([warning.code.rawValue])
      hash.add([warning.start, warning.end])
    }
    return String(hash.state, radix: 16)
  }

  private mutating func add(_ statement: Kutip.Statement) {
    addFacts(statement)
    add(statement.content)
    add(statement.sentence)
    for span in [statement.speaker?.mention, statement.speaker?.role, statement.cue?.span, statement.addressee] {
      add(span)
    }
    add(statement.date?.span)
    for source in statement.sources {
      add([source.name, source.kind.rawValue, source.inherited ? "inherited" : nil])
      add(source.mention)
    }
    add(statement.flags.map(\.rawValue))
  }

  /// What is not a span.
  private mutating func addFacts(_ statement: Kutip.Statement) {
    add([statement.id, statement.utterance, Int(statement.confidence * 100)])
    add([
      statement.kind.rawValue, statement.speaker?.name, statement.speaker?.kind.rawValue,
      statement.speaker?.resolvedBy.rawValue, statement.cue?.lemma, statement.cue?.sense.rawValue,
      statement.date?.value,
      statement.date?.conflict == true ? "conflict" : nil, statement.rule,
    ])
  }

  private mutating func add(_ span: Span?) {
    add([span?.text])
    if let span { add([span.start, span.end]) }
  }

  private mutating func add(_ texts: [String?]) {
    for text in texts {
      for byte in (text ?? "").utf8 { add(byte) }
      // No text holds these bytes, so that what stands in one text cannot look like two.
      add(text == nil ? 0xFE : 0xFF)
    }
  }

  private mutating func add(_ numbers: [Int]) {
    for number in numbers {
      for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
    }
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
  }
}
