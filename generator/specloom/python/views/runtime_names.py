"""What generated modules import from the client's runtime, and where it stands there."""

from __future__ import annotations

RUNTIME_ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ClientError",
    "IncompleteStreamError",
    "InvalidArgumentError",
    "MissingCredentialsError",
    "RequestValidationError",
    "ResponseTooLargeError",
)

_MODULES = {
    "_async.binary": ("AsyncBinaryAPIResponse",),
    "_async.client": ("AsyncAPIClient", "AsyncResource"),
    "_async.files": ("async_files_from_dir",),
    "_async.pages": ("AsyncPage",),
    "_async.paginator": ("AsyncPaginator",),
    "_async.responses": ("AsyncAPIResponse", "AsyncStreamedAPIResponse"),
    "_async.streams": ("AsyncJSONLDecoder", "AsyncStream"),
    "_sync.binary": ("BinaryAPIResponse",),
    "_sync.client": ("SyncAPIClient", "SyncResource"),
    "_sync.pages": ("SyncPage",),
    "_sync.responses": ("APIResponse", "StreamedAPIResponse"),
    "_sync.streams": ("JSONLDecoder", "Stream"),
    "core.by_key": ("ByKey",),
    "core.errors": ("ErrorTable", *RUNTIME_ERRORS),
    "core.exact": ("EXACT",),
    "core.files": ("BodyTypes", "FileTypes", "files_from_dir"),
    "core.formats": ("Base64",),
    "core.omit": ("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"),
    "core.operation": ("Operation", "Pagination", "StreamPolicy"),
    "core.serialise": ("Parameter",),
    "core.settings": ("ClientSettings", "SecurityScheme", "ServerVariable"),
    "core.tokens": ("ClientCredentials", "Token", "TokenError", "TokenStore"),
    "core.tuples": ("ByPosition",),
    "core.union": ("UNKNOWN", "tagged"),
}

# Name -> its module, as seen from the folder of the package.
RUNTIME_HOMES = {
    name: f"_runtime.{module}" for module, names in _MODULES.items() for name in names
}
