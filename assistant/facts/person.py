"""Persons: title or rank, forename, surname, initials; a surname alone on second mention."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.in_place import copied
from assistant.kind import Fact, Judgement, Kind, Scene, Verdict, unsupported
from assistant.lexicon.given_names import GIVEN
from assistant.lexicon.standing import PARTY_OF
from assistant.lexicon.words import common
from assistant.names.casing import is_common, lower_words, plain
from assistant.names.found import named, spans
from assistant.names.instead.rules import in_its_place
from assistant.names.judging.agreeing import agree, least, no_other, same_given
from assistant.names.judging.figures import in_full, known_in_full
from assistant.names.judging.naming import judge_name, judge_words
from assistant.names.judging.parties import party_mark
from assistant.names.judging.spelling import distance, forms, misspelt, slip_beside, stated
from assistant.names.judging.twice import against_itself
from assistant.names.names import Name, written
from assistant.names.persons.family import Relative, relative
from assistant.names.persons.jobs import judge_job
from assistant.names.persons.offices import judge_title
from assistant.names.persons.seats import judge_seat
from assistant.names.persons.standing_judge import judge_standing
from assistant.names.persons.trades import judge_trade
from assistant.names.register import Register, register
from assistant.speech.credited import credited_wrongly
from assistant.text import Text


def find(text: Text, guide: Text | None) -> Iterator[Fact]:
    """``value``: forenames and surname in the form of `casing.plain`; ``context``: the name."""
    return named("person", "person", text, guide)


def relate(claim: Fact, scene: Scene) -> Judgement:
    name: Name = claim.context
    judgement = _judge(name, scene)
    if not judgement.verdict.flagged and credited_wrongly(name, scene.draft, scene.article):
        return judgement  # the quotation's own kind says who said it
    return in_its_place(name, scene.draft, register(scene.article), judgement)


def _judge(name: Name, scene: Scene) -> Judgement:
    article = scene.article
    book = register(article)
    mentions = _mentions(name, book)
    if wrong := against_itself(name, scene.draft, book):
        return wrong
    if not mentions:
        if name.surname.split()[-1] in book.words:
            judgement = judge_name(name, scene.draft, article)
            if judgement.verdict is Verdict.SUPPORTED and (wrong := _office(name, book, scene)):
                return wrong
            others = [m for g in name.given if _elsewhere(g, name, book) for m in book.by_word[g]]
            if others and judgement.verdict is Verdict.SUPPORTED and _apart(name, others, article):
                given, where = name.given[0].title(), others[0].span
                return unsupported(f"The article has “{given}” only in {article[where]}.", where)
            return judgement
        return _unknown(name, book, article, scene.draft)
    if _of_party(name, book, article):
        name = name._replace(given=())  # "Ohio Republican Lee": where she sits and for whom
    bearers = no_other([m for m in mentions if agree(name, m)], name, mentions)
    wrong = figure = None
    if name.given and not any(m.given for m in bearers):
        wrong = _given(name, mentions, book, article, scene.draft)
        figure = known_in_full(name, book)
        if wrong is not None and figure is None:
            return wrong
    if bearers and (extra := _extra(name, bearers, book, article, scene.draft)):
        return extra
    if not copied(scene.draft, name.span, article):
        title = judge_title(name, scene.draft, bearers or mentions, article)
        if title is None or title.verdict is Verdict.UNSUPPORTED:
            title = judge_job(name, scene.draft, bearers or mentions, article) or title
        title = title or judge_standing(name, scene.draft, bearers or mentions, article)
        title = title or judge_seat(name, scene.draft, bearers or mentions, book)
        title = title or judge_trade(name, scene.draft, bearers or mentions, book)
        if title is not None:
            return title
    if wrong is not None and figure is not None:
        return unsupported(in_full(figure, article), figure.span)
    best = max(bearers or mentions, key=lambda m: (len(m.given), m.title is not None))
    return Judgement(Verdict.SUPPORTED, f"The article names {article[best.span]}.", (best.span,))


def _office(name: Name, book: Register, scene: Scene) -> Judgement | None:
    """What speaks against the office of somebody whose name the article has, though nothing in it
    tells that it is a person's: "Deputy Minister for Ports Oleh Kubrak"."""
    last = name.words[-1]
    same = [one for one in book.by_word.get(last, ()) if one.words[-1] == last]
    full = any(one.words[-2:] == name.words[-2:] for one in same)
    if not name.words[1:] or not full or copied(scene.draft, name.span, scene.article):
        return None
    wrong = judge_standing(name, scene.draft, same, scene.article)
    # (another's office is no news of a name that may be no person's)
    return wrong if wrong is not None and len(wrong.evidence) == 1 else None


