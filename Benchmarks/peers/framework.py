"""Reads the rubrics for the peers: an own reader, so that they share nothing with the program but the files."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy
import yaml


@dataclass
class Indicator:
    id: str
    weight: float
    metrics: list
    reference: float | None
    position: int


@dataclass
class Domain:
    id: str
    kind: str
    weight: float
    indicators: list

    def span(self):
        """The places of its indicators among all."""
        first = self.indicators[0].position
        return slice(first, first + len(self.indicators))

    def linked(self):
        """Its indicators' metrics, each once, in order of first mention."""
        return list(dict.fromkeys(metric for indicator in self.indicators for metric in indicator.metrics))


@dataclass
class Metric:
    id: str
    unit: str
    range: tuple
    is_higher_better: bool
    kinds: list
    smallest_count: int
    # The values at which levels 2 to 5 begin, by kind of district.
    begins: dict
    # Low, median, high, year and number of the districts studied; None where there are fewer than three.
    reference: dict | None
    # By kind of district and year: intercept, slope and residual deviation.
    lines: dict = field(default_factory=dict)
    # By kind of district: the share of its grades whose students a value counts, where that is known.
    grade_shares: dict = field(default_factory=dict)

    def line(self, kind, year):
        """The line of a year or else of the nearest, of two as near the later; None where the kind has none."""
        lines = self.lines.get(kind)
        return lines and lines[min(lines, key=lambda own: (abs(own - year), -own))]

    def level(self, values, kind):
        """The level equivalents of values; None where the state has no cut scores for the kind."""
        begins = self.begins.get(kind)
        if not begins:
            return None
        # Where lower is better, both sides are turned: then higher is better everywhere.
        sign = 1 if self.is_higher_better else -1
        bounds, values = sign * numpy.array(begins, float), sign * numpy.asarray(values, float)
        segment = numpy.clip(numpy.searchsorted(bounds, values, side="right") - 1, 0, len(bounds) - 2)
        share = (values - bounds[segment]) / (bounds[segment + 1] - bounds[segment])
        return numpy.clip(segment + 2 + share, 1, len(bounds) + 1)


@dataclass
class Group:
    id: str
    family: str | None
    marked_under: int


@dataclass
class Framework:
    id: str
    version: int
    score_from: float
    high_from: float
    shortfall_below: float
    standing_from: float
    domains: list
    metrics: list
    groups: list

    def __post_init__(self):
        self.indicators = [indicator for domain in self.domains for indicator in domain.indicators]
        self.weights = numpy.array([indicator.weight for indicator in self.indicators], float)
        self.references = numpy.array(
            [numpy.nan if i.reference is None else i.reference for i in self.indicators], float
        )
        self.indicator_positions = {
            domain.id: {i.id: i.position for i in domain.indicators} for domain in self.domains
        }
        self.metric_positions = {metric.id: place for place, metric in enumerate(self.metrics)}
        self.group_positions = {group.id: place for place, group in enumerate(self.groups)}


def grades(spans):
    """The grades of a list such as [K-8] or [3-8, 11]; kindergarten is 0."""
    found = set()
    for span in spans or []:
        first, _, last = str(span).replace("K", "0").partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return found


def load(path):
    with open(path, "rb") as file:
        return yaml.load(file, yaml.CSafeLoader)


def read(folder):
    """The framework in a folder of rubrics."""
    folder = Path(folder)
    top, measures, profile = load(folder / "framework.yml"), load(folder / "metrics.yml"), load(folder / "profile.yml")
    domains, position = [], 0
    for kind, key in (("practice", "practices"), ("policy-area", "policy-areas")):
        for name in top[key]:
            own = load(folder / key / f"{name}.yml")
            domain = Domain(own[kind], kind, own.get("weight", 1), [])
            references = profile["reference"].get(domain.id, {})
            for entry in own["indicators"]:
                reference = references.get(entry["id"], {}).get("level")
                domain.indicators.append(
                    Indicator(entry["id"], entry.get("weight", 1), entry.get("metrics", []), reference, position)
                )
                position += 1
            domains.append(domain)
    limits = measures["small-groups"]
    groups = [
        Group(group["id"], group.get("family"), group.get("marked-under", limits["marked-under"]))
        for group in measures["groups"]
    ]
    kinds = {district["id"]: district["kind"] for district in profile["districts"]}
    metrics = [read_metric(entry, profile["metrics"].get(entry["id"]) or [], kinds, limits) for entry in measures["metrics"]]
    for entry, metric in zip(measures["metrics"], metrics):
        counted = grades(entry.get("grades"))
        for kind in top["district-kinds"]:
            taught = grades(kind.get("grades"))
            if counted & taught:
                metric.grade_shares[kind["id"]] = len(counted & taught) / len(taught)
    for line in load(folder / "expectations.yml")["lines"]:
        metric = next(metric for metric in metrics if metric.id == line["metric"])
        for kind in line["kinds"]:
            own = line["intercept"], line["slope"], line["residual-sd"]
            metric.lines.setdefault(kind, {})[int(line["year"][:4])] = own
    return Framework(
        top["framework"], top["version"], top["score-from"], top["high-from"], top["shortfall-below"],
        top.get("standing-from", 0),
        domains, metrics, groups,
    )


def read_metric(entry, figures, district_kinds, limits):
    values = sorted(
        figure["value"]
        for figure in figures
        if figure["year"] == entry.get("newest-year") and figure["group"] == "all"
        and district_kinds[figure["district"]] in entry["kinds"] and (figure.get("n") or 0) >= limits["marked-under"]
    )
    reference = None
    if len(values) >= 3:
        reference = {
            "year": entry["newest-year"], "low": values[0], "median": float(numpy.median(values)), "high": values[-1],
            "districts": len(values),
        }
    begins = {kind: cut["begins"] for cut in entry.get("cut-scores", []) for kind in cut["kinds"]}
    return Metric(
        entry["id"], entry["unit"], tuple(entry["range"]), entry["better"] == "higher", entry["kinds"],
        entry.get("smallest-n", limits["hidden-under"]), begins, reference,
    )
