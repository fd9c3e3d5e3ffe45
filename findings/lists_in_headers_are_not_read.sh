#!/usr/bin/env bash
# Tools: fastapi 0.165.0, connexion 3.3.0, openapi-backend 5.21.2 and express-openapi-validator 5.6.2;
# with uvicorn 0.54.0, express 5.3.0, and swagger-client 3.38.4 as a caller.
#
# Expected: a header whose schema is an array has the style `simple`, which is the only one that
# headers have and so their default: the items stand in one value with commas between them (OpenAPI
# 3.0.3, "Style Values"). So swagger-client sends `x-ids: 1,2`. Lines of one header mean the same as
# one line with commas (RFC 9110, 5.3), and a proxy may join them.
#
# Seen: none of four servers reads it. FastAPI describes such a header and takes the value for one item.
# For connexion and openapi-backend it is no array. express-openapi-validator misses a `style` in the
# description and refuses every request, one without the header too.
#
# Output seen:
#   swagger-client sends x-ids: 1,2
#   fastapi, described with an array and style simple by default: 422
#   fastapi, on two lines: 200
#   connexion: 400
#   openapi-backend: /header/x-ids must be array
#   express-openapi-validator: 400 Parameter 'style' has incorrect value 'undefined' for [x-ids]
#   express-openapi-validator, without the header: 400
#   express-openapi-validator, with style: simple in the description: 200
#
# Who meets it: callers with a client that was generated from the description: it follows it to the
# letter, and is refused. With items of type string, FastAPI goes on with the one item "1,2".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 connexion==3.3.0 uvicorn==0.54.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-backend@5.21.2 express-openapi-validator@5.6.2 \
  express@5.3.0 swagger-client@3.38.4
cat >openapi.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "Numbers", "version": "1"},
  "paths": {"/numbers": {"get": {
    "operationId": "probe.numbers",
    "parameters": [{"name": "x-ids", "in": "header", "schema": {"type": "array", "items": {"type": "integer"}}}],
    "responses": {"200": {"description": "The numbers."}}
  }}}
}
JSON
cat >probe.py <<'PY'
import http.client
import logging
import socket
import threading
from typing import Annotated

import connexion
import uvicorn
from fastapi import FastAPI, Header

logging.disable()
api = FastAPI()


@api.get("/numbers")
def numbers(x_ids: Annotated[list[int], Header()]):
    return x_ids


def status(app, *values):
    """Of the answer to a request with one line of the header for each value."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    connection = http.client.HTTPConnection(*listening.getsockname())
    connection.putrequest("GET", "/numbers")
    for value in values:
        connection.putheader("x-ids", value)
    connection.endheaders()
    found = connection.getresponse().status
    connection.close()
    server.should_exit = True
    thread.join()
    return found


if __name__ == "__main__":
    (described,) = api.openapi()["paths"]["/numbers"]["get"]["parameters"]
    kind, style = described["schema"]["type"], described.get("style", "simple by default")
    print(f"fastapi, described with an {kind} and style {style}:", status(api, "1,2"))
    print("fastapi, on two lines:", status(api, "1", "2"))
    other = connexion.AsyncApp(__name__)
    other.add_api("openapi.json")
    print("connexion:", status(other, "1,2"))
PY
cat >probe.cjs <<'JS'
const express = require("express");
const { middleware } = require("express-openapi-validator");
const { default: OpenAPIBackend } = require("openapi-backend");
const SwaggerClient = require("swagger-client");

const spec = require("./openapi.json");
const { headers } = SwaggerClient.buildRequest({ spec, operationId: "probe.numbers", parameters: { "x-ids": [1, 2] } });
if (process.argv[2] === "caller") {
  console.log(`swagger-client sends x-ids: ${headers["x-ids"]}`);
} else {
  servers();
}

async function servers() {
  const api = new OpenAPIBackend({
    definition: structuredClone(spec),
    handlers: {
      "probe.numbers": () => "taken",
      validationFail: ({ validation: { errors } }) => errors.map((each) => `${each.instancePath} ${each.message}`).join(),
    },
  });
  await api.init();
  console.log(`openapi-backend: ${await api.handleRequest({ method: "GET", path: "/numbers", headers })}`);
  const [refused, message] = await validated(spec, headers);
  console.log(`express-openapi-validator: ${refused} ${message}`);
  const [without] = await validated(spec, {});
  console.log(`express-openapi-validator, without the header: ${without}`);
  const stated = structuredClone(spec);
  stated.paths["/numbers"].get.parameters[0].style = "simple";
  const [taken] = await validated(stated, headers);
  console.log(`express-openapi-validator, with style: simple in the description: ${taken}`);
}

async function validated(apiSpec, given) {
  const app = express();
  app.use(middleware({ apiSpec: structuredClone(apiSpec) }));
  app.get("/numbers", (request, response) => response.send("taken"));
  app.use((error, request, response, next) => response.status(error.status || 500).send(error.message));
  const server = await new Promise((listen) => {
    const opened = app.listen(0, "127.0.0.1", () => listen(opened));
  });
  const response = await fetch(`http://127.0.0.1:${server.address().port}/numbers`, { headers: given });
  const text = await response.text();
  server.close();
  return [response.status, text];
}
JS
seen=$(node probe.cjs caller && env/bin/python -W ignore probe.py && node probe.cjs servers 2>log)
echo "$seen"
known=$(
  cat <<'TEXT'
swagger-client sends x-ids: 1,2
fastapi, described with an array and style simple by default: 422
fastapi, on two lines: 200
connexion: 400
openapi-backend: /header/x-ids must be array
express-openapi-validator: 400 Parameter 'style' has incorrect value 'undefined' for [x-ids]
express-openapi-validator, without the header: 400
express-openapi-validator, with style: simple in the description: 200
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
