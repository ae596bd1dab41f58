"""Faulty files for same-results: the same ones in every run, made of sound files by rule and not by chance."""
import re

# A key of a mapping, at the beginning of a line or in braces, with its value up to where the next one begins.
KEY = re.compile(rb"(?P<key>[A-Za-z][A-Za-z0-9-]*):(?P<value> +[^\s#][^,}#\n]*| *$)")
VALUES = [
    b"garbage", b"", b"-1", b"99999", b"3.14159", b'"quoted"', b"[a, b]", b"{ a: b }", b"true", b"2023-24", b"~",
    b"1.0", b"0475507", b"2024-02-30", b"all", b'""', b"1e3", b"30+", b"<15", b"'4'", b"2022-2023", b"4,5", b"50%",
    b"*", b"[all]", b"-0", b"00", b"12345678901234567890", b"none", b"gridley",
]
CELLS = [b"x", b"", b"-1", b"99999", b"3.5", b"5.1", b"0", b"*", b"30+", b"<11", b"n/a", b" 4 ", b'"4"', b"'4",
         b"50%", b"1,5", b"2023-2024", b"2024-02-30", b"unified", b"=4", b"1e2", b"4.", b"NaN", b"not-applicable: why"]


def misspelled(word, turn):
    """A word with two letters exchanged, one left out, one twice, or another case."""
    place = 1 + turn % max(1, len(word) - 2)
    return [
        word[:place] + word[place:place + 2][::-1] + word[place + 2:],
        word[:place] + word[place + 1:],
        word[:place] + word[place:place + 1] + word[place:],
        word.capitalize(),
    ][turn % 4]


def in_line(line, kind, turn):
    """A line with a fault of a kind: its key or its value, or the line as a whole."""
    keys = list(KEY.finditer(line))
    if kind == "deleted":
        return b""
    if kind == "twice":
        return line + line
    if kind == "indented":
        return b"  " + line
    if not keys:
        return line.replace(b"- ", b"- [", 1) if kind == "key" else line.rstrip(b"\n") + b" : x\n"
    match = keys[turn % len(keys)]
    if kind == "key":
        return line[:match.start("key")] + misspelled(match["key"], turn) + line[match.end("key"):]
    if kind == "removed":
        return line[:match.start()] + line[match.end():].lstrip(b",")
    rest = line[match.end():]
    space = b" " if rest.startswith(b"}") else b""
    return line[:match.start("value")] + b" " + VALUES[(turn * 7 + len(line)) % len(VALUES)] + space + rest


KINDS = ["value", "key", "deleted", "removed", "twice", "indented"]


def of_yaml(text, stride, start=0):
    """(what was done, the file) for single faults in each `stride`th line, whose kinds take turns."""
    lines = text.splitlines(keepends=True)
    numbers = [i for i, line in enumerate(lines) if line.strip() and not line.lstrip().startswith(b"#")]
    for turn, number in enumerate(numbers[start::stride]):
        kind = KINDS[(turn + turn // len(KINDS)) % len(KINDS)] if turn % 2 else ["value", "key"][turn // 2 % 2]
        changed = lines[:number] + [in_line(lines[number], kind, turn)] + lines[number + 1:]
        yield f"line {number + 1}: {kind}", b"".join(changed)


def all_over(text, step=12):
    """(what was done, the file) for files in which each `step`th line has a fault, so that each line has it once."""
    lines = text.splitlines(keepends=True)
    for kind in ["value", "key", "deleted"]:
        for start in range(step):
            changed = list(lines)
            for number in range(start, len(lines), step):
                if lines[number].strip() and not lines[number].lstrip().startswith(b"#"):
                    changed[number] = in_line(lines[number], kind, number // step)
            yield f"lines {start + 1}, {start + 1 + step}, …: {kind}", b"".join(changed)


def of_table(text, delimiter=b",", stride=1):
    """(what was done, the table) for a table of plain cells: cells, columns and rows with faults."""
    rows = [line.split(delimiter) for line in text.rstrip(b"\n").split(b"\n")]
    end = b"\r\n" if rows[0][-1].endswith(b"\r") else b"\n"
    rows = [[cell.rstrip(b"\r") for cell in row] for row in rows]

    def table(rows):
        return b"".join(delimiter.join(row) + end for row in rows)

    for column in range(0, len(rows[0]), stride):
        name = rows[0][column].decode("utf-8", "replace")
        for part in range(4):
            row = 1 + (column + part) % (len(rows) - 1)
            if column < len(rows[row]):
                cell = CELLS[(column * 5 + part * 7) % len(CELLS)]
                changed = rows[row][:column] + [cell] + rows[row][column + 1:]
                yield f"row {row + 1}, {name}: {cell.decode()}", table(rows[:row] + [changed] + rows[row + 1:])
        whole = [[*row[:column], CELLS[(column + at) % len(CELLS)], *row[column + 1:]] for at, row in enumerate(rows[1:])]
        yield f"column {name}: all cells", table([rows[0], *whole])
        yield f"column {name}: gone", table([row[:column] + row[column + 1:] for row in rows])
        for what, head in [("misspelled", misspelled(rows[0][column] or b"x", column)), ("empty", b"")]:
            yield f"column {name}: {what}", table([rows[0][:column] + [head] + rows[0][column + 1:], *rows[1:]])
        yield f"column {name}: twice", table([[*row, *row[column:column + 1]] for row in rows])
    middle = len(rows) // 2
    for what, row in [
        ("short", rows[middle][:-2]), ("long", [*rows[middle], b"x"]), ("empty", [b""]), ("open quote", [b'"x', *rows[middle][1:]]),
        ("stray quote", [*rows[middle][:1], b'"a"b', *rows[middle][2:]]), ("twice", rows[middle - 1]), ("not UTF-8", [b"\xe9", *rows[middle][1:]]),
        ("blank cells", [b""] * len(rows[0])), ("control character", [b"\x00a", *rows[middle][1:]]),
    ]:
        yield f"row {middle + 1}: {what}", table([*rows[:middle], row, *rows[middle + 1:]])
    yield "header alone", table(rows[:1])
    yield "no end of the last line", table(rows)[:-len(end)]
    yield "nothing", b""


def of_bytes(text):
    """(what was done, the file) for faults that no line of YAML or CSV is needed for."""
    half = len(text) // 2
    yield "half of it", text[:half]
    yield "a byte that is not UTF-8", text[:half] + b"\xe9 " + text[half:]
    yield "a NUL byte", text[:half] + b"\0" + text[half:]
    yield "a tab", text.replace(b"\n  ", b"\n\t", 3)
    yield "CRLF", text.replace(b"\n", b"\r\n")
    yield "a byte order mark", b"\xef\xbb\xbf" + text
    yield "UTF-16", text.decode("utf-8", "replace").encode("utf-16")
    yield "a second document", text + b"---\n" + text
    yield "empty", b""
    yield "comments alone", b"# nothing\n"
