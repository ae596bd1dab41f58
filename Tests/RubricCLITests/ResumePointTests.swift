import Foundation
import Testing

@testable import rubric_cli

/// Where a batch goes on after a power cut.
@Suite struct ResumePointTests {
  /// Three portions of four bytes in one file; the others are empty.
  private static let text = Array("aaaabbbbcccc".utf8)

  private static func entries(count: Int = 3) -> [JournalEntry] {
    (1...count).map { number in
      let lengths = BatchFile.allCases.map { $0 == .summary ? number * 4 : 0 }
      let sums = lengths.map { MadeFile("", Array(text.prefix($0))).sum }
      var progress = PartialWork.Progress()
      progress.portionCount = number
      return JournalEntry(progress: progress, lengths: lengths, sums: sums)
    }
  }

  private static func point(
    _ bytes: [UInt8],
    safe: Int
  ) throws -> Result<Int?, FileFailure> {
    var result: Result<Int?, FileFailure> = .success(nil)
    try withFolder { url in
      try Data(bytes).write(to: url.appending(path: "summary.csv"))
      do throws(FileFailure) {
        let folder = try Folder(url.path(percentEncoded: false))
        result = .success(try ResumePoint(entries(), safeCount: safe, in: folder).entry)
      } catch {
        result = .failure(error)
      }
    }
    return result
  }

  @Test(
    "with all bytes there, a run goes on after the last portion; what follows it does not count"
  )
  func whole() throws {
    #expect(try Self.point(Self.text, safe: 0).get() == 2)
    #expect(try Self.point(Self.text + Array("dd".utf8), safe: 3).get() == 2)
  }

  @Test("bytes that a power cut lost cost the portions that they belong to")
  func lost() throws {
    #expect(try Self.point(Array(Self.text.prefix(11)), safe: 1).get() == 1)
    #expect(try Self.point(Array(Self.text.prefix(7)), safe: 1).get() == 0)
    // A file system that notes the length before the bytes leaves zeros.
    #expect(try Self.point(Array(Self.text.prefix(8)) + [0, 0, 0, 0], safe: 1).get() == 1)
    #expect(try Self.point([], safe: 0).get() == nil)
  }

  @Test("what the journal calls safe and is not as it was written is damage")
  func damaged() throws {
    for bytes in [Array("aaaa".utf8), Array("aabbbbbbcccc".utf8)] {
      #expect(throws: FileFailure.self) { try Self.point(bytes, safe: 2).get() }
    }
  }

  @Test("a line of a journal or record that was changed or cut is not believed")
  func lines() throws {
    let line = SummedLine.text("finished")
    #expect(SummedLine.words(of: String(line.dropLast())) == "finished")
    #expect(SummedLine.words(of: String(line.dropLast(2))) == nil)
    #expect(SummedLine.words(of: "finished") == nil)
    #expect(SummedLine.words(of: "Finished" + line.dropFirst(8).dropLast()) == nil)
  }

  @Test(
    "a record names no file outside of its folder",
    arguments: ["/etc/passwd", "../a", "a/../b", "a/b/c", "a//b", ".hidden", "reports/.x", ""]
  )
  func names(name: String) {
    #expect(MadeFile("1f 3 \(name)") == nil)
    #expect(MadeFile("1f 3 reports/a.html")?.name == "reports/a.html")
  }

  @Test("a record is read as it was written, and any changed byte makes it none")
  func record() throws {
    var record = OutputRecord(run: "abc")
    for name in ["summary.csv", "reports/a.txt"] {
      record.files[name] = MadeFile(name, Array("x".utf8))
    }
    let bytes = record.bytes
    #expect(OutputRecord(bytes)?.files == record.files)
    #expect(OutputRecord(bytes)?.run == "abc")
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(OutputRecord(changed) == nil, "byte \(index)")
      #expect(OutputRecord(Array(bytes[..<index])) == nil, "cut at \(index)")
    }
  }
}
