import Rubric

/// Assessments from standard input answered on standard output, line by line, in their order.
struct StreamRun {
  let worker: StreamWorker
  let jobs: Int

  /// Portions that are begun and not yet written, for each job.
  private static let portionsAhead = 2

  /// Answers until the input ends.
  ///
  /// - Returns: How many lines there were, and how many of them were refused.
  /// - Throws: ``FileFailure`` where one of the two streams fails.
  func run() async throws -> (lines: Int, refused: Int) {
    var source = try LineSource()
    var counts = (lines: 0, refused: 0)
    try await withThrowingTaskGroup(of: (Int, StreamWorker.Answers).self) { group in
      var (begun, written, running) = (0, 0, 0)
      var isEnd = false
      var waiting: [Int: StreamWorker.Answers] = [:]
      while true {
        while !isEnd, running < jobs, begun - written < jobs * Self.portionsAhead {
          // Who sends line by line and waits for each answer must get it before more is read.
          if begun > written, !source.isReady { break }
          switch try source.next() {
          case .nothingYet: continue
          case .end: isEnd = true
          case .portion(let portion):
            let (index, worker) = (begun, worker)
            group.addTask { (index, worker.process(portion)) }
            begun += 1
            running += 1
          }
        }
        guard let (index, answers) = try await group.next() else { break }
        running -= 1
        waiting[index] = answers
        while let answers = waiting.removeValue(forKey: written) {
          try FileSystem.print(answers.bytes)
          counts.lines += answers.lineCount
          counts.refused += answers.refusedCount
          written += 1
        }
      }
    }
    return counts
  }
}
