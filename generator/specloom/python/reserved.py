"""Names that are taken, by the scope in which a name would hide or break what is there.

Tests hold each of these beside the real thing: the runtime, pydantic, the templates and
the standard library.
"""

from __future__ import annotations

import keyword

# Nothing can be called so: `__debug__` is no keyword, and cannot be assigned.
KEYWORDS = frozenset({*keyword.kwlist, "__debug__"})

# Builtins that annotations in the same scope use: an argument called `bytes` must not
# change what `bytes` means.
ANNOTATIONS = frozenset({"bool", "bytes", "dict", "float", "int", "str", "type_"})

# Attributes of a pydantic model, which a field of that name would hide; and `list`, as
# annotations of a model are read among its fields.
MODEL_ATTRIBUTES = frozenset(
    {"construct", "copy", "dict", "from_orm", "json", "list", "mro"}
    | {
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
    }
    | {"update_forward_refs", "validate"}
    | {
        f"model_{name}"
        for name in (
            *("config", "fields", "extra", "fields_set", "construct", "copy", "dump"),
            *("dump_json", "json_schema", "parametrized_name", "post_init"),
            *("rebuild", "validate", "validate_json", "validate_strings"),
            "computed_fields",
        )
    }
)

# Attributes of every model behind an underscore, which what a header says would hide.
METADATA = frozenset(
    {"abc_impl", "calculate_keys", "copy_and_set_values", "get_value", "iter"}
    | {"response_headers", "setattr_handler"}
)

# What the module of the base of all models calls something else.
BASE_CLASSES = frozenset({"Literal", "Model", "TYPE_CHECKING", "Unknown"})

# Names that modules of models use themselves.
MODEL_MODULES = frozenset(
    {"Annotated", "Any", "Field", "Literal", "Mapping", "NotRequired", "Required"}
    | {"ByKey", "ByPosition", "EXACT"}
    | {"Sequence", "Tag", "TypeAlias", "TypedDict", "TYPE_CHECKING", "Unknown"}
    | {"Base64FromText", "Date", "DateTime", "DecimalFromText", "DurationFromText"}
    | {"TimeFromText", "UNKNOWN", "UuidFromText"}
)

# Arguments that every method has, beside those of its operation.
METHOD_ARGUMENTS = frozenset(
    {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
)

# Arguments of every client's constructor, or of its `with_options`, and what calling the
# constructor of its base needs.
CLIENT_ARGUMENTS = frozenset(
    {"self", "super", "__class__", "base_url", "server_urls", "timeout", "max_retries"}
    | {
        "default_headers",
        "default_query",
        "http_client",
        "strict_responses",
        "validate_requests",
    }
    | {"max_response_bytes", "deadline", "event_timeout", "cross_origin_redirects"}
)

# Attributes of every client, which a resource or a method of its own would hide.
CLIENT_ATTRIBUTES = frozenset(
    {"aclose", "base_url", "close", "copy", "delete", "download", "get", "is_closed"}
    | {"lines", "max_retries", "page", "patch", "post", "put", "request", "stream"}
    | {"timeout", "with_options"}
)

# Attributes of every class with methods, and what the bodies of these classes use: a
# resource `cached_property` would decorate the next one, and a method `omit` would be
# what the next one's arguments are by default.
CLASS_ATTRIBUTES = frozenset(
    {"with_raw_response", "with_streaming_response"}
    | {"cached_property", "omit", "overload"}
    | {"builtins", "datetime", "httpx2", "params", "types"}
    | {"bool", "bytes", "float", "int", "str"}
)

# What the module of the client itself calls something else.
CLIENT_CONSTANTS = frozenset({"_PACKAGE", "_SETTINGS"})

# Classes that a package exports, or its client's module imports: no client and no
# exception of an API may be called so.
_EXPORTS = """
    APIConnectionError APIError APIResponse APIResponseValidationError APIStatusError
    APITimeoutError Annotated Any AsyncAPIClient AsyncAPIResponse AsyncBinaryAPIResponse
    AsyncJSONLDecoder AsyncPage AsyncPaginator AsyncResource AsyncStream
    AsyncStreamedAPIResponse Base64 BinaryAPIResponse BodyTypes ByKey ByPosition
    ClientCredentials ClientError ClientSettings Decimal ERRORS EXACT ErrorTable Field
    FileTypes ResponseTooLargeError
    IncompleteStreamError InvalidArgumentError JSONLDecoder Literal Mapping
    MissingCredentialsError NOT_GIVEN NotGiven Omit Operation Pagination Parameter
    RequestValidationError SecurityScheme Sequence ServerVariable Stream StreamPolicy
    StreamedAPIResponse SyncAPIClient SyncPage SyncResource TYPE_CHECKING Token TokenError
    TokenStore UUID
"""
EXPORTS = frozenset(_EXPORTS.split())

# Top-level modules of Python 3.11 to 3.14 and of what every client needs. A package of
# such a name is never imported, or hides the module from everything else.
_MODULES = """
    abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit
    audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb
    chunk cmath cmd code codecs codeop collections colorsys compileall compression
    concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
    dataclasses datetime dbm decimal difflib dis distutils doctest email encodings
    ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions
    ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib
    heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress
    itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal
    math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt
    ntpath nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb
    pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
    profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random
    re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve
    shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre
    sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct
    subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib
    tempfile termios test textwrap this threading time timeit tkinter token tokenize
    tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata
    unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref
    xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
    annotated_types anyio certifi h11 h2 hpack httpcore2 httpx2 hyperframe idna pydantic
    pydantic_core sniffio truststore typing_extensions typing_inspection
    pip setuptools specloom
"""
MODULES = frozenset(_MODULES.split())
