"""中文报告的固定用语。"""

from __future__ import annotations

from govcat.core.diagnostic import Severity
from govcat.locales.chrome import Chrome

CHROME = Chrome(
    colon="：",
    comma="；",
    enumeration="、",
    severities={Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.HINT: "提示"},
    count={Severity.ERROR: "错误 {n} 条", Severity.WARNING: "警告 {n} 条", Severity.HINT: "提示 {n} 条"},
    why="为什么",
    fix="怎么改",
    details="详情",
    label="所在",
    item="事项“{title}”（{key}）",
    domain="领域“{title}”（{key}）",
    defaults="领域“{title}”的共同要素（{key}）",
    body="机构“{title}”",
    unnamed="事项 {key}",
    same="另有 {n} 项相同",
    sharing="{n} 个事项沿用这一内容",
    withheld="原文不在报告中显示",
    inherited_from_guideline="本条沿用国务院部门标准指引，并非本单位改动所致",
    inherited="本条沿用上级目录，并非本单位改动所致",
    override_field="如需改动，在本地 domains/{domain}.yaml 中覆盖该事项的 {field}",
    override_item="如需改动，在本地 domains/{domain}.yaml 中覆盖该事项",
    override_defaults="如需改动，在本地 domains/{domain}.yaml 的 defaults 中另写 {field}",
    counted="已检查 {files} 个文件、{domains} 个领域、{items} 个事项",
    incomplete="另有 {n} 个事项要素不全",
    edition="版本：{edition}",
    as_of="基准日：{as_of}",
    nothing_found="没有发现问题",
    next_step="下一步：{step}",
    next_steps={
        "mend": "先改正错误，再运行一次 govcat validate；有错误时不会生成任何公开文件",
        "confirm": "可以运行 govcat build 生成公开文件；请逐条核对警告，确需保留的在事项中用 allow 写明理由",
        "read": "可以运行 govcat build 生成公开文件；提示供参考",
        "build": "可以运行 govcat build 生成网页和工作簿",
    },
    message="报告原话",
    rests_on="依据",
    sure="（{}）",
    certainty={"A": "已核对原文", "B": "据转载核对", "C": "凭经验，未核对原文"},
    wrong="错误示例",
    right="正确示例",
    code="代码",
    severity="级别",
    meaning="含义",
)
