"""What a table is called, which domain that speaks of, and what its lines above and below say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from govcat.core.grid import Grid
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.load.table.furniture import is_signed, is_title, line_of
from govcat.load.table.plain import plain

_DEFAULT_SHEET = pattern(
    r"(?:sheet|工作表|表格?|table|第?\d+(?:张|页)?)\s*[(（]?\d*[)）]?|目录|数据|总表|汇总表?|\d+", 2
)
_TAIL = pattern(
    "(?:领域)?(?:的)?(?:基层)?(?:政务|政府信息|信息|事务)?公开(?:事项|标准|工作|内容)?(?:标准|规范)?(?:化)?(?:目录|清单|一览表|指引|事项).*$"
)
_FIELD = pattern("领域.*$")
_FORM = pattern("(?:基层)?(?:政务)?(?:公开)?(?:标准)?(?:事项)?(?:目录|清单|一览表)(?:表)?$")
_AREA = pattern(
    "^(?:.{1,9}?(?:省|自治区|自治州|自治县|地区|市|县|区|旗|州|盟|镇|乡|街道|苏木)(?=.))+(?:人民政府|政府|办事处)?"
)
_NUMBER = pattern(
    r"^(?:附件|附表|附|表)\s*\d*[-.:：、\d]*|^[\d一二三四五六七八九十]{1,3}[.、．)）]\s*|^[(（][\d一二三四五六七八九十]{1,3}[)）]"
)
_EDITION = pattern(r"[(（].*?[)）]|\d{4}年?版?|试行|修订版?|征求意见稿|终稿|定稿|最新|副本")
_NAMELESS = pattern(
    "(?:领域)?(?:基层)?(?:政务|政府信息|信息)?公开(?:事项)?(?:标准)?(?:目录|清单|一览表)(?:[(（].*[)）])?"
)
_DULL = frozenset({"", "政务", "基层", "基层政务", "政府信息", "标准", "政府", "公开"})


def caption_of(lines: Iterable[str], grid: Grid) -> str:
    """The title of a table: a line above it, the paragraph before it, or the sheet's own name."""
    above = [line.strip() for line in lines if line.strip()]
    named = [line for line in (*above, *reversed(grid.before)) if is_title(line)]
    if named:
        return "".join((*_before(named[0], above), " ".join(named[0].split())))
    plain_lines = [line for line in above if line_of(line) is None and not is_signed(line) and len(plain(line)) <= 40]
    if plain_lines:
        return " ".join(plain_lines[0].split())
    return "" if _DEFAULT_SHEET.fullmatch(grid.sheet.strip()) else grid.sheet.strip()


def _before(title: str, lines: list[str]) -> Iterator[str]:
    """The line above a title that names nothing (基层政务公开标准目录): there the place and the domain stand."""
    place = lines.index(title) if title in lines else 0
    if (
        place
        and _NAMELESS.fullmatch(plain(title))
        and len(plain(lines[place - 1])) <= 30
        and not line_of(lines[place - 1])
    ):
        yield " ".join(lines[place - 1].split())


def domain_of(title: str, grid: Grid, knowledge: Knowledge) -> str:
    """The domain that a title names, or the sheet, or the file: as it is said there, without place and form."""
    sheet = "" if _DEFAULT_SHEET.fullmatch(grid.sheet.strip()) else grid.sheet
    file = PurePath(grid.file).stem
    sources = (title, sheet, *reversed(grid.before[-2:]), file)
    return next((found for source in sources if (found := domain_in(source, knowledge))), "")


def domain_in(text: str, knowledge: Knowledge) -> str:
    """The domain in one line: 户籍管理 in 集贤县户籍管理领域基层政务公开标准目录; empty if it names none."""
    known = _known(text, knowledge)
    if known:
        return known
    said = _NUMBER.sub("", _EDITION.sub("", plain(text)))
    named = _FIELD.sub("", said) if "领域" in said else _TAIL.sub("", said)
    if named == said and "领域" not in said:
        return ""
    named = _FORM.sub("", _AREA.sub("", named)) or named
    return "" if named in _DULL or len(named) > 20 or is_area(named) else named


def is_area(text: str) -> bool:
    """Whether a text is nothing but the name of a place, or of a body there."""
    return text[-1:] in "省市县区旗州盟镇乡村局厅" or text.endswith(_BODIES)


_BODIES = ("街道", "政府", "办事处", "委员会", "办公室", "中心", "部门", "管委会")


def _known(text: str, knowledge: Knowledge) -> str:
    """The longest name of a domain in a line that speaks of a domain or a catalogue; empty if there is none."""
    said = _NUMBER.sub("", _EDITION.sub("", plain(text)))
    stem = _FIELD.sub("", said) if "领域" in said else _FORM.sub("", _TAIL.sub("", said))
    names = (word for domain in knowledge.domains.values() for word in (domain.name, *domain.aliases))
    ending = [name for name in names if stem.endswith(plain(name))]
    return max(ending, key=len, default="")
