#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: true and 1 are two values in JSON (JSON Schema 2020-12 core, 4.2.2: values of different
# types are never equal), so an enum that lists both has two members and each of them comes back
# from a round trip as it went in.
#
# Seen: the generator writes one Python Enum with both. In Python True == 1, so the second member
# is only another name of the first, and 1 leaves as true.
#
# Output seen:
#   members written: 4 members left: 2
#   {"verbose":true} -> {"verbose":true}
#   {"verbose":1} -> {"verbose":true}
#   {"verbose":0} -> {"verbose":false}
#
# Who meets it: APIs that grew a boolean flag out of a 0/1 flag and document both notations.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Flags, version: "1"}
paths: {}
components:
  schemas:
    Query:
      type: object
      required: [verbose]
      properties:
        verbose: {enum: [true, false, 1, 0]}
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py 2>log || {
  cat log >&2
  exit 1
}
cat >probe.py <<'PY'
from models import Query, Verbose

print("members written:", len(Verbose.__members__), "members left:", len(list(Verbose)))
for text in ('{"verbose":true}', '{"verbose":1}', '{"verbose":0}'):
    print(text, "->", Query.model_validate_json(text).model_dump_json())
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
members written: 4 members left: 2
{"verbose":true} -> {"verbose":true}
{"verbose":1} -> {"verbose":true}
{"verbose":0} -> {"verbose":false}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
