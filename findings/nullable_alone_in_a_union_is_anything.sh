#!/usr/bin/env bash
# Tools: openapi-typescript 7.9.1, @hey-api/openapi-ts 0.95.0, datamodel-code-generator 0.89.0.
#
# Guess: a member of `anyOf` that says `nullable: true` and nothing else is null, so that the
# property is an Address or null. That is what who writes it means: Rust programs that describe
# an optional field with a type of its own (schemars, with its settings for OpenAPI 3.0) do.
#
# Seen: all three go by the letter of OpenAPI 3.0.3, where `nullable` says nothing without a
# `type`: the member takes anything, and with it the property. `unknown` swallows the class in
# TypeScript, so that code which reads `ship_to.city` has to narrow what it was told already, and
# pydantic takes any value for an address that is not one. None of them says so.
#
# Output seen:
#   openapi-typescript: ship_to: components["schemas"]["Address"] | unknown;
#   hey-api: ship_to: Address | unknown;
#   datamodel-code-generator: ship_to: Address | Any
#   pydantic takes: ship_to=['no', 'address']
#
# Who meets it: whoever generates a client from such a description. That of the vector database
# Qdrant has more than two hundred of these members.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  openapi-typescript@7.9.1 @hey-api/openapi-ts@0.95.0 typescript@5.9.3
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.0.3
info: {title: Shop, version: "1"}
paths: {}
components:
  schemas:
    Address:
      type: object
      required: [city]
      properties: {city: {type: string}}
    Order:
      type: object
      required: [ship_to]
      properties:
        ship_to:
          anyOf:
          - $ref: "#/components/schemas/Address"
          - nullable: true
YAML
node_modules/.bin/openapi-typescript openapi.yaml --output out.d.ts >/dev/null 2>&1
node_modules/.bin/openapi-ts -i openapi.yaml -o out -p @hey-api/typescript >log 2>&1
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py >/dev/null 2>&1
cat >call.py <<'PYTHON'
from models import Order

print("pydantic takes:", Order.model_validate({"ship_to": ["no", "address"]}))
PYTHON
seen=$(
  sed -n 's/^ *ship_to:/openapi-typescript: ship_to:/p' out.d.ts
  sed -n 's/^ *ship_to:/hey-api: ship_to:/p' out/types.gen.ts
  sed -n 's/^ *ship_to:/datamodel-code-generator: ship_to:/p' models.py
  env/bin/python call.py
)
echo "$seen"
known=$(
  cat <<'TEXT'
openapi-typescript: ship_to: components["schemas"]["Address"] | unknown;
hey-api: ship_to: Address | unknown;
datamodel-code-generator: ship_to: Address | Any
pydantic takes: ship_to=['no', 'address']
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
