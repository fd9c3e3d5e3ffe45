#!/usr/bin/env bash
# Tool: pydantic 2.14.4, beside jsonschema 4.26.0.
#
# Expected: `Literal[1]` is what generators write for `const: 1`, and a literal type accepts only the
# values listed. JSON's true is not 1 (JSON Schema 2020-12 core, 4.2.2), while 1.0 is.
#
# Seen: true is accepted and becomes 1, and 1 is accepted for `Literal[True]` and becomes true.
# Strict mode makes no difference.
#
# Output seen:
#   const 1, value true: valid False, pydantic 1, strict 1
#   const 1, value 1.0: valid True, pydantic 1, strict 1
#   const true, value 1: valid False, pydantic true, strict true
#
# Who meets it: whoever relies on the models to notice a server that switched a version number or
# a flag between 1 and true: the change stays invisible, and a resend alters the value.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pydantic==2.14.4 jsonschema==4.26.0
cat >probe.py <<'PY'
import json
from typing import Literal

from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

for const, text in ((1, "true"), (1, "1.0"), (True, "1")):
    adapter = TypeAdapter(Literal[const])
    results = []
    for strict in (False, True):
        try:
            results.append(adapter.dump_json(adapter.validate_json(text, strict=strict)).decode())
        except ValidationError:
            results.append("refused")
    valid = Draft202012Validator({"const": const}).is_valid(json.loads(text))
    print(f"const {json.dumps(const)}, value {text}: valid {valid}, pydantic {results[0]}, strict {results[1]}")
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
const 1, value true: valid False, pydantic 1, strict 1
const 1, value 1.0: valid True, pydantic 1, strict 1
const true, value 1: valid False, pydantic true, strict true
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
