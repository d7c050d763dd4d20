"""Models of values that are known to be right."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from pydantic import BaseModel

Values = ParamSpec("Values")
Model = TypeVar("Model", bound=BaseModel)

_new: Callable[[Any], Any] = object.__new__
_set_values, _set_names, _set_extra, _set_private = (
    vars(BaseModel)[slot].__set__  # a model may be frozen, its slots are not
    for slot in (
        "__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"
    )
)  # fmt: skip


def trusted(kind: Callable[Values, Model], /, *_: Values.args, **values: Values.kwargs) -> Model:
    """Return the model of these values, one for each of its fields, without a look at them.

    Half of what a sheet costs would be the validation of its spans, quotes and speakers. factkit's
    own code makes them of what is right already: a slice is the slice, a rule has its name.
    Validated they take three times as long; pydantic's ``model_construct``, meant for this, is
    slower still.
    """
    model: Model = _new(kind)
    _set_values(model, values)
    _set_names(model, set(values))
    _set_extra(model, None)
    _set_private(model, None)
    return model
