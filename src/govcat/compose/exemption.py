"""`exempt` of govcat.yaml: domains that a region does not keep, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.compose.domain import DomainFiles
from govcat.compose.domain_name import unknown_domain
from govcat.compose.layer_file import LayerFile
from govcat.compose.reason import stated_reason
from govcat.core.diagnostic import Diagnostic, Facts, Fault, Owner, Severity, Words
from govcat.core.knowledge import Vocabulary
from govcat.core.place import Path
from govcat.core.shaped import ShapedLayer
from govcat.core.written import WrittenProject

UNSTATED_EXEMPTION = Fault(
    "GC707",
    Severity.ERROR,
    zh=Words(
        "领域“{domain}”不编制的理由“{reason}”没有以通用理由开头",
        "整个领域不编制，要向群众和上级说得出理由",
        "以下列理由之一开头，需要说明的用“：”接在后面：{allowed}",
    ),
    en=Words(
        "the reason “{reason}” for leaving out the domain “{domain}” begins with none of the listed reasons",
        "leaving out a whole domain needs a reason that the public and the offices above can understand",
        "begin with one of these, and add a note after “：” if needed: {allowed}",
    ),
    doc="""不编制某领域的理由没有以通用理由开头。 / A domain is left out without one of the listed reasons.

## 错误 / Wrong

```yaml
# 本级 govcat.yaml
schema: govcat/1
exempt:
  household-registration: 以后再说  # GC707
```

## 正确 / Right

```yaml
# 本级 govcat.yaml
schema: govcat/1
exempt:
  household-registration: 上级行使：由市公安局统一编制
```
""",
)

EXEMPT_BUT_WRITTEN = Fault(
    "GC709",
    Severity.WARNING,
    zh=Words(
        "领域“{domain}”已声明不编制，本文件的内容不进入目录",
        "声明的理由是“{reason}”；既声明不编制又编写事项，读者不知道以哪个为准",
        "要编制该领域，请删去 exempt 中的这一条；不编制的，请删去本文件",
    ),
    en=Words(
        "the domain “{domain}” is declared as left out, so nothing of this file is in the catalogue",
        "the reason given is “{reason}”; a domain that is both left out and written leaves readers in doubt",
        "take the domain out of exempt to keep it, or delete this file",
    ),
    doc="""声明不编制的领域仍有文件。 / A domain that is left out still has a file.

## 错误 / Wrong

```yaml
# 本级 govcat.yaml
schema: govcat/1
exempt:
  household-registration: 上级行使
```

```yaml
# 本级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration  # GC709
```

## 正确 / Right

```yaml
# 上级 domains/household-registration.yaml
schema: govcat/1
domain: household-registration
```

```yaml
# 本级 govcat.yaml
schema: govcat/1
exempt:
  household-registration: 上级行使
```
""",
)


class Exemption(NamedTuple):
    """One domain that the layer of `file`, and with it all layers below, does not keep."""

    file: LayerFile[WrittenProject]
    domain: str
    reason: str

    @property
    def path(self) -> Path:
        """Where it stands in govcat.yaml."""
        return ("exempt", self.domain)


Exemptions = Mapping[str, Sequence[Exemption]]


def exemptions_of(layers: Sequence[ShapedLayer]) -> Exemptions:
    """The exemptions of all layers by domain, the uppermost first.

    Like a removal, an exemption of an upper layer holds for all layers below it.
    """
    exemptions: dict[str, list[Exemption]] = {}
    for number, layer in enumerate(layers):
        if layer.project:
            file = LayerFile(number, layer.project, inherited=number < len(layers) - 1)
            for domain, reason in (file.written.exempt or {}).items():
                exemptions.setdefault(domain, []).append(Exemption(file, domain, reason))
    return exemptions


def exemption_faults(
    exemptions: Exemptions, domains: Mapping[str, DomainFiles], names: Mapping[str, str], reasons: Vocabulary
) -> Iterator[Diagnostic]:
    """What is wrong with the exemptions, and the files that they put out of use."""
    for exemption in (each for several in exemptions.values() for each in several):
        key, file = exemption.domain, exemption.file
        owner = Owner(key, names.get(key, ""))
        if key not in names:
            yield unknown_domain(file, exemption.path, key, names, owner)
        elif not stated_reason(exemption.reason, reasons):
            facts: Facts = {"domain": names[key], "reason": exemption.reason, "allowed": tuple(reasons)}
            yield file.finding(UNSTATED_EXEMPTION, exemption.path, facts, owner)
    for key in sorted(exemptions.keys() & domains.keys()):
        yield from _files_out_of_use(exemptions[key][0], domains[key], names[key])


def _files_out_of_use(exemption: Exemption, source: DomainFiles, name: str) -> Iterator[Diagnostic]:
    facts: Facts = {"domain": name, "reason": exemption.reason}
    related = exemption.file.related(exemption.path, "在此声明不编制", "left out here")
    for file in source.files:
        if file.layer >= exemption.file.layer:
            yield file.finding(EXEMPT_BUT_WRITTEN, ("domain",), facts, Owner(source.key, name), [related])
