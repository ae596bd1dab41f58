import Foundation

/// A folder of small assessments for tests of batches.
struct BatchFolder {
  let root: URL
  let program: Program

  init(_ root: URL) {
    self.root = root
    program = Program(folder: root)
  }

  /// An assessment of a district, its level made from its number.
  static func assessment(_ number: Int, name: String? = nil, cds: String? = nil) -> String {
    """
    assessment: positive-outliers
    district:
      name: "\(name ?? "District \(number)")"
      cds: \(cds ?? "\"\(1_010_000 + number)0000000\"")
      kind: unified
      enrollment: \(1_000 + number)
      low-income: \(number % 100)
    cycle: 2023-24
    ratings:
      shared-vision:
        clear-vision: \(1 + number % 5)
        equity-touchstone: { level: 2, note: "Number \(number)" }
    metrics:
      chronic-absenteeism:
        - { group: all, value: \(number % 60), n: 400, year: 2023-24 }

    """
  }

  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  /// Writes some assessments into a folder, one a file.
  func fill(_ folder: String, _ numbers: some Sequence<Int>) throws {
    for number in numbers {
      let name = String(format: "%05d", number)
      try write(Self.assessment(number), to: "\(folder)/\(name).yml")
    }
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  func lines(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n").map(String.init)
  }

  /// Every file below a folder and its bytes, hidden ones too, but not the records of what was made.
  func contents(_ folder: String) throws -> [String: Data] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.subpaths(atPath: base.path(percentEncoded: false)) ?? []
    var contents: [String: Data] = [:]
    for path in paths where ![".rubric-batch", ".rubric-import"].contains(path) {
      let file = base.appending(path: path)
      let values = try file.resourceValues(forKeys: [.isRegularFileKey])
      if values.isRegularFile == true { contents[path] = try Data(contentsOf: file) }
    }
    return contents
  }
}

/// Makes a folder of its own for a test of batches, and removes it afterward.
func withBatchFolder(_ body: (BatchFolder) throws -> Void) throws {
  try withFolder { try body(BatchFolder($0)) }
}
