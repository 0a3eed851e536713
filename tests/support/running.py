"""Running govcat in this process, as a person would: shared by the tests of the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


class Ended(NamedTuple):
    """What one run printed, and its exit status."""

    status: int
    out: str
    err: str


Govcat = Callable[..., Ended]

WATER = """\
schema: govcat/1
domain: water
name: 水利
defaults:
  basis: [《中华人民共和国政府信息公开条例》（国务院令第711号）]
  time_limit: 信息形成或者变更之日起20个工作日内
  subject: [试验县水利局]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
items:
  - id: intake-permit
    name: 取水许可
    content: [办理依据, 办理条件]
  - id: flood-plan
    name: 防汛预案
    content: [预案内容]
"""
