// What .ci/engine checks in node: see there.

import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { Engine } from "../Sources/RubricPage/engine.mjs";

const [wasm, whole, program, folder] = process.argv.slice(2);
const table = "examples/california-2023-24.csv";
const forms = fs.readdirSync("examples").filter((name) => name.endsWith(".yml"));
let passed = 0;
const failed = [];

/** What the program prints, and whether it refused the input. */
function run(...words) {
  const { stdout, stderr, status } = spawnSync(program, words, { maxBuffer: 1 << 28 });
  return { bytes: stdout, refused: status === 1, status, stderr: String(stderr) };
}

function judge(answer, own, what) {
  const isSame =
    answer.status === (own.refused ? "refused" : "done") && Buffer.from(answer.bytes).equals(own.bytes);
  if (isSame) passed += 1;
  else failed.push(`${what}: ${answer.status}, ${answer.bytes.length} bytes; the program ${own.status}, ${own.bytes.length}`);
}

const read = (name) => ({ name, bytes: fs.readFileSync(name) });
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
const timed = (work) => {
  const start = performance.now();
  const answer = work();
  return [answer, performance.now() - start];
};

/** Everything that is asked about one district, in every form. */
function compare(engine, file, words) {
  const district = words.length > 0 ? words.at(-1) : undefined;
  const asked = { ...file, district };
  for (const format of ["json", "csv", "html"]) {
    const own = run("report", file.name, "--format", format, ...words);
    judge(engine.report(asked, format), own, `report of ${district ?? file.name} as ${format}`);
  }
  for (const format of ["json", "csv", "html"]) {
    const own = run("lcap", file.name, "--format", format, ...words);
    judge(engine.notes(asked, format), own, `notes of ${district ?? file.name} as ${format}`);
  }
}

/** A form with a hundred figures of up to fifteen digits, which engine and program must round to the same nine decimals. */
function numbers() {
  const rows = ["assessment: positive-outliers", "cycle: 2023-24", "metrics:", "  chronic-absenteeism:"];
  let random = 12345;
  for (let year = 1990; year < 2024; year += 1) {
    for (const group of ["all", "hispanic", "low-income"]) {
      random = (random * 1103515245 + 12345) % 2147483648;
      const value = (random / 2147483648 * 100).toFixed(13);
      const ending = String((year + 1) % 100).padStart(2, "0");
      rows.push(`  - { group: ${group}, year: ${year}-${ending}, value: ${value}, n: ${20 + (random % 5000)} }`);
    }
  }
  return `district: { name: Numbers, kind: unified, low-income: 61.1234567891234 }\n${rows.join("\n")}\n`;
}

// Slips such as people make, so that refusals and warnings are held to the same bytes too.
function faulty() {
  const text = fs.readFileSync("examples/invented-unified.yml", "utf8");
  const slips = {
    "empty.yml": "",
    "cut.yml": text.slice(0, text.length / 2),
    "tab.yml": text.replace("\n  kind", "\n\tkind"),
    "levels.yml": text.replaceAll("level: 4", "level: 9"),
    "names.yml": text.replaceAll("shared-vision:", "shared-visions:"),
    "deep.yml": `a: ${"[".repeat(5000)}`,
    "numbers.yml": numbers(),
    "quote.yml": text.replace("level: 3", 'level: "3'),
    "bytes.yml": Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]),
    "many.ndjson": '{"assessment": "positive-outliers"}\n{"a":\n',
    "table.csv": fs.readFileSync(table, "utf8").split("\n").slice(0, 40).join("\n").replaceAll("unified", "untied"),
  };
  return Object.entries(slips).map(([name, content]) => {
    fs.writeFileSync(`${folder}/${name}`, content);
    return read(`${folder}/${name}`);
  });
}

const code = fs.readFileSync(wasm);
const zipped = spawnSync("gzip", ["-9", "-c", wasm], { maxBuffer: 1 << 28 }).stdout.length;
const module = await WebAssembly.compile(code);
const imports = WebAssembly.Module.imports(module).map((one) => `${one.module}.${one.name}`);
const starts = [];
let engine;
for (let round = 0; round < 5; round += 1) {
  const start = performance.now();
  engine = await Engine.start(module);
  starts.push(performance.now() - start);
}

