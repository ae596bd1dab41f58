import Foundation
import Testing

@testable import Rubric

/// Imports the real files where they are at hand: `RUBRIC_DATA` names their folder.
///
/// The numbers were counted in the same files by a script of another language, which shares no code with this one.
@Suite struct RealRunTests {
  private static let data = ProcessInfo.processInfo.environment["RUBRIC_DATA"]

  private static func bytes(_ path: String) throws -> [UInt8] {
    let file = URL(filePath: data ?? "").appending(path: path)
    guard path.hasSuffix(".gz") else { return try Array(Data(contentsOf: file)) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-dc", file.path(percentEncoded: false)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(bytes)
  }

  @Test(
    "the public files of 2024 make 996 assessments, with the values that are in them",
    .enabled(if: data != nil, "RUBRIC_DATA does not name the folder of the public files")
  )
  func everyDistrict() throws {
    let files = [
      ("cde-public-districts", "context/pubdistricts_2021.csv"),
      ("cde-priority-2", "local-indicators-2024/priority-2.csv"),
      ("cde-priority-3", "local-indicators-2024/priority-3.csv"),
      ("tidy-district-metrics", "dashboard/dashboard_district_by_group_2022_2024.csv.gz"),
      (
        "tidy-teacher-assignments",
        "staff/district_teacher_assignment_fte_2021_2023_derived.csv.gz"
      ),
      ("tidy-teacher-experience", "staff/district_teacher_experience_2025_derived.csv.gz"),
    ]
    let run = try ImportRun.imported(
      files.map { (try ImportRun.map($0.0), name: $0.1, bytes: try Self.bytes($0.1)) }
    )
    #expect(run.assessments.count == 996)
    #expect(run.refusals == [])
    #expect(run.incompleteCount == 4)
    #expect(run.otherDistricts.reduce(0) { $0 + $1.count } == 25)
    let all = run.assessments.map(\.assessment)
    #expect(counts(of: all, isSuppressed: false) == Self.valued)
    #expect(counts(of: all, isSuppressed: true) == Self.suppressed)

    let levels = all.flatMap { $0.ratings.compactMap(\.level) }
    #expect(levels.count == 9_487)
    #expect(levels.allSatisfy { (1...5).contains($0) }, "0 is never a level")
    #expect(abs(levels.reduce(0, +) - 37_859.033_333_3) < 1e-6)
    #expect(all.flatMap { $0.values.joined().compactMap(\.count) }.min() ?? 0 >= 11)

    let priority2: Set = ["professional-learning", "developmental-change", "deeper-learning"]
    for code in ["37683380000000", "19647250000000", "19645920000000"] {
      let district = try #require(all.first { $0.district.cds?.description == code })
      for domain in ImportRun.framework.domains where priority2.contains(domain.id.description) {
        let ratings = domain.indicators.map { district.ratings[$0.position] }
        #expect(ratings.allSatisfy { $0.level == nil }, "\(district.district.name)")
      }
      #expect(district.ratings.count { $0.level != nil } == 5)
    }
    for studied in ImportRun.framework.profile.districts {
      let district = all.first { $0.district.cds == studied.cds }
      #expect(district?.district.kind == studied.kind)
      #expect(district?.district.lowIncome != nil)
    }
  }

  private func counts(of all: [Assessment], isSuppressed: Bool) -> [String: Int] {
    var counts: [String: Int] = [:]
    for assessment in all {
      for (metric, values) in zip(ImportRun.framework.metrics, assessment.values) {
        let count = values.count { ($0.value == nil) == isSuppressed }
        if count > 0 { counts[metric.id.description, default: 0] += count }
      }
    }
    return counts
  }

  private static let valued = [
    "graduation-rate": 13_706, "dropout-rate": 13_706, "a-g-completion": 13_246,
    "college-career-prepared": 11_037, "college-going": 4_198, "chronic-absenteeism": 38_251,
    "suspension-rate": 38_596, "ela-distance-from-standard": 30_306,
    "math-distance-from-standard": 30_338, "fully-credentialed-teachers": 2_459,
    "intern-teachers": 2_459, "teachers-without-credential-or-misassigned": 2_459,
    "out-of-field-teachers": 2_459, "first-and-second-year-teachers": 847,
    "mean-years-teaching": 847, "mean-years-in-district": 847,
  ]

  private static let suppressed = [
    "graduation-rate": 8_646, "dropout-rate": 8_646, "a-g-completion": 9_106,
    "college-career-prepared": 4_837, "college-going": 2_143, "chronic-absenteeism": 14_258,
    "suspension-rate": 13_901, "ela-distance-from-standard": 11_224,
    "math-distance-from-standard": 11_212, "fully-credentialed-teachers": 503,
    "intern-teachers": 503, "teachers-without-credential-or-misassigned": 503,
    "out-of-field-teachers": 503, "first-and-second-year-teachers": 145,
    "mean-years-teaching": 145, "mean-years-in-district": 145,
  ]
}
