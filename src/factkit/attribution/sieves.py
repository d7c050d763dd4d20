"""The sieves, the most telling sign first: the first that answers settles a quotation."""

from factkit.attribution import adjacent, carried, cue_before, labels, nouns, split, subjects, woven
from factkit.attribution.model import Sieve

CUE_SOURCE_BEHIND = "cue-source-behind"
SOURCE_CUE_BEHIND = "source-cue-behind"
SPLIT = "split"
SIEVES: tuple[Sieve, ...] = (
    Sieve(CUE_SOURCE_BEHIND, "certain", adjacent.find_cue_source),
    Sieve(SOURCE_CUE_BEHIND, "certain", adjacent.find_source_cue),
    Sieve("any-verb-behind", "certain", adjacent.find_any_verb_behind),
    Sieve(SPLIT, "certain", split.find_split),
    Sieve("cue-before", "certain", cue_before.find_plainly_before),
    Sieve("running", "certain", carried.find_running),
    Sieve("agent", "likely", subjects.find_agent, frozenset(("by",))),
    Sieve("in-words", "likely", nouns.find_in_words, frozenset(nouns.WORDS)),
    Sieve("cue-loosely-before", "likely", cue_before.find_before),
    Sieve("according-to", "likely", nouns.find_according_to, frozenset(("according",))),
    Sieve("colon", "certain", labels.find_colon, frozenset((":",))),
    Sieve("reported-plainly", "certain", woven.find_reported_plainly),
    Sieve("reported", "likely", woven.find_reported),
    Sieve("opening-participle", "likely", subjects.find_opening_participle),
    Sieve("closing-report", "certain", woven.find_closing_report),
    Sieve("reported-behind", "likely", woven.find_reported_behind),
    Sieve("running-back", "likely", carried.find_running_back),
    Sieve("name-behind", "likely", labels.find_name_behind),
    Sieve("noun-cue", "likely", nouns.find_noun_cue, nouns.NOUN_CUES),
    Sieve("same-paragraph", "likely", carried.find_same_paragraph),
    Sieve("paragraph-before", "likely", carried.find_paragraph_before),
    Sieve("label", "likely", labels.find_label, frozenset((":",))),
    Sieve("subject", "likely", subjects.find_subject),
    Sieve("sentence-before", "likely", carried.find_sentence_before),
)
UNATTRIBUTED = "unattributed"
