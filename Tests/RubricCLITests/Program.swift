import Foundation

/// The built program, run as a user runs it.
struct Program {
  /// How a run ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder that the program runs in.
  let folder: URL

  /// The project's own folder.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the program and waits for it.
  ///
  /// - Parameters:
  ///   - arguments: As after `rubric` on a command line.
  ///   - input: What is on standard input.
  ///   - environment: Variables that are set besides a plain environment.
  /// - Returns: How it ended and what it printed.
  /// - Throws: Where the program could not be started.
  func run(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program and waits for it.
  func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = process(arguments, environment: environment)
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (outFile, errFile) = (scratch.appending(path: "out"), scratch.appending(path: "err"))
    let inFile = scratch.appending(path: "in")
    try Data(input.utf8).write(to: inFile)
    for file in [outFile, errFile] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errFile), as: UTF8.self)
    )
  }

  /// Starts the program and does not wait for it.
  ///
  /// - Parameters:
  ///   - arguments: As after `rubric` on a command line.
  ///   - input: Standard input; empty if not given.
  ///   - output: Standard output; it goes nowhere if not given.
  ///   - errors: Standard error; it goes nowhere if not given.
  ///   - environment: Variables that are set besides a plain environment.
  /// - Returns: The running program.
  /// - Throws: Where the program could not be started.
  func start(
    _ arguments: [String],
    input: Pipe? = nil,
    output: Pipe? = nil,
    errors: Pipe? = nil,
    environment: [String: String] = [:]
  ) throws -> Process {
    let process = process(arguments, environment: environment)
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = output ?? FileHandle.nullDevice
    process.standardError = errors ?? FileHandle.nullDevice
    try process.run()
    return process
  }

  private func process(_ arguments: [String], environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
      .merging(environment) { $1 }
    return process
  }

  /// The program is next to the test bundle, wherever that was built.
  static let executable: URL = {
    let bundles = [Bundle.main.bundleURL] + Bundle.allBundles.map(\.bundleURL)
    let folders = bundles.flatMap { [$0, $0.deletingLastPathComponent()] }
    let candidates = folders.map { $0.appending(path: "rubric") }
    return candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    }
      ?? repository.appending(path: ".build/debug/rubric")
  }()
}

/// Makes a folder of its own for a test, and removes it afterward.
func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "rubric-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}
