"""The outbox: what is claimed, what is void, and what becomes of it."""

import pytest

from bot.channel import Delivered, Outcome, Refused, Unknown
from bot.core.model.events import Pressed, Said
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND, Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from bot.store import Claim, Queued, State
from bot.store.outbox.settle import RESENDS
from bot.store.turns.batch import TurnBatch
from bot.store.turns.incoming import AT_HOME, at_home
from tests.engine.house import House

CUE = Message("cue", "en", Urgency.CUE)
ANSWER, OTHER = Message("help", "en", Urgency.ANSWER), Message("about", "en", Urgency.ANSWER)


def says(house: House, *messages: Message, chat: str = "ann") -> list[Queued]:
    """Messages in the outbox as a turn would have left them."""
    context = house.store.context
    with house.store.transaction():
        batch = TurnBatch(context, house.now)
        (row,) = AT_HOME.rows(context.connection, [house.id_of(chat)])
        batch.say(at_home(row), messages)
        return list(batch.written().queued)


def passing(house: House, expires: Instant | None = None, must: bool = False, **more: str) -> Message:
    era = house.person().course_version
    return Message("cue", "en", Urgency.CUE, course_version=era, expires=expires, must=must, **more)  # type: ignore[arg-type]


def sealed(house: House, id: int) -> bytes | None:
    found: bytes | None = house.one("SELECT sealed FROM outbox WHERE id = ?", id)
    return found


def claimed(house: House, *messages: Message) -> list[Claim]:
    return list(house.claim(*says(house, *messages)).claims)


@pytest.fixture(autouse=True)
def ann(house: House) -> None:
    house.lies_down()


def test_a_claim_tells_what_to_say_and_where(house: House) -> None:
    (queued,) = says(house, CUE)
    (claim,) = house.claim(queued).claims
    assert claim == Claim(queued.id, "ann", "tg", CUE)
    assert house.state(claim.id) is State.CLAIMED


def test_nothing_is_claimed_twice(house: House) -> None:
    (queued,) = says(house, CUE)
    assert len(house.claim(queued, queued).claims) == 1
    again = house.claim(queued)
    assert (again.claims, again.dropped) == ((), (queued.id,))
    assert house.state(queued.id) is State.CLAIMED


def test_what_is_not_there_is_dropped(house: House) -> None:
    assert house.store.claim([1, 2], house.now).dropped == (1, 2)


def test_claims_come_in_the_order_asked_for(house: House) -> None:
    queued = says(house, *[CUE] * 5)
    assert [claim.id for claim in house.claim(*reversed(queued)).claims] == [each.id for each in reversed(queued)]


def test_a_change_of_course_voids_what_passes_away_and_nothing_else(house: House) -> None:
    old, kept = says(house, passing(house), CUE)
    house.hears(Said("stop"))
    result = house.claim(old, kept)
    assert ([claim.id for claim in result.claims], result.dropped) == ([kept.id], (old.id,))
    assert house.state(old.id) is State.CANCELLED
    assert sealed(house, old.id) is None


def test_what_a_forgotten_person_was_to_hear_is_void(house: House) -> None:
    old, answer = says(house, passing(house), CUE)
    house.hears(Pressed(0, Intent.DELETE))
    farewell = house.hears(Pressed(house.person().prompt, Intent.DELETE_ALL)).queued
    result = house.claim(old, answer, *farewell)
    assert [claim.message.line for claim in result.claims] == ["deleted"]
    assert result.dropped == (old.id, answer.id)


def test_what_is_too_late_is_not_said(house: House) -> None:
    (queued,) = says(house, passing(house, expires=house.now))
    late, on_time = says(house, passing(house, expires=house.now), CUE)
    assert house.claim(queued).dropped == ()
    house.now += 1
    result = house.claim(late, on_time)
    assert (result.dropped, result.spoken.turned) == ((late.id,), 0)
    assert house.state(late.id) is State.EXPIRED


