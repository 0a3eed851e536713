"""A small W3C WebDriver client for the tests: starts chromedriver on a loopback port and speaks JSON to it.

Why not selenium: the tests need a dozen calls, and the standard library can make them.
"""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_LOOPBACK = urllib.request.build_opener(urllib.request.ProxyHandler({}))

KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "ArrowDown": "\ue015", "ArrowUp": "\ue013"}


class Page:
    """One browser window."""

    def __init__(self, service: str, session: str) -> None:
        self._session = f"{service}/session/{session}"

    def call(self, method: str, path: str, **values: Any) -> Any:
        """One WebDriver command; its value."""
        return _send(method, f"{self._session}/{path}", values)

    def devtools(self, command: str, **values: Any) -> Any:
        """One command of the DevTools protocol; its result."""
        return self.call("POST", "goog/cdp/execute", cmd=command, params=values)

    def open(self, path: Path, fragment: str = "") -> None:
        """Open a file."""
        self.call("POST", "url", url=path.resolve().as_uri() + fragment)

    def run(self, script: str, *arguments: Any) -> Any:
        """What `script` returns in the page."""
        return self.call("POST", "execute/sync", script=script, args=list(arguments))

    def resize(self, width: int, height: int = 900) -> None:
        """Give the page a width that is exact, also below what a window can have."""
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )

    def press(self, *keys: str) -> None:
        """Press keys one after another: names of `KEYS`, or characters."""
        strokes = [KEYS.get(key, key) for key in keys]
        steps = [{"type": kind, "value": key} for key in strokes for kind in ("keyDown", "keyUp")]
        self.call("POST", "actions", actions=[{"type": "key", "id": "keyboard", "actions": steps}])

    def wait(self, script: str, seconds: float = 10) -> Any:
        """What `script` returns once that is true."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if found := self.run(script):
                return found
            time.sleep(0.02)
        raise AssertionError(f"never true within {seconds} s: {script}")

    def log(self, kind: str) -> list[dict[str, Any]]:
        """The entries of a log (`browser`, `performance`) since it was last read."""
        entries: list[dict[str, Any]] = self.call("POST", "se/log", type=kind)
        return entries

    def requests(self) -> list[str]:
        """The addresses that the page has asked for since last time."""
        events = [json.loads(entry["message"])["message"] for entry in self.log("performance")]
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]

    def screenshot(self, path: Path) -> None:
        """A picture of the whole page."""
        size = self.devtools("Page.getLayoutMetrics")["cssContentSize"]
        view = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        found = self.devtools("Page.captureScreenshot", captureBeyondViewport=True, clip=view)
        path.write_bytes(base64.b64decode(found["data"]))

    def pdf(self) -> bytes:
        """The page as it is printed."""
        found = self.devtools("Page.printToPDF", preferCSSPageSize=True, displayHeaderFooter=False)
        return base64.b64decode(found["data"])


@contextmanager
def chromium(profile: Path) -> Iterator[Page]:
    """A headless Chromium with an empty profile in `profile`; both processes end with the block."""
    assert BROWSER is not None
    assert DRIVER is not None
    with (profile / "chromedriver.log").open("w+") as log:
        driver = subprocess.Popen([DRIVER, "--port=0"], stdout=log, stderr=subprocess.STDOUT)
        try:
            service = f"http://127.0.0.1:{_port(profile / 'chromedriver.log')}"
            options = {"binary": BROWSER, "args": [*_FLAGS, f"--user-data-dir={profile / 'profile'}"]}
            wanted = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
            session = _send("POST", f"{service}/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
            page = Page(service, session)
            page.call("POST", "url", url="about:blank")
            page.requests()  # what the empty tab of a new window has asked for is none of ours
            try:
                yield page
            finally:
                _send("DELETE", f"{service}/session/{session}", {})
        finally:
            driver.terminate()
            driver.wait(timeout=10)


def _port(log: Path) -> str:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        _, found, rest = log.read_text(encoding="utf-8").partition("started successfully on port ")
        if found and "." in rest:
            return rest.partition(".")[0]
        time.sleep(0.05)
    raise AssertionError("chromedriver did not start: " + log.read_text(encoding="utf-8"))


def _send(method: str, url: str, values: dict[str, Any]) -> Any:
    body = json.dumps(values).encode() if method == "POST" else None
    request = urllib.request.Request(url, data=body, method=method, headers={"Content-Type": "application/json"})  # noqa: S310 - loopback
    try:
        with _LOOPBACK.open(request, timeout=60) as answer:
            return json.load(answer)["value"]
    except urllib.error.HTTPError as refused:
        with refused:
            raise AssertionError(f"{method} {url}: {json.load(refused)['value']['message']}") from None
