"""Scores many districts at once with numpy, after Documentation/METHOD.md.

Rows are districts, columns are indicators, domains or metrics; NaN stands for what is not there.
"""

import numpy


def nanos(values):
    """Thresholds are met on nine decimals."""
    return numpy.round(values * 1e9)


def mean(values, weights):
    """The weighted mean of each row over what is there; NaN where nothing is."""
    there = ~numpy.isnan(values)
    total = there @ weights
    with numpy.errstate(invalid="ignore"):
        return numpy.where(there, values, 0) @ weights / total


class Scores:
    """Domain scores, coverage and bounds, and the two indices, of every district."""

    def __init__(self, framework, levels, applies):
        size, domains = len(levels), framework.domains
        self.score, self.coverage, self.low, self.high = (numpy.empty((size, len(domains))) for _ in range(4))
        with numpy.errstate(invalid="ignore"):
            for place, domain in enumerate(domains):
                own, weights, ours = levels[:, domain.span()], framework.weights[domain.span()], applies[:, domain.span()]
                rated = ~numpy.isnan(own)
                self.coverage[:, place] = (rated @ weights) / (ours @ weights)
                reached = nanos(self.coverage[:, place]) >= nanos(framework.score_from)
                self.score[:, place] = numpy.where(reached, mean(own, weights), numpy.nan)
                unrated = ours & ~rated
                self.low[:, place] = mean(numpy.where(unrated, 1, own), weights)
                self.high[:, place] = mean(numpy.where(unrated, 5, own), weights)
        self.indices = {kind: self.index(framework, kind) for kind in ("practice", "policy-area")}
        rated, apply = (~numpy.isnan(levels)).sum(axis=1), applies.sum(axis=1)
        # How many indicators are rated, not applicable and not rated.
        self.counts = [rated, levels.shape[1] - apply, apply - rated]

    def index(self, framework, kind):
        """Score, coverage, low and high of one kind of domain."""
        places = [place for place, domain in enumerate(framework.domains) if domain.kind == kind]
        weights = numpy.array([framework.domains[place].weight for place in places], float)
        coverage = mean(self.coverage[:, places], weights)
        with numpy.errstate(invalid="ignore"):
            reached = nanos(coverage) >= nanos(framework.score_from)
        score = numpy.where(reached, mean(self.score[:, places], weights), numpy.nan)
        return score, coverage, mean(self.low[:, places], weights), mean(self.high[:, places], weights)


class Standings:
    """The adjusted standings of metrics and domains, and the quadrants."""

    def __init__(self, framework, scores, values, years, counts, kinds, low_income, enrollment):
        """Values are those of all students that rest on enough of them, with their years and numbers of students, one
        column a metric; a number that is not known is NaN."""
        self.metrics = numpy.full(values.shape, numpy.nan)
        # The expected number of students, where far fewer take a standing away.
        self.expected = numpy.full(values.shape, numpy.nan)
        for place, metric in enumerate(framework.metrics):
            found = ~numpy.isnan(values[:, place])
            for kind in metric.lines:
                own = found & (kinds == kind)
                expected = enrollment * metric.grade_shares.get(kind, 0)
                with numpy.errstate(invalid="ignore"):
                    few = own & (nanos(counts[:, place]) < nanos(framework.standing_from * expected))
                few &= ~numpy.isnan(low_income)
                self.expected[few, place] = expected[few]
                own &= ~few
                for year in numpy.unique(years[own, place]):
                    rows = own & (years[:, place] == year)
                    intercept, slope, deviation = metric.line(kind, year)
                    excess = values[rows, place] - (intercept + slope * low_income[rows])
                    self.metrics[rows, place] = (excess if metric.is_higher_better else -excess) / deviation
        self.domains = numpy.empty(scores.score.shape)
        for place, domain in enumerate(framework.domains):
            linked = [framework.metric_positions[metric] for metric in domain.linked()]
            self.domains[:, place] = mean(self.metrics[:, linked], numpy.ones(len(linked)))
        with numpy.errstate(invalid="ignore"):
            rated_high = nanos(scores.score) >= nanos(framework.high_from)
            results_high = nanos(self.domains) >= 0
        names = numpy.array(
            ["confirmed-gap", "results-above-ratings", "ratings-above-results", "strength", "unmeasured"], dtype=object
        )
        measured = ~numpy.isnan(scores.score) & ~numpy.isnan(self.domains)
        self.quadrants = names[numpy.where(measured, 2 * rated_high + results_high, 4)]


class Priorities:
    """Gaps of indicators and domains, shortfalls, priorities and gains."""

    def __init__(self, framework, scores, levels, metric_levels):
        """Metric levels are those of all students that take part, one column a metric."""
        with numpy.errstate(invalid="ignore"):
            self.gaps = numpy.maximum(framework.references - levels, 0)
            links = numpy.zeros((len(framework.metrics), len(framework.indicators)))
            for indicator in framework.indicators:
                for metric in indicator.metrics:
                    links[framework.metric_positions[metric], indicator.position] = 1
            short = numpy.maximum(framework.shortfall_below - metric_levels, 0) / (framework.shortfall_below - 1)
            there = ~numpy.isnan(short)
            self.shortfalls = numpy.where(there, short, 0) @ links / (there @ links)
        self.products = framework.weights * self.gaps * (1 + numpy.nan_to_num(self.shortfalls))
        self.domain_gaps = numpy.empty(scores.score.shape)
        self.gains = numpy.empty(levels.shape)
        rated = ~numpy.isnan(levels)
        for kind in ("practice", "policy-area"):
            places = [place for place, domain in enumerate(framework.domains) if domain.kind == kind]
            weights = numpy.array([framework.domains[place].weight for place in places], float)
            scored = ~numpy.isnan(scores.score[:, places]) @ weights
            has_index = ~numpy.isnan(scores.indices[kind][0])
            for place, weight in zip(places, weights):
                span = framework.domains[place].span()
                own = framework.weights[span]
                self.domain_gaps[:, place] = mean(self.gaps[:, span], own)
                with numpy.errstate(invalid="ignore", divide="ignore"):
                    rise = self.gaps[:, span] * own / (rated[:, span] @ own)[:, None] * (weight / scored)[:, None]
                has_gain = has_index & ~numpy.isnan(scores.score[:, place])
                self.gains[:, span] = numpy.where(has_gain[:, None], rise, numpy.nan)

    def ranked(self, framework, row):
        """The indicators with a gap, as (kind, rank, position): practices first, equal ones in rubric order."""
        found = []
        for kind in ("practice", "policy-area"):
            places = [d.span() for d in framework.domains if d.kind == kind]
            positions = numpy.arange(places[0].start, places[-1].stop)
            positions = positions[self.gaps[row, positions] > 0]
            keys = nanos(self.products[row, positions])
            order = numpy.argsort(-keys, kind="stable")
            ordered = -keys[order]
            ranks = numpy.searchsorted(ordered, ordered, side="left") + 1
            found += zip([kind] * len(order), ranks.tolist(), positions[order].tolist())
        return found


def summary_header(framework):
    """The columns of summary.csv."""
    columns = ["cds", "district", "cycle", "kind"]
    for name in ("practice", "policy"):
        columns += [name, f"{name}-coverage", f"{name}-low", f"{name}-high"]
    for domain in framework.domains:
        columns += [domain.id, f"{domain.id}-quadrant"]
    return [*columns, "rated", "not-applicable", "not-rated"]
