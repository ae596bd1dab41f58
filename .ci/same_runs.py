"""The runs of same-results: every command and option of rubric, over the files of this repository and faulty ones."""
import csv
import io
import json
import os
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass, field

import same_damage as damage

KINDS = ["elementary", "unified", "high", "county-office"]
SCHEMAS = ["assessment", "report", "cohort", "problems", "failure", "framework", "practice", "policy-area", "metrics",
           "expectations", "profile", "plan", "plan-notes", "crosswalk", "import", "worked-district"]
REPORTS = ["text", "markdown", "json", "csv", "html"]
NOTES = ["markdown", "html", "json", "csv"]
WAYS = ["arithmetic", "geometric", "weakest"]
COMMANDS = ["init", "check", "score", "report", "batch", "lcap", "explain", "import", "fit", "schema", "rubrics"]
INVENTED, GRIDLEY = "examples/invented-unified.yml", "examples/gridley-2023-24.yml"
CALIFORNIA = "examples/california-2023-24.csv"


@dataclass
class Run:
    """One or more commands in a folder of their own, which holds the files that they name and no others."""

    group: str
    steps: list
    note: str = ""
    # Files of the run's own, and folders of `inputs` under another name.
    files: dict = field(default_factory=dict)
    folders: dict = field(default_factory=dict)
    environment: dict = field(default_factory=dict)
    input: bytes = b""
    inputs: str = ""

    @property
    def title(self):
        variables = "".join(f"{name}={value} " for name, value in self.environment.items())
        steps = "; ".join(variables + shlex.join(["rubric", *step]) for step in self.steps)
        return steps + (f"   [{self.note}]" if self.note else "")

    def prepare(self, folder):
        """Links what the commands name into the folder and writes the run's own files over it."""
        words = [word.split("=", 1)[-1] for step in self.steps for word in step]
        named = {word: word for word in [*words, *self.environment.values()] if word and not word.startswith("/")}
        for name, source in {**named, **self.folders}.items():
            place, target = os.path.join(self.inputs, source), os.path.join(folder, name)
            if os.path.exists(place) and not os.path.exists(target):
                os.makedirs(os.path.dirname(target) or folder, exist_ok=True)
                (shutil.copytree if os.path.isdir(place) else os.link)(place, target, **(
                    {"copy_function": os.link} if os.path.isdir(place) else {}))
        for name, data in self.files.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if os.path.exists(path):
                os.remove(path)
            with open(path, "wb") as file:
                file.write(data)


