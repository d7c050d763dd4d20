"""Where in a text datelines stand."""

from factkit.layers.datelines.read import DatelineMark, judge, read_dateline
from factkit.layers.paragraphs import Paragraph


def find_datelines(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[DatelineMark, ...]:
    """Return the datelines in text order: the story's, then those of a round-up's sections."""
    for paragraph in paragraphs[:8]:
        reading = read_dateline(text, paragraph.start, paragraph.end)
        if reading and (found := judge(reading)):
            return (found,)
    return ()
