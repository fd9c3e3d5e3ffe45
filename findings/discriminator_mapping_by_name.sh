#!/usr/bin/env bash
# Tools: openapi-typescript 7.13.0 and @hey-api/openapi-ts 0.95.0.
#
# Expected: the values of a discriminator's `mapping` are schema names or URI references (OpenAPI
# 3.0 and 3.1, Discriminator Object); the specification's own example has one of each. `dog: Dog`
# means the same as `dog: "#/components/schemas/Dog"`.
#
# Seen: openapi-typescript reads the name as a relative file and stops. openapi-ts does not notice
# the entry and types the property with the schema's name, so the real payload {"kind": "dog"} does
# not fit the type.
#
# Output seen:
#   openapi-typescript, by uri: kind: "dog" kind: "cat"
#   openapi-ts, by uri: kind: 'dog' kind: 'cat'
#   openapi-typescript, by name: Can't resolve $ref at #/components/schemas/Pet/discriminator/mapping/dog
#   openapi-ts, by name: kind: 'Dog' kind: 'cat'
#
# Who meets it: anybody with a hand-written mapping; the short form is the one that people write.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-typescript@7.13.0 @hey-api/openapi-ts@0.95.0 typescript@5.9.3
for value in Dog '#/components/schemas/Dog'; do
  cat >"$([ "$value" = Dog ] && echo name || echo uri).yaml" <<YAML
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Pet:
      oneOf: [{\$ref: "#/components/schemas/Dog"}, {\$ref: "#/components/schemas/Cat"}]
      discriminator: {propertyName: kind, mapping: {dog: "$value", cat: "#/components/schemas/Cat"}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
YAML
done
seen=$(
  for form in uri name; do
    if node_modules/.bin/openapi-typescript "$form.yaml" -o "$form.ts" >log 2>&1; then
      echo "openapi-typescript, by $form: $(grep -o 'kind: "[^"]*"' "$form.ts" | tr '\n' ' ')"
    else
      echo "openapi-typescript, by $form: $(grep -m 1 -o "Can't resolve.*" log)"
    fi
    node_modules/.bin/openapi-ts -i "$form.yaml" -o "out-$form" -p @hey-api/typescript >log 2>&1
    echo "openapi-ts, by $form: $(grep -o "kind: '[^']*'" "out-$form/types.gen.ts" | tr '\n' ' ')"
  done | sed 's/ *$//'
)
echo "$seen"
known=$(
  cat <<'TEXT'
openapi-typescript, by uri: kind: "dog" kind: "cat"
openapi-ts, by uri: kind: 'dog' kind: 'cat'
openapi-typescript, by name: Can't resolve $ref at #/components/schemas/Pet/discriminator/mapping/dog
openapi-ts, by name: kind: 'Dog' kind: 'cat'
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
