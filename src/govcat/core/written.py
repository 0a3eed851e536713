"""What people write, as written: one model for each kind of file, everything optional, declared once.

A field's declaration gives its validation, its Chinese key, its titles in reports and on pages, its column in a
workbook and its place in the JSON Schema. `shape` fills these models (Chinese keys turned into English ones,
`field+` gathered under `plus`, `x-…` and empty values set aside); `compose` folds them into an `Item`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from govcat.core.texts import Date, Format, RegionCode, Said, Several, Slug, Text, Word, refusing, said_of


def _field_key(text: str) -> str | None:
    sayings = {key: said_of(WrittenItem, key) for key in WrittenItem.model_fields}
    return next((key for key, said in sayings.items() if said and text in (key, *said.spellings)), None)


FieldKey = Annotated[str, refusing("unknown_field", _field_key)]  # a field of an item, by any of its names
Level = Annotated[str, Word("level")]
Method = Annotated[str, Word("method")]
Provenance = Annotated[str, Word("provenance")]


class Written(BaseModel):
    """What all files share: unknown keys are errors, values are text, nothing changes after reading."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class WrittenSets(Written):
    """The fields that hold several entries; only these take `field+`."""

    content: Annotated[Several[Text] | None, Said("公开内容", "content", "内容")] = None
    basis: Annotated[Several[Text] | None, Said("公开依据", "legal basis", "依据")] = None
    subject: Annotated[Several[Text] | None, Said("公开主体", "disclosing body", "主体")] = None
    channel: Annotated[Several[Text] | None, Said("公开渠道和载体", "channel", "渠道")] = None
    audience: Annotated[Several[Text] | None, Said("公开对象", "audience", "对象")] = None
    level: Annotated[Several[Level] | None, Said("公开层级", "level", "层级")] = None
    stage: Annotated[Several[Annotated[str, Word("stage")]] | None, Said("五公开", "stage", "五公开")] = None
    notes: Annotated[Several[Text] | None, Said("备注", "notes", "备注")] = None


class WrittenFields(WrittenSets):
    """Every field that `defaults` or an item may carry, in the order of the official table."""

    time_limit: Annotated[Text | None, Said("公开时限", "time limit", "时限")] = None
    method: Annotated[Method | None, Said("公开方式", "method", "方式")] = None
    phone: Annotated[Text | None, Said("咨询电话", "enquiries", "咨询电话")] = None
    complaint_phone: Annotated[Text | None, Said("监督电话", "complaints", "监督电话")] = None
    link: Annotated[Text | None, Said("网址", "web address", "网址")] = None
    links: Annotated[dict[str, Text] | None, Said("相关链接", "related links", "链接")] = None
    provenance: Annotated[Provenance | None, Said("资料来源", "provenance", "来源", public=False)] = None
    owner: Annotated[Text | None, Said("责任人", "person in charge", "责任人", public=False)] = None


class WrittenAllow(Written):
    """One finding that an item knowingly keeps."""

    code: Annotated[Text, Said("提示代码", "code of the finding", "代码")]
    field: Annotated[FieldKey | None, Said("要素", "field", "要素")] = None
    reason: Annotated[Text, Said("保留理由", "reason", "理由")]


