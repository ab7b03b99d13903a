"""The network file: JSON text to a `Network` and back, every fault reported at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from thermal.errors import Fault, NetworkFileError, with_ids
from thermal.network import model
from thermal.network.fields import (
    ALLOWED_LAWS,
    BRANCH,
    BRANCH_TYPES,
    LAW_TYPES,
    LAWS,
    MODEL_TYPES,
    NETWORK,
    NODE,
    OBJECTS,
    Field,
    check_value,
    defaults,
    describe,
)
from thermal.network.validate import (
    MOST_FAULTS,
    coolant_faults,
    object_rules,
    range_faults,
    reference_faults,
)

FORMAT = "rackloop-network"
VERSION = 1
LARGEST_FILE_BYTES = 128 * 1024 * 1024


def read_network(source: str | Path) -> model.Network:
    """Read a network from a path, or from the text of a file (which starts with a brace).

    Raises
    ------
    NetworkFileError
        With every fault found, each with its place.
    """
    if isinstance(source, str) and source.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return loads_network(source)
    path = Path(source)
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "is not a usable path"
        raise NetworkFileError([Fault("", f"cannot be read: {reason}")], str(path)) from error
    return loads_network(data, str(path))


def loads_network(data: str | bytes, source: str = "") -> model.Network:
    """Read a network from the text of a file; `source` is its name in messages.

    Raises
    ------
    NetworkFileError
        With every fault found, each with its place.
    """
    try:
        return _Parser().network(_parse_json(data))
    except NetworkFileError as error:
        raise NetworkFileError(error.faults, source) from error


def _parse_json(data: str | bytes) -> object:
    if len(data) > LARGEST_FILE_BYTES:
        raise NetworkFileError(f"is larger than {LARGEST_FILE_BYTES >> 20} MiB")
    doubled: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(items)
        if len(result) < len(items):
            keys = [key for key, _ in items]
            doubled.extend(sorted({key for key in keys if keys.count(key) > 1})[:5])
        return result

    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data.lstrip("\ufeff")
        value = json.loads(text, parse_int=float, object_pairs_hook=pairs)
    except UnicodeDecodeError as error:
        raise NetworkFileError([Fault(f"byte {error.start}", "is not UTF-8 text")]) from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise NetworkFileError([Fault(place, f"is not JSON: {error.msg}")]) from error
    except RecursionError as error:
        raise NetworkFileError("is nested too deeply") from error
    if doubled:
        raise NetworkFileError([Fault("", f'key "{key[:40]}" stands twice') for key in doubled])
    return value


class _Parser:
    """Turns parsed JSON into the model and collects faults on the way."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def network(self, data: object) -> model.Network:
        """Return the network or raise with all faults."""
        if not isinstance(data, dict):
            raise NetworkFileError(f"must hold an object, not {describe(data)}")
        self._header(data)
        known = {"format", "version", "nodes", "branches"}
        values = self._values(NETWORK, data, "", known)
        if "coolant" in data:
            self.faults += coolant_faults(data["coolant"], "coolant")
        nodes = [
            self._node(item, f"nodes[{at}]")
            for at, item in enumerate(self._list(data, "nodes", required=True))
        ]
        branches = [
            self._branch(item, f"branches[{at}]")
            for at, item in enumerate(self._list(data, "branches", required=True))
        ]
        if not self.faults:
            network = model.Network(nodes=tuple(nodes), branches=tuple(branches), **values)
            self.faults += islice(reference_faults(network), MOST_FAULTS)
            self.faults += range_faults(network, range(len(nodes)))
            if not self.faults:
                return network
        else:
            self._loose_references(data)
        ids = {key: [_id(item) for item in _dicts(data.get(key))] for key in ("nodes", "branches")}
        raise NetworkFileError(with_ids(self.faults[:MOST_FAULTS], ids))

    def _header(self, data: Mapping[str, Any]) -> None:
        if data.get("format") != FORMAT:
            found = describe(data["format"]) if "format" in data else "nothing"
            raise NetworkFileError([Fault("format", f'must be "{FORMAT}", not {found}')])
        version = data.get("version")
        if isinstance(version, bool) or not isinstance(version, int | float):
            raise NetworkFileError([Fault("version", f"must be the number {VERSION}")])
        if version > VERSION:
            raise NetworkFileError(
                [Fault("version", f"{version:g} is newer than this program reads ({VERSION})")]
            )
        if version != VERSION:
            raise NetworkFileError([Fault("version", f"{version:g} does not exist")])

    def _loose_references(self, data: Mapping[str, Any]) -> None:
        """Check ids and ends of the raw data, so that they are reported beside other faults."""
        nodes = _dicts(data.get("nodes"))
        branches = _dicts(data.get("branches"))

        def text(item: Mapping[str, Any], key: str) -> str:
            return item[key] if isinstance(item.get(key), str) else ""

        loose = model.Network(
            coolant="water",
            temperature_c=20.0,
            nodes=tuple(model.Node(text(n, "id") or f"\0{k}") for k, n in enumerate(nodes)),
            branches=tuple(
                model.PressureControl(
                    text(b, "id") or f"\0{k}",
                    text(b, "from"),
                    text(b, "to"),
                    pressure_rise_pa=0.0,
                )
                for k, b in enumerate(branches)
            ),
        )
        for fault in islice(reference_faults(loose), MOST_FAULTS):
            item = fault.place.split(".")
            stated = len(item) == 2 and _at(data, item[0], item[1])
            if stated:
                self.faults.append(fault)

    def _list(self, data: Mapping[str, Any], key: str, *, required: bool = False) -> list[Any]:
        value = data.get(key)
        if isinstance(value, list):
            return value
        if required or value is not None:
            self.faults.append(Fault(key, "must be a list" if key in data else "is missing"))
        return []

    def _node(self, item: object, place: str) -> Any:
        if not isinstance(item, dict):
            self.faults.append(Fault(place, f"must be an object, not {describe(item)}"))
            return None
        return self._build(model.Node, self._values(NODE, item, f"{place}."))

    def _branch(self, item: object, place: str) -> Any:
        if not isinstance(item, dict):
            self.faults.append(Fault(place, f"must be an object, not {describe(item)}"))
            return None
        kind = item.get("type")
        if not isinstance(kind, str) or kind not in BRANCH_TYPES:
            found = describe(kind) if "type" in item else "missing"
            known = ", ".join(BRANCH_TYPES)
            self.faults.append(Fault(f"{place}.type", f"must be one of {known}, is {found}"))
            return None
        before = len(self.faults)
        prefix = f"{place}."
        law_keys: set[str] = set()
        law = None
        if kind in ALLOWED_LAWS:
            law, law_keys = self._law(kind, item, prefix)
        table = (*BRANCH, *BRANCH_TYPES[kind])
        values = self._values(table, item, prefix, {"type", *law_keys})
        if law is not None:
            values["law"] = law
        if len(self.faults) > before:
            return None
        branch = self._build(MODEL_TYPES[kind], values)
        self.faults += object_rules(branch, prefix)
        return branch

    def _law(self, kind: str, item: dict[str, Any], prefix: str) -> tuple[Any, set[str]]:
        """The pressure drop of a branch, recognised by its keys."""
        allowed = ALLOWED_LAWS[kind]
        name = _law_name(item, allowed)
        table = LAWS[name]
        keys = {field.key for field in table}
        before = len(self.faults)
        values = self._values(table, {k: item[k] for k in item if k in keys}, prefix)
        if len(self.faults) > before:
            return None, keys
        law = LAW_TYPES[name](**values)
        self.faults += object_rules(law, prefix)
        return law, keys

    def _values(
        self,
        table: Sequence[Field],
        item: Mapping[str, Any],
        prefix: str,
        known: Iterable[str] = (),
    ) -> dict[str, Any]:
        """Attributes read by a table; what is absent is left to the model's default."""
        values: dict[str, Any] = {}
        expected = set(known)
        for field in table:
            expected.add(field.key)
            if field.key not in item:
                if field.required:
                    self.faults.append(Fault(prefix + field.key, "is missing"))
                continue
            values[field.name] = self._value(field, item[field.key], prefix + field.key)
        for key in item:
            if key not in expected:
                self.faults.append(Fault(prefix + key[:60], "is not a known key"))
        return values

    def _value(self, field: Field, value: Any, place: str) -> Any:
        if value is None and field.nullable:
            return None
        if field.kind == "object":
            return self._object(field.of, value, place)
        if field.kind == "objects":
            if not isinstance(value, list):
                self.faults.append(Fault(place, f"must be a list, not {describe(value)}"))
                return ()
            return tuple(
                self._object(field.of, one, f"{place}[{at}]") for at, one in enumerate(value)
            )
        if field.kind == "coolant":
            return value
        self.faults += check_value(field, value, place)
        return tuple(value) if field.kind == "numbers" and isinstance(value, list) else value

    def _object(self, name: str, value: object, place: str) -> Any:
        if not isinstance(value, dict):
            self.faults.append(Fault(place, f"must be an object, not {describe(value)}"))
            return None
        kind, table = OBJECTS[name]
        before = len(self.faults)
        known = {"initial"} if name == "transient" else ()
        values = self._values(table, value, f"{place}.", known)
        if name == "transient" and "initial" in value:
            values["initial"] = self._initial(value["initial"], f"{place}.initial")
        if len(self.faults) > before:
            return None
        built = self._build(kind, values)
        self.faults += object_rules(built, f"{place}.")
        return built

    def _initial(self, value: object, place: str) -> tuple[model.InitialState, ...]:
        if not isinstance(value, dict):
            self.faults.append(Fault(place, f"must be an object, not {describe(value)}"))
            return ()
        field = Field("case_c", required=True, low=-273.15, high=1000.0)
        states = []
        for branch, state in value.items():
            if not isinstance(state, dict):
                self.faults.append(Fault(f"{place}.{branch[:40]}", "must be an object"))
                continue
            values = self._values((field,), state, f"{place}.{branch[:40]}.")
            states.append(model.InitialState(branch, values.get("case_c", 0.0)))
        return tuple(states)

    def _build(self, kind: type[Any], values: dict[str, Any]) -> Any:
        if self.faults:
            needed = {name for name in kind.__slots__ if name not in defaults(kind)}
            if not needed <= values.keys():
                return None
        return kind(**values)


