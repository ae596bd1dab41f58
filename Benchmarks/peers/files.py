"""Peer: a folder of assessments to summary.csv and scorecards.ndjson, with PyYAML's C loader, numpy and processes.

    files.py FOLDER OUTPUT [--jobs 2] [--lean]

Written as one would write it for speed: files in chunks, numpy over a chunk, orjson for the lines. It does the
arithmetic of `rubric batch`, and less of the rest: no findings, no place of a fault, no fix, no warnings.

--lean goes further than most would: PyYAML resolves no types, so that numbers are read where a number is wanted,
and the garbage collector is off.
"""

import argparse
import csv
import gc
import hashlib
import io
from multiprocessing import Pool
from pathlib import Path

import numpy
import orjson
import yaml

import framework as frameworks
from scoring import Priorities, Scores, Standings, summary_header

CHUNK = 200

# A number that is not given, and whether it is large enough to take part.
WITHHELD = {"30+": True, "<30": False}


class Refused(Exception):
    """A file that no scores can be made of."""


class District:
    """One file, checked."""

    def __init__(self, framework, path):
        self.path = path
        data = path.read_bytes()
        self.digest = hashlib.sha256(data).hexdigest()
        content = yaml.load(data, LOADER)
        if content["assessment"] != framework.id or int(content.get("version", 1)) > framework.version:
            raise Refused("another framework")
        district = content["district"]
        self.name, self.cds, self.kind = str(district["name"]), district.get("cds"), district["kind"]
        self.enrollment, self.low_income = number(district.get("enrollment")), number(district.get("low-income"))
        self.charter_schools = district.get("charter-schools")
        self.invented = district.get("invented", False) in (True, "true")
        self.cycle = content["cycle"]
        self.levels = [numpy.nan] * len(framework.indicators)
        self.states = ["not-rated"] * len(framework.indicators)
        for domain, ratings in (content.get("ratings") or {}).items():
            self.rate(framework.indicator_positions[domain], ratings or {})
        self.metrics = [None] * len(framework.metrics)
        for name, rows in (content.get("metrics") or {}).items():
            place = framework.metric_positions[name]
            if rows and self.kind in framework.metrics[place].kinds:
                self.metrics[place] = self.measure(framework, framework.metrics[place], rows)

    def rate(self, positions, ratings):
        for name, rating in ratings.items():
            position = positions[name]
            if isinstance(rating, dict):
                if rating.get("not-applicable"):
                    self.states[position] = "not-applicable"
                    continue
                rating = rating.get("level")
            rating = number(rating)
            if rating is None:
                continue
            if not 1 <= rating <= 5:
                raise Refused(f"'{rating}' is no level")
            self.levels[position], self.states[position] = rating, "rated"

    def measure(self, framework, metric, rows):
        """The rows of the year that is compared, by the place of their group.

        A row is None where it is suppressed, and else value, n, whether it takes part, whether n was withheld before.
        """
        cycle = int(self.cycle[:4])
        years = {}
        for row in rows:
            year, group = row["year"], framework.group_positions[row["group"]]
            value, count, is_large = number(row.get("value")), row.get("n"), None
            if count in WITHHELD:
                count, is_large = None, WITHHELD[count]
            count = number(count)
            if row.get("suppressed") in (True, "true") or (
                count is not None and count < metric.smallest_count and (value is not None or count != 0)
            ):
                own = None
            elif value is None:
                continue
            elif not metric.range[0] <= value <= metric.range[1]:
                raise Refused(f"'{value}' is out of range")
            else:
                if is_large is None:
                    is_large = count is not None and count >= framework.groups[group].marked_under
                own = [value, count, is_large, row.get("n") in WITHHELD]
            if cycle - 1 <= int(year[:4]) <= cycle:
                of_year = years.setdefault(year, {})
                if group in of_year:
                    raise Refused(f"{row['group']} is given twice")
                of_year[group] = own
        if not years:
            return None
        year = max((y for y, own in years.items() if own.get(0)), default=None) or max(years)
        own = years[year]
        self.withhold(framework, own)
        return year, sorted(own.items())

    @staticmethod
    def withhold(framework, own):
        """Where one group of a family is hidden, hides the count of the smallest other one, if none is hidden yet."""
        families = {}
        for group, row in own.items():
            if framework.groups[group].family:
                families.setdefault(framework.groups[group].family, []).append(row)
        for members in families.values():
            if sum(row is None for row in members) == 1 and not any(row and row[3] for row in members):
                known = [row for row in members if row is not None and row[1] is not None]
                if known:
                    min(known, key=lambda row: row[1])[1] = None


