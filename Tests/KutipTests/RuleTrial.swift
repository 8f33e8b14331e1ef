@testable import Kutip

/// Tries one rule by itself, on a text of its own.
struct RuleTrial {
  private let extractor: Extractor
  private let article: Article

  init(_ rule: Rule, on plain: String, lexicon: Lexicon) throws {
    let own = RuleBook.families.first { $0.rules.contains { $0.name == rule.name } }?.name ?? "trial"
    // A quotation resumes only behind one that is attributed.
    let before: [RuleFamily] = rule.name == "quote-resumes" ? [.attributedQuotations] : []
    extractor = try Extractor(lexicon: lexicon, families: before + [RuleFamily(name: own, summary: "", rules: [rule])])
    article = Article(id: "trial", text: plain)
  }

  func statements() -> [Statement] { extractor.extract(article).statements }
}
