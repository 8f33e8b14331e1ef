import Glibc

/// What time is counted.
enum Clock {
  /// The processor time that this process takes. Wall time would count other programs too.
  case own
  /// That of the processes which it has started and waited for.
  case children
  /// The time that passes.
  case wall

  /// The seconds that `body` takes.
  func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = now
    try body()
    return now - start
  }

  private var now: Double {
    switch self {
    case .own: Self.time(CLOCK_PROCESS_CPUTIME_ID)
    case .wall: Self.time(CLOCK_MONOTONIC)
    case .children:
      {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
      }()
    }
  }

  private static func time(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Of two in the middle the greater: a benchmark does not flatter itself.
func median(_ seconds: [Double]) -> Double {
  seconds.sorted()[seconds.count / 2]
}
