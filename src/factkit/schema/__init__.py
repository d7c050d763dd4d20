"""The JSON Schema of a fact sheet, shipped as a file: ``factkit/schema/factsheet-1.0.json``."""

import pkgutil
from typing import Any

from pydantic_core import from_json

ID = "urn:factkit:schema:factsheet:1.0"
"""The ``$id`` of the schema; it changes with the contract, not with the version of the package."""

FILE = "factsheet-1.0.json"


def schema_text() -> str:
    """Return the shipped schema as it stands in its file."""
    data = pkgutil.get_data(__name__, FILE)
    if data is None:  # a loader that cannot read package data
        raise FileNotFoundError(FILE)
    return data.decode("utf-8")


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) that every sheet of ``parse`` satisfies, as plain data."""
    schema: dict[str, Any] = from_json(schema_text())
    return schema
