"""Code that type-checks against the package of `openapi.yaml`, and is never run.

Each `type: ignore` stands where a checker has to complain.
"""

import datetime

from probe import Probe, types


def reads(c: Probe) -> None:
    t = c.get_t()
    if t.open is not None:
        t.open.other.day.isoformat()
        print(t.open.other.nothing)  # type: ignore[attr-defined]
    if t.days is not None:
        day: datetime.date = t.days.monday
        number: int = t.days.monday  # type: ignore[assignment]
        print(day, number)
    if t.only is not None:
        value: datetime.date | int = t.only["a"]
        print(value)
    for null in t.nulls or []:
        print(null.k)  # type: ignore[union-attr]
        print(null.k if null is not None else "")
    if t.tagged is not None and isinstance(t.tagged, types.Circle):
        print(t.tagged.r)
    if t.both is not None:
        print(t.both.n, t.both.day.year)


def rows(c: Probe) -> None:
    r = c.post_rows(pair=(1.5, "x"), row=[datetime.date(2024, 1, 2), "x", 3])
    c.post_rows(pair=[1.5, "x"], nested=[(1, 2), [3, 4]])
    c.post_rows(pair=("x", 1.5))  # type: ignore[arg-type]
    first: float = r.pair[0]
    second: str = r.pair[1]
    wrong: str = r.pair[0]  # type: ignore[assignment]
    none: bytes = (r.row or [])[0]  # type: ignore[assignment]
    print(first, second, wrong, none)


def sends(c: Probe) -> None:
    c.post_t(open={"name": "n", "x": {"day": "2024-01-02"}}, any={"z": 1})
    c.post_t(open={"name": "n", "x": {"day": datetime.date(2024, 1, 2)}})
    c.post_t(open={"name": "n", "x": 3})  # type: ignore[dict-item]
    c.post_t(nullref=None, nulls=[None, {"k": "x"}], maybe=None, tagged=None)
    c.post_t(must=None)  # type: ignore[arg-type]
    c.post_t(tagged={"kind": "circle", "r": 1}, both={"n": 1, "day": "2024-01-02"})
    c.post_shape(body={"name": "n", "kind": "circle", "r": 1})
    c.post_event(body={"type": "signup", "on": "2024-01-02"})


def kinds(c: Probe) -> None:
    answer = c.post_event(body={"type": "Payment", "cents": 3})
    event = answer.event
    if isinstance(event, types.Signup):
        print(event.on.year, event.id)
    print(event.type, event.parent)
    print(answer.last.type)  # type: ignore[union-attr]


def ways(c: Probe) -> None:
    user = c.post_user(name="n", secret="s", home={"street": "s", "key": "k"})
    print(user.id.upper(), user.at.year, user.home.since.year)
    print(user.secret.upper())  # type: ignore[union-attr]
    c.post_user(name="n", home={"street": "s", "key": "k"})  # type: ignore[call-arg]
