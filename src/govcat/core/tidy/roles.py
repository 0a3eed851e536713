"""角色的写法: a role in the width and spacing in which the registry lists it, or its alias."""

from __future__ import annotations

from govcat.core.elements.plain import closed_up
from govcat.core.knowledge import Knowledge


def role_as_listed(text: str, knowledge: Knowledge) -> str:
    """`text` as the registry spells it if it is a role or an alias; an alias never becomes another word."""
    role = knowledge.roles.resolve(text)
    names = (role, *knowledge.roles.words[role]) if role else ()
    return next((name for name in names if closed_up(name) == closed_up(text)), text)
