#!/usr/bin/env bash
# Tools: ruff 0.17.5 and black 26.10.1.
#
# Expected: a formatter has one answer for one program, so "ruff format" gives the same text for a
# generator's raw output and for the same output after black.
#
# Seen: ruff keeps the parentheses that black puts around a conditional expression or a union that
# spans lines, and does not add them itself. Both texts pass `ruff format --check`; they differ.
#
# Output seen:
#   ruff: 7 lines, ruff --check ends with 0
#   ruff after black: 6 lines, ruff --check ends with 0
#   same program: True
#   same text: False
#
# Who meets it: a project that compares vendored code with freshly generated code after formatting
# both with ruff. If one of the two went through black before, the comparison fails although every
# formatter calls every file clean.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check black==26.10.1 ruff==0.17.5
cat >probe.py <<'PY'
import ast
import subprocess

SOURCE = (
    "def create(\n    self,\n"
    "    thinking: EnabledThinkingConfig | DisabledThinkingConfig | AdaptiveThinkingConfig | None = None,\n"
    "): ...\n"
)
BLACK = ["env/bin/black", "--quiet", "--target-version", "py311"]
RUFF = ["env/bin/ruff", "format", "--isolated", "--target-version", "py311", "--stdin-filename", "code.py"]


def run(command, source):
    return subprocess.run([*command, "-"], input=source, capture_output=True, text=True)


ruff = run(RUFF, SOURCE).stdout
ruff_after_black = run(RUFF, run(BLACK, SOURCE).stdout).stdout
for title, text in (("ruff", ruff), ("ruff after black", ruff_after_black)):
    print(f"{title}: {len(text.splitlines())} lines, ruff --check ends with {run([*RUFF, '--check'], text).returncode}")
print("same program:", ast.dump(ast.parse(ruff)) == ast.dump(ast.parse(ruff_after_black)))
print("same text:", ruff == ruff_after_black)
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
ruff: 7 lines, ruff --check ends with 0
ruff after black: 6 lines, ruff --check ends with 0
same program: True
same text: False
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
