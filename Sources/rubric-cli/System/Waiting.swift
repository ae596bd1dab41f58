private import Dispatch
private import Synchronization

/// Waits on the program's first thread for work that runs alongside it.
///
/// A `main` that is itself asynchronous would end that thread, for which a static program sorts its tables for
/// unwinding: some 40 ms before any command, however small, can begin.
enum Waiting {
  /// Runs work alongside this thread and returns when it is done.
  ///
  /// - Parameter work: What is done.
  /// - Throws: What the work throws.
  static func run(_ work: @escaping @Sendable () async throws -> Void) throws {
    let isDone = DispatchSemaphore(value: 0)
    let outcome = Mutex<Result<Void, any Error>>(.success(()))
    Task.detached {
      do {
        try await work()
      } catch {
        outcome.withLock { $0 = .failure(error) }
      }
      isDone.signal()
    }
    isDone.wait()
    try outcome.withLock { $0 }.get()
  }
}
