"""One statement as words, spaced as black spaces them.

Only what generated code is made of is read; anything else raises `UnsureError`.
"""

from __future__ import annotations

import re

from specloom.python.layout.leaves import (
    BAR,
    CLOSE,
    COLON,
    COMMA,
    DOT,
    EQUAL,
    NAME,
    NUMBER,
    OPEN,
    OTHER,
    STRING,
    Leaf,
    UnsureError,
    set_magic,
)

_WORD = re.compile(
    r"""[ \n]*(?:
      (?P<string>f?(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')(?!["']))
    | (?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?![\w."']))
    | (?P<number>-?(?:0|[1-9][0-9_]*)(?:\.[0-9]+)?(?![\w.]))
    | (?P<attribute>(?:\.[A-Za-z_]\w*)+(?![\w."']))
    | (?P<operator>\.\.\.|->|==|!=|<=|>=|\*\*(?!=)|<(?![<=])|>(?![>=])|\|(?!=)
        |\*(?![*=])|:(?!=)|=(?!=)|[@(){},[\]])
    )""",
    re.VERBOSE | re.ASCII,
)
_FROM = re.compile(
    r"from (\.*[A-Za-z_][\w.]*|\.+) import (?:\(([^()]*)\)|([^()]*))", re.ASCII
)
_IMPORTED = re.compile(r"[A-Za-z_]\w*(?: as [A-Za-z_]\w*)?", re.ASCII)

# Names that are no values: what follows them is.
_KEYWORDS = frozenset(
    {"and", "as", "assert", "await", "class", "def", "async def", "del", "elif"}
    | {"else", "except", "for", "global", "if", "import", "in", "is", "lambda"}
    | {"not", "or", "raise", "return", "while", "with"}
)
_REFUSED = frozenset({"async", "nonlocal", "yield"})
_HEADERS = frozenset(
    {"class", "elif", "else", "except", "finally", "for", "if", "try", "while", "with"}
)
# Where black breaks these statements, and lines with these words, is not modelled.
_ONE_LINE_ONLY = (_HEADERS - {"class"}) | {
    *("@", "assert", "del", "global", "import", "raise"),
}
_OPERATOR_WORDS = frozenset({"and", "for", "if", "else", "in", "is", "not", "or"})
_COMPARISONS = frozenset({"==", "!=", "<", ">", "<=", ">="})


def leaves_of(statement: str) -> list[Leaf]:
    """The words of a statement, with invisible brackets where black may add some.

    Raises:
        UnsureError: there is something in it that generated code does not have.
    """
    if not statement.isascii():
        raise UnsureError
    if statement.startswith("from "):
        return _import_leaves(statement)
    return _Reader(statement).leaves


def _import_leaves(statement: str) -> list[Leaf]:
    found = _FROM.fullmatch(statement)
    if found is None:
        raise UnsureError
    module, bracketed, plain = found.groups()
    names = " ".join((bracketed if bracketed is not None else plain).split())
    parts = [part.strip() for part in names.split(",")]
    trailing = len(parts) > 1 and not parts[-1]
    if trailing:
        if bracketed is None:
            raise UnsureError
        parts.pop()
    if not all(_IMPORTED.fullmatch(part) for part in parts):
        raise UnsureError
    opening = Leaf("", OPEN, " ")
    opening.splits_atom = opening.invisible = True
    leaves = [Leaf(f"from {module} import", NAME, words=4), opening]
    for number, part in enumerate(parts):
        if number:
            leaves.append(Leaf(",", COMMA))
        leaves.append(Leaf(part, NAME, " " if number else ""))
    closing = Leaf("", CLOSE)
    closing.pair = opening
    closing.invisible = True
    if trailing:
        leaves.append(Leaf(",", COMMA))
        closing.magic = True
    leaves.append(closing)
    return leaves


_LITERALS = (STRING, NUMBER)
_UNFINISHED = frozenset({"=", "|", "->", "@", "*", "**"})


