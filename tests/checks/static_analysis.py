#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over core, sync and app: static_analysis.py BUILD_DIR; prints each finding and exits 1.

Most of the time of an analysis goes into the headers that all files share, so files with equal flags are analysed
together, as one unit. Files that give the same name to something of their own are kept apart, and a unit that does not
compile is parted until it does. A file found clean is left out until it, a header of ours below it, its flags, the configuration or clang-tidy
change; delete build/check to look at everything again.
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
STAMPS = ROOT / "build/check/clean"
AT_ONCE = 20
OWN = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.M | re.S)
OWN_NAME = re.compile(r"^(?=\w)[\w:<>,&*\[\] ]+[ &*](\w+)(?=\(| ?\{| = |;|\[)", re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
NOISE = re.compile(r"^\d+ warnings?( and \d+ errors?)? (generated|treated as error)|^\d+ errors? generated|^Suppressed |^Use -(header|system)")


def flags_of(command: str) -> tuple[str, ...]:
    """The flags that say what a file means: no names of files, no precompiled header of another compiler."""
    words = iter(shlex.split(command))
    kept = []
    for word in words:
        if word in ("-o", "-c"):
            next(words)
        elif word == "-include":
            header = next(words)
            kept += [] if "cmake_pch" in header else [word, header]
        elif word == "-isystem":
            kept += [word, next(words)]
        elif word.startswith("-") and word != "-Winvalid-pch":
            kept.append(word)
    return tuple(kept)


def files_and_flags(build: pathlib.Path) -> dict[str, tuple[str, ...]]:
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        name = os.path.relpath(entry["file"], ROOT)
        if name.startswith(("core/", "sync/", "app/")):
            found[name] = flags_of(entry["command"])
    return found


class Digests:
    """Digests of files with all headers of ours they include."""

    def __init__(self):
        tool = subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True, check=True).stdout
        self._base = tool + (ROOT / ".clang-tidy").read_text()
        self._read = {}

    def _contents(self, path: pathlib.Path) -> tuple[str, list[str]]:
        if path not in self._read:
            text = path.read_text(encoding="utf-8")
            self._read[path] = (hashlib.sha256(text.encode()).hexdigest(), INCLUDE.findall(text))
        return self._read[path]

    def of(self, name: str, flags: tuple[str, ...]) -> str:
        folders = [ROOT] + [pathlib.Path(flag[2:]) for flag in flags if flag.startswith(f"-I{ROOT}")]
        seen, waiting = {}, [ROOT / name]
        while waiting:
            path = waiting.pop()
            if path in seen:
                continue
            seen[path], includes = self._contents(path)
            for include in includes:
                places = [folder / include for folder in [path.parent, *folders]]
                waiting += [place for place in places if place.is_file()][:1]
        parts = [self._base, name, *flags, *(f"{path} {digest}" for path, digest in sorted(seen.items()))]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def analyse(names: list[str], flags: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The names found clean, and what was said of the others."""
    with tempfile.TemporaryDirectory(dir=STAMPS.parent) as folder:
        unit = ROOT / names[0]
        if len(names) > 1:
            unit = pathlib.Path(folder) / "unit.cpp"
            unit.write_text("".join(f'#include "{ROOT / name}" // NOLINT\n' for name in names))
            # Only asks whether they can stand together, which takes a moment.
            if subprocess.run(["clang++", *flags, "-w", "-fsyntax-only", str(unit)], capture_output=True).returncode != 0:
                middle = len(names) // 2
                parts = [analyse(names[:middle], flags), analyse(names[middle:], flags)]
                return parts[0][0] + parts[1][0], parts[0][1] + parts[1][1]
        command = ["clang-tidy", "--quiet", "--warnings-as-errors=*", f"--config-file={ROOT / '.clang-tidy'}", str(unit), "--", *flags]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode == 0:
        return names, []
    said = [line for line in (run.stdout + run.stderr).splitlines() if not NOISE.match(line)]
    return [], [*said, f"clang-tidy ended with {run.returncode} on {' '.join(names)}"]


def own_names(name: str) -> set[str]:
    """What only this file knows under that name, and a few words more."""
    return {word for own in OWN.findall((ROOT / name).read_text(encoding="utf-8")) for word in OWN_NAME.findall(own)}


def batches(files: dict[str, tuple[str, ...]]) -> list[tuple[list[str], tuple[str, ...]]]:
    """Each file goes to the first batch of its flags that has room and none of its names."""
    found = []
    for name, flags in sorted(files.items()):
        own = own_names(name)
        for names, taken, theirs in found:
            if theirs == flags and len(names) < AT_ONCE and not taken & own:
                names.append(name)
                taken |= own
                break
        else:
            found.append(([name], own, flags))
    return [(names, flags) for names, _, flags in found]


def main() -> int:
    started = time.monotonic()
    STAMPS.mkdir(parents=True, exist_ok=True)
    files = files_and_flags(pathlib.Path(sys.argv[1]))
    digests = Digests()
    stamps = {name: STAMPS / digests.of(name, flags) for name, flags in files.items()}
    changed = {name: flags for name, flags in files.items() if not stamps[name].exists()}
    told, clean = set(), 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in concurrent.futures.as_completed(pool.submit(analyse, *batch) for batch in batches(changed)):
            names, said = done.result()
            for name in names:
                stamps[name].touch()
            clean += len(names)
            for line in said:
                if line not in told:
                    print(line, flush=True)
            told.update(said)
    for stamp in set(STAMPS.iterdir()) - set(stamps.values()):
        stamp.unlink()
    print(f"{len(files)} files, {len(changed)} of them looked at, the others unchanged since they were clean; "
          f"{time.monotonic() - started:.0f} s")
    return 0 if files and clean == len(changed) else 1


if __name__ == "__main__":
    sys.exit(main())
