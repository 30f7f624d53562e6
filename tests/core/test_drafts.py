"""What an open question remembers: saved and read back by its kind, and read out of records of before."""

import pytest
from msgspec.structs import replace

from bot.core.model import drafts
from bot.core.model.conversation import OpenQuestion, newcomer, restored, saved
from bot.core.model.drafts import Answers, Draft, read_former
from bot.core.model.questions import OutreachKind, QuestionId
from tests.core.talk import MORNING

PLAN = (("anchor", ("after-work",)), ("minute", ("450",)), ("days", ("127",)))
FORMER: list[tuple[QuestionId, Answers, Draft]] = [
    (QuestionId.CONSENT, (("form", ("full",)),), drafts.WayIn("full")),
    (QuestionId.SOUND, (("form", ()),), drafts.WayIn()),
    (
        QuestionId.SCREENING,
        (("form", ("short",)), ("q-adult", ("adult",)), ("q-body", ("bleed", "skin")), ("chosen", ("metal",))),
        drafts.ScreeningDraft("short", (("adult", ("adult",)), ("body", ("bleed", "skin"))), ("metal",)),
    ),
    (QuestionId.RECHECK, (("form", ("full",)),), drafts.RecheckDraft("full")),
    (QuestionId.RECHECK, (("mistake", ("yes",)),), drafts.RecheckDraft(mistake=True)),
    (QuestionId.EMERGENCY, (("where", ("ball",)),), drafts.EmergencyDraft(on_ball=True)),
    (QuestionId.EMERGENCY, (("where", ("",)),), drafts.EmergencyDraft()),
    (QuestionId.ARE_YOU_OK, (("line", ("voice-unheard",)),), drafts.UnheardDraft("voice-unheard")),
    (QuestionId.QUESTION, (("id", ("dizziness",)),), drafts.FaqDraft("dizziness")),
    (QuestionId.LINK_CONFIRM, (("code", ("ABCD-1234",)),), drafts.LinkDraft("ABCD-1234")),
    (
        QuestionId.DID_YOU_MEAN,
        (("wishes", ("start", "faq-dizziness")),),
        drafts.GuessesDraft(("start", "faq-dizziness")),
    ),
    (QuestionId.CALL_DISCREET, (("about", ("ball",)),), drafts.OutreachDraft(OutreachKind.BALL)),
    (QuestionId.TRAVEL, (("zone", ("Asia/Tokyo",)),), drafts.TravelDraft("Asia/Tokyo")),
    (QuestionId.PLAN_TIME, (("anchor", ("none",)),), drafts.PlanDraft("none")),
    (QuestionId.PLAN_TIME_BOTH, (("both", ("450", "1170")),), drafts.PlanDraft(both=(450, 1170))),
    (QuestionId.PLAN_DAYS, (("own", ("0",)), ("minute", ("0",))), drafts.PlanDraft(minute=0, picked=0)),
    (QuestionId.PLAN_QUIET, (*PLAN, ("quiet", ("yes",))), drafts.PlanDraft("after-work", 450, 127, quiet=True)),
    (
        QuestionId.ZONE_WHICH,
        (*PLAN, ("zones", ("Europe/Riga", "Europe/Rome"))),
        drafts.PlanDraft("after-work", 450, 127, zones=("Europe/Riga", "Europe/Rome")),
    ),
]


@pytest.mark.parametrize(("question", "former", "draft"), FORMER)
def test_a_question_of_a_record_of_before_remembers_what_it_did(
    question: QuestionId, former: Answers, draft: Draft
) -> None:
    beneath = OpenQuestion(question, MORNING, former=former)
    person = replace(newcomer(MORNING), open_question=OpenQuestion(QuestionId.HELP, MORNING, under=beneath))
    opened = restored(saved(person))
    assert opened.open_question is not None
    assert opened.open_question.under == OpenQuestion(question, MORNING, draft=draft)
    assert restored(saved(replace(person, open_question=beneath))).open_question == opened.open_question.under


@pytest.mark.parametrize("draft", [draft for _, _, draft in FORMER])
def test_a_draft_is_saved_and_read_back_by_its_kind(draft: Draft) -> None:
    person = replace(newcomer(MORNING), open_question=OpenQuestion(QuestionId.PLAN, MORNING, draft=draft))
    assert restored(saved(person)) == person
    assert person.remembers(type(draft)) == draft
    assert person.remembers(drafts.TravelDraft if type(draft) is not drafts.TravelDraft else drafts.WayIn) != draft


def test_a_place_among_the_steps_is_saved_and_read_back() -> None:
    draft = drafts.StepsDraft("full", 3, MORNING)
    person = replace(newcomer(MORNING), open_question=OpenQuestion(QuestionId.STEPS, MORNING, draft=draft))
    assert restored(saved(person)).remembers(drafts.StepsDraft) == draft


def test_what_remembered_nothing_remembers_nothing() -> None:
    assert read_former(QuestionId.PLAN_TIME, ()) is None
    younger = {drafts.TopicDraft, drafts.StepsDraft}
    assert {type(draft) for _, _, draft in FORMER} == set(drafts.Draft.__args__) - younger