class _Frame:
    """An open bracket, or the statement itself."""

    __slots__ = (
        "annotated",
        "commas",
        "invisible",
        "kind",
        "opening",
        "starred",
        "union",
    )

    def __init__(self, kind: str, opening: Leaf | None) -> None:
        self.kind = kind  # statement, parameters, call, subscript, list, dict, tuple
        self.opening = opening
        self.commas = 0
        self.annotated = False  # a parameter that has its type
        self.union = False  # and that type is one
        self.starred = False  # a parameter that takes all others
        self.invisible: Leaf | None = None  # a pair that waits to be closed


class _Reader:
    def __init__(self, statement: str) -> None:
        self.leaves: list[Leaf] = []
        self._frames = [_Frame("statement", None)]
        self._glued = False  # the next word stands without a space before it
        self._is_def = False
        self._is_lambda = False
        self._returns = False
        self._ended = False
        self._assigned = False
        self._first = ""
        self._read(statement)

    def _read(self, statement: str) -> None:
        position = 0
        match = _WORD.match
        end = len(statement.rstrip())
        while position < end:
            found = match(statement, position)
            if found is None:
                raise UnsureError
            position = found.end()
            word = found[found.lastgroup or 0]
            if self._ended and word != "...":
                raise UnsureError
            self._first = self._first or word
            if found.lastgroup == "name":
                self._name(word)
            elif found.lastgroup == "string":
                self._value(_in_double_quotes(word), STRING)
            elif found.lastgroup == "number":
                self._number(word)
            elif found.lastgroup == "attribute":
                self._attribute(word)
            else:
                self._operator(word)
        self._finish()

    def _finish(self) -> None:
        if len(self._frames) != 1 or self._is_lambda:
            raise UnsureError
        header = self._first in _HEADERS or self._is_def
        if header != self._ended or self._glued or self.leaves[-1].text in _UNFINISHED:
            raise UnsureError
        self._close_invisible()
        if self._first in _ONE_LINE_ONLY:
            self.leaves[0].unsplittable = True

    # --- words -------------------------------------------------------------------

    def _add(self, text: str, kind: int, space: str | None = None) -> Leaf:
        """A word; without a `space` of its own, one that no operator is."""
        if space is None:
            before = self.leaves[-1] if self.leaves else None
            close = before is None or before.kind == OPEN or before.text == "@"
            space = "" if close else " "
        if self._glued:
            space, self._glued = "", False
        leaf = Leaf(text, kind, space)
        self.leaves.append(leaf)
        return leaf

    def _follows_value(self) -> bool:
        """Whether a value ends here, so that no other one can start."""
        if not self.leaves:
            return False
        before = self.leaves[-1]
        if before.kind == NAME:
            return before.text not in _KEYWORDS
        return before.is_value and before.text != ""

    def _name(self, word: str) -> None:
        if word == "def":
            if self.leaves and [leaf.text for leaf in self.leaves] != ["async"]:
                raise UnsureError
            self.leaves = [Leaf("async def" if self.leaves else "def", NAME)]
            self._is_def = True
            return
        if self._follows_value() and word not in _OPERATOR_WORDS:
            raise UnsureError
        if word in _REFUSED and (self.leaves or word != "async"):
            raise UnsureError
        if word == "lambda":
            if self._is_lambda:
                raise UnsureError
            self._is_lambda = True
        leaf = self._add(word, NAME)
        leaf.words = 2 * word.count(".") + 1
        leaf.unsplittable = word in _OPERATOR_WORDS
        if word == "return" and len(self.leaves) == 1:
            self._returns = True
            self._open_invisible()

    def _value(self, word: str, kind: int) -> Leaf:
        if self._follows_value():
            raise UnsureError
        leaf = self._add(word, kind)
        leaf.is_value = True
        return leaf

    def _number(self, word: str) -> None:
        signed = word[0] == "-" and bool(self.leaves)
        if signed and self.leaves[-1].kind not in (OPEN, COMMA, EQUAL):
            raise UnsureError
        self._value(word, NUMBER).words = 2 if word[0] == "-" else 1

    def _attribute(self, word: str) -> None:
        before = self.leaves[-1] if self.leaves else None
        if before is None or not before.text or before.kind not in (CLOSE, STRING):
            raise UnsureError
        leaf = self._add(word, DOT if before.kind == CLOSE else OTHER, "")
        leaf.words = 2 * word.count(".")
        leaf.is_value = True
        leaf.unsplittable = before.kind == STRING

    # --- operators ---------------------------------------------------------------

    def _operator(self, word: str) -> None:
        if word in "([{":
            self._open(word)
        elif word in ")]}":
            self._close(word)
        elif word == ",":
            self._comma()
        elif word == "=":
            self._equal()
        elif word == ":":
            self._colon()
        elif word == "->":
            self._arrow()
        elif word == "...":
            if self._ended and not (self._is_def and self.leaves[-1].text == ":"):
                raise UnsureError
            self._value(word, OTHER).words = 3
        elif word == "@":
            if self.leaves:
                raise UnsureError
            self._add(word, OTHER)
        elif word in ("*", "**"):
            frame = self._frames[-1]
            known = frame.kind in ("parameters", "call", "list", "dict", "tuple")
            if not known or self.leaves[-1].kind not in (OPEN, COMMA):
                raise UnsureError
            self._add(word, OTHER)
            self._glued = True
            frame.starred = True
        else:
            if not self._follows_value():
                raise UnsureError
            leaf = self._add(word, BAR if word == "|" else OTHER)
            leaf.unsplittable = word in _COMPARISONS
            self._frames[-1].union = word == "|"

    def _open(self, word: str) -> None:
        follows_value = self._follows_value()
        if not self.leaves or (follows_value and self.leaves[-1].kind in _LITERALS):
            raise UnsureError
        if follows_value and word == "(":
            is_parameters = self._is_def and len(self.leaves) == 2
            kind = "parameters" if is_parameters else "call"
        elif follows_value and word == "[":
            kind = "subscript"
        elif follows_value:
            raise UnsureError
        elif word == "(":
            if not self._is_item():
                raise UnsureError  # black may take these parentheses away
            kind = "tuple"
        else:
            kind = "list" if word == "[" else "dict"
        leaf = self._add(word, OPEN, "" if follows_value else None)
        leaf.splits_atom = kind in ("list", "dict", "tuple")
        self._frames.append(_Frame(kind, leaf))

    def _is_item(self) -> bool:
        """Whether what starts here is an argument, or an item of something."""
        before, frame = self.leaves[-1], self._frames[-1]
        if before.kind == EQUAL:
            return frame.kind in ("call", "parameters")
        if before.kind == COLON:
            return frame.kind == "dict"
        return before.kind == COMMA or before.text == "("

    def _close(self, word: str) -> None:
        frame = self._frames[-1]
        opening = frame.opening
        if opening is None or "([{".index(opening.text) != ")]}".index(word):
            raise UnsureError
        before = self.leaves[-1]
        if not (before.kind in (OPEN, COMMA) or self._follows_value()):
            raise UnsureError
        if before.kind == OPEN and self._first == "class" and len(self.leaves) == 3:
            raise UnsureError  # black takes empty parentheses away
        if frame.kind == "tuple" and before.kind != OPEN and not frame.commas:
            raise UnsureError  # parentheses around a single value
        self._close_invisible()
        self._frames.pop()
        leaf = self._add(word, CLOSE, "")
        leaf.pair = opening
        leaf.is_value = True
        leaf.subscript = frame.kind == "subscript"
        set_magic(leaf, frame.commas, before.kind == COMMA)

    def _comma(self) -> None:
        frame = self._frames[-1]
        if frame.kind == "statement" or self._is_lambda:
            raise UnsureError
        if not (self._follows_value() or self.leaves[-1].text == "*"):
            raise UnsureError
        self._close_invisible()
        self._glued = False
        frame.commas += 1
        frame.annotated = frame.starred = False
        leaf = self._add(",", COMMA, "")
        leaf.in_annotation = any(each.invisible for each in self._frames[:-1])

    def _equal(self) -> None:
        frame = self._frames[-1]
        if not self.leaves or self._is_lambda:
            raise UnsureError
        if frame.kind == "statement":
            if self._assigned or self._is_def or self._first in _HEADERS:
                raise UnsureError
            if self._first in _KEYWORDS or self._first == "@":
                raise UnsureError
            self._close_invisible()
            self._assigned = True
            self._add("=", EQUAL)
            self._open_invisible()
        elif frame.kind == "parameters":
            spaced = frame.annotated
            self._close_invisible()
            self._add("=", EQUAL, None if spaced else "")
            self._glued = not spaced
        elif frame.kind == "call":
            self._add("=", EQUAL, "")
            self._glued = True
        else:
            raise UnsureError

    def _colon(self) -> None:
        frame = self._frames[-1]
        if not self.leaves:
            raise UnsureError
        if self._is_lambda:
            # Only those without arguments.
            if self.leaves[-1].text != "lambda":
                raise UnsureError
            self._is_lambda = False
            self._add(":", COLON, "")
        elif frame.kind == "dict":
            self._add(":", COLON, "")
        elif frame.kind == "parameters":
            if frame.annotated:
                raise UnsureError
            frame.annotated = True
            frame.union = False
            self._add(":", COLON, "")
            self._open_invisible()
        elif frame.kind != "statement":
            raise UnsureError
        elif self._is_def or self._first in _HEADERS:
            self._close_invisible()
            self._add(":", COLON, "")
            self._ended = True
        else:
            if self._assigned or frame.annotated or self._returns:
                raise UnsureError
            frame.annotated = True
            self._add(":", COLON, "")
            self._open_invisible()

    def _arrow(self) -> None:
        if not self._is_def or len(self._frames) > 1 or self.leaves[-1].text != ")":
            raise UnsureError
        self._add("->", OTHER)
        self._open_invisible()

    # --- invisible brackets ------------------------------------------------------

    def _open_invisible(self) -> None:
        leaf = self._frames[-1].invisible = self._add("", OPEN)
        leaf.invisible = True

    def _close_invisible(self) -> None:
        frame = self._frames[-1]
        opening, frame.invisible = frame.invisible, None
        if opening is None:
            return
        if self.leaves[-1] is opening:
            if self._returns and len(self.leaves) == 2:
                del self.leaves[1]
                return
            raise UnsureError
        if frame.kind == "parameters" and not frame.union:
            # Black adds none around a type that is no union.
            index = self.leaves.index(opening)
            inside = self.leaves[index + 1]
            if inside.kind != NAME:
                raise UnsureError
            inside.space = inside.spaced = opening.space
            del self.leaves[index]
            return
        leaf = Leaf("", CLOSE)
        leaf.pair = opening
        leaf.invisible = True
        # Black's grammar has another kind of type behind a star.
        leaf.unsplittable = frame.starred
        self.leaves.append(leaf)


# Escapes that black may write in another way.
_TRICKY = re.compile(r"\\[NUux]")


def _in_double_quotes(text: str) -> str:
    """A string as black quotes it."""
    if text[0] == "f":
        if text[1] == "'" or "\\" in text or "'" in text:
            raise UnsureError
        return text
    if "\\" in text and (
        _TRICKY.search(text) or '"' in text[1:-1] or "'" in text[1:-1]
    ):
        raise UnsureError
    if text[0] == "'" and '"' not in text:
        return f'"{text[1:-1]}"'
    return text
