"""Texts that nobody writes: one piece over and over, or one sentence with ever new names."""

from itertools import islice, product


def many(sentence: str) -> str:
    """Return the sentence with many different names in turn.

    >>> many("{} spoke. ")[:36]
    'Bababas spoke. Bababat spoke. Bababe'
    """
    letters = product(*("bcdfgklmnprst", "aeiou") * 3, "st")
    return "".join(sentence.format("".join(name).capitalize()) for name in islice(letters, 60_000))


HOSTILE = {
    'straight marks "': '"',
    "opening marks “": "“",
    "closing marks ”": "”",
    "straight single '": "'",
    "opening single ‘": "‘",
    "closing single ’": "’",
    "guillemets «": "«",
    "guillemets »": "»",
    "two apostrophes": "''",
    "alternating “”": "“”",
    "alternating ‘“": "‘“",
    "alternating \" '": "\" '",
    "marks by line": '"\n\n',
    "capitals": "A",
    "capitals, spaced": "A ",
    "capitalised words": "Weiss ",
    "initials": "U.S. ",
    "spaces": " ",
    "newlines": "\n",
    "spaces by line": "  \n",
    "digits": "1",
    "digits, spaced": "12 ",
    "years": "2000 ",
    "month and day": "March 3 ",
    "dashes": "- ",
    "full stops": ".",
    "commas": ", ",
    "brackets": "(",
    "letters": "a",
    "said": "said ",
    "he said": "he said ",
    "Weiss said,": "Weiss said, ",
    "according to": "according to ",
    "the agreement": "the agreement ",
    "Harbour Treaty": "Harbour Treaty ",
    "between X and": "agreement between Norway and ",
    "“ before a word": "“word ",
    '" before a word': '"word ',
    "‘ before a word": "‘word ",
    "quoted words": "“word” ",
    "sources and quotes": "“We know,” Weiss said. ",
    "one long sentence": "Weiss said “we know” and ",
    "quotes, no source": "“We never said so.”\n\n",
    "quotes, he said": "“We never said so,” he said.\n\n",
    "many speakers": many("“We go,” said Anna {}.\n\n"),
    "many sources": many("“We go,” said {}. "),
    "many agreements": many("Norway signed the {} Treaty in 1998. "),
    "many names": many("{} met Anna. "),
    "letters in parts": "e\u0301",
    "accents": "\u0316\u0301",
    "soft hyphens": "a\u00ad",
    "menus": "Home | News | Sport\n",
    "byline": "By Anna Weiss\n",
    "dateline": "OSLO, March 3 (Agency) - ",
}
