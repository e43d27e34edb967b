# SPDX-License-Identifier: GPL-3.0-or-later
# Reads an open export by other people's code: the zip, CSV and JSON modules of Python. Says what it found as JSON.
import csv, io, json, sys, zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    names = archive.namelist()
    read = lambda name: archive.read(name).decode("utf-8")
    table = lambda name: list(csv.DictReader(io.StringIO(read(name), newline=""), strict=True))
    document = json.loads(read("valuewright-export.json"))
    print(json.dumps({
        "names": sorted(names),
        "pages": {name: read(name) for name in names if name.endswith(".md")},
        "checkIns": table("tables/check-ins.csv"),
        "goals": table("tables/goals.csv"),
        "sessions": table("tables/sessions.csv"),
        "actions": table("tables/actions.csv"),
        "vq": table("tables/vq.csv"),
        "format": document["format"],
        "version": document["version"],
        "owner": document["owner"]["name"],
        "contents": sorted(space["content"] for space in document["spaces"]),
        "changes": len(document["changes"]),
        "devices": len({change["author"][0] for change in document["changes"]}),
    }))
