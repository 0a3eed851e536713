"""What a sheet cannot hold. Nothing is ever cut: a text that does not fit keeps the workbook from being written."""

from __future__ import annotations

from govcat.core.diagnostic import Fault, Severity, Words

CELL_TOO_LONG = Fault(
    "GC905",
    Severity.ERROR,
    zh=Words(
        "{owner} 的“{title}”有一段长达 {length} 个字符，一个 Excel 单元格放不下",
        "一个单元格最多 {limit} 个字符，超出的部分会被截掉，公开的目录就不完整；因此没有生成表格",
        "请把全文放到网站上，{field} 里只列名称和网址；确需全列的，请分成几段",
    ),
    en=Words(
        "“{title}” of {owner} has a paragraph of {length} characters, which does not fit into one cell of a sheet",
        "a cell holds {limit} characters and the rest would be cut off, so no workbook was made",
        "publish the full text on the site and list its name and address in {field}, or divide it into paragraphs",
    ),
    doc="""\
一个 Excel 单元格放不下的内容不截断，而是报告出来。 / What does not fit into one cell is reported, never cut.

## 错误 / Wrong

把文件全文（三万余字）抄进了公开内容。 / The whole paper, of more than 32,767 characters, was copied into the content.

```yaml
items:
  - id: full-text
    name: 规划全文
    content:
      - 第一章 总则……（此处为三万余字的全文）
```

## 正确 / Right

```yaml
items:
  - id: full-text
    name: 规划全文
    content:
      - 规划全文（见政府网站）
```
""",
)

FAULTS = (CELL_TOO_LONG,)