def _law_name(item: Mapping[str, Any], allowed: Sequence[str]) -> str:
    if "table" in allowed and ("pressure_drop_pa" in item or "flow_m3_per_s" in item):
        return "table"
    if "power" in allowed and (
        "reference_pressure_drop_pa" in item or "reference_flow_m3_per_s" in item
    ):
        return "power"
    return allowed[0]


def _dicts(value: object) -> list[dict[str, Any]]:
    items = value if isinstance(value, list) else []
    return [item if isinstance(item, dict) else {} for item in items]


def _id(item: Mapping[str, Any]) -> str:
    return item["id"] if isinstance(item.get("id"), str) else ""


def _at(data: Mapping[str, Any], item: str, key: str) -> bool:
    name, _, number = item.partition("[")
    entry = _dicts(data.get(name))[int(number[:-1])]
    return isinstance(entry.get(key), str)


def network_to_dict(network: model.Network) -> dict[str, Any]:
    """Return a network as the plain data of its file; defaults are left out."""
    data: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    data |= _plain(network, NETWORK)
    if network.transient is not None and network.transient.initial:
        data["transient"]["initial"] = {
            state.branch: {"case_c": state.case_c} for state in network.transient.initial
        }
    data["nodes"] = [_plain(node, NODE) for node in network.nodes]
    data["branches"] = [_branch_to_dict(branch) for branch in network.branches]
    return data


