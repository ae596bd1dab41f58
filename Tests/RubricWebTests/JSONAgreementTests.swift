import Foundation
import Testing

@testable import Rubric
@testable import RubricWeb

/// The page's numbers next to those of the JSON report, read by a JSON reader and rounded in decimals.
@Suite struct JSONAgreementTests {
  private struct Pair {
    let json: [String: Any]
    let page: PageReader

    init(_ report: GapReport) throws {
      let data = Data(report.rendered(as: .json).utf8)
      json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      page = try PageReader(ReportPage(report).html)
    }

    func list(_ key: String) throws -> [[String: Any]] {
      try #require(json[key] as? [[String: Any]])
    }
  }

  private static func pairs() throws -> [Pair] {
    let files = ["gridley-2023-24", "long-beach-2023-24", "invented-unified"]
    return try files.map {
      try Pair(Reports.report(file: "examples/\($0).yml", in: Reports.embedded))
    } + [Pair(Reports.elmValley())]
  }

  /// A JSON number with a count of decimals, halves away from zero; a dash for `null`.
  private static func text(_ value: Any?, _ places: Int, trimmed: Bool = false) -> String {
    guard let number = value as? NSNumber else { return "-" }
    var exact = Decimal(string: "\(number)") ?? 0
    var rounded = Decimal()
    unsafe NSDecimalRound(&rounded, &exact, places, .plain)
    if trimmed { return "\(rounded)" }
    let parts = "\(rounded)".split(separator: ".", omittingEmptySubsequences: false)
    guard places > 0 else { return String(parts[0]) }
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    return "\(parts[0]).\(decimals)" + String(repeating: "0", count: places - decimals.count)
  }

  @Test("each domain's score, bounds, coverage and gap are those of the JSON report")
  func domains() throws {
    for pair in try Self.pairs() {
      let rows = try pair.page.rows("//section[@id='domains']").filter { $0.count > 1 }
      let domains = try pair.list("domains")
      #expect(rows.count == domains.count)
      for (row, domain) in zip(rows, domains) {
        let bounds = domain["bounds"] as? [String: Any]
        let (low, high) = (Self.text(bounds?["low"], 1), Self.text(bounds?["high"], 1))
        let percent = (domain["coverage"] as? NSNumber).map {
          NSNumber(value: $0.doubleValue * 100)
        }
        #expect(row[2] == Self.text(domain["score"], 1))
        #expect(row[3] == (low == high ? low : "\(low) to \(high)"))
        #expect(row[4] == (percent.map { Self.text($0, 0) + " %" } ?? "-"))
        #expect(row[6] == Self.text(domain["gap"], 1))
      }
    }
  }

  @Test("each domain's reference is the weighted mean of the JSON report's reference levels")
  func references() throws {
    for pair in try Self.pairs() {
      let rows = try pair.page.rows("//section[@id='domains']").filter { $0.count > 1 }
      for (row, domain) in zip(rows, try pair.list("domains")) {
        var (sum, weight) = (0.0, 0.0)
        for indicator in try #require(domain["indicators"] as? [[String: Any]]) {
          guard indicator["state"] as? String != "not-applicable",
            let level = indicator["reference"] as? NSNumber,
            let own = indicator["weight"] as? NSNumber
          else { continue }
          sum += level.doubleValue * own.doubleValue
          weight += own.doubleValue
        }
        #expect(row[5] == (weight > 0 ? Self.text(NSNumber(value: sum / weight), 1) : "-"))
      }
    }
  }

  @Test("each indicator's level, reference and gap are those of the JSON report")
  func indicators() throws {
    for pair in try Self.pairs() {
      for (index, domain) in try pair.list("domains").enumerated() {
        let rows = try pair.page.rows("//article[@class='domain'][\(index + 1)]")
        let indicators = try #require(domain["indicators"] as? [[String: Any]])
        // A domain of which nothing is rated has no table.
        let isShown = indicators.contains { $0["state"] as? String != "not-rated" }
        #expect(rows.count == (isShown ? indicators.count : 0))
        for (row, indicator) in zip(rows, indicators) {
          let absent = ["not-rated": "not rated", "not-applicable": "n/a"]
          let level = Self.text(indicator["level"], 2, trimmed: true)
          #expect(row[2] == absent[indicator["state"] as? String ?? ""] ?? level)
          #expect(row[3] == Self.text(indicator["reference"], 9, trimmed: true))
          #expect(row[4] == Self.text(indicator["gap"], 2, trimmed: true))
        }
      }
    }
  }

  @Test(
    "each group's value, number and level are those of the JSON report, and no hidden one is there"
  )
  func metrics() throws {
    for pair in try Self.pairs() {
      let given = try pair.list("metrics").compactMap { metric -> [[String: Any]]? in
        let groups = metric["groups"] as? [[String: Any]] ?? []
        return groups.contains { $0["state"] as? String != "missing" } ? groups : nil
      }
      #expect(try pair.page.texts("//article[@class='metric']/h3").count == given.count)
      for (index, groups) in given.enumerated() {
        let valued = groups.filter { $0["state"] as? String == "valued" }
        let rows = try pair.page.rows("//article[@class='metric'][\(index + 1)]")
        #expect(rows.count == valued.count)
        for (row, group) in zip(rows, valued) {
          #expect(row[1].replacing("*", with: "") == Self.text(group["value"], 1))
          let count = Self.text(group["n"], 0)
          #expect(
            count == "-"
              ? ["-", "withheld"].contains(row[2]) : row[2].replacing(",", with: "") == count
          )
          #expect(Int(count) ?? 11 >= 11)
          #expect(row[3].replacing("~", with: "") == Self.text(group["level"], 1))
        }
      }
    }
  }

  @Test("each shown priority has the JSON report's rank, product and gain")
  func priorities() throws {
    for pair in try Self.pairs() {
      let shown = try pair.page.texts("//section[@id='priorities']//li")
      let all = try pair.list("priorities")
      #expect(all.isEmpty == shown.isEmpty)
      var rest = all[...]
      for text in shown {
        // Both are in the same order; the page leaves out the last ones of each kind.
        let name = { (priority: [String: Any]) in
          "priority \(Self.text(priority["priority"], 2)) = weight "
        }
        let match = rest.firstIndex {
          text.hasPrefix(Self.text($0["rank"], 0)) && text.contains(name($0))
        }
        let found = try #require(match)
        if rest[found]["gain"] is NSNumber {
          #expect(text.hasSuffix("lift the index by \(Self.text(rest[found]["gain"], 2))"))
        }
        rest = rest[(found + 1)...]
      }
    }
  }
}
