"""Runs programs for the benchmarks, in turn, and sums up what they took."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".build-bench" / "release"


@dataclass
class Run:
    seconds: float
    peak_kib: int


def measured(command, runs=1, cores=2, input=None, statuses=(0,)):
    """Runs a command on so many cores and gives back each run; another exit status ends everything."""
    result = ROOT / ".build-bench" / "measured"
    ours = sorted(os.sched_getaffinity(0))[:cores]
    process = subprocess.Popen(
        [TOOLS / "measure", str(runs), result, *command],
        stdin=input or subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
        preexec_fn=lambda: os.sched_setaffinity(0, ours),
    )
    if input:
        input.close()
    if process.wait() != 0:
        raise SystemExit(f"could not run {command[0]}")
    found = []
    for line in result.read_text().splitlines():
        nanoseconds, peak, status = map(int, line.split())
        if status not in statuses:
            raise SystemExit(f"{' '.join(map(str, command))} ended with {status}")
        found.append(Run(nanoseconds / 1e9, peak))
    return found


def quantile(share, values):
    """A quantile between the values, so that the median of two is their mean."""
    values = sorted(values)
    place = share * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (place - low) * (values[high] - values[low])


@dataclass
class Pairs:
    """How many times as long the peer took, pair by pair."""

    ratios: list
    ours: list
    peers: list

    @property
    def median(self):
        return quantile(0.5, self.ratios)

    @property
    def spread(self):
        return quantile(0.25, self.ratios), quantile(0.75, self.ratios)


def alternating(rounds, ours, peer):
    """Runs both in turn, so that a change of the machine's speed meets both; gives back seconds as `Pairs`.

    Each is a function that runs its program once and says how many seconds it took. Every other round begins
    with the peer.
    """
    pairs = Pairs([], [], [])
    for round in range(rounds):
        if round % 2:
            theirs, own = peer(), ours()
        else:
            own, theirs = ours(), peer()
        pairs.ratios.append(theirs / own)
        pairs.ours.append(own)
        pairs.peers.append(theirs)
    return pairs


def printed(command, cores=1):
    """What a command writes, on so many cores."""
    ours = sorted(os.sched_getaffinity(0))[:cores]
    return subprocess.run(
        list(map(str, command)), check=True, capture_output=True, text=True, cwd=ROOT,
        preexec_fn=lambda: os.sched_setaffinity(0, ours),
    ).stdout
