"""The one way by which text from a spec enters Python, Markdown and TOML.

Literals alone are spelled in `api.spelling`, with the types they stand in.

A spec is untrusted input: whatever it says, it ends up inside a literal, a comment
or a paragraph, and never as code.
"""

from __future__ import annotations

import json
import re
import textwrap
from functools import lru_cache

LINE_LENGTH = 88

# Control characters, line separators that Python does not count as newlines,
# bidirectional overrides that show code in another order than it has, and lone
# surrogates, which no file can hold.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufeff]"
)


def plain(text: str) -> str:
    """`text` without characters that hide or reorder what stands around them."""
    normal = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return _UNSAFE.sub("", normal)


def one_line(text: str) -> str:
    """`text` on one line, for comments, table cells and TOML."""
    return " ".join(plain(text).split())


@lru_cache(maxsize=32_768)  # what fields are explained with comes again and again
def docstring(text: str, indent: int) -> str:
    """A docstring literal, wrapped to the line length.

    A text of more than one line begins with its first sentence alone, where that fits.

    Args:
        text: paragraphs apart by empty lines; each keeps its own line breaks where it
            is a list or indented.
        indent: columns before the docstring.
    """
    body = wrap(text, indent)
    if "\n" in body and (summed_up := _with_summary(text, indent)) != text:
        body = wrap(summed_up, indent)
    # Quotes at the end would run into the closing ones.
    ending = '\\"' * (len(body) - len(body.rstrip('"')))
    body = body.rstrip('"').replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body += ending
    if "\n" not in body:
        if len(body) + indent + 6 <= LINE_LENGTH:
            return f'"""{body}"""'
        # One line, but with no room for the closing quotes.
        body = textwrap.fill(body, LINE_LENGTH - indent - 6, break_long_words=False)
    pad = " " * indent
    lines = [line if not line else pad + line for line in body.split("\n")]
    lines[0] = lines[0].strip()
    inner = "\n".join(lines)
    return f'"""{inner}\n{pad}"""'


def _with_summary(text: str, indent: int) -> str:
    first, separator, rest = plain(text).strip().partition("\n\n")
    line = " ".join(first.split())
    end = re.search(r"(?<=[a-z0-9`)])[.!?](?= [A-Z`])", line)
    # Room for the indent and the opening quotes; otherwise the text stays whole.
    if not end or end.end() > LINE_LENGTH - indent - 3:
        return text
    return f"{line[: end.end()]}\n\n{line[end.end() :].strip()}{separator}{rest}"


def wrap(text: str, indent: int) -> str:
    """`text` with its paragraphs filled; the first line leaves room for quotes."""
    width = max(LINE_LENGTH - indent, 40)
    blocks = []
    for number, block in enumerate(_blocks(plain(text).strip())):
        blocks.append(_fill(block, width - (3 if number == 0 else 0)))
    return "\n".join(blocks)


_ITEM = re.compile(r"\s*([-*+] |[0-9]+[.)] |\|)")
_LEAD = re.compile(r"\s*(?:[-*+] |[0-9]+[.)] )?")


def _blocks(text: str) -> list[str]:
    """Parts that are filled on their own: paragraphs, list items, indented lines."""
    blocks: list[list[str]] = []
    fenced = False
    for line in text.split("\n"):
        line = line.rstrip()
        starts_own = (
            fenced
            or not line
            or line.startswith(("    ", "```"))
            or _ITEM.match(line) is not None
            or not blocks
            or not blocks[-1][0]
            or blocks[-1][0].startswith("```")
        )
        if line.startswith("```"):
            fenced = not fenced
        if starts_own:
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return ["\n".join(block) for block in blocks]


def _fill(block: str, width: int) -> str:
    if block.startswith(("    ", "```", "|")) and "\n" not in block:
        return block
    first, *others = block.split("\n")
    text = " ".join([first, *(line.strip() for line in others)])
    if len(text) <= width:
        return text
    lead = _LEAD.match(block)
    hang = " " * len(lead.group()) if lead else ""
    return textwrap.fill(
        text,
        width=width,
        subsequent_indent=hang,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    )


def arguments(entries: list[tuple[str, str]], indent: int, title: str = "Args") -> str:
    """An `Args:` section of a docstring; "" when no argument has a description."""
    lines = []
    for name, description in entries:
        if description:
            text = one_line(description)
            filled = textwrap.fill(
                f"{name}: {text}",
                width=LINE_LENGTH - indent - 4,
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
            lines.append(textwrap.indent(filled, "    "))
    return f"{title}:\n" + "\n".join(lines) if lines else ""


def markdown(text: str) -> str:
    """`text` as a Markdown paragraph without markup of its own."""
    return re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", one_line(text))


_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def toml_string(text: str) -> str:
    """A basic TOML string."""
    escaped = one_line(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def exact_toml(text: str) -> str:
    """A basic TOML string that reads as `text`, its line breaks included."""
    readable = text.encode("utf-8", "replace").decode()  # half a surrogate pair is not
    return json.dumps(readable, ensure_ascii=False).replace("\x7f", "\\u007f")


def toml_key(text: str) -> str:
    """A TOML key: bare where it can be."""
    return text if _BARE_KEY.fullmatch(text) else exact_toml(text)