const inputs = [...forms.map((name) => read(`examples/${name}`)), read(table), ...faulty()];
for (const file of inputs) {
  judge(engine.check(file), run("check", file.name, "--format", "json"), `check of ${file.name}`);
  const score = run("score", file.name, "--format", "json");
  if (!score.refused) judge(engine.score(file), score, `score of ${file.name}`);
}
for (const name of forms) compare(engine, read(`examples/${name}`), []);
compare(engine, inputs.find((file) => file.name.endsWith("numbers.yml")), []);
const rows = fs.readFileSync(table, "utf8").split("\n").slice(1).filter((row) => row !== "");
const codes = rows.map((row) => /(?:^|,)([0-9]{14})(?:,|$)/.exec(row)?.[1]).filter((one) => one !== undefined);
for (let at = 0; at < codes.length; at += 100) compare(engine, read(table), ["--district", codes[at]]);

const kinds = /Kinds: ([^.]*)\./.exec(String(run("schema", "--help").bytes).replace(/\s+/g, " "))[1].split(", ");
const withSchemas = await Engine.start(fs.readFileSync(whole));
for (const kind of kinds) judge(withSchemas.schema(kind), run("schema", kind), `schema ${kind}`);

// Questions that have no answer are told apart from files that have faults.
const gridley = read("examples/gridley-2023-24.yml");
const others = [
  [engine.report(gridley, "pdf").status, "misasked", "an unknown form"],
  [engine.notes(gridley, "json", "1999-00").status, "misasked", "a plan of no cycle"],
  [engine.notes(gridley, "json", "2025-99").status, "misasked", "a plan that is not a school year"],
  [withSchemas.schema("nothing").status, "misasked", "an unknown kind of file"],
  [engine.report(read(table), "json").status, "unclear", "a table without a district"],
  [engine.report(read(table), "json").text.split("\n").length - 1, codes.length, "the districts to choose from"],
  [engine.report({ ...read(table), district: "Gridley" }, "json").status, "unclear", "a name that is none"],
  [engine.report(inputs.find((file) => file.name.endsWith("levels.yml")), "json").status, "refused", "levels off the scale"],
];
for (const [own, wanted, what] of others) {
  if (own === wanted) passed += 1;
  else failed.push(`${what}: ${own}, not ${wanted}`);
}

// A new engine has compiled nothing yet: its first report is the slowest.
const reports = { json: [], html: [] };
const first = {};
for (const format of ["json", "html"]) {
  const fresh = await Engine.start(module);
  first[format] = timed(() => fresh.report(gridley, format))[1];
  for (let round = 0; round < 25; round += 1) {
    reports[format].push(timed(() => fresh.report(gridley, format))[1]);
  }
}

const milliseconds = (number) => `${number.toFixed(0)} ms`;
console.log(`Size: ${(code.length / 1e6).toFixed(2)} MB, ${(zipped / 1e6).toFixed(3)} MB gzipped (at most 0.90; the aim is 0.75).`);
console.log(`Asked of the host: ${imports.join(", ")}.`);
console.log(`Framework: ${milliseconds(median(starts))}.`);
for (const format of ["json", "html"]) {
  console.log(
    `Gridley's report as ${format}: ${milliseconds(first[format])} first, ${milliseconds(median(reports[format]))} later.`,
  );
}
console.log(`Memory: ${(engine.memory / 1e6).toFixed(1)} MB after all of it.`);
for (const words of failed) console.log(`failed: ${words}`);
console.log(`Engine and program in node: ${passed} the same, ${failed.length} differ.`);
// What was reached; it may shrink, and not grow unnoticed.
const isSmall = zipped <= 900_000;
if (!isSmall) console.log("failed: the engine is larger than 0.90 MB gzipped");
const isAlone = imports.join() === "host.random_bytes";
if (!isAlone) console.log("failed: the engine asks its host for more than random bytes");
if (failed.length > 0 || passed === 0 || !isSmall || !isAlone) process.exit(1);
