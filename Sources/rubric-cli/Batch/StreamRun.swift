import Rubric

/// Districts from standard input answered on standard output, one per line, in their order.
struct StreamRun {
  let worker: StreamWorker
  let reader: AssessmentReader
  let jobs: Int

  /// A few lines' worth: an answer may be a hundred times as long as a short line.
  private static let pieceLength = 1 << 15

  /// Answers until the input ends.
  ///
  /// - Returns: How many lines or rows there were, and how many of them were refused.
  /// - Throws: ``FileFailure`` if one of the two streams fails.
  func run() async throws -> (lines: Int, refused: Int) {
    let pieces = try PieceReader("-", length: Self.pieceLength)
    var source = DistrictSource(.standardInput, reader: reader, isStream: true)
    var counts = (lines: 0, refused: 0)
    var isEnd = false
    var portions: ArraySlice<DistrictPortion> = []
    let next = { (isAwaited: Bool) throws -> DistrictPortion? in
      while true {
        if let portion = portions.popFirst() { return portion }
        // A sender who writes line by line and waits for each answer must get it before more is read.
        if isEnd || isAwaited && !pieces.isReady { return nil }
        let piece = try pieces.next()
        isEnd = piece.isEmpty || source.isOver
        portions = (isEnd ? source.finish() : source.push(piece))[...]
      }
    }
    try await inOrder(jobs: jobs, next: next, work: worker.process) { answers in
      try FileSystem.print(answers.bytes)
      counts.lines += answers.count
      counts.refused += answers.refusedCount
    }
    return counts
  }
}
