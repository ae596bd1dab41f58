#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// A program on the user's `PATH` that does part of the work.
enum ChildProcess {
  /// How a program ended.
  enum Outcome {
    /// It ran and ended with this status.
    case ended(Int32)
    /// There is no such program on the `PATH`.
    case notFound
    /// It could not be started, for this reason.
    case failed(String)
  }

  /// Runs a program and waits for it; its standard streams are ours.
  ///
  /// - Parameters:
  ///   - name: The program, looked for on the `PATH`.
  ///   - arguments: As they would follow its name on a command line.
  ///   - variables: Set in addition to our own environment, if they are not set there.
  /// - Returns: How it ended.
  static func run(
    _ name: String,
    _ arguments: [String],
    setting variables: [String: String] = [:]
  ) -> Outcome {
    for (variable, value) in variables { unsafe setenv(variable, value, 0) }
    var words = unsafe ([name] + arguments).map { unsafe strdup($0.fileNameBytes) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child = pid_t()
    let result = unsafe posix_spawnp(&child, name, nil, nil, &words, environ)
    if result == ENOENT { return .notFound }
    guard result == 0 else { return unsafe .failed(String(cString: strerror(result)).lowercased()) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else {
        return unsafe .failed(String(cString: strerror(errno)).lowercased())
      }
    }
    // As the C library's macros take it apart: the low seven bits name a signal.
    let signal = status & 0x7F
    return signal == 0 ? .ended(status >> 8 & 0xFF) : .failed("was stopped by signal \(signal)")
  }
}

/// A temporary folder for intermediate work.
enum WorkFolder {
  /// Makes a folder that only this user may look into, and removes it with the files in it.
  ///
  /// - Parameters:
  ///   - files: The names of the files that may appear in it at the end.
  ///   - work: What is done in the folder.
  /// - Returns: What the work returns.
  /// - Throws: `FileFailure` if the folder cannot be made, and what the work throws.
  static func with<Value>(
    files: [String],
    _ work: (String) throws -> Value
  ) throws -> Value {
    let root = FileSystem.variable("TMPDIR") ?? P_tmpdir
    var template = "\(root)/rubric-XXXXXX".fileNameBytes
    guard unsafe mkdtemp(&template) != nil else {
      throw unsafe FileFailure(path: root, reason: String(cString: strerror(errno)).lowercased())
    }
    let folder = String(fileName: template.dropLast().map { UInt8(bitPattern: $0) })
    defer {
      for file in files { unsafe unlink("\(folder)/\(file)".fileNameBytes) }
      unsafe rmdir(folder.fileNameBytes)
    }
    return try work(folder)
  }
}
