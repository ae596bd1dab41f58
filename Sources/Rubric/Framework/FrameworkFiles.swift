/// The files of one framework, in the order of their paths inside its folder.
public struct FrameworkFiles: Sendable, Hashable {
  /// One file of a framework.
  public struct File: Sendable, Hashable {
    /// Path inside the folder, with `/` between its parts.
    public let path: String
    /// The file as it is on disk.
    public let bytes: [UInt8]
    fileprivate let name: String
    /// The file, checked; created again on each call, so that a file that nobody needs costs nothing.
    var text: SourceText { SourceText(bytes, name: name) }

    /// - Parameters:
    ///   - path: Path inside the folder, with `/` between its parts.
    ///   - bytes: The file as it is on disk.
    ///   - name: What diagnostics call it; `nil` for its path.
    public init(path: String, bytes: [UInt8], name: String? = nil) {
      self.path = path
      self.bytes = bytes
      self.name = name ?? path
    }

    /// A file that is available as text.
    public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
  }

  /// The files in path order.
  public let files: [File]
  /// What precedes a path in the names of the files: the folder's name and a `/`, or nothing.
  private let folder: String

  /// Files of a framework that are in its folder itself.
  package static let topFiles = [
    "framework.yml", "metrics.yml", "profile.yml", "expectations.yml", "plan.yml",
  ]
  /// Folders inside a framework's folder that hold files of it.
  package static let subfolders = ["practices", "policy-areas", "imports", "crosswalks", "vectors"]

  /// - Parameters:
  ///   - files: The files in any order.
  ///   - folder: What diagnostics call the folder that they are in; empty if they have none.
  public init(_ files: [File], folder: String = "") {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// The file at a path.
  func file(_ path: String) -> SourceText? { files.first { $0.path == path }?.text }

  /// The place of a file that is not there.
  func place(ofMissing path: String) -> Diagnostic.Place {
    Diagnostic.Place(file: folder + path, line: 1, column: 1, excerpt: nil)
  }

  /// The paths in a folder.
  func paths(in folder: String) -> [String] {
    files.map { $0.path }.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".yml") }
  }
}
