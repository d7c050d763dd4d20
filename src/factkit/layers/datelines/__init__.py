"""Datelines: the opening of a story that says where, when and by whom it was filed."""

from factkit.layers.datelines.find import find_datelines
from factkit.layers.datelines.gazetteer import country_of
from factkit.layers.datelines.rules import DatelineMark

__all__ = ["DatelineMark", "country_of", "find_datelines"]