def test_what_had_to_be_said_and_was_too_late_is_told_at_once(house: House) -> None:
    late, other = says(house, passing(house, expires=house.now - 1, must=True), passing(house))
    result = house.claim(late, other)
    assert result.spoken.turned == 1
    assert house.person().open_question is not None
    assert (result.claims, result.dropped) == ((), (late.id, other.id)), (
        "the other passed away with the change of course"
    )
    assert len(result.spoken.queued) == 1
    assert [each.id for each in result.spoken.queued] == [each.id for each in house.store.waiting(9)]


def test_what_is_not_due_yet_stays_in_the_queue(house: House) -> None:
    (claim,) = claimed(house, CUE)
    (queued,) = house.settle([claim], Refused("later", house.now + MINUTE)).queued
    result = house.claim(queued)
    assert (result.claims, result.dropped) == ((), ())
    assert [(each.id, each.not_before) for each in result.spoken.queued] == [(queued.id, house.now + SECOND)]
    house.now += MINUTE
    assert len(house.claim(queued).claims) == 1


# Cards.


def test_a_card_takes_the_place_of_one_that_still_waits(house: House) -> None:
    (old,) = says(house, passing(house, card="pacer"))
    (new,) = says(house, passing(house, card="pacer"))
    assert house.state(old.id) is State.CANCELLED
    result = house.claim(old, new)
    assert ([claim.id for claim in result.claims], result.dropped) == ([new.id], (old.id,))


def test_of_two_cards_in_one_turn_the_later_counts(house: House) -> None:
    queued = says(house, passing(house, card="pacer"), passing(house), passing(house, card="pacer"))
    assert len(queued) == 2
    assert len(house.claim(*queued).claims) == 2


def test_a_card_edits_the_one_that_was_sent(house: House) -> None:
    for message_id in ("70", "71"):
        (claim,) = claimed(house, passing(house, card="pacer"))
        house.settle([claim], Delivered(message_id))
    (claim,) = claimed(house, passing(house, card="pacer"))
    assert claim.edits == "71"


def test_a_card_of_another_kind_another_chat_or_another_era_is_not_edited(house: House) -> None:
    (claim,) = claimed(house, passing(house, card="pacer"))
    house.settle([claim], Delivered("70"))
    (claim,) = claimed(house, passing(house, card="menu"))
    assert claim.edits == ""
    house.lies_down("bob")
    (queued,) = says(house, passing(house, card="pacer"), chat="bob")
    (claim,) = house.claim(queued).claims
    assert claim.edits == ""
    house.hears(Said("repeat"))
    (claim,) = claimed(house, passing(house, card="pacer"))
    assert claim.edits == ""


# What gives way.


def prompt(line: str, number: int, urgency: Urgency = Urgency.ANSWER, **more: bool) -> Message:
    return Message(line, "en", urgency, buttons=("ok",), prompt=number, **more)  # type: ignore[arg-type]


def what_waits(house: House) -> list[str]:
    return [message.line for message in house.messages()]


def test_words_that_wait_are_not_said_twice_and_the_newer_ones_count(house: House) -> None:
    (old,) = says(house, ANSWER)
    (other,) = says(house, OTHER)
    (new,) = says(house, ANSWER)
    assert house.state(old.id) is State.CANCELLED
    assert sealed(house, old.id) is None
    assert [each.id for each in house.store.waiting(9)] == [other.id, new.id]


def test_plain_words_are_the_same_only_if_they_tell_the_same(house: House) -> None:
    says(house, Message("kept", "en", Urgency.ANSWER, args={"number": 6}))
    says(house, Message("kept", "en", Urgency.ANSWER, args={"number": 7}))
    assert what_waits(house) == ["kept", "kept"]


def test_a_question_that_was_only_put_again_gives_way_to_whatever_asks_next(house: House) -> None:
    says(house, prompt("screen-adult", 1))
    for number in (2, 3, 4):
        says(house, prompt("screen-adult", number, again=True))
    assert what_waits(house) == ["screen-adult"], "the newest takes the place of the first"
    says(house, prompt("delete-ask", 5))
    assert what_waits(house) == ["screen-adult", "delete-ask"], "nobody has read it yet, so it is no repetition"


