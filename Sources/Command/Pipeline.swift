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

  /// A few articles on their way to a job: each way costs some microseconds, a short article some hundred.
  private struct Batch: Sendable {
    static let size = 4
    let number: Int
    let items: [ArticleReader.Item]
  }

  private struct Done<Output: Sendable>: Sendable {
    let number: Int
    let job: Int
    let outputs: [Result]

    enum Result: Sendable {
      case output(ReadArticle, Output)
      case failure(ReadingError)
      case warning(ReadingWarning)
    }
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
    var allGood = true
    try await withThrowingTaskGroup(of: Void.self) { group in
      let (results, done) = AsyncThrowingStream.makeStream(of: Done<Output>.self)
      let inputs = (0..<jobs).map { job in
        let (batches, input) = AsyncStream.makeStream(of: Batch.self)
        group.addTask { await Self.work(makeWork, on: batches, job: job, done) }
        return input
      }
      defer { for input in inputs { input.finish() } }
      var order = Order(results: results.makeAsyncIterator(), idle: inputs.indices.flatMap { [$0, $0] })
      func hand(on outputs: [Done<Output>.Result]) throws {
        for output in outputs {
          progress?.clear()
          switch output {
          case .output(let read, let output):
            for warning in read.warnings { report("\(warning)") }
            try take(read.article, output)
          case .failure(let error):
            allGood = false
            report("\(error)")
          case .warning(let warning): report("\(warning)")
          }
        }
        progress?.show(articles: outputs.count, reader.meter)
      }
      var number = 0
      var items = reader.items.makeIterator()
      while true {
        var batch: [ArticleReader.Item] = []
        while batch.count < Batch.size, let item = items.next() { batch.append(item) }
        if batch.isEmpty { break }
        while order.idle.isEmpty { try hand(on: try await order.next()) }
        inputs[order.idle.removeLast()].yield(Batch(number: number, items: batch))
        number += 1
      }
      while order.given < number { try hand(on: try await order.next()) }
    }
    progress?.clear()
    return allGood
  }

  /// What comes back from the jobs, brought into order.
  private struct Order<Output: Sendable> {
    var results: AsyncThrowingStream<Done<Output>, any Error>.Iterator
    /// The jobs that wait for a batch, each as often as it may have one: one to work on, and one in hand.
    var idle: [Int]
    /// How many batches have been given on.
    private(set) var given = 0
    private var waiting: [Int: [Done<Output>.Result]] = [:]

    init(results: AsyncThrowingStream<Done<Output>, any Error>.Iterator, idle: [Int]) {
      self.results = results
      self.idle = idle
    }

    /// Waits until a batch is done, and gives what can be given on now, which may be nothing.
    mutating func next() async throws -> [Done<Output>.Result] {
      guard let done = try await results.next() else { return [] }
      idle.append(done.job)
      waiting[done.number] = done.outputs
      var outputs: [Done<Output>.Result] = []
      while let next = waiting.removeValue(forKey: given) {
        outputs += next
        given += 1
      }
      return outputs
    }
  }

  private static func work<Output: Sendable>(
    _ makeWork: @Sendable () throws -> (ReadArticle) throws -> Output, on batches: AsyncStream<Batch>, job: Int,
    _ done: AsyncThrowingStream<Done<Output>, any Error>.Continuation
  ) async {
    do {
      let work = try makeWork()
      for await batch in batches {
        let outputs = try batch.items.map { item -> Done<Output>.Result in
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
        done.yield(Done(number: batch.number, job: job, outputs: outputs))
      }
    } catch {
      done.finish(throwing: error)
    }
  }
}
