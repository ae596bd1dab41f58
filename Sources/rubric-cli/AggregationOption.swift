public import ArgumentParser
public import Rubric

/// Another way of combining levels than the framework's own.
struct AggregationOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Combine levels in another way than the framework says: arithmetic, geometric or weakest.",
      valueName: "way"
    )
  )
  var aggregation: Aggregation?

  /// The framework, prepared for any number of districts with the chosen way, and its digest.
  func load(_ options: FrameworkOptions) throws -> (basis: ComparisonBasis, digest: String) {
    let (framework, digest) = try options.load()
    var basis = ComparisonBasis(framework)
    if let aggregation { basis.scoring.aggregation = aggregation }
    return (basis, digest)
  }
}

// Its names are those of the framework's own file.
extension Aggregation: ExpressibleByArgument {}
