extension Aggregation {
  /// What the way of combining is called in a sentence.
  var title: String {
    switch self {
    case .arithmetic: "weighted mean"
    case .geometric: "weighted geometric mean"
    case .minimum: "lowest level"
    }
  }
}
