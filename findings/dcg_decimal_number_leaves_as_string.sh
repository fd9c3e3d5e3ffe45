#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: a property of `type: number` that is read from a response and sent back unchanged is
# still a JSON number, and with `format: decimal` (OpenAPI format registry: a fixed point decimal
# number of unspecified precision) it keeps its digits.
#
# Seen: the property becomes decimal.Decimal. Reading JSON goes through a binary float, so digits
# after the seventeenth are lost although Decimal could hold them; writing makes a JSON string,
# which the schema itself forbids.
#
# Output seen:
#       amount: Decimal
#   {"amount":19.99} -> {"amount":"19.99"}
#   {"amount":0.12345678901234567890123} -> {"amount":"0.12345678901234568"}
#
# Who meets it: everybody who does GET, change, PUT on a resource with an amount of money. The
# server answers 400, because "19.99" is no number.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Invoices, version: "1"}
paths: {}
components:
  schemas:
    Invoice:
      type: object
      required: [amount]
      properties:
        amount: {type: number, format: decimal}
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py 2>log || {
  cat log >&2
  exit 1
}
cat >probe.py <<'PY'
from models import Invoice

for text in ('{"amount":19.99}', '{"amount":0.12345678901234567890123}'):
    print(text, "->", Invoice.model_validate_json(text).model_dump_json())
PY
seen=$(grep 'amount:' models.py && env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
    amount: Decimal
{"amount":19.99} -> {"amount":"19.99"}
{"amount":0.12345678901234567890123} -> {"amount":"0.12345678901234568"}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
