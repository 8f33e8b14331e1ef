import Kutip
import Reading
import Segmentation
import Writing

/// Something done once with all articles of a file.
struct Pass {
  let name: String
  /// What `run` counts.
  let counted: String
  /// Does it, and gives how many it found: what nobody asks for a compiler might leave out.
  let run: () throws -> Int

  /// A bare pass of ICU's word iterator, against which all others are measured.
  static func icuWords(_ articles: [Article]) throws -> Pass {
    let texts = articles.map { Array($0.text.utf16) }
    let words = try WordPass()
    return Pass(name: "ICU words", counted: "boundaries") { try texts.reduce(0) { try $0 + words.boundaries(of: $1) } }
  }

  static func segmentation(_ articles: [Article], _ lexicon: Lexicon) throws -> Pass {
    let segmenter = try Segmenter(vocabulary: lexicon.vocabulary)
    return Pass(name: "segmentation", counted: "tokens") {
      articles.reduce(0) { $0 + segmenter.segment($1.text).tokens.count }
    }
  }

  /// The whole extraction in memory, segmentation included.
  static func extraction(_ articles: [Article], _ extractor: Extractor) -> Pass {
    Pass(name: "extraction", counted: "statements") {
      articles.reduce(0) { $0 + extractor.extract($1).statements.count }
    }
  }

  static func reading(_ path: String) -> Pass {
    Pass(name: "reading", counted: "articles") {
      try ArticleReader(paths: [path]).reduce(0) { count, article in
        _ = try article.get()
        return count + 1
      }
    }
  }

  static func writing(_ articles: [Article], _ extractor: Extractor) -> Pass {
    let extractions = articles.map { extractor.extract($0) }
    let writer = JSONLinesWriter(withText: false)
    return Pass(name: "writing", counted: "bytes") {
      zip(articles, extractions).reduce(0) { $0 + writer.write($1.0, $1.1).utf8.count }
    }
  }
}
