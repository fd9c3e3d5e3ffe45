#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: `format: byte` is Base64 of any octets (OpenAPI 3.0, "Data Types"), so the eight bytes
# that begin every PNG file are a value like any other.
#
# Seen: the property becomes pydantic's Base64Str, which decodes the Base64 and then demands that
# the octets are UTF-8 text. Base64 of text passes; Base64 of an image is refused.
#
# Output seen:
#       data: Base64Str
#   a word: accepted
#   a PNG signature: refused, value_error
#
# Who meets it: clients of APIs that return thumbnails, signatures, keys or digests inside JSON.
# Test data is often Base64 of a word, so the fault shows first with real data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.0.3
info: {title: Pictures, version: "1"}
paths: {}
components:
  schemas:
    Picture:
      type: object
      required: [data]
      properties:
        data: {type: string, format: byte}
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py 2>log || {
  cat log >&2
  exit 1
}
cat >probe.py <<'PY'
import base64

from models import Picture
from pydantic import ValidationError

for name, octets in (("a word", b"hello"), ("a PNG signature", b"\x89PNG\r\n\x1a\n")):
    try:
        Picture.model_validate({"data": base64.b64encode(octets).decode()})
    except ValidationError as error:
        print(f"{name}: refused, {error.errors()[0]['type']}")
    else:
        print(f"{name}: accepted")
PY
seen=$(grep 'data:' models.py && env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
    data: Base64Str
a word: accepted
a PNG signature: refused, value_error
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