def test_a_question_that_was_read_and_is_put_again_gives_way_to_whatever_asks_next(house: House) -> None:
    says(house, prompt("screen-adult", 1))
    house.deliver()
    for number in (2, 3):
        says(house, prompt("screen-adult", number, again=True))
    assert what_waits(house) == ["screen-adult"]
    says(house, prompt("delete-ask", 4))
    assert what_waits(house) == ["delete-ask"]


def test_an_answer_with_buttons_gives_way_to_itself_alone(house: House) -> None:
    for number, line in enumerate(("faq-a", "faq-b", "faq-a", "menu"), start=1):
        says(house, prompt(line, number))
    assert what_waits(house) == ["faq-b", "faq-a", "menu"]


def test_words_of_safety_and_what_must_be_said_give_way_to_nothing(house: House) -> None:
    kept = [
        *[Message("safety-pain", "en", Urgency.SAFETY, resend=True)] * 2,
        *[prompt("safety-emergency", 1, Urgency.SAFETY)] * 2,
        *[passing(house, must=True)] * 2,
        *[CUE] * 2,
    ]
    for message in kept:
        says(house, message)
    says(house, prompt("safety-emergency", 2, again=True), prompt("delete-ask", 3))
    assert what_waits(house) == [*[message.line for message in kept], "delete-ask"]


def test_a_question_of_safety_that_was_only_put_again_gives_way_to_itself_and_to_nothing_less(house: House) -> None:
    for number in (1, 2):
        says(house, prompt("safety-ask", number, Urgency.SAFETY, again=True))
    says(house, prompt("safety-ask", 3, again=True), prompt("delete-ask", 4))
    assert [(message.line, message.prompt) for message in house.messages()] == [("safety-ask", 2), ("delete-ask", 4)]


def test_what_comes_back_from_the_platform_gives_way_to_a_newer_one(house: House) -> None:
    (claim,) = claimed(house, ANSWER)
    (new,) = says(house, ANSWER)
    assert house.settle([claim], Refused("later")).queued == ()
    assert house.state(claim.id) is State.CANCELLED
    assert [each.id for each in house.store.waiting(9)] == [new.id]
    (claim,) = house.claim(new).claims
    (again,) = house.settle([claim], Refused("later")).queued
    says(house, ANSWER)
    assert house.state(again.id) is State.CANCELLED, "what came back waits like all others"


def test_what_waited_at_a_restart_gives_way_too(house: House) -> None:
    (old,) = says(house, ANSWER)
    house.restart()
    assert house.store.waiting(9) == (old,)
    says(house, ANSWER)
    assert house.state(old.id) is State.CANCELLED


def test_two_that_a_crash_left_waiting_are_one_at_the_next_start(house: House) -> None:
    (claim,) = claimed(house, ANSWER)
    (new,) = says(house, ANSWER)
    house.restart()
    house.store.recover(house.now)
    assert house.store.waiting(9) == (new,)
    assert house.state(claim.id) is State.CANCELLED


def test_in_another_chat_nothing_gives_way(house: House) -> None:
    house.lies_down("bob")
    says(house, ANSWER)
    says(house, ANSWER, chat="bob")
    assert (house.lines("ann"), house.lines("bob")) == (["help"], ["help"])


def test_of_two_in_one_turn_the_later_counts_and_nothing_is_remembered_that_does_not_wait(house: House) -> None:
    (queued,) = says(house, ANSWER, ANSWER)
    assert house.deliver() == ["help"]
    assert len(house.store.context.pending) == 0
    assert house.state(queued.id) is State.SENT


# Receipts.


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Delivered("70"), State.SENT),
        (Refused("bad"), State.REFUSED),
        (Refused("gone"), State.REFUSED),
        (Unknown(), State.MAYBE),
    ],
)
def test_a_final_row_has_no_words_left(house: House, outcome: Outcome, state: State) -> None:
    (claim,) = claimed(house, CUE)
    house.settle([claim], outcome)
    assert house.state(claim.id) is state
    assert sealed(house, claim.id) is None


def test_somebody_who_is_gone_is_told_so(house: House) -> None:
    (claim,) = claimed(house, CUE)
    assert house.settle([claim], Refused("gone")).turned == 1
    assert house.person().session is None
    assert house.store.next_wakes().answer_at is None


