/** Rubric's engine, for pages and for node: the same bytes as the program, with no request to anywhere. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Forms of reports and notes, as `EngineFormat` numbers them. */
const formats = { json: 0, csv: 1, html: 2 };

/** How an answer went, as `EngineAnswer.Status` numbers it. */
const statuses = ["done", "refused", "unclear", "misasked"];

export class Engine {
  #exports;

  /**
   * Starts the engine and reads the framework in it.
   * @param {WebAssembly.Module | BufferSource} code - rubric.wasm, compiled or as bytes.
   * @param {Date} today - the day, so that a year that has not come yet is asked about.
   * @returns {Promise<Engine>}
   */
  static async start(code, today = new Date()) {
    const engine = new Engine();
    const host = {
      random_bytes(place, count) {
        // The browser gives at most 65,536 at once.
        const bytes = new Uint8Array(engine.#exports.memory.buffer, place, count);
        for (let at = 0; at < count; at += 65536) {
          crypto.getRandomValues(bytes.subarray(at, at + 65536));
        }
      },
    };
    const module = code instanceof WebAssembly.Module ? code : await WebAssembly.compile(code);
    engine.#exports = (await WebAssembly.instantiate(module, { host })).exports;
    engine.#exports._initialize();
    const day = today.getFullYear() * 10000 + (today.getMonth() + 1) * 100 + today.getDate();
    if (engine.#exports.load(day) !== 0) throw new Error(engine.#answer(1).text);
    return engine;
  }

  /** Every problem of a file's districts, as `rubric check --format json` prints them. */
  check(file) {
    return this.#ask(file, (name, district) => this.#exports.check(name, district));
  }

  /** Scores, coverage and bounds, as `rubric score --format json` prints them. */
  score(file) {
    return this.#ask(file, (name, district) => this.#exports.score(name, district));
  }

  /** The gap report of one district, as `rubric report --format …` prints it. */
  report(file, format) {
    return this.#ask(file, (name, district) =>
      this.#exports.report(name, district, formats[format] ?? -1),
    );
  }

  /** Planning notes, as `rubric lcap --format … --plan-year …` prints them; a plan such as "2025-26". */
  notes(file, format, plan) {
    const first = Number(plan?.slice(0, 4));
    const isYear = plan === `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
    const year = plan === undefined ? 0 : isYear ? first : -1;
    return this.#ask(file, (name, district) =>
      this.#exports.notes(name, district, formats[format] ?? -1, year),
    );
  }

  /** The JSON Schema of a kind of file, as `rubric schema` prints it; only in an engine that was linked with it. */
  schema(kind) {
    const file = { name: kind, bytes: new Uint8Array() };
    return this.#ask(file, (name) => this.#exports.rubric_schema(name));
  }

  /** How much memory the engine holds, in bytes. */
  get memory() {
    return this.#exports.memory.buffer.byteLength;
  }

  /**
   * @param {{name: string, bytes: Uint8Array, district?: string}} file - what results call it, all of its bytes, and which of
   *   its districts is meant, by name or code.
   */
  #ask(file, call) {
    const name = encoder.encode(file.name);
    const district = encoder.encode(file.district ?? "");
    const length = name.length + district.length + file.bytes.length;
    const place = this.#exports.input_pointer(length);
    const room = new Uint8Array(this.#exports.memory.buffer, place, length);
    room.set(name);
    room.set(district, name.length);
    room.set(file.bytes, name.length + district.length);
    return this.#answer(call(name.length, district.length));
  }

  #answer(status) {
    const length = this.#exports.output_length();
    const bytes = new Uint8Array(this.#exports.memory.buffer, this.#exports.output_pointer(), length);
    // The engine's memory moves and is overwritten: what leaves is a copy.
    const copy = bytes.slice();
    return { status: statuses[status], bytes: copy, get text() { return decoder.decode(copy); } };
  }
}
