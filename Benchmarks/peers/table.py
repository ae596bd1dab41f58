"""Peer: the wide table to summary.csv, with pandas' C reader, vectorised numpy and pyarrow's CSV writer.

    table.py TABLE OUTPUT [--jobs N]

One process as one would write it; with --jobs each one takes a share of the lines, which is more than one would
write, and is measured so that the program is also held against that. A row with a level that is none, or with a
cycle or kind that is none, is left out and named in failures.csv; nothing else is checked.
"""

import argparse
import csv
from io import BytesIO
from multiprocessing import Pool
from pathlib import Path

import numpy
import pandas
import pyarrow
from pyarrow import csv as arrow

import framework as frameworks
from scoring import Scores, Standings, summary_header

HEAD = ["cds", "district", "cycle", "kind"]


def numbers(column):
    """A column as doubles; what is no number becomes NaN."""
    if column.dtype == float:
        return column.to_numpy()
    return pandas.to_numeric(column, errors="coerce").to_numpy(float)


def is_text(column):
    return not pandas.api.types.is_numeric_dtype(column.dtype)


def ratings(framework, table):
    """Levels, where indicators apply, and which rows have a cell that is no answer."""
    size, names = len(table), [(d.id, i) for d in framework.domains for i in d.indicators]
    levels = numpy.full((size, len(names)), numpy.nan)
    applies = numpy.ones(levels.shape, bool)
    wrong = numpy.zeros(size, bool)
    for domain, indicator in names:
        column = table.get(f"{domain}/{indicator.id}")
        if column is None:
            continue
        own = numbers(column)
        if is_text(column):
            text = column.fillna("").astype(str)
            reasons = text.str.startswith("n/a: ").to_numpy(bool)
            applies[:, indicator.position] = ~reasons
            wrong |= numpy.isnan(own) & ~reasons & (text != "").to_numpy(bool)
        levels[:, indicator.position] = own
    with numpy.errstate(invalid="ignore"):
        wrong |= ((levels < 1) | (levels > 5)).any(axis=1)
    return levels, applies, wrong


def figures(framework, table, kinds, cycles):
    """Each metric's value of all students in the year that is compared, where it rests on enough, its year and number."""
    values, value_years, value_counts = (
        numpy.full((len(table), len(framework.metrics)), numpy.nan) for _ in range(3)
    )
    limit = framework.groups[0].marked_under
    for place, metric in enumerate(framework.metrics):
        years = sorted(name.split("@")[1] for name in table.columns if name.startswith(f"{metric.id}@") and name[-2:] != ":n")
        ours = numpy.isin(kinds, metric.kinds)
        chosen = numpy.full(len(table), numpy.nan)
        counts = numpy.full(len(table), numpy.nan)
        for year in years:
            own, count = numbers(table[f"{metric.id}@{year}"]), numbers(table[f"{metric.id}@{year}:n"])
            behind = cycles - int(year[:4])
            shown = ~numpy.isnan(own) & ~(count < metric.smallest_count) & (behind >= 0) & (behind <= 1) & ours
            chosen, counts = numpy.where(shown, own, chosen), numpy.where(shown, count, counts)
            value_years[shown, place] = int(year[:4])
        values[:, place] = numpy.where(counts >= limit, chosen, numpy.nan)
        value_counts[:, place] = counts
    return values, value_years, value_counts


def summarise(framework, source):
    """The summary of a table as an Arrow table, and the rows that are left out."""
    # Every way to write "nothing" but the two of the format is a text; `low_memory` would guess types by pieces.
    table = pandas.read_csv(
        source, engine="c", dtype={"cds": str, "district": str, "cycle": str, "kind": str},
        keep_default_na=False, na_values=["", "*"], low_memory=False,
    )
    levels, applies, wrong = ratings(framework, table)
    kinds = table["kind"].to_numpy(str)
    cycles = pandas.to_numeric(table["cycle"].str[:4], errors="coerce").to_numpy(float)
    wrong |= numpy.isnan(cycles) | ~numpy.isin(kinds, ["elementary", "unified", "high", "county-office"])
    low_income = numbers(table["low-income"])
    scores = Scores(framework, levels, applies)
    standings = Standings(
        framework, scores, *figures(framework, table, kinds, cycles), kinds, low_income, numbers(table["enrollment"])
    )
    columns = [table[name] for name in HEAD]
    for kind in ("practice", "policy-area"):
        columns += [numpy.round(own, 9) for own in scores.indices[kind]]
    for place in range(len(framework.domains)):
        columns += [numpy.round(scores.score[:, place], 9), standings.quadrants[:, place]]
    columns += scores.counts
    arrays = [pyarrow.array(column, from_pandas=True) for column in columns]
    result = pyarrow.table(arrays, names=summary_header(framework))
    if wrong.any():
        result = result.filter(pyarrow.array(~wrong))
    return result, numpy.flatnonzero(wrong)


FRAMEWORK = None


def start(folder):
    global FRAMEWORK
    FRAMEWORK = frameworks.read(folder)


def part(arguments):
    """The summary of a share of the lines, as CSV without its header, and the rows left out."""
    header, data = arguments
    result, wrong = summarise(FRAMEWORK, BytesIO(header + data))
    out = BytesIO()
    arrow.write_csv(result, out, arrow.WriteOptions(include_header=False, quoting_style="needed"))
    return out.getvalue(), wrong, data.count(b"\n")


def shares(path, jobs):
    """The header, and the rest of a file cut at line ends."""
    data = path.read_bytes()
    end = data.index(b"\n") + 1
    cuts = [end] + [data.index(b"\n", len(data) * job // jobs) + 1 for job in range(1, jobs)] + [len(data)]
    return [(data[:end], data[a:b]) for a, b in zip(cuts, cuts[1:])]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--rubrics", type=Path, default=Path(__file__).resolve().parents[2] / "rubrics")
    given = parser.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    failed = []
    start(given.rubrics)
    if given.jobs == 1:
        result, failed = summarise(FRAMEWORK, given.table)
        arrow.write_csv(result, given.output / "summary.csv", arrow.WriteOptions(quoting_style="needed"))
    else:
        with open(given.output / "summary.csv", "wb") as out, Pool(given.jobs, start, (given.rubrics,)) as pool:
            out.write((",".join(f'"{name}"' for name in summary_header(FRAMEWORK)) + "\n").encode())
            before = 0
            for data, wrong, count in pool.imap(part, shares(given.table, given.jobs)):
                out.write(data)
                failed += list(wrong + before)
                before += count
    with open(given.output / "failures.csv", "w") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["file", "row"])
        writer.writerows([given.table, row + 2] for row in failed)


if __name__ == "__main__":
    main()
