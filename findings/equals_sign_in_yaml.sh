#!/usr/bin/env bash
# Tool: PyYAML 6.0.4, ruamel.yaml 0.19.1, openapi-spec-validator 0.9.0, datamodel-code-generator
# 0.89.0, beside js-yaml 5.5.0.
#
# Expected: a plain `=` is a string, as `<` and `>` are: YAML 1.2 (10.3.2, core schema) resolves
# every plain scalar that is no null, boolean or number to one, and OpenAPI recommends YAML 1.2.
#
# Seen: PyYAML gives it the tag of YAML 1.1's "default value", for which its safe loader has no
# constructor, and so refuses the whole file. ruamel.yaml, a parser of YAML 1.2, does the same; its
# round-trip loader returns an object that is no string. The tools on top of them pass on the error.
#
# Output seen:
#   js-yaml: ["<","=",">"]
#   PyYAML: ConstructorError
#   ruamel.yaml, safe: ConstructorError
#   ruamel.yaml, round trip: ['str', 'TaggedScalar', 'str']
#   openapi-spec-validator: could not determine a constructor for the tag 'tag:yaml.org,2002:value'
#   datamodel-code-generator: could not determine a constructor for the tag 'tag:yaml.org,2002:value'
#
# Who meets it: APIs with filters, whose description lists the operators in an enum. The error
# names a tag that stands nowhere in the file.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
  pyyaml==6.0.4 ruamel.yaml==0.19.1 openapi-spec-validator==0.9.0 datamodel-code-generator==0.89.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-yaml@5.5.0
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Filters, version: "1"}
paths: {}
components:
  schemas:
    Operator:
      type: string
      enum: [<, =, ">"]
YAML
cat >probe.mjs <<'JS'
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
const { components } = load(readFileSync("openapi.yaml", "utf8"));
console.log("js-yaml:", JSON.stringify(components.schemas.Operator.enum));
JS
cat >probe.py <<'PY'
import yaml
from ruamel.yaml import YAML

with open("openapi.yaml") as file:
    text = file.read()
for name, load in (
    ("PyYAML", yaml.safe_load),
    ("ruamel.yaml, safe", YAML(typ="safe", pure=True).load),
    ("ruamel.yaml, round trip", YAML().load),
):
    try:
        values = load(text)["components"]["schemas"]["Operator"]["enum"]
        print(f"{name}: {[type(value).__name__ for value in values]}")
    except Exception as error:
        print(f"{name}: {type(error).__name__}")
PY
reason() { grep -o -m 1 'could not determine a constructor.*' || echo "no such error"; }
seen=$(
  node probe.mjs
  env/bin/python probe.py
  echo "openapi-spec-validator: $(env/bin/openapi-spec-validator openapi.yaml 2>&1 | reason)"
  echo "datamodel-code-generator: $(env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
    --output models.py 2>&1 | reason)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
js-yaml: ["<","=",">"]
PyYAML: ConstructorError
ruamel.yaml, safe: ConstructorError
ruamel.yaml, round trip: ['str', 'TaggedScalar', 'str']
openapi-spec-validator: could not determine a constructor for the tag 'tag:yaml.org,2002:value'
datamodel-code-generator: could not determine a constructor for the tag 'tag:yaml.org,2002:value'
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
