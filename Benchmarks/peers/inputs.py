"""Makes the inputs of the benchmarks: invented districts, the same ones for the same seed.

    inputs.py files FOLDER --count 20000     one assessment each, most of about 25 KB, after examples/gridley-2023-24.yml
    inputs.py table FILE --count 200000      the wide table: every indicator, and the metrics that a line can be fitted to
    inputs.py lines FILE --count 20000       the assessments as JSON, one a line, for --ndjson

Every district is marked as invented by its name; none is a real one.
"""

import argparse
import json
import os
import random
import re
from multiprocessing import Pool
from pathlib import Path

import numpy

import framework as frameworks

ROOT = Path(__file__).resolve().parents[2]
CYCLE = "2023-24"
SEED = 20231121
KINDS = ["unified", "unified", "unified", "unified", "elementary", "unified", "unified", "unified", "high", "unified"]
TWO_YEARS = ("graduation-rate", "chronic-absenteeism")
REASON = "No secondary schools"


def cds_code(number):
    """A code of 14 digits that no two districts share: one of the 58 counties, and a district's number from 1."""
    return f"{1 + number // 99_999 % 58:02d}{1 + number % 99_999:05d}0000000"


class Template:
    """The example as a list of lines, some of which hold a level or a figure that varies."""

    row = re.compile(r"^    - \{ group: ([a-z-]+), value: (-?[0-9.]+), n: ([0-9]+|30\+|<30), year: ([0-9-]+)(.*)\}$")
    level = re.compile(r"^      level: [0-9.]+$")

    def __init__(self, framework):
        text = (ROOT / "examples" / "gridley-2023-24.yml").read_text()
        lines = [line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")]
        imported, district = lines.index("imported:"), lines.index("district:")
        start, metrics = lines.index("ratings:"), lines.index("metrics:")
        published = next(i for i, line in enumerate(lines) if line.startswith("published-ratings:"))
        self.imported = lines[imported:district]
        self.ratings = self.blocks(lines[start + 1 : published])
        self.rest = lines[published:metrics]
        # Of most metrics only the rows of the year that is compared: so the file is of the size asked for.
        self.metrics = {
            name: [row for row in rows if "year: 2022-23" in row or f"year: {CYCLE}" in row]
            if name in TWO_YEARS else self.of_one_year(rows)
            for name, rows in self.blocks(lines[metrics + 1 :]).items()
        }
        self.framework = framework

    @staticmethod
    def of_one_year(rows):
        """The rows of the cycle, or where it has none those of the year before."""
        return next((own for year in (CYCLE, "2022-23") if (own := [r for r in rows if f"year: {year}" in r])), [])

    @staticmethod
    def blocks(lines):
        """Lines by the key of two spaces that they stand under."""
        found = {}
        for line in lines:
            if re.match(r"^  [a-z-]+:$", line):
                own = found[line.strip()[:-1]] = []
            else:
                own.append(line)
        return found

    def text(self, number):
        """One district's file."""
        rng = random.Random(SEED * 1_000_003 + number)
        kind = KINDS[number % len(KINDS)]
        size = rng.choice([0.3, 1, 3, 20])
        framework = self.framework
        lines = [
            "assessment: positive-outliers",
            f"version: {framework.version}",
            *self.imported,
            "district:",
            f"  name: Invented District {number:06d}",
            f'  cds: "{cds_code(number)}"',
            f"  kind: {kind}",
            # The example's own is 2,059. For some districts it is too large for the students behind their figures.
            f"  enrollment: {int(2_059 * size * rng.uniform(0.7, 1.6))}",
            f"  low-income: {rng.uniform(5, 98):.1f}",
            *(["  charter-schools: counted"] if number % 3 == 0 else []),
            f"cycle: {CYCLE}",
            "ratings:",
        ]
        tendency, diligence = rng.uniform(1.5, 4.5), rng.choice([0.4, 0.7, 0.9, 1.0])
        for domain in framework.domains:
            lines.append(f"  {domain.id}:")
            lines += self.own_ratings(domain, rng, tendency, diligence)
        lines += self.rest
        lines.append("metrics:")
        for metric, rows in self.metrics.items():
            if rows and kind in framework.metrics[framework.metric_positions[metric]].kinds:
                lines.append(f"  {metric}:")
                lines += self.figures(metric, rows, size, rng)
        return "\n".join(lines) + "\n"

    def own_ratings(self, domain, rng, tendency, diligence):
        """The example's long ratings with other levels, and short ones for the other indicators."""
        long = self.ratings.get(domain.id, [])
        names = {line.strip()[:-1] for line in long if re.match(r"^    [a-z-]+:$", line)}
        lines = [f"      level: {level(rng, tendency, 2)}" if self.level.match(line) else line for line in long]
        for indicator in domain.indicators:
            if indicator.id in names:
                continue
            chance = rng.random()
            if chance < 0.03:
                lines.append(f'    {indicator.id}: {{ not-applicable: "{REASON}" }}')
            elif rng.random() < diligence:
                lines.append(f"    {indicator.id}: {level(rng, tendency, 0)}")
            elif chance < 0.5:
                lines.append(f"    {indicator.id}:")
        return lines

    def figures(self, metric, rows, size, rng):
        """The example's rows with other figures; small groups stay suppressed, others become small."""
        low, high = self.framework.metrics[self.framework.metric_positions[metric]].range
        shift = rng.gauss(0, 6)
        lines = []
        for line in rows:
            match = self.row.match(line)
            if not match:
                lines.append(line)
                continue
            group, value, count, year, rest = match.groups()
            value = min(high, max(low, float(value) + shift + rng.gauss(0, 2)))
            if count.isdigit():
                count = max(1, int(int(count) * size * rng.uniform(0.7, 1.3)))
            lines.append(f"    - {{ group: {group}, value: {value:.1f}, n: {count}, year: {year}{rest}}}")
        return lines


def level(rng, tendency, places):
    """A level from 1 to 5, near the district's own tendency."""
    value = min(5, max(1, rng.gauss(tendency, 0.9)))
    return f"{round(value, places):g}"


def write_files(arguments):
    folder, template, numbers = arguments
    for number in numbers:
        (folder / f"district-{number:06d}.yml").write_text(template.text(number))


def files(folder, count):
    """Writes the assessments, on all cores."""
    folder.mkdir(parents=True, exist_ok=True)
    template = Template(frameworks.read(ROOT / "rubrics"))
    parts = [(folder, template, range(start, min(count, start + 500))) for start in range(0, count, 500)]
    with Pool(os.cpu_count()) as pool:
        for _ in pool.imap_unordered(write_files, parts):
            pass


def lines(file, count):
    """Writes the assessments as JSON, one a line."""
    import yaml

    template = Template(frameworks.read(ROOT / "rubrics"))
    with open(file, "w") as out:
        for number in range(count):
            value = yaml.load(template.text(number), yaml.CSafeLoader)
            # YAML takes a date for a date; JSON has texts only.
            out.write(json.dumps(value, separators=(",", ":"), default=str) + "\n")


# The columns of figures: every metric that the state publishes for nearly all districts, and two groups.
FIGURES = [
    ("graduation-rate", "all", 88, 7, 0, 100),
    ("college-career-prepared", "all", 45, 15, 0, 100),
    ("chronic-absenteeism", "all", 19, 8, 0, 100),
    ("chronic-absenteeism", "low-income", 23, 8, 0, 100),
    ("suspension-rate", "all", 3.5, 2, 0, 100),
    ("ela-distance-from-standard", "all", -10, 45, -200, 150),
    ("ela-distance-from-standard", "low-income", -40, 40, -200, 150),
    ("math-distance-from-standard", "all", -45, 45, -200, 150),
    ("fully-credentialed-teachers", "all", 85, 8, 0, 100),
]


def table(file, count):
    """Writes the wide table, block by block."""
    framework = frameworks.read(ROOT / "rubrics")
    names = [f"{domain.id}/{indicator.id}" for domain in framework.domains for indicator in domain.indicators]
    header = ["cds", "district", "cycle", "kind", "enrollment", "low-income", *names]
    for metric, group, *_ in FIGURES:
        name = f"{metric}@{CYCLE}" if group == "all" else f"{metric}:{group}@{CYCLE}"
        header += [name, f"{name}:n"]
    with open(file, "w") as out:
        out.write(",".join(header) + "\n")
        for start in range(0, count, 5_000):
            out.writelines(table_rows(framework, names, start, min(count, start + 5_000)))


def table_rows(framework, names, start, end):
    """The lines of one block of districts, which depend on nothing but its place."""
    rng = numpy.random.default_rng([SEED, start])
    size = end - start
    kinds = rng.choice(["unified", "elementary", "high"], size, p=[0.5, 0.4, 0.1])
    tendency = rng.uniform(1.5, 4.5, (size, 1))
    halves = numpy.round(2 * (tendency + rng.normal(0, 0.9, (size, len(names)))).clip(1, 5)) / 2
    texts = numpy.array(["", "", "1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5"], dtype=object)
    levels = texts[(2 * halves).astype(int)]
    diligence = rng.choice([0.4, 0.7, 0.9, 1.0], (size, 1))
    levels[rng.random(levels.shape) >= diligence] = ""
    # What needs secondary schools does not apply to elementary districts.
    for place, name in enumerate(names):
        if "advanced" in name or "career" in name:
            levels[kinds == "elementary", place] = f"n/a: {REASON}"
    enrollment, low_income = numpy.exp(rng.uniform(4.5, 11, size)).astype(int), rng.uniform(5, 98, size)
    figures = []
    for metric, _, mean, deviation, low, high in FIGURES:
        values = rng.normal(mean, deviation, size).clip(low, high)
        own = framework.metrics[framework.metric_positions[metric]]
        # Some are too few for what enrollment leads one to expect.
        shares = numpy.array([own.grade_shares.get(kind, 1) for kind in kinds])
        counts = (enrollment * shares * rng.uniform(0.4, 1.1, size)).astype(int)
        isFor = numpy.isin(kinds, own.kinds)
        hidden = rng.random(size) < 0.02
        figures.append(
            [
                ("", "") if not ours else ("*", "") if gone else (f"{value:.1f}", str(count))
                for ours, gone, value, count in zip(isFor, hidden, values, counts)
            ]
        )
    for place in range(size):
        number = start + place
        cells = [
            cds_code(number), f"Invented District {number:06d}", CYCLE, str(kinds[place]),
            str(enrollment[place]), f"{low_income[place]:.1f}", *levels[place],
        ]
        for own in figures:
            cells += own[place]
        yield ",".join(cells) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["files", "table", "lines"])
    parser.add_argument("target", type=Path)
    parser.add_argument("--count", type=int, required=True)
    given = parser.parse_args()
    {"files": files, "table": table, "lines": lines}[given.what](given.target, given.count)
