/// A priority of a report, with every factor of its place in the order.
struct PriorityOutput: WrittenObject {
  let priority: Priority
  let indicator: Indicator.ID
  let domain: Domain.ID

  static func keys(_ p: inout some ObjectVisitor<Self>) {
    p.key("kind", .choice) { $0.priority.kind }
    p.key("rank", .whole(1...10_000)) { $0.priority.rank }
    p.key("indicator", .name) { $0.indicator }
    p.key("domain", .name) { $0.domain }
    p.key("weight", .above(0)) { $0.priority.factors.weight }
    p.key("gap", .above(0)) { $0.priority.factors.gap }
    p.key("shortfall", .optional(.share)) { $0.priority.factors.shortfall }
    p.key("priority", .above(0)) { $0.priority.factors.product }
    p.key("gain", .optional(.number)) { $0.priority.gain }
  }
}
