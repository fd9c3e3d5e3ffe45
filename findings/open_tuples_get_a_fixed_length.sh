#!/usr/bin/env bash
# Tools: openapi-typescript 7.13.0 and @hey-api/openapi-ts 0.95.0, checked with typescript 5.9.3.
#
# Expected: `prefixItems` describes the items that are there and demands none, and `items` describes
# those behind them (JSON Schema 2020-12 core, 10.3.1.1 and 10.3.1.2). For a string followed by
# integers, ["a"] and ["a", 1, 2] are valid, so a type for it is `[string?, ...number[]]` or wider.
#
# Seen: both generators write a tuple of one fixed length, and `items` is lost or counted as one
# element. The compiler refuses valid values.
#
# Output seen:
#   openapi-typescript: Row: [ string ];
#   openapi-ts: export type Row = [ string, number ];
#   use.ts(4,14): error TS2322
#   use.ts(5,14): error TS2322
#   use.ts(6,14): error TS2322
#
# Who meets it: APIs that move rows as arrays (a name, then values). The types describe a response
# that the server never sends, and valid requests do not compile.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-typescript@7.13.0 @hey-api/openapi-ts@0.95.0 typescript@5.9.3
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Rows, version: "1"}
paths: {}
components:
  schemas:
    Row: {type: array, prefixItems: [{type: string}], items: {type: integer}}
YAML
node_modules/.bin/openapi-typescript openapi.yaml -o ts.ts >log 2>&1
node_modules/.bin/openapi-ts -i openapi.yaml -o hey -p @hey-api/typescript >log 2>&1
cat >use.ts <<'TS'
import type { components } from "./ts";
import type { Row } from "./hey/types.gen";
export const a1: components["schemas"]["Row"] = ["a"];
export const a2: components["schemas"]["Row"] = ["a", 1, 2];
export const b1: Row = ["a"];
export const b2: Row = ["a", 1, 2];
TS
seen=$(
  echo openapi-typescript: $(sed -n '/Row:/,/];/p' ts.ts)
  echo openapi-ts: $(sed -n '/Row =/,/];/p' hey/types.gen.ts)
  (node_modules/.bin/tsc --noEmit --strict --skipLibCheck use.ts || true) | grep '^use.ts' | cut -d: -f1-2
)
echo "$seen"
known=$(
  cat <<'TEXT'
openapi-typescript: Row: [ string ];
openapi-ts: export type Row = [ string, number ];
use.ts(4,14): error TS2322
use.ts(5,14): error TS2322
use.ts(6,14): error TS2322
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
