#!/usr/bin/env bash
# Tool: pydantic 2.14.4.
#
# Expected: in a union of a date-time and a plain string, a string that is no RFC 3339 date-time
# (the only thing that JSON Schema's `format: date-time` allows) is taken by the string. Pydantic's
# smart mode promises the best match, and a `str` is an exact match for a JSON string.
#
# Seen: a string of digits is read as Unix seconds, becomes the datetime and leaves as another
# string. "2024-01-01", which looks far more like a date-time, stays a string. UUIDs without
# dashes (no `format: uuid` either) are rewritten in the same way.
#
# Output seen:
#   1700000000 -> datetime 2023-11-14T22:13:20Z
#   2024-01-01 -> str 2024-01-01
#   2eb8aa08aa9811eab4aa73b441d16380 -> UUID 2eb8aa08-aa98-11ea-b4aa-73b441d16380
#
# Who meets it: `anyOf: [{format: date-time}, {type: string}]` is how descriptions say "a time or a
# keyword"; an opaque cursor or an order number that happens to be digits is changed on the way
# through a generated model, and the server does not know it any more.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pydantic==2.14.4
cat >probe.py <<'PY'
from uuid import UUID

from pydantic import AwareDatetime, TypeAdapter

CASES = (
    (AwareDatetime | str, "1700000000"),
    (AwareDatetime | str, "2024-01-01"),
    (UUID | str, "2eb8aa08aa9811eab4aa73b441d16380"),
)
for union, text in CASES:
    adapter = TypeAdapter(union)
    value = adapter.validate_json(f'"{text}"')
    print(text, "->", type(value).__name__, adapter.dump_json(value).decode().strip('"'))
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
1700000000 -> datetime 2023-11-14T22:13:20Z
2024-01-01 -> str 2024-01-01
2eb8aa08aa9811eab4aa73b441d16380 -> UUID 2eb8aa08-aa98-11ea-b4aa-73b441d16380
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
