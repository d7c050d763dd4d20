import pytest

from factkit import Span, Speaker
from factkit.facts.speakers import SpeakerKind
from factkit.verifying.people import sameness


def speaker(name: str, kind: SpeakerKind = "person", roles: str = "", mention: str = "") -> Speaker:
    words = mention or name
    span = Span(start=0, end=len(words), text=words)
    return Speaker(id="s1", name=name, kind=kind, roles=(roles,) if roles else (), mentions=(span,))


ORY, OST = speaker("Lena Ory"), speaker("Tom Ost")
MINISTER = speaker("Lena Ory", roles="fisheries minister")
SPOKESMAN = speaker("Tom Ost", roles="spokesman for the Sea Ministry")
HEALTH = speaker("World Health Organization", "organization")


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (ORY, ORY, "same"),
        (speaker("Ory"), ORY, "same"),
        (speaker("Minister Lena Ory"), speaker("Lena Maria Ory"), "same"),
        (speaker("L. Ory"), ORY, "same"),
        (speaker("Jean van der Ost"), speaker("Ost"), "same"),
        (speaker("The Governor"), speaker("Governor"), "same"),
        (speaker("Zoe\u0308 Or\u00ady"), speaker("Zoë Ory"), "same"),
        (speaker("Tom Ost Jr."), OST, "same"),
        (speaker("Tom Ost Jr"), speaker("Tom Ost, Jnr."), "same"),
        (speaker("Tom Ost Jr."), speaker("Tom Ost Sr."), "other"),
        (speaker("Lina Ory"), ORY, "other"),
        (OST, ORY, "other"),
        (speaker("Ory Lena"), ORY, "other"),
        (speaker("WHO", "organization"), HEALTH, "same"),
        (speaker("W.H.O.", "organization"), HEALTH, "same"),
        (speaker("WTO", "organization"), HEALTH, "other"),
        (speaker("Sea Ministry", "organization"), SPOKESMAN, "same"),
        (SPOKESMAN, speaker("the Sea Ministry", "organization"), "same"),
        (speaker("Lake Ministry", "organization"), SPOKESMAN, "other"),
        (speaker("the minister", "unnamed"), MINISTER, "same"),
        (speaker("Lena Ory", mention="the minister"), speaker("minister", "unnamed"), "same"),
        (speaker("an official", "unnamed"), MINISTER, "unclear"),
        (speaker("Diplomats", "group"), ORY, "unclear"),
        (speaker("Diplomats", "group"), speaker("diplomats", "group"), "same"),
    ],
)
def test_names_are_compared(one: Speaker, other: Speaker, verdict: str) -> None:
    assert sameness(one, other) == verdict
    assert sameness(other, one) == verdict
