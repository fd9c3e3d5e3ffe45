#!/usr/bin/env bash
# Tool: mypy 2.4.1, beside pyright 1.1.414, with typing-extensions 4.16.0.
#
# Expected: a TypedDict may say of which type its other keys are (PEP 728: `extra_items=int`), as an
# object in OpenAPI does with `additionalProperties: {type: integer}`. Both checkers read it.
#
# Seen: pyright reads it; mypy refuses the keyword, and with it every file that has such a class.
#
# Output seen:
#   pyright: 0 errors, 0 warnings, 0 informations
#   mypy: a.py:4: error: Unexpected keyword argument "extra_items" for "__init_subclass__" of "TypedDict"  [call-arg]
#
# Who meets it: a generator that types the other keys of requests has to write another type, or
# its packages fail for everybody who runs mypy.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check mypy==2.4.1 pyright==1.1.414 typing-extensions==4.16.0
cat >a.py <<'PY'
from typing_extensions import TypedDict


class Counts(TypedDict, extra_items=int):
    name: str


counts: Counts = {"name": "x", "other": 1}
PY
seen=$(
  echo "pyright: $(env/bin/pyright --pythonpath env/bin/python a.py 2>/dev/null | tail -1)"
  echo "mypy: $(env/bin/mypy a.py 2>&1 | head -1)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
pyright: 0 errors, 0 warnings, 0 informations
mypy: a.py:4: error: Unexpected keyword argument "extra_items" for "__init_subclass__" of "TypedDict"  [call-arg]
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
