private import Dispatch
private import Synchronization

/// Brings what a long run writes to the disk while the run goes on, so that little is left to wait for at its end.
///
/// One call covers all files of the file system. Where the system has no such call, ``needsEach`` is set and the
/// run waits for each file instead.
final class DiskSync: Sendable {
  private struct State {
    var isRunning = false
    /// What was written before the last call that ended.
    var safe = 0
    var failure: FileFailure?
  }

  /// Whether the run has to wait for each file itself.
  static var needsEach: Bool {
    #if os(Linux)
      false
    #else
      true
    #endif
  }

  private let path: String
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "disk")

  /// - Parameter folder: Any folder on the file system.
  init(_ folder: Folder) { path = folder.path }

  /// Begins a call, unless one is running.
  ///
  /// - Parameter count: How much has been written so far, in any unit: ``safe`` becomes this when the call ends.
  func begin(at count: Int) {
    let isFree = state.withLock { state in
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard isFree else { return }
    queue.async { self.sync(count) }
  }

  /// How much is on the disk for certain.
  ///
  /// - Throws: ``FileFailure`` if the disk failed.
  func safe() throws(FileFailure) -> Int {
    let (safe, failure) = state.withLock { ($0.safe, $0.failure) }
    if let failure { throw failure }
    return safe
  }

  /// Waits until everything is on the disk.
  ///
  /// - Throws: ``FileFailure`` if the disk failed.
  func finish(at count: Int) throws(FileFailure) {
    queue.sync { self.sync(count) }
    _ = try safe()
  }

  private func sync(_ count: Int) {
    var failure: FileFailure?
    do throws(FileFailure) { _ = try Folder(path).syncFileSystem() } catch { failure = error }
    state.withLock { state in
      state.isRunning = false
      state.safe = failure == nil ? count : state.safe
      state.failure = state.failure ?? failure
    }
  }
}
