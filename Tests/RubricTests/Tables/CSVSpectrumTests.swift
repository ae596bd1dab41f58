import Foundation
import Testing

@testable import Rubric

/// The cases that CSV readers are wont to get wrong, after Max Ogden's csv-spectrum.
@Suite struct CSVSpectrumTests {
  @Test(
    "the cases of csv-spectrum, in texts of our own",
    arguments: [
      ("a,b\n1,\"x, y\"", [["1", "x, y"]]),
      ("a,b,c\n1,\"\",\"\"\n2,3,4", [["1", "", ""], ["2", "3", "4"]]),
      ("a,b,c\r\n1,\"\",\"\"\r\n2,3,4", [["1", "", ""], ["2", "3", "4"]]),
      ("a,b\n1,\"say \"\"so\"\" twice\"\n3,4\n", [["1", "say \"so\" twice"], ["3", "4"]]),
      ("k,v\n1,\"{\"\"t\"\": [1.0, 2]}\"\n", [["1", "{\"t\": [1.0, 2]}"]]),
      ("a,b\n\"one \ntwo\",5\n7,8\n", [["one \ntwo", "5"], ["7", "8"]]),
      ("a,b\r\n\"one \r\ntwo\",5\r\n7,8\r\n", [["one \r\ntwo", "5"], ["7", "8"]]),
      ("a,b\n1,\"x \n\"\"y\"\" \nz\"\n3,4\n", [["1", "x \n\"y\" \nz"], ["3", "4"]]),
      ("a,b\n1,2\n", [["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["1", "2"]]),
      ("a,b\n4,ʤ\n", [["4", "ʤ"]]),
    ]
  )
  func ownCases(text: String, rows: [[String]]) {
    let table = ReadTable(text)
    #expect(table.rows == rows)
    #expect(table.rowFaults == [])
    #expect(table.fault == nil)
  }

  private static let folder = URL(filePath: "/usr/share/nodejs/csv-spectrum")

  @Test(
    "the cases of csv-spectrum as Debian ships them",
    .enabled(
      if: FileManager.default.fileExists(atPath: folder.path()),
      "the Debian package node-csv-spectrum is not installed"
    )
  )
  func installedCases() throws {
    let names = try FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: "csvs"),
      includingPropertiesForKeys: nil
    )
    #expect(names.count >= 11)
    for file in names {
      let name = file.deletingPathExtension().lastPathComponent
      let json = try Data(contentsOf: Self.folder.appending(path: "json/\(name).json"))
      let expected = try JSONDecoder().decode([[String: String]].self, from: json)
      let table = ReadTable(Array(try Data(contentsOf: file)))
      let rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
      #expect(rows == expected, "\(name)")
      #expect(table.rowFaults == [])
    }
  }
}
