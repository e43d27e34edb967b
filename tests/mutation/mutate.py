#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Switches off each verification line of a build with VW_MUTATIONS in turn, and expects some test to fail.

  mutate.py BUILD [PART-OF-A-PATH]

Prints the lines that no test misses, and ends with 1 when there are any that survivors.txt does not explain.
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys

TESTS = ["test_crypto", "test_vault", "test_backup", "test_server_relay", "test_server_store", "test_sync_engine"]
FIRST = {"core/crypto": 0, "core/vault": 1, "core/backup": 2, "sync/server": 3}
LIMIT = 300  # seconds; a test that hangs has noticed something too


def notices(build, line):
    """The first test program that fails with the line switched off, or None."""
    name = line.split()[0]
    first = next((at for folder, at in FIRST.items() if name.startswith(folder)), 0)
    environment = dict(os.environ, VW_MUTATION=name)
    for test in [TESTS[first]] + TESTS[:first] + TESTS[first + 1 :]:
        try:
            done = subprocess.run([build / test, "--abort"], env=environment, capture_output=True, timeout=LIMIT, check=False)
        except subprocess.TimeoutExpired:
            return test
        if done.returncode != 0:
            return test
    return None


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    explained = {
        line.split(" # ")[0].strip()
        for line in (pathlib.Path(__file__).parent / "survivors.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    lines = []
    for file in sorted((build / "mutated").rglob("*.list")):
        lines += file.read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if wanted in line]
    survivors = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=int(os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", "2"))) as pool:
        for line, test in zip(lines, pool.map(lambda line: notices(build, line), lines)):
            text = line.split(" ", 1)[1]
            known = f"{line.split()[0].rsplit(':', 1)[0]} {text}" in explained
            if test is None and not known:
                survivors.append(line)
                print(f"survives: {line}", flush=True)
    print(f"{len(lines)} lines, {len(survivors)} that no test misses")
    sys.exit(1 if survivors else 0)


main()
