"""Write the shipped schema anew from the models: ``python -m factkit.schema.build``."""

import json
from pathlib import Path

from factkit.schema import FILE, ID
from factkit.sheet import FactSheet


def build() -> str:
    """Return the schema of what ``parse`` gives: every field is there, no other is."""
    schema = FactSheet.model_json_schema(mode="serialization")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": ID}
    return json.dumps(head | schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name(FILE).write_text(build(), encoding="utf-8", newline="")
