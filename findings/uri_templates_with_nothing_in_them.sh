#!/usr/bin/env bash
# Tools: uritemplate 4.2.0 (Python), url-template 3.1.1 and @hyperjump/uri-template 0.3.0
# (JavaScript).
#
# Expected: RFC 6570 tells "empty" from "undefined". An undefined member of a map is left out (3.2.1),
# a map without members is undefined as a whole (2.3), and an empty string is defined: the RFC's own
# examples expand foo{#empty} to foo# and X{.empty} to X. (3.2.4 and 3.2.5).
#
# Seen: each of the three libraries misses a different one. Python writes the word None into the
# URL, url-template writes a name without a value, and @hyperjump/uri-template drops the operator.
#
# Output seen:
#   uritemplate {?filter*} -> "?page=1&state=None"
#   uritemplate {?none} -> ""
#   uritemplate foo{#empty} -> "foo#"
#   uritemplate X{.empty} -> "X."
#   url-template {?filter*} -> "?page=1"
#   url-template {?none} -> "?none="
#   url-template foo{#empty} -> "foo#"
#   url-template X{.empty} -> "X."
#   @hyperjump/uri-template {?none} -> ""
#   @hyperjump/uri-template foo{#empty} -> "foo"
#   @hyperjump/uri-template X{.empty} -> "X"
#
# Who meets it: the parameters of an OpenAPI description are expanded by these rules, and an
# optional filter that was not set is the commonest input: `?state=None` finds nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check uritemplate==4.2.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts url-template@3.1.1 @hyperjump/uri-template@0.3.0
cat >probe.py <<'PY'
from uritemplate import expand

values = {"filter": {"state": None, "page": "1"}, "none": {}, "empty": ""}
for template in ("{?filter*}", "{?none}", "foo{#empty}", "X{.empty}"):
    print(f'uritemplate {template} -> "{expand(template, values)}"')
PY
cat >probe.mjs <<'JS'
import * as hyperjump from "@hyperjump/uri-template";
import { parseTemplate } from "url-template";
const values = { filter: { state: null, page: "1" }, none: {}, empty: "" };
for (const template of ["{?filter*}", "{?none}", "foo{#empty}", "X{.empty}"]) {
  console.log(`url-template ${template} -> "${parseTemplate(template).expand(values)}"`);
}
for (const template of ["{?none}", "foo{#empty}", "X{.empty}"]) {
  const expanded = hyperjump.expand(hyperjump.parse(template), values);
  console.log(`@hyperjump/uri-template ${template} -> "${expanded}"`);
}
JS
seen=$(env/bin/python probe.py && node probe.mjs)
echo "$seen"
known=$(
  cat <<'TEXT'
uritemplate {?filter*} -> "?page=1&state=None"
uritemplate {?none} -> ""
uritemplate foo{#empty} -> "foo#"
uritemplate X{.empty} -> "X."
url-template {?filter*} -> "?page=1"
url-template {?none} -> "?none="
url-template foo{#empty} -> "foo#"
url-template X{.empty} -> "X."
@hyperjump/uri-template {?none} -> ""
@hyperjump/uri-template foo{#empty} -> "foo"
@hyperjump/uri-template X{.empty} -> "X"
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
