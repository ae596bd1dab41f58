"""Holds what the program wrote against what a peer wrote: the same words, and the same numbers to 1e-9.

    agree.py PROGRAM-OUTPUT PEER-OUTPUT [--districts N]

Both are folders with summary.csv and, where the peer wrote it, scorecards.ndjson; --districts holds the first N
only. Says what differs, and exits with 1 then. The peers were written from Documentation/METHOD.md and share no code with the program.
"""

import argparse
import csv
import json
import sys
from itertools import islice, zip_longest
from pathlib import Path

# What a peer does not write, and what differs by nature.
LEFT_OUT = {"digest", "findings", "imported", "inputs", "from", "text"}
TOLERANCE = 1e-9


def same(left, right):
    """Whether two cells say the same: both numbers, equal to 1e-9 (a rounded ninth decimal included), or both text."""
    if left == right:
        return True
    try:
        return abs(float(left) - float(right)) <= TOLERANCE * 1.001
    except (TypeError, ValueError):
        return False


def compare(ours, peers, place, count):
    """Yields what differs below a place; counts the values held."""
    if isinstance(peers, dict) and isinstance(ours, dict):
        for key in peers.keys() - LEFT_OUT:
            if key not in ours:
                yield f"{place}/{key} is missing"
            else:
                yield from compare(ours[key], peers[key], f"{place}/{key}", count)
        for key in ours.keys() - peers.keys() - LEFT_OUT:
            yield f"{place}/{key} is not in the peer's"
    elif isinstance(peers, list) and isinstance(ours, list):
        if len(ours) != len(peers):
            yield f"{place} has {len(ours)} entries, and the peer's {len(peers)}"
        for index, (own, peer) in enumerate(zip(ours, peers)):
            yield from compare(own, peer, f"{place}/{index}", count)
    else:
        count[0] += 1
        if not same(ours, peers) or isinstance(ours, str) != isinstance(peers, str):
            yield f"{place}: {ours!r}, and the peer says {peers!r}"


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def reports(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def main(ours, peers, limit):
    differences, districts, count = [], 0, [0]
    for name, read in (("summary.csv", rows), ("scorecards.ndjson", reports)):
        if not (peers / name).exists():
            continue
        lines = islice(zip_longest(read(ours / name), read(peers / name)), limit)
        for index, (own, peer) in enumerate(lines, 1):
            districts += name == "summary.csv"
            if own is None or peer is None:
                differences.append(f"{name} has {index - 1} lines {'here' if own is None else 'at the peer'}, not more")
                break
            if list(own) != list(peer) and name == "summary.csv":
                differences.append(f"{name} has other columns: {list(own)} and {list(peer)}")
                break
            differences += compare(own, peer, f"{name}:{index}", count)
            if len(differences) > 20:
                break
    for line in differences[:20]:
        print("differs:", line)
    if districts == 0:
        differences.append("nothing was compared")
        print("nothing was compared")
    print(f"{districts} districts, {count[0]} values: {'they differ' if differences else 'the same to 1e-9'}")
    return 1 if differences else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ours", type=Path)
    parser.add_argument("peers", type=Path)
    parser.add_argument("--districts", type=int)
    given = parser.parse_args()
    sys.exit(main(given.ours, given.peers, given.districts))