def test_a_bad_message_that_had_to_be_said_is_asked_about(house: House) -> None:
    (claim,) = claimed(house, passing(house, must=True))
    assert house.settle([claim], Refused("bad")).turned == 1
    assert house.person().open_question is not None


def test_later_means_not_before_the_platform_says(house: House) -> None:
    (claim,) = claimed(house, CUE)
    (queued,) = house.settle([claim], Refused("later", house.now + HOUR)).queued
    assert queued.not_before == house.now + HOUR
    assert house.state(claim.id) is State.QUEUED
    assert sealed(house, claim.id) is not None


def test_later_without_a_time_backs_off_more_each_time(house: House) -> None:
    pauses: dict[Urgency, list[int]] = {urgency: [] for urgency in (Urgency.CALL, Urgency.CUE, Urgency.SAFETY)}
    for urgency, of_it in pauses.items():
        (queued,) = says(house, Message("x", "en", urgency))
        for _ in range(11):
            (claim,) = house.claim(queued).claims
            (queued,) = house.settle([claim], Refused("later")).queued
            of_it.append((queued.not_before - house.now) // SECOND)
            house.now = queued.not_before
    assert pauses[Urgency.CALL] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert pauses[Urgency.CUE] == [1, 2, 4, 8, 16, *[30] * 6]
    assert pauses[Urgency.SAFETY] == [1, 2, *[4] * 9]


def test_stop_while_a_message_is_under_way_keeps_it_from_being_tried_again(house: House) -> None:
    (claim,) = claimed(house, passing(house))
    house.hears(Said("stop"))
    assert house.settle([claim], Refused("later", house.now)).queued == ()
    assert house.state(claim.id) is State.CANCELLED


def test_a_retry_that_would_come_too_late_is_told_now(house: House) -> None:
    (claim,) = claimed(house, passing(house, expires=house.now + 8 * SECOND, must=True))
    assert house.settle([claim], Refused("later", house.now + 40 * SECOND)).turned == 1
    assert house.state(claim.id) is State.EXPIRED
    assert house.person().open_question is not None


def test_doubt_sends_again_only_what_may_come_twice(house: House) -> None:
    cue, safety = claimed(house, CUE, Message("pain", "en", Urgency.SAFETY, resend=True))
    (queued,) = house.settle([cue, safety], Unknown()).queued
    assert queued.id == safety.id
    assert (house.state(cue.id), house.state(safety.id)) == (State.MAYBE, State.QUEUED)


def test_in_doubt_words_of_safety_are_sent_again_seldom_after_the_first_tries_and_not_forever(house: House) -> None:
    (queued,) = says(house, Message("pain", "en", Urgency.SAFETY, resend=True))
    began, waits = house.now, []
    for _ in range(RESENDS - 1):
        (claim,) = house.claim(queued).claims
        (queued,) = house.settle([claim], Unknown()).queued
        waits.append(queued.not_before - house.now)
        house.now = queued.not_before
    assert waits[:5] == [SECOND, 2 * SECOND, 4 * SECOND, 4 * SECOND, 30 * MINUTE]
    assert DAY <= house.now - began <= DAY + MINUTE
    (claim,) = house.claim(queued).claims
    assert house.settle([claim], Unknown()).queued == ()
    assert house.state(claim.id) is State.MAYBE


def test_facts_land_late_and_nothing_lands_over_sent(house: House) -> None:
    (claim,) = claimed(house, CUE)
    house.settle([claim], Unknown())
    house.settle([claim], Delivered("70"))
    assert house.state(claim.id) is State.SENT
    for outcome in (Unknown(), Refused("later"), Refused("bad"), Refused("gone"), Delivered("71")):
        assert house.settle([claim], outcome).turned == 0
        assert house.state(claim.id) is State.SENT
    assert house.one("SELECT ref FROM outbox WHERE id = ?", claim.id) == "70"


def test_a_wish_on_a_row_that_is_not_claimed_is_nothing(house: House) -> None:
    (queued,) = says(house, CUE)
    claim = Claim(queued.id, "ann", "tg", CUE)
    assert house.settle([claim], Refused("later", house.now + HOUR)).queued == ()
    assert len(house.claim(queued).claims) == 1


def test_a_receipt_for_what_was_deleted_is_passed_over(house: House) -> None:
    (claim,) = claimed(house, CUE)
    house.hears(Pressed(0, Intent.DELETE))
    house.hears(Pressed(house.person().prompt, Intent.DELETE_ALL))
    for outcome in (Delivered("70"), Refused("gone"), Refused("later"), Unknown()):
        assert house.settle([claim], outcome).turned == 0
    assert house.rows("SELECT 1 FROM outbox WHERE id = ?", claim.id) == []


def test_two_receipts_for_one_message_in_one_batch(house: House) -> None:
    (claim,) = claimed(house, CUE)
    assert house.settle([claim, claim], Refused("gone")).turned == 1


# After a restart.


def test_what_waits_is_found_again_page_by_page(house: House) -> None:
    queued = says(house, *[CUE] * 7)
    house.restart()
    first = house.store.waiting(4)
    rest = house.store.waiting(4, first[-1].id)
    assert [*first, *rest] == queued


def test_after_a_crash_doubtful_messages_are_let_go_and_safety_is_sent_again(house: House) -> None:
    cue, safety = claimed(house, CUE, Message("pain", "en", Urgency.SAFETY, resend=True))
    house.restart()
    assert house.store.waiting(9) == ()
    assert house.store.recover(house.now) == 1
    assert (house.state(cue.id), house.state(safety.id)) == (State.MAYBE, State.QUEUED)
    assert sealed(house, cue.id) is None
    assert [each.id for each in house.store.waiting(9)] == [safety.id]
    assert house.store.recover(house.now) == 0


def test_an_answer_in_doubt_that_nothing_has_followed_is_said_again_once(house: House) -> None:
    (claim,) = claimed(house, ANSWER)
    (after,) = says(house, OTHER)
    house.restart()
    assert house.store.recover(house.now) == 0
    assert [each.id for each in house.store.waiting(9)] == [claim.id, after.id], "in its order"
    house.store.claim([claim.id], house.now)
    house.restart()
    assert house.store.recover(house.now) == 1, "once, whatever happens"
    assert house.state(claim.id) is State.MAYBE


@pytest.mark.parametrize("outcome", [Delivered("7"), Unknown(), None])
def test_an_answer_in_doubt_that_something_has_followed_is_let_go(house: House, outcome: Outcome | None) -> None:
    first, second = claimed(house, ANSWER, OTHER)
    if outcome is not None:
        house.settle([second], outcome)
    house.restart()
    house.store.recover(house.now)
    assert house.state(first.id) is State.MAYBE


def test_what_follows_in_another_chat_or_only_tidies_up_does_not_count(house: House) -> None:
    (claim,) = claimed(house, ANSWER)
    house.lies_down("bob")
    (tidying,) = claimed(house, Message("", "en", Urgency.CLEANUP))
    house.settle([tidying], Delivered(""))
    house.restart()
    assert house.store.recover(house.now) == 0
    assert house.state(claim.id) is State.QUEUED


@pytest.mark.parametrize("urgency", [Urgency.CUE, Urgency.CALL])
def test_a_cue_and_what_comes_unasked_are_never_said_again(house: House, urgency: Urgency) -> None:
    (claim,) = claimed(house, Message("cue", "en", urgency))
    house.restart()
    assert house.store.recover(house.now) == 1
    assert house.state(claim.id) is State.MAYBE


def test_an_answer_that_nobody_waits_for_any_more_is_let_go(house: House) -> None:
    early = claimed(house, ANSWER)
    house.lies_down("bob")
    late = list(house.claim(*says(house, ANSWER, chat="bob")).claims)
    house.change("UPDATE outbox SET not_before = ? WHERE id = ?", house.now - HOUR, early[0].id)
    house.change("UPDATE outbox SET not_before = ? WHERE id = ?", house.now - HOUR + 1, late[0].id)
    house.restart()
    house.store.recover(house.now)
    assert (house.state(early[0].id), house.state(late[0].id)) == (State.MAYBE, State.QUEUED)


def test_recovery_leaves_alone_what_this_start_has_claimed(house: House) -> None:
    (claim,) = claimed(house, CUE)
    assert house.store.recover(house.now) == 0
    assert house.state(claim.id) is State.CLAIMED


def test_a_message_that_can_not_be_opened_is_refused_and_no_other_waits_for_it(house: House) -> None:
    broken, whole = says(house, CUE, CUE)
    house.change("UPDATE outbox SET sealed = ? WHERE id = ?", sealed(house, whole.id), broken.id)
    assert [each.id for each in house.store.waiting(9)] == [whole.id]
    result = house.claim(broken, whole)
    assert ([claim.id for claim in result.claims], result.dropped) == ([whole.id], (broken.id,))
    assert house.state(broken.id) is State.REFUSED


def test_after_the_clock_went_back_nothing_waits_for_a_moment_that_it_named(house: House) -> None:
    (queued,) = says(house, Message("pain", "en", Urgency.SAFETY, resend=True))
    house.now -= HOUR
    claimed = house.claim(queued)
    assert claimed.claims == ()
    assert [each.not_before for each in claimed.spoken.queued] == [house.now + SECOND]
    (hastened,) = house.store.hasten(house.now).queued
    assert (hastened.id, hastened.not_before) == (queued.id, house.now)
    assert house.store.hasten(house.now).queued == ()
    assert len(house.claim(hastened).claims) == 1


def test_words_of_safety_that_are_in_doubt_again_and_again_let_all_others_go_first(house: House) -> None:
    (queued,) = says(house, Message("pain", "en", Urgency.SAFETY, resend=True))
    for _ in range(5):
        (claim,) = house.claim(queued).claims
        (queued,) = house.settle([claim], Unknown()).queued
        house.now = queued.not_before
    assert queued.urgency is Urgency.CLEANUP
    assert [each.urgency for each in house.store.waiting(9)] == [Urgency.CLEANUP]
    assert house.claim(queued).claims[0].message.urgency is Urgency.SAFETY


def test_a_platform_that_was_away_for_hours_does_not_use_up_the_doubts_that_words_of_safety_bear(house: House) -> None:
    """A refusal says for certain that nothing arrived, so only doubt counts."""
    (queued,) = says(house, Message("pain", "en", Urgency.SAFETY, resend=True))
    outcomes: list[Outcome] = [*[Refused("later")] * 90, Unknown()]
    for outcome in outcomes:
        (claim,) = house.claim(queued).claims
        (queued,) = house.settle([claim], outcome).queued
        house.now = queued.not_before
    assert queued.urgency is Urgency.SAFETY
    assert [each.urgency for each in house.store.waiting(9)] == [Urgency.SAFETY]


def test_every_crash_with_words_of_safety_in_hand_counts_as_a_doubt(house: House) -> None:
    (queued,) = says(house, Message("pain", "en", Urgency.SAFETY, resend=True))
    for _ in range(5):
        assert len(house.claim(queued).claims) == 1
        house.restart()
        house.store.recover(house.now)
        (queued,) = house.store.waiting(9)
    assert queued.urgency is Urgency.CLEANUP


def test_what_is_too_late_behind_a_row_that_goes_ends_with_its_claim(house: House) -> None:
    first, second = says(house, CUE, Message("open", "en", Urgency.CUE, expires=house.now + SECOND))
    house.now += MINUTE
    assert len(house.store.claim([first.id], house.now, [second.id]).claims) == 1
    assert house.state(second.id) is State.EXPIRED


def test_a_clock_that_went_back_while_nobody_was_there_leaves_nobody_waiting(house: House) -> None:
    house.lies_down("bob")
    (queued,) = says(house, Message("pain", "en", Urgency.SAFETY, resend=True), chat="bob")
    house.now -= HOUR
    house.restart()
    house.store.recover(house.now)
    assert house.store.next_wakes().answer_at == house.now
    assert [each.not_before for each in house.store.waiting(99) if each.id == queued.id] == [house.now]
