"""Standard mutation operators on Python source: negate a condition, drop a part of it, shift a constant.

Each mutant is the whole source with one change. Docstrings, declarations of rules and annotations stay as they are.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from typing import NamedTuple

_SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


class Mutant(NamedTuple):
    """One change: the line it stands on, what was done, and the changed source."""

    line: int
    what: str
    source: str


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of `source`, in the order of its lines."""
    tree = ast.parse(source)
    spots = [spot for node in _bodies(tree) for spot in _spots(node)]
    for node, what, change in sorted(spots, key=lambda spot: (spot[0].lineno, spot[0].col_offset)):
        twin = copy.deepcopy(tree)
        target = next(other for other, own in zip(ast.walk(twin), ast.walk(tree), strict=True) if own is node)
        change(target)
        yield Mutant(node.lineno, f"{what}: {ast.unparse(node)[:90]}", ast.unparse(ast.fix_missing_locations(twin)))


def _bodies(tree: ast.Module) -> Iterator[ast.AST]:
    """What may be mutated: functions without their decorators and signatures, and module constants that are numbers."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            yield from node.body
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
            yield statement


Spot = tuple[ast.expr, str, Callable[[ast.AST], None]]


def _spots(statement: ast.AST) -> Iterator[Spot]:
    if isinstance(statement, ast.FunctionDef):
        return  # its own body is walked by itself
    for node in _inner(statement):
        for test, name in _tests(node):
            yield test, "negated", _negate(name)
        if isinstance(node, ast.BoolOp):
            for position in range(len(node.values)):
                yield node, f"dropped part {position + 1} of", _drop(position)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            yield node, "dropped not of", _without_not
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            yield node, "swapped", _swap
        elif isinstance(node, ast.Constant) and type(node.value) is int:
            yield node, "shifted", _shift


def _inner(statement: ast.AST) -> Iterator[ast.AST]:
    yield statement
    for child in ast.iter_child_nodes(statement):
        if not isinstance(child, ast.FunctionDef):
            yield from _inner(child)


_CHANGED_INSIDE = ast.Compare | ast.BoolOp | ast.UnaryOp


def _tests(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """The conditions of a statement or expression that are not negated by an operator of their own."""
    if isinstance(node, ast.If | ast.IfExp | ast.While) and not isinstance(node.test, _CHANGED_INSIDE):
        yield node.test, "test"
    if isinstance(node, ast.comprehension):
        yield from ((test, "test") for test in node.ifs if not isinstance(test, _CHANGED_INSIDE))


def _negate(_: str) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        _become(node, ast.UnaryOp(op=ast.Not(), operand=copy.copy(node)))  # type: ignore[arg-type]  # an expression

    return change


def _drop(position: int) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        del node.values[position]  # type: ignore[attr-defined]  # a BoolOp
        if len(node.values) == 1:  # type: ignore[attr-defined]  # a BoolOp
            _become(node, node.values[0])  # type: ignore[attr-defined]  # a BoolOp

    return change


def _without_not(node: ast.AST) -> None:
    _become(node, node.operand)  # type: ignore[attr-defined]  # a UnaryOp


def _swap(node: ast.AST) -> None:
    node.ops = [_SWAPPED[type(node.ops[0])]()]  # type: ignore[attr-defined]  # a Compare


def _shift(node: ast.AST) -> None:
    node.value += 1  # type: ignore[attr-defined]  # a Constant


def _become(node: ast.AST, other: ast.AST) -> None:
    """Turn `node` into `other` where it stands."""
    fields = dict(vars(other))
    node.__class__ = other.__class__
    node.__dict__.clear()
    node.__dict__.update(fields)
