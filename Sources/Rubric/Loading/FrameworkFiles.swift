/// The files of one framework, in the order of their paths inside its folder.
public struct FrameworkFiles: Sendable {
  /// One file of a framework.
  public struct File: Sendable {
    /// Path inside the folder, with `/` between its parts.
    public let path: String
    /// The file as it stands on the disk.
    public let bytes: [UInt8]
    private let name: String
    /// The file, checked; made anew at each call, so that a file that nobody needs costs nothing.
    var text: SourceText { SourceText(bytes, name: name) }

    /// - Parameters:
    ///   - path: Path inside the folder, with `/` between its parts.
    ///   - bytes: The file as it stands on the disk.
    ///   - name: What diagnostics call it.
    public init(path: String, bytes: [UInt8], name: String) {
      self.path = path
      self.bytes = bytes
      self.name = name
    }
  }

  /// The files in path order.
  public let files: [File]

  /// - Parameter files: The files in any order.
  public init(_ files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The file at a path.
  func file(_ path: String) -> SourceText? { files.first { $0.path == path }?.text }

  /// The paths in a folder.
  func paths(in folder: String) -> [String] {
    files.map(\.path).filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".yml") }
  }
}
