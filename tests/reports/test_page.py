"""The page, driven in a headless Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright
from specloom.base.diagnostics import Location
from specloom.reports import render_changes
from specloom.reports.excerpts import Excerpts

from tests.reports.samples import FULL, hostile, large

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def lines(at: Location) -> list[tuple[int, str]]:
    line = at.line or 1
    return [(n, f"    key{n}: <b>value</b>") for n in range(max(1, line - 3), line + 4)]


EXCERPTS = Excerpts(old=lines, new=lines)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tmp_path_factory.mktemp("profile"),
            executable_path=CHROMIUM,
            headless=True,
            args=FLAGS,
        )
        yield context.new_page()
        context.close()


@pytest.fixture
def show(browser: Page, tmp_path: Path) -> Iterator[Page]:
    noise: list[str] = []
    asked: list[str] = []
    browser.on("request", lambda request: asked.append(request.url))
    browser.on("console", lambda message: noise.append(message.text))
    browser.on("pageerror", lambda error: noise.append(str(error)))
    file = tmp_path / "report.html"
    file.write_text(render_changes(FULL, "html", excerpts=EXCERPTS), encoding="utf-8")
    browser.goto(file.as_uri())
    yield browser
    assert noise == []
    assert all(url.startswith(("file:", "data:")) for url in asked), asked
    assert file.as_uri() in asked


def test_page_filters_and_searches(show: Page) -> None:
    count = show.locator("#count")
    assert count.text_content() == "10 of 10 changes"
    show.get_by_role("checkbox", name="Warning").uncheck()
    assert count.text_content() == "8 of 10 changes"
    show.locator("#side").select_option("client")
    assert count.text_content() == "3 of 10 changes"
    show.get_by_role("button", name="Clear filters").click()
    show.locator("#operation").select_option("POST /items")
    assert count.text_content() == "1 of 10 changes"
    show.get_by_role("button", name="Clear filters").click()
    show.get_by_role("searchbox", name="Search").fill("MAX_TOKENS sent")
    assert show.locator(".change:visible").count() == 1
    show.get_by_role("searchbox", name="Search").fill("nowhere")
    assert show.get_by_text("No change fits these filters.").is_visible()


def test_page_is_driven_by_keys(show: Page) -> None:
    show.keyboard.press("j")
    show.keyboard.press("j")
    show.keyboard.press("j")
    show.keyboard.press("k")
    show.keyboard.press("Enter")
    assert show.locator("details[open]").count() == 1
    assert show.locator("#change-2 details[open] .here:visible").count() == 2
    show.keyboard.press("Escape")
    assert show.locator("details[open]").count() == 0
    show.keyboard.press("/")
    show.keyboard.type("gone")
    assert show.locator("#search").input_value() == "gone"
    show.keyboard.press("Escape")
    show.keyboard.press("?")
    assert show.get_by_role("dialog").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_accessible(show: Page, scheme: str) -> None:
    show.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    show.locator("#change-1 summary").click()
    results = Axe().run(show)
    assert results.violations_count == 0, results.generate_report()


def test_page_with_a_thousand_changes_filters_right(show: Page, tmp_path: Path) -> None:
    file = tmp_path / "large.html"
    file.write_text(
        render_changes(large(), "html", excerpts=EXCERPTS), encoding="utf-8"
    )
    show.goto(file.as_uri())
    show.get_by_role("searchbox", name="Search").fill("schema77")
    assert show.locator("#count").text_content() == "11 of 1003 changes"
    show.get_by_role("checkbox", name="Breaking").uncheck()
    assert show.locator("#count").text_content() == "8 of 1003 changes"


def test_page_prints_every_change_without_its_controls(show: Page) -> None:
    show.get_by_role("searchbox", name="Search").fill("nowhere")
    assert show.locator(".change:visible").count() == 0
    show.get_by_role("button", name="Clear filters").click()
    show.emulate_media(media="print")
    assert show.locator(".change:visible").count() == 10
    assert not show.locator("#search").is_visible()
    show.emulate_media(media="screen")


def test_page_of_a_hostile_spec_runs_nothing_of_it(show: Page, tmp_path: Path) -> None:
    file = tmp_path / "hostile.html"
    file.write_text(
        render_changes(hostile(), "html", excerpts=EXCERPTS), encoding="utf-8"
    )
    show.goto(file.as_uri())
    assert show.locator("script").count() == 1
    assert show.locator("#count").text_content() == "3 of 3 changes"


def test_page_says_first_what_callers_must_do(browser: Page, tmp_path: Path) -> None:
    file = tmp_path / "large.html"
    file.write_text(render_changes(large(500), "html", excerpts=EXCERPTS))
    browser.goto(file.as_uri())
    shown = browser.locator(".steps > li")
    assert shown.locator("strong").all_text_contents() == [
        "Stop calling",
        "Change what is sent",
        "Change what is read",
    ]
    # On the first screen, and each leads to its change.
    box = shown.last.bounding_box()
    size = browser.viewport_size
    assert box and size and box["y"] + box["height"] < size["height"]
    link = shown.nth(1).get_by_role("link").first
    target = link.get_attribute("href")
    link.click()
    assert browser.locator(f"{target} details[open]").count() == 1
    in_python = shown.nth(2).get_by_text("Item.name")
    in_python.click()
    assert browser.locator("#client-2 details[open]").count() == 1
    assert not Axe().run(browser).response["violations"]
