"""Words beside a name that tell what sort of thing it names.

WHERE: prepositions that lead to where something is. INTO: what is put "in" a person all the same,
and verbs that go with "in".
AIMED: what is done or felt "at" a person. ONE_PERSON: words for one person right before the name;
none that is also a verb, an adjective, part of a name ("Mother Earth") or said of bodies ("partner
Globex"). AS_VERBS: what stands before those of them that are verbs.
"""

from __future__ import annotations

from assistant.lexicon.titles import ROLES, TITLES

__all__ = ["AIMED", "AS_VERBS", "INTO", "ONE_PERSON", "WHERE"]

WHERE = frozenset("in at near outside across throughout".split())

INTO = frozenset(
    "confidence faith trust belief believe believes believed hope hopes interest interested stake"
    " stakes invest invests invested investment investments pride part disappointed disappointment"
    " love confide confides confided bring brings brought bringing call calls called calling draft"
    " drafts drafted rope ropes roped let lets letting send sends sent sending turn turns turned"
    " reel reels reeled usher ushers ushered".split()
)

AIMED = frozenset(
    "lash lashes lashed lashing clap claps clapped bit bite bites bark barked swipe swipes"
    " swiped swiping dig digs jab jabs shot shots shoot shoots attack attacks anger angry"
    " angered fury furious rage mad outrage outraged shock shocked aim aimed aims aiming"
    " directed levelled leveled look looks looked looking stare stares stared staring glance"
    " glances laugh laughs laughed laughing laughter joke jokes joked fun shout shouts shouted"
    " shouting yell yells yelled yelling scream screams screamed screaming snap snaps snapped"
    " hit hits hitting rant rants rages raged raging jibe jibes sneer sneers sneered taunt"
    " taunts insult insults abuse slur slurs threw thrown throw throws throwing hurl hurls"
    " hurled hurling lob lobbed fire fires fired firing spit spat smile smiles smiled wave waves"
    " waved point points pointed pointing blow blows annoyed criticism barb barbs blast blasts"
    " broadside warning lunge lunges lunged frustration frustrated amazed horrified surprised"
    " delighted disgust disgusted disappointed disappointment toss tossed tosses charge charged"
    " run ran swing swings swung".split()
)

_OTHERWISE = frozenset(
    "host judge guard major general private count miss crown lance staff trooper lead head chief"
    " coach champion partner model doctor baby officer sergeant constable agent official patient"
    " secretary marshal premier regent majesty student friend director leader founder owner driver"
    " player author candidate star legend producer defender forward editor whip suspect victim"
    " designer fr gen am dc pc ms sir lady lord father mother sister brother saint king queen"
    " prince princess duke duchess earl baron baroness countess pope emperor sultan captain canon"
    " chair emir dean speaker trustee controller".split()
)
ONE_PERSON = (
    ROLES | TITLES | frozenset("fiance fiancee striker midfielder boss beau hubby".split())
) - _OTHERWISE

AS_VERBS = frozenset("to will would may can must could should and or not who that".split())
