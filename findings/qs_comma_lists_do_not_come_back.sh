#!/usr/bin/env bash
# Tool: qs 6.17.1.
#
# Expected: `style: form, explode: false` puts a comma between the items and escapes commas inside
# items (OpenAPI refers to RFC 6570, 3.2.8: {?list} gives list=red,green,blue). What qs writes with
# `arrayFormat: "comma"` qs reads with `comma: true`.
#
# Seen: by default qs escapes the separator like everything else. Its own parser takes an escaped
# comma as part of an item, so the array comes back as one string. Only the option
# `encodeValuesOnly`, which is documented as being about keys, gives commas that separate.
#
# Output seen:
#   {} color=red%2Cgreen -> {"color":"red,green"}
#   {"encodeValuesOnly":true} color=red,green -> {"color":["red","green"]}
#
# Who meets it: JavaScript clients of APIs with comma lists. Servers that split before they decode,
# as the RFC has it, see one item named "red,green".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts qs@6.17.1
cat >probe.cjs <<'JS'
const qs = require("qs");
for (const options of [{}, { encodeValuesOnly: true }]) {
  const text = qs.stringify({ color: ["red", "green"] }, { arrayFormat: "comma", ...options });
  console.log(JSON.stringify(options), text, "->", JSON.stringify(qs.parse(text, { comma: true })));
}
JS
seen=$(node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
{} color=red%2Cgreen -> {"color":"red,green"}
{"encodeValuesOnly":true} color=red,green -> {"color":["red","green"]}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
