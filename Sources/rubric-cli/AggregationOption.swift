import ArgumentParser
import Rubric

/// A way of combining levels other than the framework's own.
struct AggregationOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Combine levels differently than the framework does: arithmetic, geometric or minimum.",
      valueName: "way"
    )
  )
  var aggregation: AggregationName?

  /// The framework, prepared for any number of districts with the chosen way.
  ///
  /// A former name of a way is used all the same, and the user is told what it is called now.
  func basis(_ options: FrameworkOptions) throws -> ComparisonBasis {
    var basis = ComparisonBasis(try options.framework())
    if let aggregation {
      basis.scoring.aggregation = aggregation.value
      if let former = aggregation.former {
        let name = aggregation.value.rawValue
        FileSystem.complain(
          "rubric: --aggregation \(former) is now called \(name); write --aggregation \(name)"
        )
      }
    }
    return basis
  }
}

/// The name of a way of combining levels, as the framework's own file has it.
struct AggregationName: ExpressibleByArgument {
  let value: Aggregation
  /// The name that was given, if it is one that earlier versions used.
  let former: String?

  init?(argument: String) {
    if let value = Aggregation(rawValue: argument) {
      (self.value, former) = (value, nil)
    } else if let name = Aggregation.formerNames.first(where: { $0.text == argument }) {
      (value, former) = (name.value, name.text)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { Aggregation.allCases.map(\.rawValue) }
}
