#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: OpenAPI 3.2 lets a discriminator name a `defaultMapping`: the schema for payloads in
# which the discriminating property is absent or has a value without a mapping (Discriminator
# Object). The generator reads 3.2 documents, so such payloads are read as the default schema.
#
# Seen: the union is closed all the same. The default schema only answers to its own schema name,
# and both kinds of payload for which `defaultMapping` exists are refused.
#
# Output seen:
#   {"type":"text","text":"hi"} -> Text
#   {"type":"video"} -> union_tag_invalid
#   {} -> union_tag_not_found
#
# Who meets it: an API that promises "new kinds of block may come, read them as Unknown" through
# `defaultMapping`; its generated client breaks on the first new kind.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.2.0
info: {title: Blocks, version: "1"}
paths: {}
components:
  schemas:
    Block:
      oneOf:
        - $ref: "#/components/schemas/Text"
        - $ref: "#/components/schemas/Unknown"
      discriminator:
        propertyName: type
        mapping: {text: "#/components/schemas/Text"}
        defaultMapping: Unknown
    Text:
      type: object
      required: [type, text]
      properties: {type: {const: text}, text: {type: string}}
    Unknown:
      type: object
      properties: {type: {type: string, not: {const: text}}}
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py 2>log || {
  cat log >&2
  exit 1
}
cat >probe.py <<'PY'
from models import Block
from pydantic import ValidationError

for text in ('{"type":"text","text":"hi"}', '{"type":"video"}', "{}"):
    try:
        print(text, "->", type(Block.model_validate_json(text).root).__name__)
    except ValidationError as error:
        print(text, "->", error.errors()[0]["type"])
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
{"type":"text","text":"hi"} -> Text
{"type":"video"} -> union_tag_invalid
{} -> union_tag_not_found
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
