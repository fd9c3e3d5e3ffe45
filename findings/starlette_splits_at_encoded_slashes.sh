#!/usr/bin/env bash
# Tools: fastapi 0.165.0 and connexion 3.3.0, both on starlette 1.10.0, with uvicorn 0.54.0; express
# 5.3.0 beside them.
#
# Expected: the value of a path parameter may hold a slash if it is percent-encoded: `a%2Fb` is one
# segment, as the slash in it is data and no delimiter (RFC 3986, 2.2 and 2.4: components are told
# apart before they are decoded). Clients encode it so, and /things/{thing_id} matches.
#
# Seen: starlette looks for segments in the decoded path, and answers 404 for an operation that its
# own description has. Express gives the handler "a/b".
#
# Output seen:
#   fastapi describes /things/{thing_id}
#   fastapi, /things/a%2Fb: 404
#   fastapi, /things/a%20b: 200 "a b"
#   connexion, /things/a%2Fb: 404
#   connexion, /things/a%20b: 200 "a b"
#   express, /things/a%2Fb: 200 "a/b"
#
# Who meets it: APIs whose ids are names of other systems, such as `owner/repository`, `models/x` or a
# MIME type: a client follows the description, and some of the things cannot be had.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 connexion==3.3.0 starlette==1.10.0 uvicorn==0.54.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts express@5.3.0
cat >openapi.yaml <<'YAML'
openapi: 3.0.3
info: {title: Things, version: "1"}
paths:
  /things/{thing_id}:
    get:
      operationId: probe.retrieve
      parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: The thing., content: {application/json: {schema: {type: string}}}}}
YAML
cat >probe.py <<'PY'
import http.client
import logging
import socket
import threading

import connexion
import uvicorn
from fastapi import FastAPI

logging.disable()
api = FastAPI()


@api.get("/things/{thing_id}")
def retrieve(thing_id: str):
    return thing_id


def answer(app, path):
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    connection = http.client.HTTPConnection(*listening.getsockname())
    connection.request("GET", path)
    response = connection.getresponse()
    body = response.read().decode().strip()
    connection.close()
    server.should_exit = True
    thread.join()
    return f"{response.status} {body}" if response.status == 200 else response.status


if __name__ == "__main__":
    print("fastapi describes", *api.openapi()["paths"])
    for path in ("/things/a%2Fb", "/things/a%20b"):
        print(f"fastapi, {path}:", answer(api, path))
    for path in ("/things/a%2Fb", "/things/a%20b"):
        other = connexion.AsyncApp(__name__)
        other.add_api("openapi.yaml")
        print(f"connexion, {path}:", answer(other, path))
PY
cat >probe.cjs <<'JS'
const app = require("express")();
app.get("/things/:thing_id", (request, response) => response.json(request.params.thing_id));
const server = app.listen(0, "127.0.0.1", async () => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}/things/a%2Fb`);
  console.log(`express, /things/a%2Fb: ${response.status} ${await response.text()}`);
  server.close();
});
JS
seen=$(env/bin/python -W ignore probe.py && node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
fastapi describes /things/{thing_id}
fastapi, /things/a%2Fb: 404
fastapi, /things/a%20b: 200 "a b"
connexion, /things/a%2Fb: 404
connexion, /things/a%20b: 200 "a b"
express, /things/a%2Fb: 200 "a/b"
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
