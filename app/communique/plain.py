"""Values as plain JSON data and back, by their own annotations: the form they have in files and between processes.

``of`` leaves out fields that hold their default; ``to`` trusts its input (files are validated at their boundary first).
Dates and times are ISO texts, enumerations their value, paths their text, bytes base64.
"""

from __future__ import annotations

import base64
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Read = Callable[[Any], Any]


def of(value: Any) -> Any:
    """A value as dicts, lists, texts, numbers, true, false and null."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {name: of(held) for name, default in _defaults(type(value)) if (held := getattr(value, name)) != default}
    if isinstance(value, (tuple, list)):
        return [of(one) for one in value]
    if isinstance(value, dict):
        return {str(key): of(one) for key, one in value.items()}
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return str(value) if isinstance(value, Path) else value


def to(kind: type[T], data: Any) -> T:
    """The value of a type that ``of`` made this data from; keys the type does not know are ignored."""
    return cast(T, _reader(cast(Any, kind))(data))


def fits(kind: Any, data: Any) -> bool:
    """Whether data have exactly the shape of a type, so that ``to`` may trust them; quick, and silent on what is wrong."""
    return _checker(kind)(data)


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple((one.name, _default(one)) for one in fields(kind))


def _default(one: Field[Any]) -> object:
    return one.default_factory() if one.default_factory is not MISSING else one.default


@cache
def _reader(kind: Any) -> Read:
    """What turns data into a value of an annotation."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind in (datetime, date):
        return cast(Read, kind.fromisoformat)
    if kind is bytes:
        return base64.b64decode
    if origin in (Union, types.UnionType):
        return _optional(_reader(next(one for one in arguments if one is not type(None))))
    if origin is tuple:
        return _tuple(arguments)
    if origin is Literal or not isinstance(kind, type):
        return _same
    if is_dataclass(kind):
        return _dataclass(kind)
    return cast(Read, kind) if issubclass(kind, (Enum, Path)) else _same


def _same(data: Any) -> Any:
    return data


def _optional(read: Read) -> Read:
    return lambda data: None if data is None else read(data)


def _tuple(arguments: tuple[Any, ...]) -> Read:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        each = _reader(arguments[0])
        return lambda data: tuple(each(one) for one in data)
    parts = tuple(map(_reader, arguments))
    return lambda data: tuple(read(one) for read, one in zip(parts, data, strict=True))


def _dataclass(kind: type) -> Read:
    hints = get_type_hints(kind)
    readers = {one.name: _reader(hints[one.name]) for one in fields(kind)}

    def read(data: dict[str, Any]) -> Any:
        return kind(**{name: readers[name](held) for name, held in data.items() if name in readers})

    return read


@cache
def _checker(kind: Any) -> Callable[[Any], bool]:
    """What tells whether data fit an annotation."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return lambda data: isinstance(data, str) and data in arguments
    if origin in (Union, types.UnionType):
        inner = _checker(next(one for one in arguments if one is not type(None)))
        return lambda data: data is None or inner(data)
    if origin is tuple:
        return _fits_tuple(arguments)
    if kind is datetime:
        return _is_moment
    if is_dataclass(kind):
        return _fits_dataclass(cast(type, kind))
    return lambda data: type(data) is kind


def _is_moment(data: Any) -> bool:
    try:
        return isinstance(data, str) and datetime.fromisoformat(data).tzinfo is None
    except ValueError:
        return False


def _fits_tuple(arguments: tuple[Any, ...]) -> Callable[[Any], bool]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        each = _checker(arguments[0])
        return lambda data: isinstance(data, list) and all(map(each, data))
    parts = tuple(map(_checker, arguments))
    return lambda data: isinstance(data, list) and len(data) == len(parts) and all(fit(one) for fit, one in zip(parts, data, strict=True))


def _fits_dataclass(kind: type) -> Callable[[Any], bool]:
    hints = get_type_hints(kind)
    checkers = {one.name: _checker(hints[one.name]) for one in fields(kind)}
    needed = {one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING}

    def fit(data: Any) -> bool:
        if not isinstance(data, dict) or not needed <= data.keys() or not data.keys() <= checkers.keys():
            return False
        return all(checkers[name](held) for name, held in data.items())

    return fit
