"""A county that exports its workbook and takes it back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from govcat.actions.export import OFFICIAL, Form, export_workbook
from govcat.actions.import_reading import read_files
from govcat.actions.produce import Order
from govcat.actions.returning import BroughtBack, Wish, bring_back
from govcat.actions.validate import Asked
from govcat.compiler import AsOf
from govcat.registry import knowledge

AS_OF = AsOf(date(2026, 11, 1), date(2026, 11, 1))
KNOWN = knowledge()
KEY = "household-registration"
SHEET = "户籍管理"
TAKE = Wish()
OWN = """# 本县的改动  （两个空格）
schema: govcat/1
domain: household-registration
items:
  # 出生登记由派出所办理
  - id: birth
    channel: [ 政务新媒体,  '政府网站' ]   # 用旧名
    level: [县级, 乡级]
  - {id: adoption, phone: 0469-4622110}
  - id: own-matter
    category: 便民服务
    name: 居住证送证上门
    content: ["申请条件", '办理流程']
    time_limit: 5个工作日内
"""
OTHERS = [key for key in KNOWN.domains if key not in (KEY, "social-assistance")]
FILES = {
    "govcat.yaml": "schema: govcat/1\nextends: national\nregion: {name: 集贤县, level: 县级, code: 230521}\n"
    f"exempt: {{{', '.join(f'{key}: 本地不涉及' for key in OTHERS)}}}\n",
    "bodies.yaml": "schema: govcat/1\nbodies:\n"
    "  - {name: 集贤县公安局, roles: [县级公安机关]}\n  - {name: 集贤县民政局, roles: [县级民政部门]}\n",
    f"domains/{KEY}.yaml": OWN,
}


def founded(project: Path) -> Path:
    for name, text in FILES.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return project


def export(project: Path, out: Path, form: Form = OFFICIAL) -> Path:
    produced = export_workbook(Asked(project, AS_OF), Order(out, "workbook"), form)
    assert produced.receipt, [found.code for found in produced.diagnostics]
    return out / "catalogue.xlsx"


def back(project: Path, *books: Path, wish: Wish = TAKE) -> BroughtBack:
    return bring_back(read_files(books, KNOWN, None, lambda *_: None), project, AS_OF, wish)


def texts(project: Path) -> dict[str, str]:
    return {path.relative_to(project).as_posix(): path.read_text() for path in project.rglob("*.yaml")}