class WrittenItem(WrittenFields):
    """One item as one file writes it: a new item, or what differs from the layer above."""

    id: Annotated[Slug, Said("编号", "id", "编号", inherits=False)]
    category: Annotated[Several[Text] | None, Said("一级事项", "category", "类别")] = None
    name: Annotated[Text | None, Said("二级事项", "name", "名称")] = None
    plus: WrittenSets | None = None
    reason: Annotated[Text | None, Said("不公开理由", "reason for not disclosing", "理由", public=False)] = None
    ground: Annotated[Text | None, Said("不公开依据", "ground for not disclosing", "不公开依据", public=False)] = None
    review_on: Annotated[Date | None, Said("复核日期", "review date", "复核日期", public=False)] = None
    was: Annotated[Several[Text] | None, Said("指引原引依据", "basis in the guideline", "原依据", public=False)] = None
    legal_review: Annotated[
        Annotated[str, Word("legal_review")] | None, Said("法制审核", "legal review", "法制审核", public=False)
    ] = None
    superseded: Annotated[Text | None, Said("调整情况", "superseded by", "调整", public=False)] = None
    same_as: Annotated[Text | None, Said("对应事项", "same matter as", "对应", public=False)] = None
    allow: Annotated[Several[WrittenAllow] | None, Said("豁免", "allowances", "豁免", public=False)] = None
    removed: Annotated[Text | None, Said("删除理由", "removal", "删除", public=False, inherits=False)] = None
    locked: Annotated[Several[FieldKey] | None, Said("锁定", "locked", "锁定", public=False, inherits=False)] = None


class WrittenDefaults(WrittenFields):
    """What the items of a file share."""

    plus: WrittenSets | None = None


class WrittenStandard(Written):
    """The ministry guideline that a domain follows, and about how many items it has."""

    issuer: Annotated[Text, Said("印发机关", "issuer", "印发机关")]
    title: Annotated[Text | None, Said("指引名称", "title", "名称")] = None
    number: Annotated[Text | None, Said("文号", "document number", "文号")] = None
    certainty: Annotated[Text | None, Said("核实程度", "certainty", "核实程度", public=False)] = None
    items: Annotated[Text | None, Said("指引事项数", "items in the guideline", "事项数", public=False)] = None
    gaps: Annotated[Several[Text] | None, Said("尚缺事项", "items not recorded", "尚缺", public=False)] = None


class WrittenRetired(Written):
    """An id that the standard no longer uses."""

    id: Annotated[Slug, Said("停用编号", "retired id", "编号")]
    since: Annotated[Date, Said("停用日期", "since", "停用日期")]
    replaced_by: Annotated[Text | None, Said("改用编号", "replaced by", "改用")] = None


class WrittenDomain(Written):
    """One file of `domains/`."""

    format: Annotated[Format, Field(alias="schema"), Said("格式版本", "format version", "格式")]
    domain: Annotated[Slug, Said("领域代码", "domain key", "领域代码")]
    name: Annotated[Text | None, Said("领域名称", "domain name", "名称")] = None
    aliases: Annotated[Several[Text] | None, Said("领域别名", "other names", "别名")] = None
    english: Annotated[Text | None, Said("英文名", "English name", "英文名")] = None
    standard: Annotated[WrittenStandard | None, Said("标准指引", "guideline", "标准指引")] = None
    provenance: Annotated[Provenance | None, Said("资料来源", "provenance", "来源", public=False)] = None
    notes: Annotated[Several[Text] | None, Said("说明", "notes", "说明")] = None
    defaults: Annotated[WrittenDefaults | None, Said("共同要素", "defaults", "共同要素")] = None
    items: Annotated[Several[WrittenItem] | None, Said("公开事项", "items", "事项")] = None
    retired: Annotated[Several[WrittenRetired] | None, Said("停用编号", "retired ids", "停用编号")] = None


class WrittenBody(Written):
    """A government body of this region, the roles it plays and the domains it answers for."""

    name: Annotated[Text, Said("机构名称", "name", "名称")]
    kind: Annotated[Annotated[str, Word("body_kind")] | None, Said("机构类别", "kind", "类别")] = None
    level: Annotated[Level | None, Said("层级", "level", "层级")] = None
    roles: Annotated[Several[Text] | None, Said("承担角色", "roles", "角色")] = None
    domains: Annotated[Several[Text] | None, Said("负责领域", "domains", "领域")] = None
    scope: Annotated[Text | None, Said("分工", "scope", "分工")] = None
    code: Annotated[Text | None, Said("统一社会信用代码", "unified social credit code", "代码")] = None
    phone: Annotated[Text | None, Said("咨询电话", "enquiries", "电话")] = None
    complaint_phone: Annotated[Text | None, Said("监督电话", "complaints", "监督电话")] = None
    address: Annotated[Text | None, Said("地址", "address", "地址")] = None