def _apart(name: Name, others: list[Name], article: Text) -> bool:
    """Those who bear the forename are persons of another surname: no "Rosie Show"."""
    own = {form for word in name.words[1:] for form in (word, word.removesuffix("s"))}
    lower = lower_words(article)
    return not any(
        not own.isdisjoint(other.words)
        or (is_common(other.surname) and (other.surname in lower or other.surname in common()))
        for other in others
    )


def _mentions(name: Name, book: Register) -> list[Name]:
    """Where the article mentions who bears this surname."""
    # "Farrells" without its apostrophe is Farrell's
    return next((book.people[w] for w in forms(name.surname.split()[-1]) if w in book.people), [])


def _given(
    name: Name, mentions: list[Name], book: Register, article: Text, draft: Text
) -> Judgement | None:
    """What speaks against the forenames of a claim whose surname the article has."""
    named = [m for m in mentions if m.given]
    given = " ".join(name.given)
    if draft.raw[max(0, name.span.start - 3) : name.span.start].lower() == "ex-":
        return None  # "ex-Mountie Lee": what he was, and no forename
    if len(given) > 1 and any(given == _initials(article[m.title]) for m in mentions if m.title):
        return None  # "FM Lee" is Finance Minister Lee
    if not named:
        absent = [
            word
            for word in name.given
            if stated(word, book) is None or _elsewhere(word, name, book)
        ]
        if not absent:
            return None
        beside = slip_beside(absent[0], name, book)
        if beside is not None:
            return Judgement(
                Verdict.CONTRADICTED,
                f"The article spells it “{article[beside]}”.",
                (beside,),
                draft[name.span].replace(absent[0].title(), article[beside]),
            )
        return unsupported(
            f"The article has {article[mentions[0].span]}, without “{given.title()}”.",
            mentions[0].span,
        )
    if told := relative(name, book):
        return _of_family(told, named[0], article)
    joined = "-" in draft[name.span] and all(stated(word, book) for word in name.given)
    if joined or (len(name.given) == 1 and name.given[0] in book.people and given not in GIVEN):
        return None  # two persons side by side: "the Xi-Trump summit"
    if known := _longer(name, book, article):
        said = f"The article names {article[known.span]}."
        return Judgement(Verdict.SUPPORTED, said, (known.span,))
    best = min(named, key=lambda m: least(name.given, m.given))
    others = {word for m in book.names if m.surname != name.surname for word in m.given}
    slip = least(name.given, best.given) <= 2
    if slip and _by_forename(name, book):
        return None
    if not slip and not others.issuperset(name.given):
        # another of the family, perhaps: nothing says that the article means this one
        only = all(one.given == best.given for one in named)
        return unsupported(
            f"The article names {article[best.span]}, no {given.title()}.",
            best.span,
            suggestion=_corrected(name, best, article, draft) if only else None,
        )
    return Judgement(
        Verdict.CONTRADICTED,
        f"The article names {article[best.span]}, not {given.title()}.",
        (best.span,),
        _corrected(name, best, article, draft),
    )


def _of_party(name: Name, book: Register, article: Text) -> bool:
    """No forename but a party, with a place before it or without, all in the article's words."""
    party = name.given[-1] if name.given else ""
    if party not in PARTY_OF or len(party) == 1:
        return False
    where = all(stated(word, book) for word in name.given[:-1])
    return where and bool(stated(party, book) or party_mark(party, article))


