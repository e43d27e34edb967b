#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies a C++ file and gives each of its verification lines a number under which it can be switched off.

  instrument.py SOURCE OUTPUT NAME

A verification line is `VW_CHECK(...)`, or an `if (...)` that returns an error at once. The shipped sources know
nothing of this. OUTPUT.list names the lines: "NAME:LINE text".
"""
import re
import sys

ERRORS = re.compile(r"\b(corrupt|badInput|notFound|locked|refused|judged|garbled|of)\(|\bError\{|\.error\(\)|\brevokedHere\(")
HEADER = '#include "tests/mutation/switches.h"\n'


def closing(text, opening):
    """Index of the parenthesis that closes the one at `opening`; strings are skipped."""
    depth, at = 0, opening
    while at < len(text):
        if text[at] == '"':
            at += 1
            while text[at] != '"':
                at += 2 if text[at] == "\\" else 1
        elif text[at] in "([{":
            depth += 1
        elif text[at] in ")]}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError("a parenthesis is not closed")


def switched(text, name):
    """The changed text, and the lines that were given a switch."""
    out, lines, done = [], [], 0
    for found in re.finditer(r"(?m)^[ ]+(?:(VW_CHECK)|if )\(", text):
        opening = found.end() - 1
        end = closing(text, opening)
        inner = text[opening + 1 : end]
        if not found.group(1):
            answer = text[end + 1 : text.find(";", end)].strip()
            # A switch that is off may not leave a value without an owner, nor undo a loop's end.
            if not answer.startswith("return") or not ERRORS.search(answer) or ";" in inner:
                continue
        line = text.count("\n", 0, found.end()) + 1
        where = f"{name}:{line}"
        first = text[found.start() : text.find("\n", end)].strip().split("\n")[0]
        lines.append(f"{where} {first}")
        indent = found.group(0)[: len(found.group(0)) - len(found.group(0).lstrip())]
        out.append(text[done : found.start()])
        if found.group(1):
            out.append(f'{indent}VW_CHECK(vw::mutation::unlessOff("{where}", ({inner}))')
            done = end
        else:
            out.append(f'{indent}if (vw::mutation::holds("{where}", static_cast<bool>({inner}))')
            done = end
    out.append(text[done:])
    return "".join(out), lines


def main():
    source, output, name = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        text, lines = switched(file.read(), name)
    with open(output, "w", encoding="utf-8") as file:
        file.write(HEADER + f'#line 1 "{source}"\n' + text)
    with open(output + ".list", "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))


main()
