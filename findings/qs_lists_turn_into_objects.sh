#!/usr/bin/env bash
# Tool: qs 6.17.1.
#
# Expected: a query parameter that is an array in the default style (`form`, exploded) is the name
# repeated, once for each item (OpenAPI, "Style Examples"), and a parser that returns an array for
# 20 of them returns one for 21.
#
# Seen: from 21 on `qs.parse` returns an object with the keys "0", "1", ... instead. No error, and
# the same happens to the bracket notation and to comma lists. (The option is called `arrayLimit`.)
#
# Output seen:
#   20: repeated array, brackets array, commas array
#   21: repeated object, brackets object, commas object
#
# Who meets it: servers with qs as their query parser, many Express applications among them. A batch
# lookup `?id=1&id=2...` works in every test and fails with "ids.map is not a function" for the
# customer with 21 ids.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts qs@6.17.1
cat >probe.cjs <<'JS'
const qs = require("qs");
const kind = (value) => (Array.isArray(value) ? "array" : typeof value);
for (const count of [20, 21]) {
  const items = [...Array(count).keys()];
  const repeated = qs.parse(items.map((i) => `id=${i}`).join("&")).id;
  const brackets = qs.parse(items.map((i) => `id[]=${i}`).join("&")).id;
  const commas = qs.parse(`id=${items.join(",")}`, { comma: true }).id;
  console.log(`${count}: repeated ${kind(repeated)}, brackets ${kind(brackets)}, commas ${kind(commas)}`);
}
JS
seen=$(node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
20: repeated array, brackets array, commas array
21: repeated object, brackets object, commas object
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
