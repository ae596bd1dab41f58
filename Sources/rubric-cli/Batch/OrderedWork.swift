/// Does parts of some work in parallel, and collects the results in order.
///
/// - Parameters:
///   - jobs: How many are done at once.
///   - next: The next part, told whether a result is still to be taken in; `nil` if there is none. Where one is to
///     come, it is asked again after that.
///   - work: Does a part.
///   - take: Takes in what came of a part.
/// - Throws: What `next` and `take` throw.
func inOrder<Part: Sendable, Result: Sendable>(
  jobs: Int,
  next: (_ isAwaited: Bool) throws -> Part?,
  work: @escaping @Sendable (Part) -> Result,
  take: (Result) throws -> Void
) async throws {
  // Parts that are begun and not yet taken in, for each job: enough that none waits for a slow one.
  let partsAhead = 2
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var (begun, taken, running) = (0, 0, 0)
    var waiting: [Int: Result] = [:]
    while true {
      while running < jobs, begun - taken < jobs * partsAhead, let part = try next(begun > taken) {
        let index = begun
        group.addTask { (index, work(part)) }
        begun += 1
        running += 1
      }
      guard let (index, result) = try await group.next() else { break }
      running -= 1
      waiting[index] = result
      while let result = waiting.removeValue(forKey: taken) {
        try take(result)
        taken += 1
      }
    }
  }
}
