private import CVersion

/// What `rubric --version` prints.
enum ProgramVersion {
  /// The release that this is, or comes after: `CITATION.cff` gives the same.
  static let number = "0.1.0"

  /// The number and, if the build knew it, the commit: `0.1.0 (5f32487)`.
  ///
  /// Sources that changed since that commit are marked by `+changes`. A plain `swift build` does not
  /// know the commit, and leaves it out: see CONTRIBUTING.md, "Version and commit".
  static var text: String {
    let commit = unsafe String(cString: rubric_commit())
    return commit.isEmpty ? number : "\(number) (\(commit))"
  }

  /// What tells this build from another one of the same version: the commit, if it says all, or else the size and
  /// time of the program's own file.
  static var build: String {
    let commit = unsafe String(cString: rubric_commit())
    if !commit.isEmpty, !commit.hasSuffix("+changes") { return commit }
    let stamp = FileSystem.programPath.flatMap { FileSystem.stamp(of: $0) }
    return stamp.map { "of \($0.size) bytes, \($0.change)" } ?? "unknown"
  }
}
