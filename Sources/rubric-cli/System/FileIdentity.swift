#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif
private import Synchronization

/// Which file it is, whatever path, link or hard link leads to it.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}

/// A file or folder as the file system lists it.
struct FileEntry: Sendable {
  enum Kind: Sendable {
    case file, folder, link, other
  }

  let kind: Kind
  let identity: FileIdentity
  /// Bytes.
  let size: Int
  /// How many names the file has, on the same file system.
  let nameCount: Int
}

/// The regular files that this run has read: none of them is ever overwritten, by whatever name.
///
/// Every way to read a file notes it here, so that no command has to list what it read: an assessment, the
/// framework's folder, an import map, what a shell put on standard input.
enum FilesRead {
  private static let known = Mutex<Set<FileIdentity>>([])

  /// Notes a file that was opened to be read.
  static func add(_ entry: FileEntry?) {
    guard let entry, entry.kind == .file else { return }
    _ = known.withLock { $0.insert(entry.identity) }
  }

  static func contains(_ identity: FileIdentity) -> Bool {
    known.withLock { $0.contains(identity) }
  }
}
