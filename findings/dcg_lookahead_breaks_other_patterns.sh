#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: two properties with patterns that are each valid ECMA-262 expressions (what JSON Schema
# 2020-12 core, 6.4, recommends) do not affect each other; if either works alone, both work
# together.
#
# Seen: pydantic's own engine has no look-ahead but knows \p{L}; Python's `re` is the reverse. The
# generator switches a whole class to `re` as soon as one of its patterns has a look-ahead, and
# then the class body raises for the other one: the module cannot be imported.
#
# Output seen:
#   letters alone: imports
#   look-ahead alone: imports
#   both: error: bad escape \p at position 1
#
# Who meets it: the maintainer who adds a look-ahead to one property of a large schema; every
# import of the generated package fails from then on, and the message names the other property.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >make.py <<'PY'
import json
import subprocess
import sys

LETTERS = {"type": "string", "pattern": r"^\p{L}+$"}
NO_DASH = {"type": "string", "pattern": r"^(?!-)[a-z-]+$"}


def check(title, properties):
    document = {
        "openapi": "3.1.0",
        "info": {"title": "People", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Person": {"type": "object", "properties": properties}}},
    }
    with open("openapi.json", "w") as file:
        json.dump(document, file)
    subprocess.run(
        ["env/bin/datamodel-codegen", "--input", "openapi.json", "--input-file-type", "openapi",
         "--output-model-type", "pydantic_v2.BaseModel", "--output", "models.py"],
        check=True, stderr=subprocess.DEVNULL,
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", "import models"], capture_output=True, text=True
    )
    last = done.stderr.strip().splitlines()[-1].strip() if done.returncode else "imports"
    print(f"{title}: {last}")


check("letters alone", {"name": LETTERS})
check("look-ahead alone", {"slug": NO_DASH})
check("both", {"name": LETTERS, "slug": NO_DASH})
PY
seen=$(env/bin/python make.py)
echo "$seen"
known=$(
  cat <<'TEXT'
letters alone: imports
look-ahead alone: imports
both: error: bad escape \p at position 1
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
