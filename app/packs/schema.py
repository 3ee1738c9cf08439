"""JSON Schema of the pack files for editors, made from the models: `python -m app.packs.schema` writes it."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel

from app.config import resource
from app.packs import models
from app.packs.models import PackModel, ScenarioModel

FILES: Final[dict[str, type[BaseModel]]] = {"pack-1.json": PackModel, "scenario-1.json": ScenarioModel}
"""Names below `app/schema/`."""


def schema_text(name: str) -> str:
    """The schema that belongs into the file of this name, ready to be written."""
    model = FILES[name]
    schema = model.model_json_schema(by_alias=True)
    helps = _field_helps()
    for title, part in {model.__name__: schema, **schema.get("$defs", {})}.items():
        for field, value in part.get("properties", {}).items():
            value.pop("title", None)
            text = helps.get((title, field))
            if text:
                value["description"] = text
    _tidy(schema)
    header = {"$schema": "http://json-schema.org/draft-07/schema#", "$id": f"go-first:{name}"}
    return json.dumps(header | schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _tidy(value: Any) -> None:
    """Say what an editor understands: no null (an absent key is what is meant), numbers with minimum."""
    if isinstance(value, list):
        for item in value:
            _tidy(item)
    if not isinstance(value, dict):
        return
    choices = value.get("anyOf")
    if isinstance(choices, list) and {"type": "null"} in choices:
        rest = [choice for choice in choices if choice != {"type": "null"}]
        del value["anyOf"]
        value.pop("default", None)
        if "$ref" in rest[0]:
            # Draft 7 ignores everything beside a $ref.
            value["allOf"] = rest
        else:
            value.update(rest[0])
    elif "$ref" in value and len(value) > 1:
        value["allOf"] = [{"$ref": value.pop("$ref")}]
    for wrong, right in (("ge", "minimum"), ("le", "maximum")):
        if isinstance(value.get(wrong), int | float):
            value[right] = value.pop(wrong)
    for item in value.values():
        _tidy(item)


def _field_helps() -> dict[tuple[str, str], str]:
    """The texts below the models' fields, by model and field, read from the source."""
    helps = {}
    source = ast.parse(Path(models.__file__).read_text(encoding="utf-8"))
    for part in (node for node in source.body if isinstance(node, ast.ClassDef)):
        for above, below in zip(part.body, part.body[1:], strict=False):
            if (
                isinstance(above, ast.AnnAssign)
                and isinstance(above.target, ast.Name)
                and isinstance(below, ast.Expr)
                and isinstance(below.value, ast.Constant)
            ):
                helps[part.name, above.target.id.rstrip("_")] = str(below.value.value)
    return helps


if __name__ == "__main__":
    for file_name in FILES:
        resource("app", "schema", file_name).write_text(schema_text(file_name), "utf-8", newline="\n")