def number(value):
    """A number as it is or as a text spells it; None where nothing is given."""
    if isinstance(value, str):
        return float(value) if value else None
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
        raise Refused(f"'{value}' is no number")
    return value


class Chunk:
    """Some districts, scored together."""

    def __init__(self, framework, districts):
        self.framework, self.districts = framework, districts
        levels = numpy.array([district.levels for district in districts], float)
        applies = numpy.array([[state != "not-applicable" for state in d.states] for d in districts])
        kinds = numpy.array([district.kind for district in districts])
        low_income = numpy.array([numpy.nan if d.low_income is None else d.low_income for d in districts], float)
        self.levels_of_rows = [self.row_levels(place, metric, kinds) for place, metric in enumerate(framework.metrics)]
        shape = (len(districts), len(framework.metrics))
        enrollment = numpy.array([numpy.nan if d.enrollment is None else d.enrollment for d in districts], float)
        values, years, counts, metric_levels = (numpy.full(shape, numpy.nan) for _ in range(4))
        for row, district in enumerate(districts):
            for place, own in enumerate(district.metrics):
                if own and own[1][0][0] == 0 and own[1][0][1] and own[1][0][1][2]:
                    values[row, place], years[row, place] = own[1][0][1][0], int(own[0][:4])
                    if own[1][0][1][1] is not None:
                        counts[row, place] = own[1][0][1][1]
                    metric_levels[row, place] = self.levels_of_rows[place][row][0]
        self.scores = Scores(framework, levels, applies)
        self.standings = Standings(framework, self.scores, values, years, counts, kinds, low_income, enrollment)
        self.priorities = Priorities(framework, self.scores, levels, metric_levels)
        self.levels = levels

    def row_levels(self, place, metric, kinds):
        """The level equivalents of a metric's rows, one list a district."""
        found = [None] * len(self.districts)
        for kind in set(kinds):
            rows = [row for row in numpy.flatnonzero(kinds == kind) if self.districts[row].metrics[place]]
            values = [
                numpy.nan if own is None else own[0] for row in rows for _, own in self.districts[row].metrics[place][1]
            ]
            levels = metric.level(values, kind) if values else None
            levels = numpy.full(len(values), numpy.nan) if levels is None else levels
            start, levels = 0, numpy.round(levels, 9).tolist()
            for row in rows:
                count = len(self.districts[row].metrics[place][1])
                found[row] = levels[start : start + count]
                start += count
        return found

    def summary(self):
        """The districts' lines of summary.csv."""
        scores, columns = self.scores, []
        for kind in ("practice", "policy-area"):
            columns += scores.indices[kind]
        numbers = numpy.round(numpy.column_stack(columns), 9).tolist()
        domains, quadrants = numpy.round(scores.score, 9).tolist(), self.standings.quadrants.tolist()
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        for row, district in enumerate(self.districts):
            cells = [district.cds, district.name, district.cycle, district.kind]
            cells += ["" if value != value else value for value in numbers[row]]
            for score, quadrant in zip(domains[row], quadrants[row]):
                cells += ["" if score != score else score, quadrant]
            cells += [int(count[row]) for count in scores.counts]
            writer.writerow(cells)
        return out.getvalue()

    def lines(self):
        """The districts' lines of scorecards.ndjson."""
        self.tables = {
            name: numpy.round(array, 9).tolist()
            for name, array in {
                "score": self.scores.score, "coverage": self.scores.coverage, "low": self.scores.low,
                "high": self.scores.high, "gap": self.priorities.domain_gaps, "standing": self.standings.domains,
                "gaps": self.priorities.gaps, "shortfalls": self.priorities.shortfalls,
                "products": self.priorities.products, "gains": self.priorities.gains,
                "standings": self.standings.metrics, "levels": self.levels, "expected": self.standings.expected,
            }.items()
        }
        self.quadrants = self.standings.quadrants.tolist()
        self.indices = {
            kind: numpy.round(numpy.column_stack(own), 9).tolist() for kind, own in self.scores.indices.items()
        }
        return b"".join(orjson.dumps(self.report(row)) + b"\n" for row in range(len(self.districts)))

    def report(self, row):
        district, framework = self.districts[row], self.framework
        return {
            "schema": "rubric/report/1",
            "framework": {"id": framework.id, "version": framework.version, "aggregation": "arithmetic"},
            "district": {
                "name": district.name, "cds": district.cds, "kind": district.kind,
                "enrollment": district.enrollment, "low-income": district.low_income,
                "charter-schools": district.charter_schools, "invented": district.invented,
            },
            "cycle": district.cycle,
            "indices": {
                "practice": score(*self.indices["practice"][row]), "policy": score(*self.indices["policy-area"][row]),
            },
            "domains": [self.domain(row, place, own) for place, own in enumerate(framework.domains)],
            "metrics": [self.metric(row, place, own) for place, own in enumerate(framework.metrics)],
            "priorities": [
                self.priority(row, *own) for own in self.priorities.ranked(framework, row)
            ],
            "inputs": [{"name": str(district.path), "sha256": district.digest}],
        }

    def domain(self, row, place, domain):
        tables = self.tables
        own = score(*(tables[name][row][place] for name in ("score", "coverage", "low", "high")))
        states, levels, gaps = self.districts[row].states, tables["levels"][row], tables["gaps"][row]
        return {
            "id": domain.id, "kind": domain.kind, **own, "gap": tables["gap"][row][place],
            "standing": tables["standing"][row][place], "quadrant": self.quadrants[row][place],
            "indicators": [
                {
                    "id": one.id, "state": states[one.position], "level": levels[one.position],
                    "weight": one.weight, "reference": one.reference, "gap": gaps[one.position],
                }
                for one in domain.indicators
            ],
        }

    def metric(self, row, place, metric):
        own, groups = self.districts[row].metrics[place], []
        year, rows = own or (None, [])
        if not rows or rows[0][0] != 0:
            groups.append(cell("all", None, "missing", None, None, None, None))
        for (group, figure), level in zip(rows, self.levels_of_rows[place][row] or []):
            name = self.framework.groups[group].id
            if figure is None:
                groups.append(cell(name, year, "suppressed", None, None, None, None))
            else:
                standing = self.tables["standings"][row][place] if group == 0 else None
                groups.append(cell(name, year, "valued", figure[0], figure[1], level, standing))
        expected = self.tables["expected"][row][place]
        few = None if expected != expected else {"n": groups[0]["n"], "expected": expected}
        return {
            "id": metric.id, "unit": metric.unit, "reference": metric.reference, "groups": groups, "no-standing": few,
        }

    def priority(self, row, kind, rank, position):
        framework, tables = self.framework, self.tables
        indicator = framework.indicators[position]
        domain = next(d.id for d in framework.domains if d.span().start <= position < d.span().stop)
        return {
            "kind": kind, "rank": rank, "indicator": indicator.id, "domain": domain, "weight": indicator.weight,
            "gap": tables["gaps"][row][position], "shortfall": tables["shortfalls"][row][position],
            "priority": tables["products"][row][position], "gain": tables["gains"][row][position],
        }


