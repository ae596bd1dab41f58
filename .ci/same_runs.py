"""The runs of same-results: every command and option of rubric, over sound files."""
import csv
import io
import json
import re
import shutil

import same_damage as damage
import same_faults as faults
from same_inputs import CALIFORNIA, GRIDLEY, INVENTED, KINDS, SMALL, Inputs, Run

SCHEMAS = ["assessment", "report", "cohort", "problems", "failure", "framework", "practice", "policy-area", "metrics",
           "expectations", "profile", "plan", "plan-notes", "crosswalk", "import", "worked-district"]
REPORTS = ["text", "markdown", "json", "csv", "html"]
NOTES = ["markdown", "html", "json", "csv"]
# "weakest" is the former name of "minimum", which older programs do not know.
WAYS = ["arithmetic", "geometric", "weakest"]
COMMANDS = ["init", "check", "score", "report", "batch", "lcap", "explain", "import", "fit", "schema", "rubrics"]


def all_runs(program, folder):
    """Every run, in the order of the groups. `program` writes the blank forms; `folder` is made for the inputs."""
    inputs = Inputs(program, folder)
    runs = [run for group in [
        plain, usage, rubrics, forms, explain, tables, batches, stream, imports, small_framework, other_frameworks, faults.diagnostics,
        faults.assessments, faults.tables, faults.imports, faults.frameworks,
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
        yield Run("schema", [["schema", kind, "--rubrics", SMALL, "-o", "schema.json"]])
    for kind in KINDS:
        yield Run("init", [["init", "--kind", kind]])
    yield Run("init", [["init", "--name", 'A "quoted": name', "--cds", "0475507", "--cycle", "2024-25", "-o", "form.yml"],
                       ["init", "-o", "form.yml"], ["check", "form.yml"], ["report", "form.yml"]])
    yield Run("init", [["init", "--table"]])
    yield Run("init", [["init", "--table", "-o", "new/table.csv"]])
    yield Run("init", [["init", "--table", "--name", "A"]])
    yield Run("init", [["init", "--cds", "12"]])
    yield Run("init", [["init", "--rubrics", SMALL]])
    yield Run("init", [["init", "--table", "--rubrics", SMALL]])


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
    yield Run("rubrics", [["rubrics"]])
    yield Run("rubrics", [["rubrics", "list", "-o", "list.txt"]])
    yield Run("rubrics", [["rubrics", "list", "--rubrics", SMALL]])
    yield Run("rubrics", [["rubrics", "export", "mine"], ["rubrics", "export", "mine"], ["check", "mine"]])
    yield Run("rubrics", [["rubrics", "export", "mine", "--rubrics", SMALL]])
    indicators = [f"{domain}/{name}" for domain, names in inputs.domains.items() for name in names]
    for name in [*inputs.domains, *inputs.metrics, *inputs.studied, *indicators]:
        yield Run("rubrics", [["rubrics", "show", name]])
    for name in ["coaching", "families/input", "english", "absence", "stay"]:
        yield Run("rubrics", [["rubrics", "show", name, "--rubrics", SMALL]])


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
    small = Run("stream", [["batch", "--ndjson", "--rubrics", SMALL]])
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


def imports(inputs):
    files = inputs.fixtures()
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
