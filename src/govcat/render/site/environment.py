"""The Jinja environment: sandboxed, escaping, strict, and compiled once for a whole site."""

from __future__ import annotations

from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from govcat.render.site.text import markup
from govcat.shipped import shipped


def template_text(name: str) -> str:
    """The text of the shipped template, style sheet or script `name`."""
    return shipped("templates").joinpath(name).read_text(encoding="utf-8")


class Templates(dict[str, Template]):
    """The templates of one build by name, each compiled when it is first asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._environment = SandboxedEnvironment(
            loader=FunctionLoader(template_text),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )

    def __missing__(self, name: str) -> Template:
        self[name] = template = self._environment.get_template(name)
        return template

    def markup(self, name: str, values: dict[str, Any]) -> Markup:
        """The piece of a page that template `name` makes of `values`."""
        return markup(self[name].render(values))

    def page(self, name: str, values: dict[str, Any]) -> bytes:
        """The page that template `name` makes of `values`."""
        return self[name].render(values).encode()
