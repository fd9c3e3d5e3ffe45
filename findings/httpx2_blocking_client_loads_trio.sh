#!/usr/bin/env bash
# Tools: httpx2 2.16.2 and trio 0.35.0.
#
# Expected: a blocking client has no event loop, so that no library of event loops is loaded for it,
# whatever else is installed.
#
# Seen: the first httpx2.Client of a process loads trio where trio is installed, with outcome,
# sortedcontainers and attrs. Nothing of it is used. On the machine where this was seen, a first
# blocking request took 0.10 s in place of 0.05 s.
#
# Output seen:
#   without trio installed, after httpx2.Client(): trio is not loaded
#   with trio installed, after import httpx2: trio is not loaded
#   with trio installed, after httpx2.Client(): trio is loaded
#
# Who meets it: command-line tools and short jobs, whose time is their start. One dependency that
# brings trio along, for tests or for another library, makes each of them slower.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check httpx2==2.16.2
cat >probe.py <<'PY'
import sys

import httpx2

if "Client()" in sys.argv[1]:
    httpx2.Client()
print(sys.argv[1] + ": trio is", "loaded" if "trio" in sys.modules else "not loaded")
PY
seen=$(env/bin/python probe.py "without trio installed, after httpx2.Client()")
env/bin/pip install --quiet --disable-pip-version-check trio==0.35.0
for moment in "import httpx2" "httpx2.Client()"; do
  seen="$seen
$(env/bin/python probe.py "with trio installed, after $moment")"
done
echo "$seen"
known=$(
  cat <<'TEXT'
without trio installed, after httpx2.Client(): trio is not loaded
with trio installed, after import httpx2: trio is not loaded
with trio installed, after httpx2.Client(): trio is loaded
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
