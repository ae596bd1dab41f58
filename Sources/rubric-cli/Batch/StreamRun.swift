import Rubric

/// Districts from standard input answered on standard output, one a line, in their order.
struct StreamRun {
  let worker: StreamWorker
  let reader: AssessmentReader
  let jobs: Int

  /// Portions that are begun and not yet written, for each job.
  private static let portionsAhead = 2
  /// A few lines' worth: an answer may be a hundred times as long as a short line.
  private static let pieceLength = 1 << 15

  /// Answers until the input ends.
  ///
  /// - Returns: How many lines or rows there were, and how many of them were refused.
  /// - Throws: ``FileFailure`` where one of the two streams fails.
  func run() async throws -> (lines: Int, refused: Int) {
    let pieces = try PieceReader("-", length: Self.pieceLength)
    var source = DistrictSource(.standardInput, reader: reader, isStream: true)
    var counts = (lines: 0, refused: 0)
    try await withThrowingTaskGroup(of: (Int, StreamWorker.Answers).self) { group in
      var (begun, written, running) = (0, 0, 0)
      var isEnd = false
      var portions: ArraySlice<DistrictPortion> = []
      var waiting: [Int: StreamWorker.Answers] = [:]
      while true {
        while running < jobs, begun - written < jobs * Self.portionsAhead {
          if let portion = portions.popFirst() {
            let (index, worker) = (begun, worker)
            group.addTask { (index, worker.process(portion)) }
            begun += 1
            running += 1
            continue
          }
          // Who sends line by line and waits for each answer must get it before more is read.
          if isEnd || begun > written && !pieces.isReady { break }
          let piece = try pieces.next()
          isEnd = piece.isEmpty || source.isOver
          portions = (isEnd ? source.finish() : source.push(piece))[...]
        }
        guard let (index, answers) = try await group.next() else { break }
        running -= 1
        waiting[index] = answers
        while let answers = waiting.removeValue(forKey: written) {
          try FileSystem.print(answers.bytes)
          counts.lines += answers.count
          counts.refused += answers.refusedCount
          written += 1
        }
      }
    }
    return counts
  }
}
