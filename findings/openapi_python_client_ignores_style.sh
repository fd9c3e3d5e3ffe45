#!/usr/bin/env bash
# Tool: openapi-python-client 0.29.1.
#
# Expected: `style` and `explode` decide how a query parameter is written (OpenAPI, "Style Values"
# and "Style Examples"): an array with `explode: false` as `ids=1,2`, a deepObject as
# `filter[state]=open`.
#
# Seen: both are ignored without a warning. The array is repeated, and the object's properties
# become parameters of their own, so two objects with a property of the same name overwrite each
# other.
#
# Output seen:
#   no warning
#   query: ids=1&ids=2&state=spam
#
# Who meets it: users of APIs with comma-separated lists or bracketed filters (JSON:API has both): the
# server sees other parameters, mostly ignores them, and answers unfiltered.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-python-client==0.29.1
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Lists, version: "1"}
servers: [{url: "https://api.example.com"}]
paths:
  /items:
    get:
      operationId: listItems
      parameters:
        - name: ids
          in: query
          explode: false
          schema: {type: array, items: {type: integer}}
        - name: filter
          in: query
          style: deepObject
          explode: true
          schema: {type: object, properties: {state: {type: string}}}
        - name: exclude
          in: query
          style: deepObject
          explode: true
          schema: {type: object, properties: {state: {type: string}}}
      responses: {"204": {description: Nothing.}}
YAML
env/bin/openapi-python-client generate --path openapi.yaml --output-path client --meta none >log 2>&1
cat >probe.py <<'PY'
import httpx
from client.api.default.list_items import _get_kwargs
from client.models.list_items_exclude import ListItemsExclude
from client.models.list_items_filter import ListItemsFilter

kwargs = _get_kwargs(
    ids=[1, 2],
    filter_=ListItemsFilter(state="open"),
    exclude=ListItemsExclude(state="spam"),
)
print("query:", httpx.QueryParams(kwargs["params"]))
PY
seen=$(
  if grep -q WARNING log; then echo "a warning"; else echo "no warning"; fi
  env/bin/python probe.py
)
echo "$seen"
known=$(
  cat <<'TEXT'
no warning
query: ids=1&ids=2&state=spam
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
