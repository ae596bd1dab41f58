"""The runs of same-results over faulty files."""
import re

import same_damage as damage
from same_inputs import GRIDLEY, INVENTED, Run


def diagnostics(inputs):
    """The wrong and the fixed examples of the page of diagnostics."""
    with open("Documentation/DIAGNOSTICS.md", encoding="utf-8") as file:
        page = file.read()
    head = {"assessment": "assessment: positive-outliers", "district": "district: { name: Our District, kind: unified }", "cycle": "cycle: 2024-25"}
    directory = "cde-public-districts=" + inputs.fixtures()["cde-public-districts"]
    examples = {}
    for words, text in re.findall(r"^```(\w+ (?:bad|fixed)=[^\n]+)\n((?:(?!```)[^\n]*\n)*)```$", page, re.M):
        kind, mark, *rest = words.split()
        side, name = mark.split("=")
        examples.setdefault(name, {})[side] = (kind, dict(word.partition("=")[::2] for word in rest), text)
    for name, sides in examples.items():
        for side, (kind, marks, text) in sides.items():
            marks = {**sides["bad"][1], **marks}
            if "file" in marks:
                sound = inputs.read(f"rubrics/{marks['file']}").decode()
                data = sound.replace(sides["fixed"][2], text, 1).encode()
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


def assessments(inputs):
    for path, stride in [(INVENTED, 2), (GRIDLEY, 4), ("forms/vector-metrics-and-small-groups.yml", 1), ("forms/blank-unified.yml", 40)]:
        text = inputs.read(path)
        faults = [*damage.of_yaml(text, stride), *damage.all_over(text), *damage.of_bytes(text)]
        for number, (note, data) in enumerate(faults):
            steps = [["check", "form.yml"]]
            if number % 6 == 0:
                steps += [["report", "form.yml", "--format", "json"], ["batch", "form.yml", "-o", "out", "--write", "failures", "--quiet"]]
            yield Run("faulty-assessments", steps, f"{path}, {note}", files={"form.yml": data})


def tables(inputs):
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


def imports(inputs):
    files = inputs.fixtures()
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


def frameworks(inputs):
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
