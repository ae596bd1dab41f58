@testable import Rubric

extension Diagnostic.ID {
  /// Whether it only asks about something that may well be right, as numbers that nobody chose with care often are not.
  var isQuestion: Bool { [.fraction, .unusualValue, .tooManyStudents].contains(self) }
}
