"""Settings of the laws, and where the gold corpora are."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parents[1]

settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci",
    max_examples=300,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") == "true" else "dev")
)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder that holds the gold corpora and their scorers beside the repository."""
    folder = Path(os.environ.get("FACTKIT_SHARED", ROOT.parent / "shared"))
    if not (folder / "score").is_dir():
        pytest.skip(f"no scorers in {folder}: set FACTKIT_SHARED")
    return folder


@pytest.fixture(scope="session")
def corpora() -> Path:
    """Return the folder of the gold corpora."""
    folder = Path(os.environ.get("FACTKIT_CORPORA", ROOT.parent / "shared" / "corpora"))
    if not folder.is_dir():
        pytest.skip(f"no gold corpora in {folder}: set FACTKIT_CORPORA")
    return folder
