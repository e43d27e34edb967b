#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Layer rules, forbidden patterns and size limits of the tree; prints each finding and exits 1."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What the files of a folder may include of ours (prefixes), and whether Qt may be seen there.
LAYERS = {
    "core/base/": (["core/base/"], None),
    "core/axiology/": (["core/base/", "core/axiology/"], None),
    "core/coaching/": (["core/base/", "core/axiology/", "core/coaching/"], None),
    "core/system/": (["core/base/", "core/system/"], None),
    "core/crypto/": (["core/base/", "core/crypto/"], None),
    "core/vault/": (["core/base/", "core/coaching/", "core/crypto/", "core/vault/"], None),
    "core/practice/": (["core/"], None),
    "sync/protocol/": (["core/base/", "core/crypto/", "sync/protocol/"], None),
    "sync/server/": (["core/base/", "core/crypto/", "sync/protocol/", "sync/server/"], None),
    "sync/client/": (["core/", "sync/protocol/", "sync/client/"], r"Q(Network|Ssl|Core|Object|Timer|Url|Byte|String|Pointer|Event|Host)"),
    "app/": (["core/", "sync/protocol/", "sync/client/", "app/"], r"."),
}

# Pattern, where it applies, and what to do instead.
FORBIDDEN = [
    (r"setContextProperty|qmlRegister\w+\(", r"\.(cpp|h)$", "export types through qt_add_qml_module"),
    (r"\binstance\(\)", r"^(core|sync|app)/.*\.(cpp|h)$", "inject it through the constructor"),
    (r"property var\b", r"\.qml$", "give the property a type"),
    (r"\b(TODO|FIXME|XXX|HACK)\b", r"\.(cpp|h|qml|py|txt)$", "finish it or write it down in docs/"),
    (r"sleep_for|usleep\(|QThread::m?sleep|\bqSleep", r"^tests/.*\.(cpp|h|qml)$", "wait for a condition"),
    (r"\bSUCCEED\(\)|REQUIRE\(true\)|compare\(true, true\)", r"^tests/", "assert something"),
]

# What may stand at the top of the tree, so that a newcomer meets few names; hidden files besides.
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "core", "dev", "docs", "packaging", "qml", "sync", "tests"}

LIMITS = [(r"^tests/.*\.(cpp|h|qml)$", 600), (r"\.cpp$", 400), (r"\.h$", 150), (r"\.qml$", 200)]
QT_ALLOWED_SINGLETONS = re.compile(r"Q\w+::instance\(\)|QCoreApplication::instance\(\)")


def tracked() -> list[str]:
    out = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [name for name in out.decode().split("\0") if name and (ROOT / name).is_file()]


def top_level_findings(names: list[str]) -> list[str]:
    tops = {name.split("/")[0] for name in names}
    return [f"{top}: has no place at the top level" for top in sorted(tops - TOP_LEVEL) if not top.startswith(".")]


def layer_findings(name: str, text: str) -> list[str]:
    folder = max((f for f in LAYERS if name.startswith(f)), key=len, default=None)
    if folder is None or not name.endswith((".cpp", ".h")):
        return []
    allowed, qt = LAYERS[folder]
    found = []
    for include in re.findall(r'#include\s+"([^"]+)"', text):
        if "/" in include and not include.endswith(".moc") and not any(include.startswith(p) for p in allowed):
            found.append(f"{name}: may not include {include}")
    for include in re.findall(r"#include\s+<(Q\w+|Qt\w+/\w+)>", text):
        if qt is None or not re.search(qt, include):
            found.append(f"{name}: Qt's {include} has no place in {folder}")
    return found


def pattern_findings(name: str, text: str) -> list[str]:
    found = []
    for pattern, where, instead in FORBIDDEN:
        if not re.search(where, name) or name == "tests/checks/architecture.py":
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(pattern, QT_ALLOWED_SINGLETONS.sub("", line)):
                found.append(f"{name}:{number}: {instead}")
    return found


def size_findings(name: str, text: str) -> list[str]:
    for where, limit in LIMITS:
        if re.search(where, name):
            lines = text.count("\n")
            return [f"{name}: {lines} lines, the limit is {limit}"] if lines > limit else []
    return []


def unused_findings(name: str, text: str) -> list[str]:
    if not name.endswith(".cpp"):
        return []
    used = re.findall(r"^\s*using (?:\w+::)+(\w+);", text, re.M)
    return [f"{name}: {word} is named by using and then not used" for word in used if len(re.findall(rf"\b{word}\b", text)) == 1]


def header_findings(name: str, text: str) -> list[str]:
    if name.endswith((".cpp", ".h", ".qml")) and "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:200]:
        return [f"{name}: the first line must be the SPDX line"]
    return []


def main() -> int:
    names = tracked()
    findings = top_level_findings(names)
    for name in names:
        if not name.endswith((".cpp", ".h", ".qml", ".py", ".txt", ".in")):
            continue
        text = (ROOT / name).read_text(encoding="utf-8")
        for check in (layer_findings, pattern_findings, size_findings, unused_findings, header_findings):
            findings += check(name, text)
    print("\n".join(findings) if findings else "layers, patterns and sizes are in order")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
