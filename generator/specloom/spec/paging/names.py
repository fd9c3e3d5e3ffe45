"""Names that parameters and properties of lists in pages have."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Names are compared without case and punctuation: `page[number]` is `pagenumber`.

# Query parameter -> properties that it takes its value from, in order of preference.
CURSORS: Mapping[str, tuple[str, ...]] = {
    "cursor": ("nextcursor", "endcursor", "cursor", "next"),
    "nextcursor": ("nextcursor",),
    "startcursor": ("nextcursor", "endcursor"),
    "pagecursor": ("nextcursor", "nextpagecursor"),
    "after": ("after", "nextcursor", "endcursor", "nextafter"),
    "pageafter": ("after", "nextcursor", "endcursor"),
    "aftercursor": ("nextcursor", "endcursor", "aftercursor"),
    "afterid": ("lastid", "nextid"),
    "startingafter": ("startingafter", "nextcursor", "lastid"),
    "pagetoken": ("nextpagetoken", "nexttoken"),
    "nextpagetoken": ("nextpagetoken",),
    "nexttoken": ("nexttoken",),
    "token": ("nextpagetoken", "nexttoken"),
    "paginationtoken": ("nextpaginationtoken", "nexttoken", "paginationtoken"),
    "continuationtoken": ("nextcontinuationtoken", "continuationtoken"),
    "continue": ("continue",),
    "marker": ("nextmarker",),
    "iterator": ("iterator", "nextiterator"),
    "bookmark": ("nextbookmark", "bookmark"),
    "page": ("nextpage",),
    "pagenumber": ("nextpage", "nextpagenumber"),
    "pageid": ("nextpageid",),
    "offset": ("nextoffset",),
    "start": ("nextstart",),
    "startkey": ("nextstartkey", "lastevaluatedkey"),
    "exclusivestartkey": ("lastevaluatedkey",),
}
# The same, backwards.
BACKWARDS: Mapping[str, tuple[str, ...]] = {
    "before": ("before", "prevcursor", "previouscursor", "startcursor"),
    "pagebefore": ("before", "prevcursor", "startcursor"),
    "beforeid": ("firstid",),
    "endingbefore": ("endingbefore", "prevcursor", "firstid"),
}
# Parameters that take the id of a page's last item, and of its first one.
LAST_IDS: Mapping[str, str] = {"startingafter": "endingbefore", "afterid": "beforeid"}
PAGES = ("page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage")
OFFSETS = ("offset", "skip", "startat", "start", "startindex", "pageoffset")
SIZES = (
    *("limit", "perpage", "pagesize", "maxresults", "pagelimit", "size", "top", "take"),
    *("count", "maxitems", "maxpagesize", "resultsperpage", "itemsperpage", "first"),
)
# Properties of a response.
ADDRESSES = (
    *("nexturl", "nexturi", "nextlink", "nexthref", "nextpageurl", "nextpageuri"),
    *("nextpagelink", "odatanextlink", "next", "nextpage"),
)
MORE = ("hasmore", "hasnext", "hasnextpage", "hasmoreresults", "hasmoreitems", "more")
MORE_PAGES = (*MORE, "nextpage")
DONE = ("done", "isdone", "islast", "islastpage")
TOTALS = ("total", "totalcount", "totalitems", "totalresults", "totalelements")
PAGE_COUNTS = ("totalpages", "pagecount", "numpages", "lastpage", "pages")
# Objects that hold what leads to other pages.
ENVELOPES = (
    *("pagination", "paging", "pageinfo", "pages", "page", "meta", "metadata", "links"),
    *("responsemetadata", "cursors", "cursor", "next", "paginationinfo", "pager"),
)
# Names of the list, where a response has several.
LISTS = (
    *("data", "items", "results", "entries", "records", "values", "content"),
    *("elements", "value", "list", "objects"),
)


def plain(name: str) -> str:
    """A name as the tables have it: without case and punctuation."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
