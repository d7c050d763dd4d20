"""The rules of page furniture, each a name and a verbose pattern. A space is written ``[ ]``."""

MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
WEEKDAY = r"(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)[a-z]{0,6}\.?"
DAY = r"\d\d?(?:st|nd|rd|th)?"
DATE = rf"""(?i:(?:{WEEKDAY},?[ ])?
    (?: {MONTH}[ ]{DAY},?[ ]\d{{4}} | {DAY}[ -]{MONTH},?[ -]\d{{4}}
      | \d{{4}}-\d\d-\d\d | \d\d?[/.]\d\d?[/.]\d{{4}} )\b)"""
TIME = r"""(?:\d\d?[:.]\d\d(?::\d\d)?[ ]?(?:[AaPp]\.?[Mm]\b\.?)?
    (?:[ ]?\(?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d)\b\)?)?)"""
MOMENT = rf"""(?:(?:(?:at[ ])?{TIME}[ ,|-]{{0,3}}(?:on[ ])?)?{DATE}
    (?:[ ,|@T-]{{0,3}}(?:at[ ])?{TIME})?)"""
LABEL = r"(?i:updated|published|posted|modified)(?i:[ ](?:on|at|date))?"
LAST = r"(?:(?:Last|First|LAST|FIRST)[ -])"

STAMP = rf"""(?:(?:{LAST}{LABEL}[ ]?[:|–-]? | {LABEL}[ ]?:) [ ]*{MOMENT})"""
"""When the page was published: a label, then the day; a bare label needs its colon."""

NAMES = r"""(?:[A-Z@][\w.'’@-]*+(?>(?:[ ,|/&–—-]++(?!(?:Last|First|Updated|Published|Posted)\b)
    (?:[A-Z@][\w.'’@-]*+|(?:and|of|in|for|at|the|with|by:?|de|van|von|der|bin|al)(?!\w)))*))"""
"""Names of people, papers and places with the small words between: all that a byline holds."""

NETWORK = r"(?:Facebook|Twitter|X|Instagram|WhatsApp|Telegram|YouTube|Google[ ]News|LinkedIn)"
SHOT = r"(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Pp]ic|[Vv]ideo|PHOTO|IMAGE|VIDEO)s?"
STOCK = r"(?:[Ff]ile|FILE|[Rr]epresent\w{4,8}|[Ii]llustrative|[Ss]tock|[Hh]andout|Express|AP|AFP)"
GIVEN = r"(?:[Cc]redits?|CREDITS?|[Cc]ourtesy|[Ss]ource|by|via|from)"
LIBRARY = r"(?:Getty(?:[ ]Images)?|AP[ ]Photo|Shutterstock|iStock|Alamy|Wikimedia[ ]Commons)"
DESK = r"(?i:reporting|writing|editing|reported|written|edited|compiled|curated|translated)"
WORK = rf"(?:{DESK}|(?i:authored|posted|published|produced|updated|story|text|words|analysis))"
STORY = r"(?:story|report|article|copy|item|piece)"
FIRST = rf"(?:The[ ]above|This)[ ]{STORY}[ ](?:was[ ])?first[ ](?:appeared|published)[ ](?:on|in)\b"
FEED = rf"""(?:With[ ](?:agency[ ]|wire[ ])?inputs | Except[ ]for[ ]the[ ]headline
    | This[ ]is[ ]an?[ ](?:unedited|auto-generated|syndicated)\b
    | This[ ]{STORY}[ ](?:has|is|was)\b(?=[^()]{{0,80}}
      (?:published|edited|generated|feed|syndicated|updated|corrected)))"""

