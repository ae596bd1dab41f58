import ArgumentParser
import Rubric

/// Another way of combining levels than the framework's own.
struct AggregationOption: ParsableArguments {
  /// The ways of combining levels.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case arithmetic, geometric, weakest

    fileprivate var aggregation: Aggregation {
      switch self {
      case .arithmetic: .arithmetic
      case .geometric: .geometric
      case .weakest: .weakest
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "Combine levels in another way than the framework says: arithmetic, geometric or weakest.",
      valueName: "way"
    )
  )
  var aggregation: Choice?

  /// The framework with the chosen way, and its digest.
  func load(_ options: FrameworkOptions) throws -> (framework: Framework, digest: String) {
    let (framework, digest) = try options.load()
    return (aggregation.map { framework.combining(by: $0.aggregation) } ?? framework, digest)
  }
}
