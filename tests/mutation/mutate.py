#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Switches off each verification line of the programs of tests/mutation in turn, and expects some test to fail.

  mutate.py BUILD [PART-OF-A-PATH]

First every program runs once and tells which test case makes which line say no; only those cases can miss the line.
Prints the lines that no test misses, and ends with 1 when there are any that survivors.txt does not explain.
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

LIMIT = 300  # seconds; a test that hangs has noticed something too
ALONE = 3  # so many of the quickest cases are tried one by one before all others together

Case = collections.namedtuple("Case", "seconds program name")


def pool():
    return concurrent.futures.ThreadPoolExecutor(max_workers=int(os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", os.cpu_count())))


def meetings(program, folder):
    """For each line the cases of a program that make it say no."""
    record = folder / program.name
    environment = {**os.environ, "VW_MUTATION_MET": str(record)}
    done = subprocess.run([program], env=environment, capture_output=True, timeout=2 * LIMIT, check=False)
    if done.returncode != 0:
        sys.exit(f"{program.name} fails with every line switched on:\n{done.stdout.decode(errors='replace')[-2000:]}")
    found = collections.defaultdict(list)
    for entry in record.read_text(encoding="utf-8").splitlines():
        seconds, name, *lines = entry.split("\t")
        for line in lines:
            found[line].append(Case(float(seconds), program, name))
    return found


def fails(line, program, names):
    """Whether one of the named cases of a program fails with the line switched off."""
    wanted = ",".join(re.sub(r"([\\,\[\]*\"])", r"\\\1", name) for name in names)
    environment = {**os.environ, "VW_MUTATION": line}
    try:
        return subprocess.run([program, "--abort", wanted], env=environment, capture_output=True, timeout=LIMIT, check=False).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def is_missed(line, cases):
    cases = sorted(cases, key=lambda case: case.seconds)
    if any(fails(line, case.program, [case.name]) for case in cases[:ALONE]):
        return True
    rest = collections.defaultdict(list)
    for case in cases[ALONE:]:
        rest[case.program].append(case.name)
    return any(fails(line, program, names) for program, names in rest.items())


def explained():
    text = (pathlib.Path(__file__).parent / "survivors.txt").read_text(encoding="utf-8")
    return {line.split(" # ")[0].strip() for line in text.splitlines() if line and not line.startswith("#")}


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    programs = sorted(build.glob("mutated_*"))
    lines = []
    for file in sorted((build / "mutated").rglob("*.list")):
        lines += [line for line in file.read_text(encoding="utf-8").splitlines() if wanted in line]
    if not programs or not lines:
        sys.exit("There is nothing to switch off; build vw_mutated_tests first.")
    cases = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder, pool() as workers:
        for found in workers.map(lambda program: meetings(program, pathlib.Path(folder)), programs):
            for line, met in found.items():
                cases[line] += met
    known, survivors = explained(), 0
    with pool() as workers:
        for line, missed in zip(lines, workers.map(lambda line: is_missed(line.split()[0], cases[line.split()[0]]), lines)):
            where, text = line.split(" ", 1)
            if not missed and f"{where.rsplit(':', 1)[0]} {text}" not in known:
                survivors += 1
                print(f"survives{'' if cases[where] else ' (never says no)'}: {line}", flush=True)
    print(f"{len(lines)} lines, {survivors} that no test misses")
    sys.exit(1 if survivors else 0)


main()
