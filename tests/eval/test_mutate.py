"""Planted errors: the text differs by the error alone, and the same seed plants the same."""

from __future__ import annotations

import pytest

from assistant.kind import Evidence, Finding, Verdict
from eval.exchanged import acting
from eval.flatten import FLATTENERS, flatten
from eval.mutate import plant
from eval.mutate_task import explained
from eval.planters import PLANTERS

SOURCE = (
    "OSLO (AP) - General Anna Berg said on Monday that 18 rockets hit 14 houses near Lake Mjosa."
    " President Carl Holm, aged 61, spoke to Erik Dahl in March of more than 30 fires, 12 km away,"
    " that cost $40 million. “We will rebuild every house on this shore,” said Anna Berg."
    " Senator Ida Moe counted 77 boats in 2019. On Friday Norway fined Moe."
)
DRAFT = (
    "On Monday 18 rockets hit 14 houses near Lake Mjosa, said General Anna Berg. In March"
    " President Carl Holm, aged 61, spoke of more than 30 fires, 12 km away, and $40 million."
    " “We will rebuild every house on this shore,” said Anna Berg. Norway fined Moe."
)


@pytest.mark.parametrize("name", sorted(PLANTERS))
def test_each_type_plants_its_error_reproducibly(name: str) -> None:
    planted = plant(DRAFT, SOURCE, name, seed=1)
    assert planted is not None
    assert planted == plant(DRAFT, SOURCE, name, seed=1)
    assert planted.text != DRAFT
    assert planted.now != planted.was
    assert DRAFT[planted.start : planted.start + len(planted.was)] == planted.was
    if name not in ("swap", "exchanged"):
        rest = planted.text[planted.end :]
        assert DRAFT.endswith(rest)


@pytest.mark.parametrize("name", sorted(PLANTERS))
def test_a_draft_without_a_place_for_it_stays_as_it_is(name: str) -> None:
    assert plant("The council voted.", SOURCE, name, seed=1) is None


CLAUSES = {
    "Moe to sue Holm over boats": ["Moe", "Holm"],
    "Moe was fined by Norway.": ["Moe", "Norway"],
    "The former senator Ida Moe beats former mayor Carl Holm in Oslo": ["Ida Moe", "Carl Holm"],
    "Moe met Holm in Oslo.": [],
    "Holm and Moe fined.": [],
    "The mayor of Oslo fined a man in Norway.": [],
}


@pytest.mark.parametrize("draft", CLAUSES)
def test_a_clause_of_two_names_is_read_by_its_grammar(draft: str) -> None:
    source = "In Oslo, Norway, the senator Ida Moe sued Carl Holm. Then Moe beat Holm."
    found = [m[side] for m in acting(draft, source) for side in ("who", "whom")]
    assert found == CLAUSES[draft]


def test_a_value_that_the_source_binds_to_the_same_word_is_stated() -> None:
    assert all(
        planted.stated
        for seed in range(5)
        if (planted := plant("Then 18 rockets fell.", SOURCE, "number", seed))
    )
    planted = plant("Then 18 stars fell.", SOURCE, "number", 1)
    assert planted is not None
    assert not planted.stated


def test_words_between_two_quotations_are_none() -> None:
    draft = 'The "brisk" mayor said that the harbour would be dredged by the "autumn".'
    assert all(plant(draft, draft, "quotation", seed) is None for seed in range(5))


def test_what_a_link_of_a_wire_names_is_no_quotation() -> None:
    linked = 'Yields rose on [USN:L1N44F086 TEXT:"a global bond selloff"] that nobody expected.'
    assert all(plant(linked, linked, "quotation", seed) is None for seed in range(5))
    quoted = "Yields rose on “a global bond selloff” that nobody expected."
    assert plant(quoted, quoted, "quotation", 1) is not None


def test_explained_means_the_right_words_back() -> None:
    planted = plant("Then 18 rockets fell.", SOURCE, "number", 1)
    assert planted is not None

    def finding(suggestion: str | None, evidence: str) -> Finding:
        return Finding(
            kind="count",
            text=planted.now,
            start=planted.start,
            end=planted.end,
            verdict=Verdict.CONTRADICTED,
            reason="x",
            evidence=(Evidence(0, len(evidence), evidence),),
            suggestion=suggestion,
        )

    assert explained(planted, finding("18", "18 rockets"))
    assert not explained(planted, finding("14", "14 houses"))
    assert not explained(planted, finding(None, "18 rockets"))
    assert not explained(planted, finding("18", "14 houses"))


FLAT = {
    "negation": ("The pier was not closed.", "The pier was closed."),
    "possibility": ("The weir could flood the mill.", "The weir floods the mill."),
    "allegation": ("He allegedly stole a boat.", "He stole a boat."),
    "expectation": ("Rents are expected to fall.", "Rents falls."),
    "plan": ("The mill hopes to hire weavers.", "The mill hires weavers."),
    "failure": ("She failed to stop.", "She stoped."),
    "charge": ("He was accused of taking boats.", "He took boats."),
    "opposite": ("The council approved the plan.", "The council rejected the plan."),
    "denial": ("The mill denied that it had paid.", "It had paid."),
    "step": ("Two clerks were wounded.", "Two clerks were killed."),
}


@pytest.mark.parametrize("name", sorted(FLATTENERS))
def test_each_hedge_is_taken_out(name: str) -> None:
    draft, flat = FLAT[name]
    planted = flatten(draft, name)
    assert planted is not None
    assert planted.text == flat
    assert flatten("The council voted.", name) is None
