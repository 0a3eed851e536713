"""The fixed words of English reports."""

from __future__ import annotations

from govcat.core.diagnostic import Severity
from govcat.locales.chrome import Chrome

CHROME = Chrome(
    colon=": ",
    comma="; ",
    enumeration=", ",
    severities={Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"},
    count={Severity.ERROR: "errors: {n}", Severity.WARNING: "warnings: {n}", Severity.HINT: "hints: {n}"},
    why="why",
    fix="fix",
    details="details",
    label="in",
    item="item “{title}” ({key})",
    domain="domain “{title}” ({key})",
    defaults="defaults of the domain “{title}” ({key})",
    body="body “{title}”",
    unnamed="item {key}",
    same="more findings like this: {n}",
    sharing="items that share this value: {n}",
    withheld="the text is not shown in reports",
    inherited_from_guideline="this text is that of a State Council department's guideline, not of a change made here",
    inherited="this text comes from the catalogue above, not from a change made here",
    override_field="to change it, override {field} of this item in your own domains/{domain}.yaml",
    override_item="to change it, override this item in your own domains/{domain}.yaml",
    override_defaults="to change it, write {field} into the defaults of your own domains/{domain}.yaml",
    counted="checked files: {files}, domains: {domains}, items: {items}",
    incomplete="items that lack an element: {n}",
    edition="edition: {edition}",
    as_of="as of {as_of}",
    nothing_found="nothing found",
    next_step="next: {step}",
    next_steps={
        "mend": "mend the errors and run govcat validate again; nothing is published while there are errors",
        "confirm": "run govcat build; look at each warning first, and where one is to stay give the reason in allow",
        "read": "run govcat build; the hints are for your information",
        "build": "run govcat build for the pages and the workbook",
    },
    message="what it says",
    rests_on="rests on",
    sure=" ({})",
    certainty={
        "A": "read in the original",
        "B": "read at second hand",
        "C": "from experience, the original was not read",
    },
    wrong="wrong",
    right="right",
    code="code",
    severity="severity",
    meaning="meaning",
)