def score(value, coverage, low, high):
    bounds = None if coverage != coverage else {"low": low, "high": high}
    return {"score": value, "coverage": coverage, "bounds": bounds}


def cell(group, year, state, value, count, level, standing):
    return {
        "group": group, "year": year, "state": state, "value": value, "n": count, "level": level, "standing": standing,
    }


FRAMEWORK = None
LOADER = yaml.CSafeLoader


def start(folder, lean):
    global FRAMEWORK, LOADER
    FRAMEWORK = frameworks.read(folder)
    if lean:
        LOADER = yaml.CBaseLoader
        gc.disable()


def work(paths):
    """Summary and lines of some files, and the failures among them."""
    districts, failures = [], []
    for path in paths:
        try:
            districts.append(District(FRAMEWORK, path))
        except (Refused, KeyError, TypeError, ValueError, yaml.YAMLError) as error:
            failures.append((path, error))
    chunk = Chunk(FRAMEWORK, districts)
    return chunk.summary(), chunk.lines(), failures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--lean", action="store_true")
    parser.add_argument("--rubrics", type=Path, default=Path(__file__).resolve().parents[2] / "rubrics")
    given = parser.parse_args()
    paths = sorted(given.folder.glob("*.yml"))
    given.output.mkdir(parents=True, exist_ok=True)
    chunks = [paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)]
    with (
        Pool(given.jobs, start, (given.rubrics, given.lean)) as pool,
        open(given.output / "summary.csv", "w") as summary,
        open(given.output / "scorecards.ndjson", "wb") as lines,
        open(given.output / "failures.csv", "w") as failed,
    ):
        summary.write(",".join(summary_header(frameworks.read(given.rubrics))) + "\n")
        failures = csv.writer(failed, lineterminator="\n")
        failures.writerow(["file", "message"])
        for of_summary, of_lines, of_failures in pool.imap(work, chunks):
            summary.write(of_summary)
            lines.write(of_lines)
            failures.writerows(of_failures)


if __name__ == "__main__":
    main()