def dumps_network(network: model.Network) -> str:
    """Return the text of a network file: one node or branch a line, stable for comparison."""
    data = network_to_dict(network)
    lines = ["{"]
    for key, value in data.items():
        if key in ("nodes", "branches"):
            rows = ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in value)
            text = f"[\n{rows}\n  ]" if value else "[]"
        else:
            text = json.dumps(value, ensure_ascii=False)
        lines.append(f'  "{key}": {text}{"" if key == "branches" else ","}')
    return "\n".join([*lines, "}"]) + "\n"


def write_network(network: model.Network, path: str | Path) -> None:
    """Write a network file."""
    Path(path).write_text(dumps_network(network), encoding="utf-8")


def _branch_to_dict(branch: model.AnyBranch) -> dict[str, Any]:
    head = {"id": branch.id, "type": branch.type, "from": branch.from_node, "to": branch.to_node}
    data = head | _plain(branch, (*BRANCH, *BRANCH_TYPES[branch.type]))
    law = getattr(branch, "law", None)
    if law is not None:
        name = next(key for key, kind in LAW_TYPES.items() if isinstance(law, kind))
        data |= _plain(law, LAWS[name])
    return data


def _plain(item: Any, table: Sequence[Field]) -> dict[str, Any]:
    without = defaults(type(item))
    result: dict[str, Any] = {}
    for field in table:
        value = getattr(item, field.name)
        if field.name in without and value == without[field.name] and not field.required:
            continue
        if field.kind == "object":
            value = _plain(value, OBJECTS[field.of][1])
        elif field.kind == "objects":
            value = [_plain(one, OBJECTS[field.of][1]) for one in value]
        elif field.kind == "numbers":
            value = list(value)
        elif field.kind == "coolant" and isinstance(value, Mapping):
            value = dict(value)
        result[field.key] = value
    return result
