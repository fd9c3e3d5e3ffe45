#!/usr/bin/env bash
# Tool: python-jsonpath 2.2.2, beside jsonpath-rfc9535 1.0.1.
#
# Expected: in a JSONPath filter `<` compares two numbers or two strings, and gives false for
# everything else (RFC 9535, 2.3.5.2.2). True and false are neither.
#
# Seen: python-jsonpath compares as Python does, where True is 1 and False is 0: the booleans are
# selected too. jsonpath-rfc9535, by the same author, follows the RFC.
#
# Output seen:
#   python-jsonpath: [{"limit": 1}, {"limit": true}, {"limit": false}]
#   jsonpath-rfc9535: [{"limit": 1}]
#
# Who meets it: JSON Schema's `additionalProperties`, `items` or `exclusiveMinimum` (a boolean in
# OpenAPI 3.0, a number in 3.1) hold either; a query for "minimum below 2" selects the flags.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check python-jsonpath==2.2.2 jsonpath-rfc9535==1.0.1
cat >probe.py <<'PY'
import json

import jsonpath
import jsonpath_rfc9535

DOCUMENT = [{"limit": 1}, {"limit": True}, {"limit": False}, {"limit": 5}]
QUERY = "$[?@.limit < 2]"
print("python-jsonpath:", json.dumps(jsonpath.findall(QUERY, DOCUMENT)))
print("jsonpath-rfc9535:", json.dumps(jsonpath_rfc9535.find(QUERY, DOCUMENT).values()))
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
python-jsonpath: [{"limit": 1}, {"limit": true}, {"limit": false}]
jsonpath-rfc9535: [{"limit": 1}]
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
