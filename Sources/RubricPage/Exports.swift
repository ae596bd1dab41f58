#if arch(wasm32)
  import Rubric

  // What the host calls. It asks for memory, writes a file's name, the district that is meant and the file's bytes there,
  // one after another, and says how long each is. A call answers with a status; the answer's bytes are where
  // `output_pointer` says until the next call. A page runs one thing at a time, so there are no locks.

  nonisolated(unsafe) private var engine: Engine?
  nonisolated(unsafe) private var input = unsafe UnsafeMutableBufferPointer<UInt8>(
    start: nil,
    count: 0
  )
  nonisolated(unsafe) private var output = unsafe UnsafeMutableBufferPointer<UInt8>(
    start: nil,
    count: 0
  )

  /// Reads the framework on a day, such as 20261128, or 0 if the host does not know it; answers 0 on success.
  @_expose(wasm, "load")
  @_cdecl("rubric_load")
  public func load(_ day: Int32) -> Int32 {
    let today = CalendarDate(
      year: Int(day) / 10_000,
      month: Int(day) / 100 % 100,
      day: Int(day) % 100
    )
    do throws(InvalidDocument) {
      unsafe engine = try Engine(today: today)
      return EngineAnswer.Status.done.rawValue
    } catch {
      return leave(EngineAnswer(error.diagnostics))
    }
  }

  /// Reserves memory for the input.
  @_expose(wasm, "input_pointer")
  @_cdecl("rubric_input_pointer")
  public func inputPointer(_ length: Int32) -> UnsafeMutablePointer<UInt8>? {
    unsafe input.deallocate()
    unsafe input = .allocate(capacity: max(1, Int(length)))
    unsafe input.initialize(repeating: 0)
    return unsafe input.baseAddress
  }

  /// Where the last answer's bytes are.
  @_expose(wasm, "output_pointer")
  @_cdecl("rubric_output_pointer")
  public func outputPointer() -> UnsafeMutablePointer<UInt8>? { unsafe output.baseAddress }

  /// How many bytes the last answer has.
  @_expose(wasm, "output_length")
  @_cdecl("rubric_output_length")
  public func outputLength() -> Int32 { unsafe Int32(output.count) }

  /// Every problem of a file, as JSON.
  @_expose(wasm, "check")
  @_cdecl("rubric_check")
  public func check(_ nameLength: Int32, _ districtLength: Int32) -> Int32 {
    answer(nameLength, districtLength) { engine, file in engine.check(file) }
  }

  /// Scores, coverage and bounds, as JSON.
  @_expose(wasm, "score")
  @_cdecl("rubric_score")
  public func score(_ nameLength: Int32, _ districtLength: Int32) -> Int32 {
    answer(nameLength, districtLength) { engine, file in engine.score(file) }
  }

  /// The gap report in one of the forms of `EngineFormat`.
  @_expose(wasm, "report")
  @_cdecl("rubric_report")
  public func report(_ nameLength: Int32, _ districtLength: Int32, _ format: Int32) -> Int32 {
    answer(nameLength, districtLength) { engine, file in
      guard let format = EngineFormat(rawValue: format) else { return EngineAnswer(.misasked, []) }
      return engine.report(file, as: format)
    }
  }

  /// Planning notes in one of the forms of `EngineFormat`; year 0 for the plan that the newest data belong to.
  @_expose(wasm, "notes")
  @_cdecl("rubric_notes")
  public func notes(
    _ nameLength: Int32,
    _ districtLength: Int32,
    _ format: Int32,
    _ year: Int32
  ) -> Int32 {
    answer(nameLength, districtLength) { engine, file in
      guard let format = EngineFormat(rawValue: format) else { return EngineAnswer(.misasked, []) }
      return engine.notes(file, as: format, plan: year == 0 ? nil : Int(year))
    }
  }

  /// The JSON Schema of the kind of file whose name is the input.
  @_cdecl("rubric_schema")
  public func schema(_ nameLength: Int32) -> Int32 {
    answer(nameLength, 0) { engine, file in engine.schema(file.name) }
  }

  /// Hands the input to the engine and keeps its answer; without a framework nothing can be asked.
  private func answer(
    _ nameLength: Int32,
    _ districtLength: Int32,
    _ ask: (Engine, EngineFile) -> EngineAnswer
  ) -> Int32 {
    guard let engine = unsafe engine else { return leave(EngineAnswer(.misasked, [])) }
    let all = unsafe Array(input)
    let name = all.prefix(Int(nameLength))
    let district = all.dropFirst(name.count).prefix(Int(districtLength))
    let file = EngineFile(
      name: String(decoding: name, as: UTF8.self),
      district: String(decoding: district, as: UTF8.self),
      bytes: Array(all[district.endIndex...])
    )
    return leave(ask(engine, file))
  }

  private func leave(_ answer: EngineAnswer) -> Int32 {
    unsafe output.deallocate()
    unsafe output = .allocate(capacity: answer.bytes.count)
    _ = unsafe output.initialize(fromContentsOf: answer.bytes)
    return answer.status.rawValue
  }
#endif
