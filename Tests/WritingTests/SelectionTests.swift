import Testing

@testable import Kutip
@testable import Writing

@Suite struct SelectionTests {
  private let both = extraction(statement("A", id: 1, kind: .direct), statement("B", id: 2, kind: .none))

  @Test func allByDefault() {
    #expect(Selection().of(both) == both)
  }

  @Test func kindsKeepTheirNumbers() {
    #expect(Selection(kinds: [.none]).of(both).statements.map(\.id) == [2])
  }

  @Test func aTermHasNoConfidenceToFallShortOf() {
    #expect(Selection(minConfidence: 0.976).of(both).statements.map(\.id) == [1, 2])
    #expect(Selection(minConfidence: 0.98).of(both).statements.map(\.id) == [2])
  }
}