LINES = (
    (
        "stamp",
        rf"""[•·]?[ ]?(?: (?:{LAST}?{LABEL}[ ]*[:|–-]?[ ]*|Date[ ]?:[ ]?){MOMENT}
          | {DATE}[ ,|/-]{{1,3}}{TIME} | {FIRST}.{{0,200}}
          | \d\d?:\d\d[ ]?(?:[AaPp][Mm][ ]?)?\(?[A-Z]{{2,4}}\b
          | (?:Updated[ ])?(?:\d+|an?)[ ](?:min(?:ute)?|hour|day)s?[ ](?:ago|read)\b )""",
    ),
    ("byline", rf"(?=[A-Z])(?:{WORK}[ ])?[Bb][Yy]:?[ ](?!{WEEKDAY}|{MONTH}){NAMES}\.?"),
    (
        "menu",
        r"""(?:You[ ]are[ ]here:?[ ]?)?(?:Home|HOME|News)
            (?>(?:[ ]?[>»›/|][ ]?[A-Z\d'‘“"][^>»›/|]{0,99}+){1,9})
          | [A-Z][^.!?>»›|]{0,40}+(?>(?:[>»›|][ ]?[A-Z\d'‘“"][^.!?>»›|]{0,60}+){2,9})""",
    ),
    (
        "credit",
        rf"""(?:{STOCK}[ ])?{SHOT}(?:[ /]{GIVEN})?[ ]*[:|–—-].{{1,150}}
          | {SHOT}[ ](?:{GIVEN}[ ]){{1,2}}(?:of[ ])?{NAMES}\.?
          | {STOCK}[ ]{SHOT}\.?
          | (?:[A-Z][\w .,'’&/-]{{0,60}}[ /])?{LIBRARY}(?:[ ]?[/|,-][ ]?[\w .'’-]{{1,60}})?\.?
          | [A-Z][\w .'’-]{{1,40}}/(?:AFP|AP|Reuters|REUTERS|EPA|PTI|Bloomberg|Xinhua)\.?""",
    ),
    (
        "link",
        r"""(?:Also|ALSO|Must|MUST)[ -](?:Read|READ|See|SEE|Watch|WATCH)\b
            (?>(?:[^.]|\.(?=\S)){0,200})\.?
          | (?:Read|READ|Watch|WATCH|Listen|LISTEN|See|Related|RELATED|Also[ ](?:read|see|watch))
            (?:[ ](?i:more|also|now|here|full[ ]story|video))?[ ]*[:|»>].{0,200}
          | Read[ ]more[ ](?:about|on|at|here|from|stories)\b[^"“”.]{0,80}
          | (?:Click|CLICK|Tap)[ ](?:here|HERE)\b[^"“”]{0,120}""",
    ),
    ("share", r"(?:Share|SHARE)[ ](?:this|on|via|THIS|ON|VIA)\b[^.!?\"“”]{0,50}"),
    ("advertisement", r"(?:Advertisement|ADVERTISEMENT|Sponsored[ ]by|Ad[ ]by)\b[^.!?]{0,60}"),
    (
        "invitation",
        rf"""\(?(?: Follow[ ](?:us|@\w+|[A-Z][\w ]{{0,40}}\bon[ ]{NETWORK})
            | Subscribe[ ](?:to|here|now|for) | Sign[ ]up[ ](?:for|to|here) | Like[ ]us[ ]on
            | Join[ ](?:us[ ]on|our|the[ ]conversation) | Download[ ](?:the|our)
            | Get[ ](?:the[ ]latest|all[ ]the|our) | Catch[ ]all
            | Stay[ ](?:updated|tuned|informed)
            | For[ ](?:more|all|the[ ]latest)[ ](?:news|stories|updates)
          )\b(?!.{{0,200}}\b(?:said|says|told|asked|added|wrote)\b)[^"“”]{{0,200}}""",
    ),
    (
        "disclaimer",
        rf"""(?:Disclaimer|DISCLAIMER)[ ]?:.{{1,500}} | (?:©|Copyright[ ][©(\d]).{{0,200}}
          | \(?(?:{FEED} | The[ ](?:views|opinions)[ ]expressed)\b[^"“”]{{0,400}}""",
    ),
    (
        "closing",
        rf"""(?=[A-Z(–—-])[(–—-]{{0,3}}[ ]?(?:(?i:additional)[ ])?{DESK}[ ]by[ ]{NAMES}
            (?:;[^"“”]{{0,300}})?\.?
          | {NAMES}[ ]contributed[ ](?:reporting|to[ ]this[ ]{STORY})(?:[ ]from[ ]{NAMES})?\.?
          | (?:\([A-Z]{{2,8}}(?:/[A-Z]{{2,8}}){{0,2}}\) | [–—-]{{1,3}}[ ]?[A-Z]{{2,8}})\.?""",
    ),
)
"""Rules that take a whole line, or its beginning up to a stamp."""

BRACKETS = (
    ("stamp", rf"{FIRST}[^()]{{0,300}}"),
    (
        "credit",
        rf"""(?:(?:{STOCK}[ ])?{SHOT}(?:[ ]{GIVEN})?|Source)(?:[ ]?[:/|]|[ ]{GIVEN}\b)[^()]{{1,120}}
          | {STOCK}[ ]{SHOT}
          | (?:[^()]{{0,60}}/)?{LIBRARY}[^()]{{0,60}}""",
    ),
    ("disclaimer", rf"{FEED}[^()\"“”]{{0,400}}"),
    (
        "closing",
        rf"""(?:(?i:additional)[ ])?{DESK}[ ]by\b[^()]{{1,500}}
          | (?<=[.!?"”'’][ ]\()[A-Z]{{2,8}}(?:/[A-Z]{{2,8}}){{0,2}}(?=\)[ ]*(?:[\r\n]|\Z))""",
    ),
)
"""Rules that take a pair of round brackets within a line, by what stands between them."""
