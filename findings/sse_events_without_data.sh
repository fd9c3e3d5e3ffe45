#!/usr/bin/env bash
# Tools: httpx2 2.16.2 and httpx-sse 0.4.3 (Python) against eventsource-parser 3.1.1 (JavaScript).
#
# Expected: a block without a `data` line makes no event. The HTML standard ("Server-sent events",
# dispatch of an event) says: if the data buffer is empty, reset and return; `id` and `retry` have
# their effect on the connection and nothing reaches the application.
#
# Seen: the Python parsers hand out an event with empty data for a block that has only an `event`,
# an `id` or a `retry` line. The JavaScript parser follows the standard.
#
# Output seen:
#   httpx-sse: [('message', ''), ('ping', ''), ('message', ''), ('message', '{"n": 1}')]
#   httpx2: [('message', ''), ('ping', ''), ('message', ''), ('message', '{"n": 1}')]
#   eventsource-parser: [["message","{\"n\": 1}"]]
#
# Who meets it: servers open a stream with `retry: 3000` or keep it alive with `event: ping`. A loop
# that does json.loads(event.data) for every event fails on the first of them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check httpx2==2.16.2 httpx==0.28.1 httpx-sse==0.4.3
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts eventsource-parser@3.1.1
cat >stream.txt <<'TEXT'
retry: 3000

event: ping

id: 7

data: {"n": 1}

TEXT
cat >probe.py <<'PY'
import httpx
import httpx2
import httpx_sse

text = open("stream.txt").read()
request = httpx2.Request("GET", "https://api.example.com/stream")
body = {"headers": {"content-type": "text/event-stream"}, "content": text.encode()}
for name, events in (
    ("httpx-sse", httpx_sse.EventSource(httpx.Response(200, **body)).iter_sse()),
    ("httpx2", httpx2.EventSource(httpx2.Response(200, request=request, **body))),
):
    print(f"{name}:", [(event.event, event.data) for event in events])
PY
cat >probe.mjs <<'JS'
import { readFileSync } from "node:fs";
import { createParser } from "eventsource-parser";
const events = [];
createParser({ onEvent: (event) => events.push([event.event ?? "message", event.data]) }).feed(
  readFileSync("stream.txt", "utf8"),
);
console.log("eventsource-parser:", JSON.stringify(events));
JS
seen=$(env/bin/python probe.py && node probe.mjs)
echo "$seen"
known=$(
  cat <<'TEXT'
httpx-sse: [('message', ''), ('ping', ''), ('message', ''), ('message', '{"n": 1}')]
httpx2: [('message', ''), ('ping', ''), ('message', ''), ('message', '{"n": 1}')]
eventsource-parser: [["message","{\"n\": 1}"]]
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
