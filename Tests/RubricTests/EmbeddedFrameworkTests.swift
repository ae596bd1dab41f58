import Foundation
import Testing

@testable import Rubric

@Suite struct EmbeddedFrameworkTests {
  @Test("the embedded files are those in the rubrics folder, byte for byte")
  func equalsFolder() throws {
    let folder = Repository.root.appending(path: "rubrics")
    let found = try #require(
      FileManager.default.subpaths(atPath: folder.path(percentEncoded: false))
    )
    let paths = found.filter { $0.hasSuffix(".yml") }.sorted()
    #expect(FrameworkFiles.embedded.files.map(\.path) == paths)
    for file in FrameworkFiles.embedded.files {
      let bytes = try Data(contentsOf: folder.appending(path: file.path))
      #expect(Data(file.bytes) == bytes, "\(file.path) was changed; build again")
    }
  }

  @Test("the embedded framework has no faults and no warnings")
  func isSound() throws {
    let checked = try Framework.reading(.embedded)
    #expect(checked.warnings.isEmpty)
  }
}
