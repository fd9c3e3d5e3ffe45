#!/usr/bin/env bash
# Tools: black 26.10.1 and ruff 0.17.5.
#
# Expected: formatting changes how code looks, not what it says; a docstring that ends in an escaped
# quote needs no change at all, since \"""" is a quote and the end of the string.
#
# Seen: black puts a space between the escaped quote and the closing ones. The space is part of the
# string, and inspect.getdoc does not strip it. Ruff leaves the docstring as it is, and takes
# the space out of what black wrote: the two never agree on the file.
#
# Output seen:
#   as written: 'One of "fast" and "slow"'
#   black: 'One of "fast" and "slow" '
#   ruff: 'One of "fast" and "slow"'
#   ruff after black: 'One of "fast" and "slow"'
#
# Who meets it: generated docstrings are descriptions from an API document, and many end in a quoted
# word. A check that compares the text of the docstring with the description fails after black, and
# a project that vendors the code and runs ruff gets a difference against the generator.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check black==26.10.1 ruff==0.17.5
cat >probe.py <<'PY'
import inspect
import subprocess

SOURCE = 'class Mode:\n    """One of "fast" and \\"slow\\""""\n'
TOOLS = {
    "black": ["env/bin/black", "--quiet", "-"],
    "ruff": ["env/bin/ruff", "format", "--isolated", "--stdin-filename", "code.py", "-"],
}


def doc(source):
    names = {}
    exec(source, names)
    return inspect.getdoc(names["Mode"])


print("as written:", repr(doc(SOURCE)))
results = {}
for tool, command in TOOLS.items():
    done = subprocess.run(command, input=SOURCE, capture_output=True, text=True, check=True)
    results[tool] = done.stdout
    print(f"{tool}:", repr(doc(done.stdout)))
again = subprocess.run(TOOLS["ruff"], input=results["black"], capture_output=True, text=True, check=True)
print("ruff after black:", repr(doc(again.stdout)))
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
as written: 'One of "fast" and "slow"'
black: 'One of "fast" and "slow" '
ruff: 'One of "fast" and "slow"'
ruff after black: 'One of "fast" and "slow"'
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
