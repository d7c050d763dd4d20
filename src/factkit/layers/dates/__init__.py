"""Dates in the text: days, weeks, months and years, resolved against the day of publication."""

from factkit.layers.dates.find import DateMention, find_dates, may_name_day
from factkit.layers.dates.read import full_date_in, month_of, read_day

__all__ = ["DateMention", "find_dates", "full_date_in", "may_name_day", "month_of", "read_day"]
