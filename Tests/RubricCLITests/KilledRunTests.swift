import Foundation
import Testing

/// What a run leaves that is killed at any step, in a folder that an earlier one has used.
@Suite struct KilledRunTests {
  /// Kills a run at each of its steps and runs it again.
  ///
  /// - Parameters:
  ///   - folder: Where the inputs are.
  ///   - before: Of the earlier run into the folder `out`.
  ///   - arguments: Of the run.
  ///   - again: Of the run after it was killed.
  /// - Throws: If a program cannot be started.
  private static func killEverywhere(
    _ folder: BatchFolder,
    before: [String],
    _ arguments: [String],
    again: [String]
  ) throws {
    guard let library = try KillingLibrary(in: folder) else {
      print("skipped: there is no C compiler for a library that kills")
      return
    }
    let out = folder.root.appending(path: "out")
    let prepare = { () throws in
      let outcome = try folder.program.run(before)
      #expect(outcome.status == 0)
    }
    try prepare()
    let old = try folder.contents("out")
    let status = try folder.program.run(arguments).status
    let new = try folder.contents("out")
    #expect(old != new)
    for step in 1... {
      try FileManager.default.removeItem(at: out)
      try prepare()
      let killed = try folder.program.run(arguments, environment: library.environment(step))
      guard killed.status == SIGKILL else {
        #expect(killed.status == status)
        // Each result is moved, and the folder of unfinished work is taken down.
        #expect(step > new.count + 2)
        return
      }
      let files = try folder.contents("out").filter { !$0.key.hasPrefix(".rubric-partial/") }
      for (name, bytes) in files {
        #expect(bytes == old[name] || bytes == new[name], "\(name), step \(step)")
      }
      let isMixed = files != old && files != new
      let left = FileManager.default.fileExists(
        atPath: out.appending(path: ".rubric-partial").path()
      )
      #expect(left || !isMixed, "step \(step)")
      let outcome = try folder.program.run(again)
      #expect(outcome.status == status, "step \(step): \(outcome.errors)")
      #expect(try folder.contents("out") == new, "step \(step)")
    }
  }

  @Test(
    "a batch that is killed at any step goes on to the same results, and loses none of the old ones before"
  )
  func batch() throws {
    try withBatchFolder { folder in
      let arguments = ["batch", "in", "-o", "out", "--reports", "text", "--quiet"]
      try folder.fill("before", 1...3)
      try folder.fill("in", 2...3)
      try folder.write("assessment: positive-outliers\n", to: "in/00002.yml")
      try Self.killEverywhere(
        folder,
        before: ["batch", "before", "-o", "out", "--reports", "text", "--quiet"],
        arguments,
        again: arguments + ["--resume"]
      )
    }
  }

  @Test("an import that is killed at any step is done whole by the next one")
  func imported() throws {
    try withBatchFolder { folder in
      try ImportFiles.write(1...3, to: folder)
      let before = ImportFiles.arguments
      try ImportFiles.write(2...4, named: "new", to: folder)
      let arguments = before.map { $0.replacing("=metrics", with: "=new-metrics") }
      try Self.killEverywhere(
        folder,
        before: before,
        arguments,
        again: arguments
      )
    }
  }
}

/// Small files of the state's, as many districts as a test wants.
enum ImportFiles {
  static let arguments = [
    "import", "--cycle", "2023-24", "-o", "out", "cde-public-districts=directory.txt",
    "tidy-district-metrics=metrics.csv",
  ]

  /// Writes a directory of all districts and the graduation rates of some.
  static func write(
    _ numbers: some Sequence<Int>,
    named name: String? = nil,
    to folder: BatchFolder
  ) throws {
    var directory = "CD Code\tCounty\tDistrict\tCity\tDOC\tDOCType\tStatusType\n"
    for number in 1...2000 {
      directory +=
        "\(1_010_000 + number)\tElm\tDistrict \(number)\tElmton\t54\tUnified School District\tActive\n"
    }
    try folder.write(directory, to: "directory.txt")
    var metrics =
      "entity_id,name,county_code,year,metric,subgroup,value,numerator,denominator,reliability,source_dataset\n"
    for number in numbers {
      metrics +=
        "\(1_010_000 + number)0000000,District \(number),10,2023,four_year_graduation_rate,all,93.1,161,173,reliable,x\n"
    }
    try folder.write(metrics, to: "\(name.map { "\($0)-" } ?? "")metrics.csv")
  }
}
