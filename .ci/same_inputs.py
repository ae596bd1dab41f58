"""What same-results gives to the programs: a run, and the files that runs read."""
import csv
import io
import json
import os
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass, field

KINDS = ["elementary", "unified", "high", "county-office"]
INVENTED, GRIDLEY = "examples/invented-unified.yml", "examples/gridley-2023-24.yml"
CALIFORNIA = "examples/california-2023-24.csv"
SMALL = "Tests/RubricTests/Golden/small"


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

    def fixtures(self):
        """The small file of each import map, by the map's name."""
        return {re.sub(r".*/|\.\w+$", "", path): path for path in self.paths("Tests/RubricTests/Fixtures/import")}
