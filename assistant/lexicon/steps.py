"""Steps that a draft must not take ahead of its article: what courts, employers and death decide.

``STEPS``: of each the word for it, the folded words of a draft that tell it (``+`` before one:
where an act that breaks the law stands behind it: "admits theft"; ``?``: of a court, and only
where the article tells a lesser step, as batteries and customers are charged too), the beginnings
of the words of an article that bear it out (``=`` before one: the whole word; ``~``: unless the
sentence that the draft tells has a lesser step, as a suspect too is in jail), and those that
tell a lesser step, the gravest first. An article bears a step out that tells it in other words,
or tells a later one: who was sentenced was convicted. Left out are words that a headline also
uses of other things without any of their company ("cleared" of a road).
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["STEPS", "Step"]


@dataclass(frozen=True, slots=True)
class Step:
    """``name``: as in "tells of no arrest"."""

    name: str
    telling: frozenset[str]
    of_acts: frozenset[str]
    beside_lesser: frozenset[str]
    begins: tuple[str, ...]
    whole: frozenset[str]
    hints: tuple[str, ...]
    hinting: frozenset[str]
    lesser: tuple[str, ...]


# name: telling | bearing it out | lesser
_LINES = """
arrest: arrested nabbed
 | arrest detain custody cuff handcuff apprehend nab =held remand jail bail captur seiz caught
 booked =rounded surrender prison imprison charge indict arraign convict sentenc =picked swoop
 round-up =behind =cell =cells =hold =holding =took =taken
 | suspect question accus investigat search wanted
charge: indicted indicts arraigned ?charged
 | charg indict arraign prosecut convict sentenc guilty =plead =pleads =pleaded =pled =plea
 =count =counts =trial =jury
 | arrest suspect accus investigat question sue
conviction: convicted convicts
 | convict guilty sentenc =jailed =jails imprison =plead =pleaded =pled verdict ~jail ~prison
 ~=behind ~=plea ~=jury
 | charg indict =trial arrest accus alleg suspect investigat
sentence: sentenced
 | sentenc jail imprison prison incarcerat =term =terms =behind =locked lock-up custod =serve
 =serving =served probation =fined =fine ordered =executed execution condemn
 | convict guilty charg indict =trial arrest accus
jailing: jailed imprisoned jails
 | jail imprison prison incarcerat =behind =cell =cells detain detention custod =held =hold
 remand lock sentenc =term =terms =serve =serving =served =booked inmate
 | convict guilty charg indict =trial arrest accus
acquittal: acquitted exonerated
 | acquit exonerat clear innocen dismiss drop overturn quash toss vindicat discharg
 =thrown =freed absolv
 | =trial charg indict accus
lawsuit: sues sued suing lawsuit lawsuits
 | =sue =sues =sued =suing lawsuit =suit =suits litigat complain legal court claim damages
 =case =cases =trial plaintiff injunct petition =filed =files =filing tribunal action
 | accus threat warn
confession: +confesses +confessed +admits +admitted +admit
 | confess admit admission =plead =pleads =pleaded =pled =plea guilty acknowledg conced =owned
 =owns reveal
 | =denied =denies =deny accus alleg suspect
death: killed kills dead dies died slain murdered fatally
 | kill =dead =death =deaths =die =dies =died =dying slay slain fatal murder =body =bodies
 =life =lives =lost funeral obituary =late mourn casualt perish victim manslaughter homicid
 =executed execution assassinat suicid deceas drown =toll lethal dead- deadl corpse remains
 =passed widow stillborn euthan massacr slaughter genocid tragedy tragic grief bereave memor =shot
 =gunned culled =cull wiped extinct inquest coroner autopsy post-mortem =buried burial lynch
 behead strangl stabbing
 | wound injur hurt maim hospital
resignation: resigns resigned
 | resign quit =step =steps =stepped =stepping =stand =stands =stood =standing leav =left =depart
 =departs =departed =departing departure exit oust vacat retir replac =walked sack =fired dismiss
 successor former =ex ex- outgoing
 | calls suspend
dismissal: sacked
 | sack =fire =fires =fired =firing dismiss oust =axe =axed =axes remov terminat replac
 =part =parted =parting job =depart =departs =departed =departing departure leav =left laid
 redundan exit shown
 | resign suspend disciplin investigat
fine: fined
 | =fine =fined =fines penal =pay =pays =paid payment sanction settle =cost =costs compensat
 | warn charg accus investigat
bankruptcy: bankrupt bankruptcy insolvent
 | bankrupt insolven chapter administrat receiver liquidat creditor collaps default debt broke
 |
"""


def _read() -> tuple[Step, ...]:
    steps = []
    for line in _LINES.replace("\n ", " ").strip().split("\n"):
        name, _, rest = line.partition(": ")
        telling, bearing, lesser = (part.split() for part in rest.split("|"))
        steps.append(
            Step(
                name,
                frozenset(word.lstrip("+?") for word in telling),
                frozenset(word[1:] for word in telling if word[0] == "+"),
                frozenset(word[1:] for word in telling if word[0] == "?"),
                tuple(word for word in bearing if word[0] not in "=~"),
                frozenset(word[1:] for word in bearing if word[0] == "="),
                tuple(word[1:] for word in bearing if word[0] == "~" and word[1] != "="),
                frozenset(word[2:] for word in bearing if word.startswith("~=")),
                tuple(word.removeprefix("=") for word in lesser),
            )
        )
    return tuple(steps)


STEPS: tuple[Step, ...] = _read()
