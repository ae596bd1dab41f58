"""The works that are compared: each gives back rows of the table."""

import shutil
import subprocess
from dataclasses import dataclass

from runs import ROOT, TOOLS, Pairs, alternating, measured, printed, quantile

RUBRIC = ROOT / "bin" / "rubric"
INPUTS = ROOT / ".build-bench" / "inputs"
OUTPUTS = ROOT / ".build-bench" / "outputs"


@dataclass
class Row:
    work: str
    peer: str
    measured: str
    # Empty where nothing is required, and the figure only informs.
    required: str
    holds: bool | None
    spread: str
    times: str


@dataclass
class Sizes:
    files: int
    reports: int
    table: int
    few: int
    rounds: int
    file_rounds: int


FULL = Sizes(files=20_000, reports=1_000, table=200_000, few=2_000, rounds=5, file_rounds=3)
QUICK = Sizes(files=1_000, reports=1_000, table=20_000, few=2_000, rounds=3, file_rounds=1)


def number(value):
    """At most three digits that tell something."""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def seconds(value):
    if value < 0.01:
        return f"{value * 1e6:,.0f} µs"
    return f"{value * 1e3:,.0f} ms" if value < 10 else f"{value:.1f} s"


def row(work, peer, pairs, required=None, words=None):
    """A row for a ratio that must reach a number, or for one that nothing is required of."""
    low, high = pairs.spread
    return Row(
        work, peer, number(pairs.median), words or (f"{required:g}" if required else ""),
        pairs.median >= required if required else None, f"{number(low)} to {number(high)}",
        f"{seconds(quantile(0.5, pairs.ours))}, {seconds(quantile(0.5, pairs.peers))}",
    )


def longer(work, peer, pairs, most):
    """A row that says how many times as long ours takes, which must be at most so many."""
    result = row(work, peer, pairs, None, f"at most {most:g}")
    times = 1 / pairs.median
    result.measured, result.holds = f"{number(times)} times as long", times <= most
    return result


