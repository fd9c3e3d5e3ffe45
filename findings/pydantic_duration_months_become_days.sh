#!/usr/bin/env bash
# Tool: pydantic 2.14.4.
#
# Expected: an ISO 8601 duration that was read and written again means the same, or is refused
# because `timedelta` cannot hold it. A month has no fixed number of days (RFC 3339 appendix A, to
# which JSON Schema's `format: duration` points, keeps months, days and weeks apart).
#
# Seen: a month is silently read as 30 days and written as days; a year counts as 365 days, and
# parts that fit are folded back into years.
#
# Output seen:
#   P1M -> P30D
#   P12M -> P360D
#   P1Y2M -> P1Y60D
#   P400D -> P1Y35D
#
# Who meets it: generators map `format: duration` to timedelta. A billing period of "P1M" that a
# client reads and sends back has become "P30D".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pydantic==2.14.4
cat >probe.py <<'PY'
from datetime import timedelta

from pydantic import TypeAdapter

duration = TypeAdapter(timedelta)
for text in ("P1M", "P12M", "P1Y2M", "P400D"):
    print(text, "->", duration.dump_json(duration.validate_json(f'"{text}"')).decode().strip('"'))
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
P1M -> P30D
P12M -> P360D
P1Y2M -> P1Y60D
P400D -> P1Y35D
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
