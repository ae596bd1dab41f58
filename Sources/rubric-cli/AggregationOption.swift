public import ArgumentParser
public import Rubric

/// Another way of combining levels than the framework's own.
struct AggregationOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Combine levels differently than the framework does: arithmetic, geometric or weakest.",
      valueName: "way"
    )
  )
  var aggregation: Aggregation?

  /// The framework, prepared for any number of districts with the chosen way.
  func basis(_ options: FrameworkOptions) throws -> ComparisonBasis {
    var basis = ComparisonBasis(try options.framework())
    if let aggregation { basis.scoring.aggregation = aggregation }
    return basis
  }
}

// Its names are those of the framework's own file.
extension Aggregation: ExpressibleByArgument {}