class WrittenBodies(Written):
    """`bodies.yaml`."""

    format: Annotated[Format, Field(alias="schema"), Said("格式版本", "format version", "格式")]
    bodies: Annotated[Several[WrittenBody], Said("机构", "bodies", "机构")]


class WrittenRegion(Written):
    """The place that a project speaks for."""

    name: Annotated[Text, Said("地区名称", "name", "名称")]
    code: Annotated[RegionCode | None, Said("行政区划代码", "region code", "代码")] = None
    level: Annotated[Level | None, Said("层级", "level", "层级")] = None
    covers: Annotated[Several[Level] | None, Said("覆盖层级", "levels covered", "覆盖")] = None


class WrittenEdition(Written):
    """The edition of a published catalogue."""

    name: Annotated[Text, Said("版本", "edition", "名称")]
    paper: Annotated[Text | None, Said("批准文件", "approval paper", "文件")] = None
    date: Annotated[Date | None, Said("发布日期", "date", "日期")] = None
    signed_by: Annotated[Text | None, Said("编制单位", "compiled by", "编制单位")] = None


class WrittenSite(Written):
    """What the pages say of the portal they stand in."""

    title: Annotated[Text | None, Said("网站名称", "site name", "名称")] = None
    domain: Annotated[Text | None, Said("网站域名", "site domain", "域名")] = None
    code: Annotated[Text | None, Said("网站标识码", "site code", "标识码")] = None
    contact: Annotated[Text | None, Said("联系电话", "contact", "电话")] = None
    sponsor: Annotated[Text | None, Said("主办单位", "sponsor", "主办单位")] = None
    operator: Annotated[Text | None, Said("承办单位", "operator", "承办单位")] = None


class WrittenProject(Written):
    """`govcat.yaml`."""

    format: Annotated[Format, Field(alias="schema"), Said("格式版本", "format version", "格式")]
    title: Annotated[Text | None, Said("目录名称", "title", "名称")] = None
    extends: Annotated[Text | None, Said("上级目录", "layer above", "上级")] = None
    region: Annotated[WrittenRegion | None, Said("地区", "region", "地区")] = None
    edition: Annotated[WrittenEdition | None, Said("版本", "edition", "版本")] = None
    as_of: Annotated[Date | None, Said("基准日", "reference date", "基准日")] = None
    layout: Annotated[Text | None, Said("表样", "layout", "表样")] = None
    severities: Annotated[
        dict[str, Annotated[str, Word("severity")]] | None, Said("级别调整", "severities", "级别")
    ] = None
    exempt: Annotated[dict[str, Text] | None, Said("不编制的领域", "domains left out", "不编制")] = None
    site: Annotated[WrittenSite | None, Said("网站", "site", "网站")] = None
    notes: Annotated[Several[Text] | None, Said("说明", "notes", "说明")] = None


class WrittenLock(Written):
    """`standard.lock`: the edition above that a project has accepted, with a digest for each inherited item."""

    format: Annotated[Format, Field(alias="schema"), Said("格式版本", "format version", "格式")]
    edition: Annotated[Text, Said("版本", "edition", "版本")]
    items: Annotated[dict[str, dict[str, Text]], Said("事项摘要", "digests of items", "事项")]


class WrittenBaseline(Written):
    """`baseline.yaml`: findings that are known and put up with, by owner, each with how often it was met."""

    format: Annotated[Format, Field(alias="schema"), Said("格式版本", "format version", "格式")]
    findings: Annotated[dict[str, dict[str, Text]], Said("已知问题", "known findings", "问题")]