def _longer(name: Name, book: Register, article: Text) -> Name | None:
    """Who bears the forename before a surname of two, this one and another: Ann Lee-Roe."""
    surname = name.surname.split()[-1]
    known = book.by_word.get(name.given[0], ())
    return next((one for one in known if surname in one.given and "-" in article[one.span]), None)


def _by_forename(name: Name, book: Register) -> bool:
    """The article calls somebody by the forename alone: it is his, and no slip in another's."""
    known = (book.by_word.get(word, ()) for word in name.given)
    return all(any(len(one.words) == 1 for one in held) for held in known)


def _of_family(told: Relative, mention: Name, article: Text) -> Judgement:
    words = " ".join(article[told.span].split())
    if not told.kin:
        return Judgement(Verdict.SUPPORTED, f"The article names “{words}”.", (told.span,))
    said = f"The {told.kin} of {article[mention.span]}: “{words}”."
    return Judgement(Verdict.DERIVED, said, (told.span, mention.span))


def _initials(title: str) -> str:
    return "".join(word[0] for word in title.lower().split())


def _elsewhere(given: str, name: Name, book: Register) -> bool:
    """The article has this forename, and always before another surname."""
    held = book.by_word.get(given, [])
    return bool(held) and all(m.given and m.surname != name.surname for m in held)


def _extra(
    name: Name, bearers: list[Name], book: Register, article: Text, draft: Text
) -> Judgement | None:
    """A word before the surname that the article does not have: a forename, a slip in one, or
    a slip in the title."""
    given = {word for mention in bearers for word in mention.given}
    if not given:
        return None
    for word in name.given:
        if any(same_given(word, g) for g in given) or is_common(word) or stated(word, book):
            continue
        best = max(bearers, key=lambda m: (m.title is not None, len(m.given)))
        if len(word) == 1 and len(name.given) > 1:
            return _initial(best, article)
        titles = {plain(w) for w in article[best.title].split()} if best.title else set()
        if len(word) > 3 and min(distance(word, other, 2) for other in given | titles) <= 2:
            return Judgement(
                Verdict.CONTRADICTED,
                f"The article writes {article[best.span]}, without “{word.title()}”.",
                (best.span,),
                article[best.span],
            )
        return unsupported(f"The article does not have “{word.title()}”.", best.span)
    return None


def _initial(best: Name, article: Text) -> Judgement:
    """A middle initial that the article gives otherwise, or not at all."""
    written = article[best.span]
    if any(len(word) == 1 for word in best.given[1:]):
        said = f"The article writes {written}."
        return Judgement(Verdict.CONTRADICTED, said, (best.span,), written)
    said = f"The article writes {written}, without the initial."
    return Judgement(Verdict.APPROXIMATE, said, (best.span,))


def _unknown(name: Name, book: Register, article: Text, draft: Text) -> Judgement:
    """The surname is not in the article: perhaps it is spelt otherwise there."""
    surname = name.surname.split()[-1]
    for given in name.given:
        for mention in book.by_word.get(given, ()):
            other = mention.surname.split()[-1] if mention.surname else ""
            most = 1 if len(surname) < 5 else 2
            if len(other) > 3 and distance(surname, other, most) <= most:
                return Judgement(
                    Verdict.CONTRADICTED,
                    f"The article spells it “{article[mention.span]}”.",
                    (mention.span,),
                    _corrected(name, mention, article, draft),
                )
    slip = misspelt(surname, book) if not name.given else None
    if slip is not None:
        return Judgement(
            Verdict.CONTRADICTED,
            f"The article spells it “{article[slip]}”.",
            (slip,),
            f"{draft[name.title]} {article[slip]}" if name.title else article[slip],
        )
    return judge_words(name, draft, book)


def _corrected(name: Name, mention: Name, article: Text, draft: Text) -> str:
    """The claim with the article's forms: its title is kept where it has one."""
    right = written(mention, article)
    if not name.given:
        right = right.split()[-1]
    title = f"{draft[name.title]} " if name.title is not None else ""
    return f"{title}{right}"


KIND = Kind("person", find, relate, rank=58, reach=spans("person"))
