/// Some whole records of a table, which can be read apart from all others.
public struct TableBlock: Sendable {
  let layout: TableLayout
  /// The records, and ``TableScan/padding`` behind them.
  let bytes: [UInt8]
  /// The table's encoding as far as the block's end; `nil` while all is ASCII.
  let encoding: TableEncoding?
  /// Bytes that cannot be what they should be, in order.
  let faults: [TableEncoding.Fault]
  /// The number of the first record, as a spreadsheet counts rows: the header is row 1.
  public let firstRow: Int
  /// The line on which the first record begins, counted from 1.
  public let firstLine: Int
  /// How many records there are, blank lines among them.
  public let rowCount: Int

  /// The file's name as the user gave it.
  public var file: String { layout.file }

  /// Bytes of the records.
  var byteCount: Int { bytes.count - TableScan.padding.count }
}
