import Reading

/// A few articles on their way to a job: each way costs some microseconds, a short article some hundred.
struct Batch: Sendable {
  static let size = 4
  /// Counts from 0.
  let number: Int
  let items: [ArticleReader.Item]
}

/// Cuts what a reader gives into batches.
struct Batches {
  private var items: AnyIterator<ArticleReader.Item>
  /// How many have been given.
  private(set) var count = 0

  init(of reader: ArticleReader) {
    items = AnyIterator(reader.items.makeIterator())
  }

  mutating func next() -> Batch? {
    var batch: [ArticleReader.Item] = []
    while batch.count < Batch.size, let item = items.next() { batch.append(item) }
    if batch.isEmpty { return nil }
    defer { count += 1 }
    return Batch(number: count, items: batch)
  }
}

/// What came of an item.
enum Outcome<Output> {
  case output(ReadArticle, Output)
  case failure(ReadingError)
  case warning(ReadingWarning)
}

extension Outcome: Sendable where Output: Sendable {}

/// What a job has made of a batch.
struct BatchDone<Output: Sendable>: Sendable {
  let number: Int
  let job: Int
  let outcomes: [Outcome<Output>]
}

/// What comes back from the jobs, brought into order.
struct BatchOrder<Output: Sendable> {
  private var results: AsyncThrowingStream<BatchDone<Output>, any Error>.Iterator
  /// The jobs that wait for a batch, each as often as it may have one: one to work on, and one in hand.
  var idle: [Int]
  /// How many batches have been given on.
  private(set) var given = 0
  private var waiting: [Int: [Outcome<Output>]] = [:]

  init(results: AsyncThrowingStream<BatchDone<Output>, any Error>.Iterator, jobs: Int) {
    self.results = results
    idle = (0..<jobs).flatMap { [$0, $0] }
  }

  /// Waits until a batch is done, and gives what can be given on now, which may be nothing.
  mutating func next() async throws -> [Outcome<Output>] {
    guard let done = try await results.next() else { return [] }
    idle.append(done.job)
    waiting[done.number] = done.outcomes
    var outcomes: [Outcome<Output>] = []
    while let next = waiting.removeValue(forKey: given) {
      outcomes += next
      given += 1
    }
    return outcomes
  }
}
