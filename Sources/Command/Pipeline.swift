import Kutip
import Reading

/// Reads articles and works on them, several at a time, and hands on what comes of it in the order of the articles.
struct Pipeline {
  let reader: ArticleReader
  let jobs: Int
  var progress: Progress?

  init(reader: ArticleReader, jobs: Int = 1) {
    self.reader = reader
    self.jobs = max(1, jobs)
  }

  /// Returns whether all articles could be read.
  /// - Parameters:
  ///   - makeWork: makes, once in each job, what is done with one article after the other there.
  ///   - report: is told what could not be read, and what was noticed.
  ///   - take: gets each article with what came of it.
  func run<Output: Sendable>(
    work makeWork: @escaping @Sendable () throws -> (ReadArticle) throws -> Output,
    report: (String) -> Void = { Command.report($0) }, take: (Article, Output) throws -> Void
  ) async throws -> Bool {
    try await withThrowingTaskGroup(of: Void.self) { group in
      let (results, done) = AsyncThrowingStream.makeStream(of: BatchDone<Output>.self)
      let inputs = (0..<jobs).map { job in
        let (batches, input) = AsyncStream.makeStream(of: Batch.self)
        group.addTask { await work(makeWork, on: batches, job: job, done) }
        return input
      }
      defer { for input in inputs { input.finish() } }
      var order = BatchOrder(results: results.makeAsyncIterator(), jobs: jobs)
      var allGood = true
      var batches = Batches(of: reader)
      while let batch = batches.next() {
        while order.idle.isEmpty { allGood = try give(try await order.next(), report, take) && allGood }
        inputs[order.idle.removeLast()].yield(batch)
      }
      while order.given < batches.count { allGood = try give(try await order.next(), report, take) && allGood }
      progress?.clear()
      return allGood
    }
  }

  /// Returns whether all of these could be read.
  private func give<Output>(
    _ outcomes: [Outcome<Output>], _ report: (String) -> Void, _ take: (Article, Output) throws -> Void
  ) throws -> Bool {
    var allGood = true
    for outcome in outcomes {
      switch outcome {
      case .output(let read, let output):
        for warning in read.warnings { say("\(warning)", report) }
        try take(read.article, output)
      case .failure(let error):
        allGood = false
        say("\(error)", report)
      case .warning(let warning): say("\(warning)", report)
      }
    }
    progress?.show(articles: outcomes.count, reader.meter)
    return allGood
  }

  private func say(_ message: String, _ report: (String) -> Void) {
    progress?.clear()
    report(message)
  }
}

/// What a job does with the batches that come to it.
private func work<Output: Sendable>(
  _ makeWork: @Sendable () throws -> (ReadArticle) throws -> Output, on batches: AsyncStream<Batch>, job: Int,
  _ done: AsyncThrowingStream<BatchDone<Output>, any Error>.Continuation
) async {
  do {
    let work = try makeWork()
    for await batch in batches {
      let outcomes = try batch.items.map { item -> Outcome<Output> in
        switch item {
        case .unread(let unread):
          switch unread.read() {
          case .success(let read): .output(read, try work(read))
          case .failure(let error): .failure(error)
          }
        case .failure(let error): .failure(error)
        case .warning(let warning): .warning(warning)
        }
      }
      done.yield(BatchDone(number: batch.number, job: job, outcomes: outcomes))
    }
  } catch {
    done.finish(throwing: error)
  }
}
