#!/usr/bin/env bash
# Tools: black 26.10.1 and ruff 0.17.5.
#
# Expected: a union on the right side of `=` that is too long for a line is put in parentheses, one
# member on each line. Black does so for `Block = A | B | ...` and for annotated assignments, ruff
# for all of them, so both do it for the `type` statement of PEP 695, which differs by one word.
#
# Seen: black leaves a `type` statement on one line, however long; ruff wraps it. A project whose CI
# runs one over code that the other formatted does not come to rest.
#
# Output seen (longest line of each result):
#   assignment, black: 25
#   assignment, ruff: 25
#   type statement, black: 142
#   type statement, ruff: 25
#
# Who meets it: generators write unions of models as `type` statements for Python 3.12 and later,
# and those unions have dozens of members: lines of a thousand characters in "formatted" code.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check black==26.10.1 ruff==0.17.5
cat >probe.py <<'PY'
import subprocess

UNION = " | ".join(f"ContentBlockNumber{number}" for number in range(6))
TOOLS = {
    "black": ["env/bin/black", "--quiet", "--target-version", "py312", "-"],
    "ruff": ["env/bin/ruff", "format", "--isolated", "--target-version", "py312",
             "--stdin-filename", "code.py", "-"],
}
for title, source in (("assignment", f"Block = {UNION}\n"), ("type statement", f"type Block = {UNION}\n")):
    for tool, command in TOOLS.items():
        done = subprocess.run(command, input=source, capture_output=True, text=True, check=True)
        print(f"{title}, {tool}: {max(map(len, done.stdout.splitlines()))}")
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
assignment, black: 25
assignment, ruff: 25
type statement, black: 142
type statement, ruff: 25
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
