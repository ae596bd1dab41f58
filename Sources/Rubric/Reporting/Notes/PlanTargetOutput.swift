extension PlanTarget: WrittenObject {
  static func keys(_ t: inout some ObjectVisitor<Self>) {
    t.key("state", .choice) { $0.word }
    t.key("value", .optional(.number)) { $0.working?.value }
    t.key("start", .optional(.number)) { $0.working?.start }
    t.key("step", .optional(.number)) { $0.working?.step }
    t.key("steps", .optional(.number)) { $0.working?.steps }
    t.key("distance", .optional(.number)) { $0.working?.distance }
    t.key("way", .optional(.number)) { $0.working?.way }
    t.key("limit", .optional(.text)) { $0.working?.limit.name }
  }

  private var working: Working? {
    if case .worked(let working) = self { working } else { nil }
  }

  private enum Word: String, WrittenWord {
    case forDiscussion = "for-discussion"
    case noStep = "no-step"
    case noFigure = "no-figure"
    case tooFew = "too-few"
  }

  private var word: Word {
    switch self {
    case .worked: .forDiscussion
    case .noStep: .noStep
    case .noFigure: .noFigure
    case .tooFew: .tooFew
    }
  }
}

extension PlanTarget.Limit {
  /// The limit as data formats name it.
  fileprivate var name: String {
    switch self {
    case .none: "none"
    case .bestStatus: "best-status"
    case .range: "range"
    case .today: "today"
    }
  }
}
