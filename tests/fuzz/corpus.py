#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kept inputs of the fuzzers, one packed file each: { u32 length (little endian), bytes }...

  corpus.py unpack PACKED FOLDER   one folder a fuzzer, one file an input
  corpus.py keep BUILD PACKED      the fewest inputs below BUILD/corpus, BUILD/seeds that reach all that those reach, and
                                   none above 8 KiB
"""
import hashlib
import pathlib
import struct
import subprocess
import sys
import tempfile

GREATEST = 8192  # bytes an input; larger ones are left to the machine that found them
MOST = 32768  # bytes a fuzzer, the small ones first


def unpack(packed, folder):
    for file in sorted(packed.iterdir()) if packed.exists() else []:
        target = folder / file.name
        target.mkdir(parents=True, exist_ok=True)
        data, at = file.read_bytes(), 0
        while at < len(data):
            (length,) = struct.unpack_from("<I", data, at)
            content = data[at + 4 : at + 4 + length]
            (target / hashlib.sha1(content).hexdigest()).write_bytes(content)
            at += 4 + length


def keep(build, packed):
    packed.mkdir(parents=True, exist_ok=True)
    for fuzzer in sorted(build.glob("*_fuzz")):
        with tempfile.TemporaryDirectory() as merged:
            sources = [build / part / fuzzer.name for part in ("seeds", "corpus") if (build / part / fuzzer.name).exists()]
            subprocess.run([fuzzer, "-merge=1", f"-max_len={GREATEST}", merged, *sources], check=True, capture_output=True)
            contents = sorted((file.read_bytes() for file in pathlib.Path(merged).iterdir()), key=lambda one: (len(one), one))
        out = b""
        for content in contents:
            piece = struct.pack("<I", len(content)) + content
            if len(content) <= GREATEST and len(out) + len(piece) <= MOST:
                out += piece
        (packed / fuzzer.name).write_bytes(out)
        print(f"{fuzzer.name}: {len(contents)} inputs, {len(out)} bytes")


def main():
    command, first, second = sys.argv[1:]
    {"unpack": unpack, "keep": keep}[command](pathlib.Path(first), pathlib.Path(second))


main()