class Inputs:
    """The files that the runs read: the repository's own, and those made here of them."""

    def __init__(self, program, folder):
        self.folder = folder
        for name in ["examples", "rubrics", "Tests/RubricTests/Golden", "Tests/RubricTests/Fixtures/import"]:
            shutil.copytree(name, os.path.join(folder, name))
        self.domains = {}
        for path in self.paths("rubrics/practices") + self.paths("rubrics/policy-areas"):
            text = self.read(path).decode()
            name = re.search(r"^(?:practice|policy-area): (\S+)", text, re.M)[1]
            self.domains[name] = re.findall(r"^  - id: (\S+)", text, re.M)
        metrics = self.read("rubrics/metrics.yml").decode().split("\nmetrics:\n")[1]
        self.metrics = re.findall(r"^  - id: (\S+)", metrics, re.M)
        self.studied = re.findall(r"^  - id: (\S+)", self.read("rubrics/profile.yml").decode(), re.M)
        for kind in KINDS:
            self.write(f"forms/blank-{kind}.yml", self.made(program, "init", "--kind", kind, "--cds", "0475507"))
        for number in range(4):
            self.write(f"forms/made-{number}.json", json.dumps(self.assessment(number), indent=1).encode())
        for path in self.paths("rubrics/vectors"):
            given = re.search(r"^given:\n((?:(?:  .*)?\n)*)", self.read(path).decode(), re.M)[1]
            text = "assessment: positive-outliers\n" + re.sub("^  ", "", given, flags=re.M)
            self.write(f"forms/vector-{os.path.basename(path)}", text.encode())
        header = self.made(program, "init", "--table").decode().strip().split(",")
        self.write("tables/whole.csv", self.table(header, [self.assessment(number) for number in range(30)]))
        self.write("tables/small.csv", self.small_table())
        small = self.read("tables/small.csv")
        self.write("tables/small.tsv", small.replace(b",", b"\t"))
        self.write("tables/semicolons.csv", b"\xef\xbb\xbf" + small.replace(b",", b";").replace(b"\n", b"\r\n"))
        self.write("tables/utf-16.txt", small.replace(b",", b"\t").decode().encode("utf-16"))
        lines = [json.dumps(self.assessment(number)) for number in range(40)]
        self.write("stream.ndjson", "\n".join(lines).encode() + b"\n")

    def read(self, path):
        with open(os.path.join(self.folder, path), "rb") as file:
            return file.read()

    def write(self, path, data):
        place = os.path.join(self.folder, path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as file:
            file.write(data)

    def paths(self, folder):
        return sorted(f"{folder}/{name}" for name in os.listdir(os.path.join(self.folder, folder)))

    def made(self, program, *arguments):
        return subprocess.run([program, *arguments], capture_output=True).stdout

    def assessment(self, number):
        """An invented district as JSON would have it; its levels and figures follow from its number."""
        ratings = {}
        for at, (domain, indicators) in enumerate(self.domains.items()):
            answers = {}
            for place, indicator in enumerate(indicators):
                turn = number * 7 + at * 5 + place * 3
                level = 1 + turn % 9 / 2
                answers[indicator] = {
                    0: {"not-applicable": f"Not in district {number}"}, 1: None,
                    2: {"level": level, "confidence": ["low", "medium", "high"][turn % 3], "date": f"2023-1{turn % 3}-0{1 + turn % 9}",
                        "evidence": ["Board minutes", f"Count of {turn}"], "note": f"Note {turn}: \"seen\", <b>bold</b> & | more"},
                }.get(turn % 11, level)
            if (number + at) % 6 or number == 0:
                ratings[domain] = answers
        figures = {}
        for at, metric in enumerate(self.metrics):
            turn = number * 13 + at * 7
            rows = [{"group": "all", "year": "2023-24", "value": turn % 97 + 0.5, "n": 5 + turn * 9 % 400}]
            if turn % 3 == 0:
                rows += [{"group": "foster", "year": "2023-24", "value": turn % 89, "n": 8 + turn % 40},
                         {"group": "white", "year": "2023-24", "suppressed": True},
                         {"group": "english-learners", "year": "2022-23", "value": turn % 71, "n": "30+"}]
            if turn % 4:
                figures[metric] = rows
        return {"assessment": "positive-outliers", "version": 1, "cycle": "2023-24", "district": {
            "name": f"Made District {number}", "kind": KINDS[number % 4], "cds": f"{1000000 + number}0000000", "enrollment": 90 + number * number * 37,
            "low-income": number * 17 % 101, "invented": True}, "ratings": ratings, "metrics": figures}

    @staticmethod
    def table(header, assessments):
        """The districts as rows of a table with a header."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        for given in assessments:
            district, row = given["district"], []
            for name in header:
                domain, _, indicator = name.partition("/")
                metric, _, _ = name.partition("@")
                answer = given["ratings"].get(domain, {}).get(indicator)
                if name in ("district", "cycle"):
                    row.append(district["name"] if name == "district" else given["cycle"])
                elif indicator:
                    row.append(("n/a: " + answer["not-applicable"] if "not-applicable" in answer else answer["level"])
                               if isinstance(answer, dict) else answer)
                elif metric in given["metrics"] and "@" in name:
                    figure = given["metrics"][metric][0]
                    row.append(figure["n"] if name.endswith(":n") else figure["value"])
                else:
                    row.append(district.get(name, ""))
            writer.writerow(row)
        return out.getvalue().encode()

    def small_table(self):
        """Six districts of California and some columns of each kind, without a quote or a comma in a cell."""
        rows = list(csv.reader(io.StringIO(self.read(CALIFORNIA).decode())))
        head = rows[0]
        filled = sorted(rows[1:], key=lambda row: -sum(cell != "" for cell in row))[:60:10]
        chosen = [i for i, name in enumerate(head) if ":n" not in name and (i < 18 or i % 23 == 0)]
        chosen = [i for at in chosen for i in [at, at + 1][:1 + (":n" in "".join(head[at + 1:at + 2]))] if "," not in head[i]]
        return "".join(",".join(row[i].replace(",", "") for i in chosen) + "\n" for row in [head, *filled]).encode()


def all_runs(program, folder):
    """Every run, in the order of the groups. `program` writes the blank forms; `folder` is made for the inputs."""
    inputs = Inputs(program, folder)
    runs = [run for group in [
        plain, usage, rubrics, forms, explain, tables, batches, stream, imports, small_framework, other_frameworks, diagnostics,
        faulty_assessments, faulty_tables, faulty_imports, faulty_frameworks,
    ] for run in group(inputs)]
    for run in runs:
        run.inputs = folder
    return runs


def plain(inputs):
    yield Run("help", [["--version"]])
    yield Run("help", [[]])
    yield Run("help", [["--help"]])
    for words in [[command] for command in COMMANDS] + [["rubrics", name] for name in ["list", "show", "export"]]:
        yield Run("help", [[*words, "--help"]])
        yield Run("help", [["help", *words]])
    for kind in SCHEMAS:
        yield Run("schema", [["schema", kind]])
        yield Run("schema", [["schema", kind, "--rubrics", "Tests/RubricTests/Golden/small", "-o", "schema.json"]])
    for kind in KINDS:
        yield Run("init", [["init", "--kind", kind]])
    yield Run("init", [["init", "--name", 'A "quoted": name', "--cds", "0475507", "--cycle", "2024-25", "-o", "form.yml"],
                       ["init", "-o", "form.yml"], ["check", "form.yml"], ["report", "form.yml"]])
    yield Run("init", [["init", "--table"]])
    yield Run("init", [["init", "--table", "-o", "new/table.csv"]])
    yield Run("init", [["init", "--table", "--name", "A"]])
    yield Run("init", [["init", "--cds", "12"]])
    yield Run("init", [["init", "--rubrics", "Tests/RubricTests/Golden/small"]])
    yield Run("init", [["init", "--table", "--rubrics", "Tests/RubricTests/Golden/small"]])


def usage(inputs):
    for words in [
        ["nothing"], ["check"], ["check", "none.yml"], ["check", "examples", "--format", "csv"], ["score"], ["report"], ["report", "none.yml"],
        ["report", GRIDLEY, INVENTED], ["report", GRIDLEY, "--format", "xml"], ["report", GRIDLEY, "--aggregation", "mean"],
        ["report", GRIDLEY, "--district", "Gridley Unified"], ["report", GRIDLEY, "--district", "Elm"], ["report", "examples"],
        ["report", GRIDLEY, "--rubrics", "none"], ["report", GRIDLEY, "-o", "none/x/report.txt"], ["report", CALIFORNIA],
        ["report", CALIFORNIA, "--district", "Gridly Unified"], ["report", CALIFORNIA, "--district", "999"], ["batch"], ["batch", GRIDLEY],
        ["batch", "-o", "out"], ["batch", "none.yml", "-o", "out"], ["batch", GRIDLEY, "-o", "out", "--jobs", "0"],
        ["batch", GRIDLEY, "-o", "out", "--write", "all"], ["batch", GRIDLEY, "-o", "out", "--write", "summary", "--reports", "docx"],
        ["batch", "--ndjson", "-o", "out"], ["batch", "--ndjson", GRIDLEY], ["batch", "examples/README.md", "-o", "out"],
        ["explain", GRIDLEY], ["explain", GRIDLEY, "graduation-rate"], ["explain", GRIDLEY, "shared-visoin"],
        ["explain", GRIDLEY, "shared-vision/clear-visoin"], ["explain", CALIFORNIA, "shared-vision"], ["import", "--cycle", "2023-24"],
        ["import", "--cycle", "2023-24", "-o", "out", "no-map=file"], ["import", "--cycle", "2023", "-o", "out", "cde-acgr=file"],
        ["import", "--cycle", "2023-24", "cde-acgr=none"], ["import", "--cycle", "2023-24", "-o", "out", "cde-acgr=none"], ["fit"],
        ["fit", "none.csv"], ["fit", GRIDLEY], ["lcap"], ["lcap", GRIDLEY, "--plan-year", "2030-31"], ["lcap", GRIDLEY, "--plan-year", "30"],
        ["lcap", GRIDLEY, "--format", "text"], ["schema"], ["schema", "asessment"], ["rubrics", "show"], ["rubrics", "show", "nothing-of-the-kind"],
        ["rubrics", "show", "family-engagemnt"], ["rubrics", "export"], ["check", "rubrics/metrics.yml"], ["check", "examples/README.md"],
        ["check", "rubrics/vectors/geometric.yml"], ["score", "rubrics"], ["report", "-"], ["check", "-"], ["score", "-"],
    ]:
        yield Run("usage", [words])


def rubrics(inputs):
    small = "Tests/RubricTests/Golden/small"
    yield Run("rubrics", [["rubrics"]])
    yield Run("rubrics", [["rubrics", "list", "-o", "list.txt"]])
    yield Run("rubrics", [["rubrics", "list", "--rubrics", small]])
    yield Run("rubrics", [["rubrics", "export", "mine"], ["rubrics", "export", "mine"], ["check", "mine"]])
    yield Run("rubrics", [["rubrics", "export", "mine", "--rubrics", small]])
    indicators = [f"{domain}/{name}" for domain, names in inputs.domains.items() for name in names]
    for name in [*inputs.domains, *inputs.metrics, *inputs.studied, *indicators]:
        yield Run("rubrics", [["rubrics", "show", name]])
    for name in ["coaching", "families/input", "english", "absence", "stay"]:
        yield Run("rubrics", [["rubrics", "show", name, "--rubrics", small]])


def every_command(group, path, extra=()):
    """The commands that take one form, in every format."""
    yield Run(group, [["check", path, *extra]])
    yield Run(group, [["check", path, "--format", "json", *extra]])
    for form in ["text", "json"]:
        yield Run(group, [["score", path, "--format", form, *extra]])
    for form in REPORTS:
        yield Run(group, [["report", path, "--format", form, *extra]])
    for way in WAYS[1:]:
        yield Run(group, [["report", path, "--format", "json", "--aggregation", way, *extra]])
        yield Run(group, [["score", path, "--aggregation", way, *extra]])
    for form in NOTES:
        yield Run(group, [["lcap", path, "--format", form, *extra]])


def forms(inputs):
    paths = [path for path in inputs.paths("examples") if path.endswith(".yml")]
    for path in paths + inputs.paths("forms"):
        yield from every_command("forms", path)
    for path in paths:
        for year in ["2023-24", "2024-25", "2025-26", "2026-27"]:
            yield Run("forms", [["lcap", path, "--plan-year", year, "-o", "notes.md"]])
        for command in [["check"], ["score"], ["report"], ["lcap"]]:
            yield Run("forms", [[*command, "-"]], input=inputs.read(path))
        yield Run("forms", [["explain", "-", "shared-vision"]], input=inputs.read(path))
        if shutil.which("pandoc") and shutil.which("rsvg-convert"):
            yield Run("word", [["report", path, "--format", "docx", "-o", "report.docx"]])
            yield Run("word", [["lcap", path, "--format", "docx", "-o", "notes.docx"]])
    yield Run("forms", [["score", *paths]])
    yield Run("forms", [["score", *paths, *inputs.paths("forms"), "--format", "json", "-o", "scores.ndjson"]])
    yield Run("forms", [["check", "examples"], ["check", "forms"], ["check", "rubrics", *paths]])


def explain(inputs):
    for path in [INVENTED, GRIDLEY, "forms/made-1.json"]:
        for domain, indicators in inputs.domains.items():
            for name in [domain, *(f"{domain}/{indicator}" for indicator in indicators)]:
                yield Run("explain", [["explain", path, name]])
    for domain in inputs.domains:
        for way in WAYS[1:]:
            yield Run("explain", [["explain", INVENTED, domain, "--aggregation", way, "-o", "why.txt"]])


def tables(inputs):
    for name in ["Gridley Unified", "04755070000000", "0475507", "Long Beach Unified", "Alameda County Office of Education"]:
        for form in REPORTS:
            yield Run("tables", [["report", CALIFORNIA, "--district", name, "--format", form]])
        for form in NOTES:
            yield Run("tables", [["lcap", CALIFORNIA, "--district", name, "--format", form]])
        yield Run("tables", [["explain", CALIFORNIA, "family-engagement", "--district", name]])
        yield Run("tables", [["explain", CALIFORNIA, "family-engagement/input-on-decisions", "--district", name]])
    yield Run("tables", [["report", "-", "--district", "0475507"]], input=inputs.read(CALIFORNIA))
    for path in inputs.paths("tables"):
        names = list(csv.DictReader(io.StringIO(inputs.read("tables/whole.csv" if "whole" in path else "tables/small.csv").decode())))
        for row in names[:6]:
            for form in ["text", "json"]:
                yield Run("tables", [["report", path, "--district", row["district"], "--format", form]])
            yield Run("tables", [["lcap", path, "--district", row["cds"]]])
        yield Run("fit", [["fit", path]])
        for command in [["check", path], ["check", path, "--format", "json"], ["score", path]]:
            yield Run("tables-as-forms", [command])
    yield Run("tables-as-forms", [["check", CALIFORNIA]])
    fit = "Tests/RubricTests/Golden/fit/districts.csv"
    yield Run("fit", [["fit", fit]])
    yield Run("fit", [["fit", fit, "--data", "Our \"own\" data", "-o", "expectations.yml"]])
    yield Run("fit", [["fit", CALIFORNIA]])
    yield Run("fit", [["fit", "examples"]])
    yield Run("fit", [["fit", "forms", CALIFORNIA, "--data", "Both"]])
    yield Run("fit", [["fit", "-"]], input=inputs.read(GRIDLEY))
    yield Run("fit", [["fit", "-"]], input=inputs.read(fit))


def batches(inputs):
    for form in REPORTS:
        yield Run("batch", [["batch", "forms", "-o", "out", "--reports", form, "--quiet"]])
        yield Run("batch", [["batch", "tables/whole.csv", "-o", "out", "--reports", form]])
    for way in WAYS:
        yield Run("batch", [["batch", CALIFORNIA, "-o", "out", "--aggregation", way]])
    yield Run("batch", [["batch", CALIFORNIA, "-o", "out", "--reports", "html", "--quiet"]])
    yield Run("batch", [["batch", CALIFORNIA, "-o", "out", "--reports", "json", "--jobs", "1"]])
    for words in [["summary,failures"], ["percentiles"], ["cohort"], ["scorecards"], ["cohort,summary", "--reports", "html"]]:
        yield Run("batch", [["batch", "tables/whole.csv", GRIDLEY, "forms", "-o", "out", "--write", *words]])
    for path in [*inputs.paths("tables"), "examples", INVENTED]:
        yield Run("batch", [["batch", path, "-o", "out"]])
    yield Run("batch", [["batch", "-", "-o", "out"]], input=inputs.read(INVENTED))
    yield Run("batch", [["batch", "-", "-o", "out"]], input=inputs.read("tables/small.csv"))
    files = {f"in/{at:03}.yml": json.dumps(inputs.assessment(at)).encode() for at in range(120)}
    files["in/050.yml"] = files["in/051.yml"] = b"assessment: positive-outliers\n"
    files["in/060b.yml"], files["in/notes.txt"] = files["in/060.yml"], b"no form"
    command = ["batch", "in", "-o", "out", "--reports", "html", "--jobs", "1"]
    yield Run("batch", [command], files=files)
    # A folder where a report should be ends the run.
    blocked = {**files, "out/reports/10000700000000.html/x": b""}
    cut = [command, ["batch", "in", GRIDLEY, "-o", "out", "--resume"], ["rm", "out/reports/10000700000000.html"], command, [*command, "--resume"]]
    yield Run("batch", cut, files=blocked)
    yield Run("batch", [command, [*command, "--resume"]], files=files)


def stream(inputs):
    for words in [[], ["--aggregation", "geometric"], ["--jobs", "1"], ["--quiet"]]:
        yield Run("stream", [["batch", "--ndjson", *words]], input=inputs.read("stream.ndjson"))
    small = Run("stream", [["batch", "--ndjson", "--rubrics", "Tests/RubricTests/Golden/small"]])
    small.input = b'{"assessment":"small","cycle":"2023-24","district":{"name":"Elm","kind":"unified"},"ratings":{"coaching":{"cycles":2}}}\n'
    yield small
    line = json.dumps(inputs.assessment(2)).encode()
    for note, data in [*damage.of_bytes(line), ("empty lines", b"\n\n" + line + b"\n\n"), ("no JSON", b"assessment: positive-outliers\n")]:
        yield Run("stream", [["batch", "--ndjson"]], note, input=data)
    text = json.dumps(inputs.assessment(1), indent=0).encode()
    faulty = [data.replace(b"\n", b" ") for _, data in damage.of_yaml(text.replace(b'"', b""), 5)]
    faulty += [line[:at] + piece + line[at:] for at in range(3, len(line), 97) for piece in [b'"', b"}", b",", b"x", b"\\", b"1"]]
    for start in range(0, len(faulty), 5):
        yield Run("stream", [["batch", "--ndjson"]], f"faulty lines {start + 1} to {start + 5}", input=b"\n".join(faulty[start:start + 5]) + b"\n")


def fixtures(inputs):
    return {re.sub(r".*/|\.\w+$", "", path): path for path in inputs.paths("Tests/RubricTests/Fixtures/import")}


def imports(inputs):
    files = fixtures(inputs)
    directory = "cde-public-districts=" + files["cde-public-districts"]
    for name, path in files.items():
        for cycle in ["2022-23", "2023-24", "2024-25", "2025-26"]:
            yield Run("import", [["import", "--cycle", cycle, "-o", "out", "--table", "table.csv", directory, f"{name}={path}"]])
        yield Run("import", [["import", "--cycle", "2023-24", "--table", "-", f"{name}={path}"]])
        yield Run("import", [["import", "--cycle", "2023-24", "-o", "out", directory, f"{name}=-"]], input=inputs.read(path))
    everything = [f"{name}={path}" for name, path in files.items()]
    for order in [everything, everything[::-1], [*everything, *everything]]:
        yield Run("import", [["import", "--cycle", "2023-24", "-o", "out", "--table", "table.csv", *order], ["batch", "out", "-o", "batch"],
                             ["batch", "table.csv", "-o", "batch-of-table", "--reports", "json"], ["check", "out"]])
    own = f"rubrics/imports/cde-acgr.yml={files['cde-acgr']}"
    yield Run("import", [["import", "--cycle", "2023-24", "-o", "out", directory, own]], folders={"rubrics": "rubrics"})
    for cycle in ["2023-24", "2024-25"]:
        yield Run("import", [["import", "--cycle", cycle, "-o", "out", "--rubrics", "rubrics", directory, *everything]])


def small_framework(inputs):
    golden = "Tests/RubricTests/Golden"
    extra = ["--rubrics", f"{golden}/small"]
    yield from every_command("small-framework", f"{golden}/elm-valley.yml", extra)
    for name in ["coaching", "coaching/cycles", "families", "families/input", "families/boats", "supply", "supply/mentors"]:
        yield Run("small-framework", [["explain", f"{golden}/elm-valley.yml", name, *extra]])
    yield Run("small-framework", [["check", f"{golden}/small"]])
    yield Run("small-framework", [["report", f"{golden}/elm-valley.yml"]], environment={"RUBRIC_PATH": f"{golden}/small"},
              folders={f"{golden}/small": f"{golden}/small"})
    yield Run("small-framework", [["batch", f"{golden}/elm-valley.yml", "-o", "out", "--reports", "html", *extra]])
    for path in inputs.paths(golden):
        if path.endswith(".yml"):
            yield Run("small-framework", [["check", path], ["check", path, *extra], ["check", path, *extra, "--format", "json"]])
    for note, data in [*damage.of_yaml(inputs.read(f"{golden}/elm-valley.yml"), 1), *damage.of_bytes(inputs.read(f"{golden}/elm-valley.yml"))]:
        yield Run("small-framework", [["check", "form.yml", *extra], ["report", "form.yml", *extra]], note, files={"form.yml": data})


def other_frameworks(inputs):
    """The framework read from a folder instead of the binary, and one that differs in what a user may change."""
    yield Run("framework", [["check", "rubrics"]])
    yield Run("framework", [["check", "rubrics", "--format", "json"]])
    yield from every_command("framework", INVENTED, ["--rubrics", "rubrics"])
    changes = [
        ("framework.yml", rb"aggregation: arithmetic", b"aggregation: weakest"), ("framework.yml", rb"(score-from: )\S+", rb"\g<1>0.9"),
        ("framework.yml", rb"(high-from: )\S+", rb"\g<1>3.5"), ("framework.yml", rb"(?m)^version: 1", b"version: 7"),
        ("practices/9-family-engagement.yml", rb"(?m)^weight: 1", b"weight: 2.5"), ("metrics.yml", rb"hidden-under: 11, marked-under: 30", b"hidden-under: 5, marked-under: 12"),
    ]
    for path, old, new in changes:
        data = re.sub(old, new, inputs.read(f"rubrics/{path}"))
        steps = [["check", "mine"]] + [[*words, "--rubrics", "mine"] for words in [
            ["report", INVENTED, "--format", "json"], ["report", GRIDLEY], ["lcap", INVENTED], ["explain", INVENTED, "family-engagement"]]]
        yield Run("framework", steps, f"{path}: {new.decode()}", files={f"mine/{path}": data}, folders={"mine": "rubrics"})
    missing = ["framework.yml", "metrics.yml", "profile.yml", "expectations.yml", "plan.yml", "practices/1-shared-vision.yml", "crosswalks/cde-local-indicators.yml"]
    for path in missing:
        steps = [["rm", f"mine/{path}"], ["check", "mine"], ["report", INVENTED, "--rubrics", "mine"], ["lcap", INVENTED, "--rubrics", "mine"]]
        yield Run("framework", steps, f"without {path}", folders={"mine": "rubrics"}, files={f"mine/{path}/x": b""} if False else {})


def diagnostics(inputs):
    """The wrong and the mended examples of the page of diagnostics."""
    with open("Documentation/DIAGNOSTICS.md", encoding="utf-8") as file:
        page = file.read()
    head = {"assessment": "assessment: positive-outliers", "district": "district: { name: Our District, kind: unified }", "cycle": "cycle: 2024-25"}
    directory = "cde-public-districts=" + fixtures(inputs)["cde-public-districts"]
    examples = {}
    for words, text in re.findall(r"^```(\w+ (?:bad|mended)=[^\n]+)\n((?:(?!```)[^\n]*\n)*)```$", page, re.M):
        kind, mark, *rest = words.split()
        side, name = mark.split("=")
        examples.setdefault(name, {})[side] = (kind, dict(word.partition("=")[::2] for word in rest), text)
    for name, sides in examples.items():
        for side, (kind, marks, text) in sides.items():
            marks = {**sides["bad"][1], **marks}
            if "file" in marks:
                sound = inputs.read(f"rubrics/{marks['file']}").decode()
                data = sound.replace(sides["mended"][2], text, 1).encode()
                run = Run("diagnostics", [["check", "mine"]], files={f"mine/{marks['file']}": data}, folders={"mine": "rubrics"})
            else:
                keys = [] if kind == "csv" or "whole" in marks else [key for key in head if not re.search(f"^{key}:", text, re.M)]
                text += "".join(head[key] + "\n" for key in keys)
                data = re.sub(rb"<([0-9A-F]{2})>", lambda match: bytes([int(match[1], 16)]), text.encode())
                if "map" in marks:
                    steps = [["import", "--cycle", "2024-25", "-o", "out", directory, f"{marks['map']}=file.csv"]]
                    run = Run("diagnostics", steps, files={"file.csv": data})
                elif kind == "csv":
                    steps = [["batch", "districts.csv", "-o", "out"], ["report", "districts.csv", "--district", "Alameda Unified"]]
                    run = Run("diagnostics", steps, files={"districts.csv": data})
                else:
                    steps = [["check", "our-district.yml"], ["check", "our-district.yml", "--format", "json"], ["batch", "our-district.yml", "-o", "out"]]
                    run = Run("diagnostics", steps, files={"our-district.yml": data})
            run.note = f"{side} example of {name}"
            yield run


def faulty_assessments(inputs):
    for path, stride in [(INVENTED, 2), (GRIDLEY, 4), ("forms/vector-metrics-and-small-groups.yml", 1), ("forms/blank-unified.yml", 40)]:
        text = inputs.read(path)
        faults = [*damage.of_yaml(text, stride), *damage.all_over(text), *damage.of_bytes(text)]
        for number, (note, data) in enumerate(faults):
            steps = [["check", "form.yml"]]
            if number % 6 == 0:
                steps += [["report", "form.yml", "--format", "json"], ["batch", "form.yml", "-o", "out", "--write", "failures", "--quiet"]]
            yield Run("faulty-assessments", steps, f"{path}, {note}", files={"form.yml": data})


def faulty_tables(inputs):
    small = inputs.read("tables/small.csv")
    faults = [*damage.of_table(small), *damage.of_bytes(small)]
    faults += [(f"whole.csv, {note}", data) for note, data in damage.of_table(inputs.read("tables/whole.csv"), stride=17)]
    for number, (note, data) in enumerate(faults):
        steps = [["batch", "districts.csv", "-o", "out", "--write", "summary,failures,scorecards"]]
        if number % 4 == 0:
            steps.append(["report", "districts.csv", "--district", "0475507"])
        yield Run("faulty-tables", steps, note, files={"districts.csv": data})
        if number % 10 == 0:
            yield Run("tables-as-forms", [["check", "districts.csv"]], note, files={"districts.csv": data})
    for name in ["tables/small.tsv", "tables/semicolons.csv"]:
        for note, data in damage.of_table(inputs.read(name), b"\t" if name.endswith("tsv") else b";", stride=9):
            yield Run("faulty-tables", [["batch", "districts.csv", "-o", "out"]], f"{name}, {note}", files={"districts.csv": data})


def faulty_imports(inputs):
    files = fixtures(inputs)
    directory = "cde-public-districts=" + files["cde-public-districts"]
    for name, path in files.items():
        text = inputs.read(path)
        delimiter = b"\t" if path.endswith(".txt") else b","
        for note, data in [*damage.of_table(text, delimiter, stride=3), *damage.of_bytes(text)]:
            steps = [["import", "--cycle", "2023-24", "-o", "out", directory, f"{name}=file.csv"]]
            yield Run("faulty-imports", steps, f"{name}, {note}", files={"file.csv": data})
        source = f"rubrics/imports/{name}.yml"
        for note, data in damage.of_yaml(inputs.read(source), 2, len(name) % 2):
            steps = [["import", "--cycle", "2023-24", "-o", "out", directory, f"map.yml={path}"]]
            yield Run("faulty-import-maps", steps, f"{source}, {note}", files={"map.yml": data})


def faulty_frameworks(inputs):
    strides = {"framework.yml": 1, "metrics.yml": 2, "profile.yml": 8, "expectations.yml": 4, "plan.yml": 2, "crosswalks/cde-local-indicators.yml": 1,
               "practices/1-shared-vision.yml": 2, "policy-areas/1-educator-supply.yml": 3}
    widely = [path for path in strides] + ["imports/tidy-district-metrics.yml", "imports/cde-priority-2.yml", "vectors/metrics-and-small-groups.yml",
                                           "vectors/index-at-half.yml"]
    for folder in ["practices", "policy-areas", "crosswalks", "imports", "vectors"]:
        for path in inputs.paths(f"rubrics/{folder}"):
            strides.setdefault(path.removeprefix("rubrics/"), {"imports": 3, "vectors": 6}.get(folder, 20))
    uses = [["lcap", INVENTED], ["report", INVENTED, "--format", "json"], ["explain", INVENTED, "family-engagement"], ["schema", "assessment"]]
    for path, stride in strides.items():
        text = inputs.read(f"rubrics/{path}")
        faults = list(damage.of_yaml(text, stride, sum(map(ord, path)) % stride))
        if path in widely:
            faults += [*damage.all_over(text), *damage.of_bytes(text)]
        for number, (note, data) in enumerate(faults):
            steps = [["check", "mine"]]
            if number % 5 == 0 and "/" not in path:
                steps.append([*uses[number // 5 % len(uses)], "--rubrics", "mine"])
            yield Run("faulty-frameworks", steps, f"{path}, {note}", files={f"mine/{path}": data}, folders={"mine": "rubrics"})