class Works:
    """Everything that is compared, in the order of the table."""

    def __init__(self, sizes, python):
        self.sizes, self.python = sizes, python / "python"
        self.peers = ROOT / "Benchmarks" / "peers"

    def prepare(self):
        """Makes the inputs that are not there yet; the same seed makes the same ones."""
        INPUTS.mkdir(parents=True, exist_ok=True)
        sizes = self.sizes
        self.files, self.lines = INPUTS / f"files-{sizes.files}", INPUTS / f"lines-{sizes.few}.ndjson"
        self.reported = INPUTS / f"files-{sizes.reports}"
        self.many, self.few = INPUTS / f"table-{sizes.table}.csv", INPUTS / f"table-{sizes.few}.csv"
        for what, target, count in (
            ("files", self.files, sizes.files), ("files", self.reported, sizes.reports), ("lines", self.lines, sizes.few),
            ("table", self.many, sizes.table), ("table", self.few, sizes.few),
        ):
            if not target.exists():
                made = target.with_name(target.name + ".part")
                printed([self.python, self.peers / "inputs.py", what, made, "--count", count], cores=2)
                made.rename(target)

    def read_inputs(self):
        """Reads every file once, so that no run has to wait for the disk."""
        for file in [*self.files.iterdir(), *self.reported.iterdir(), self.lines, self.many, self.few]:
            file.read_bytes()

    # Reading, on one core.

    def scoring(self):
        """Reading, checking and scoring against libyaml's bare events and against Yams's nodes."""
        chosen = [path for path in sorted(self.files.iterdir()) if 24_000 <= path.stat().st_size <= 26_000][:20]
        rounds = 20 * self.sizes.rounds
        rows = []
        for line in printed([TOOLS / "rubric-bench", "pairs", rounds, *chosen]).splitlines():
            name, median, low, high, ours, peer = line.split("\t")
            pairs = Pairs([float(low), float(median), float(high)], [float(ours) / 1e6], [float(peer) / 1e6])
            events, json = "libyaml's bare events for the same bytes", "its JSON report alone"
            work, against, required = {
                "score": ("read, check and score a file of 25 KB, one core", events, 0.75),
                "report": ("compare it and write its JSON report, one core", events, None),
                "html": ("write its HTML report, one core", json, None),
                "plan": ("gather its planning notes and write their page, one core", json, None),
                "framework": ("read and check the framework itself, one core", events, 0.6),
            }[name]
            rows.append(row(work, against, pairs, required))
            if name == "html":
                rows[-1] = longer(work, against, pairs, 3)
            if name == "plan":
                taken = float(ours) / 1e3
                rows[-1].measured, rows[-1].required = f"{number(taken)} ms", "under 50 ms"
                rows[-1].holds = taken < 50
        yams = alternating(
            self.sizes.rounds,
            lambda: float(printed([TOOLS / "rubric-bench", "score", 30, *chosen])) / 1e6,
            lambda: float(printed([TOOLS / "yams-peer", 5, *chosen])) / 1e6,
        )
        rows.insert(1, row("the same", "Yams 6.2.2 to nodes alone", yams, 5))
        return rows

    # Batches, on two cores.

    def batch(self, source, *options, cores=2):
        """One run of the program over a source into an empty folder."""
        shutil.rmtree(OUTPUTS / "rubric", ignore_errors=True)
        command = [RUBRIC, "batch", source, "-o", OUTPUTS / "rubric", "--quiet", "--jobs", cores, *options]
        return measured(list(map(str, command)), cores=cores)[0]

    def peer(self, script, source, *options):
        """One run of a peer."""
        shutil.rmtree(OUTPUTS / "peer", ignore_errors=True)
        command = [self.python, self.peers / script, source, OUTPUTS / "peer", *options]
        return measured(list(map(str, command)))[0].seconds

    def agree(self, count):
        """Ends everything where the program and the peer do not say the same."""
        command = [self.python, self.peers / "agree.py", OUTPUTS / "rubric", OUTPUTS / "peer", "--districts", str(count)]
        if subprocess.run(command).returncode != 0:
            raise SystemExit("the program and its peer differ: there is nothing to compare")

    def over_files(self):
        """Many files to summary and lines: against Python, and two cores against one."""
        results = ["--write", "summary,scorecards,failures"]
        work = f"{self.sizes.files:,} assessment files to summary and NDJSON, two cores"
        pairs = alternating(
            self.sizes.file_rounds,
            lambda: self.batch(self.files, *results).seconds,
            lambda: self.peer("files.py", self.files),
        )
        self.agree(1_000)
        lean = alternating(
            self.sizes.file_rounds,
            lambda: self.batch(self.files, *results).seconds,
            lambda: self.peer("files.py", self.files, "--lean"),
        )
        self.agree(1_000)
        cores = alternating(
            self.sizes.rounds,
            lambda: self.batch(self.files, *results).seconds,
            lambda: self.batch(self.files, *results, cores=1).seconds,
        )
        return [
            row(work, "Python: PyYAML's C loader, numpy, two processes", pairs, 10),
            row("the same", "the same without types and garbage collection", lean),
            row("the same", "itself on one core", cores, 1.7),
        ]

    def over_reports(self):
        """Reports as HTML against reports as JSON."""
        made = lambda form: self.batch(self.reported, "--write", "failures", "--reports", form, cores=1).seconds
        pairs = alternating(self.sizes.rounds, lambda: made("html"), lambda: made("json"))
        work = f"{self.sizes.reports:,} assessment files to HTML reports, one core"
        return [longer(work, "itself to JSON reports", pairs, 3)]

    def over_table(self):
        """The wide table to its summary."""
        work = f"wide table of {self.sizes.table:,} districts to summary, two cores"
        ours = lambda: self.batch(self.many, "--write", "summary,failures").seconds
        pairs = alternating(self.sizes.rounds, ours, lambda: self.peer("table.py", self.many))
        self.agree(20_000)
        split = alternating(self.sizes.rounds, ours, lambda: self.peer("table.py", self.many, "--jobs", "2"))
        return [
            row(work, "Python: pandas' C reader, numpy, pyarrow's writer", pairs, 2),
            row("the same", "the same, split over two processes", split),
        ]

    # Memory and start.

    def memory(self):
        """The peak of resident memory: many districts against few."""
        sizes = self.sizes
        added = sizes.table - sizes.few
        rows = []
        for words, results in (
            ("with the cohort", "summary,failures,percentiles,cohort"), ("without", "summary,failures"),
        ):
            peaks = [self.batch(source, "--write", results).peak_kib for source in (self.few, self.many)]
            each = (peaks[1] - peaks[0]) / added
            required = ("at most 1 KB", each <= 1) if words == "with the cohort" else ("", None)
            rows.append(
                Row(
                    f"peak memory, table of {sizes.table:,} districts, {words}", f"itself with {sizes.few:,}",
                    f"{each:.2f} KB more for each", *required, "", f"{peaks[1] / 1024:.1f} MB, {peaks[0] / 1024:.1f} MB",
                )
            )
        times = 10 if sizes is QUICK else sizes.table // sizes.few
        peaks = [self.ndjson_peak(1), self.ndjson_peak(times)]
        more = (peaks[1] - peaks[0]) / 1024
        rows.append(
            Row(
                f"peak memory, {times * sizes.few:,} lines with --ndjson", f"itself with {sizes.few:,}",
                # Buffers fill up and stay: 2 MB are 10 bytes for each of 198,000 lines of some 20 KB.
                f"{more:+.1f} MB in all", "constant (2 MB)", more <= 2, "", f"{peaks[1] / 1024:.1f} MB, {peaks[0] / 1024:.1f} MB",
            )
        )
        return rows

    def ndjson_peak(self, times):
        """The peak over the lines, given so many times."""
        source = subprocess.Popen(["cat"] + [str(self.lines)] * times, stdout=subprocess.PIPE)
        return measured([str(RUBRIC), "batch", "--ndjson"], input=source.stdout)[0].peak_kib

    def start(self):
        """Starting and ending: how many times as long as a static program that does nothing."""
        found = [
            [quantile(0.5, [run.seconds for run in measured([str(program), *arguments], runs=10, cores=1)])
             for program, arguments in ((RUBRIC, ["--version"]), (TOOLS / "empty", []))]
            for _ in range(4 * self.sizes.rounds)
        ]
        ratios = [own / empty for own, empty in found]
        pairs = Pairs(ratios, [own for own, _ in found], [empty for _, empty in found])
        result = row("start and end (`rubric --version`)", "an empty static Swift program", pairs, None, "at most 6")
        result.measured += " times as long"
        result.holds = pairs.median <= 6
        return [result]
