"""A message comes in one language; dates, lengths, places and numbers come as that language says them."""

from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.catalog import UnspeakableLine, times
from bot.catalog.checks.grammar import Plural
from bot.catalog.entries import entries_of, plain_lines
from bot.catalog.labels import labels_of
from bot.catalog.language import Line, message_of, read_language
from bot.catalog.library import content_folder, read_library
from bot.catalog.wording import Wording
from bot.core.model.messages import Message, Urgency
from tests.engine.world import CATALOG

ALL = CATALOG.content.languages
SAID = {
    "en": ("Monday 4 May", "4 May 2026", "4 May", "Mon, Wed and Fri", "13 hours and 20 minutes", "1 minute", "4.5"),
    "es": ("lunes, 4 de mayo", "4 de mayo de 2026", "4 may", "lun, mié y vie",
           "13 horas y 20 minutos", "1 minuto", "4,5"),
    "de": ("Montag, 4. Mai", "4. Mai 2026", "4. Mai", "Mo, Mi und Fr", "13 Stunden und 20 Minuten", "1 Minute", "4,5"),
    "fr": ("lundi 4 mai", "4 mai 2026", "4 mai", "lun., mer. et ven.", "13 heures et 20 minutes", "1 minute", "4,5"),
    "pt": ("segunda-feira, 4 de maio", "4 de maio de 2026", "4 de mai.", "seg., qua. e sex.",
           "13 horas e 20 minutos", "1 minuto", "4,5"),
    "ru": ("понедельник, 4 мая", "4 мая 2026 г.", "4 мая", "пн, ср и пт", "13 часов и 20 минут", "1 минута", "4,5"),
}  # fmt: skip


@pytest.mark.parametrize("code", ALL)
def test_dates_lengths_and_numbers_come_as_the_language_says_them(code: str) -> None:
    when = "2026-05-04"
    said = (
        times.day(when, code),
        times.year(when, code),
        times.short_day(date.fromisoformat(when), code),
        times.weekdays(0b10101, code, str),
        times.span(13 * 60 + 20, code),
        times.length(60, code),
        times.halves(9, code),
    )
    assert tuple(" ".join(each.split()) for each in said) == SAID[code]


def test_numbers_bend_their_words() -> None:
    assert [times.length(n * 60, "ru") for n in (1, 2, 5, 21, 31)] == [
        *("1 минута", "2 минуты", "5 минут", "21 минута", "31 минута"),
    ]
    assert [times.span(minutes, "en") for minutes in (1440 + 60, 2 * 1440)] == ["25 hours", "2 days"]
    assert times.span(2 * 1440 + 61, "fr").split() == ["2", "jours", "et", "1", "heure"]
    assert {code: set(times.categories(code, 200)) for code in ("en", "fr", "ru")} == {
        "en": {"one", "other"},
        "fr": {"one", "other"},
        "ru": {"one", "few", "many"},
    }


def test_a_city_is_called_as_the_language_calls_it() -> None:
    assert times.zone("America/Sao_Paulo", "pt") == "São Paulo"
    assert times.zone("Europe/Vienna", "de") == "Wien"
    assert times.zone("Europe/London", "fr") == "Londres"
    assert times.zone("America/Los_Angeles", "ru") == "Лос-Анджелес"
    assert times.zone("America/Argentina/Buenos_Aires", "en") == "Buenos Aires"
    assert times.zone("Etc/GMT+3", "de") == "GMT+3"


def test_what_is_no_date_stays_as_it_is() -> None:
    assert times.day("soon", "de") == "soon"


def test_lines_of_words_alone_are_read_as_fluent_reads_them() -> None:
    count = 0
    for code in ALL:
        language = read_language(content_folder(), code)
        for path in sorted((content_folder() / "languages" / code).glob("*.ftl")):
            for name, number, text in _by_the_parser(path.read_text("utf-8")):
                assert (language.lines[name].line, language.lines[name].text) == (number, text)
                count += language.lines[name].plain
    assert count > 800


def _by_the_parser(text: str) -> list[tuple[str, int, str]]:
    """The lines of a file that are words alone, as Fluent's own parser finds them."""
    found = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message):
            parts = [(entry.id.name, entry.id, entry.value)] if entry.value else []
            parts += [(f"{entry.id.name}.{each.id.name}", each.id, each.value) for each in entry.attributes]
            for name, at, value in parts:
                texts = [element.value for element in value.elements if isinstance(element, ast.TextElement)]
                if len(texts) == len(value.elements) and at.span is not None:
                    words = "".join(texts)
                    found.append((name, text.count("\n", 0, at.span.start) + 1, words))
    return found


_ROW = [
    "",
    " ",
    "a",
    "  b",
    "    c d",
    "     .e = f",
    "  .",
    "#",
    "# g",
    "h = i",
    "[",
    " [j]",
    "-k = l",
    " *",
    "m=n",
    "}",
    "\t",
]
_ROWS = st.lists(st.sampled_from([*_ROW, "    o "]), max_size=6)


@given(_ROWS)
def test_a_file_of_words_alone_is_read_as_fluent_reads_it(rows: list[str]) -> None:
    text = "\n".join(["x = y", *rows])
    ours = [line for entry in entries_of(text) for line in plain_lines(entry) or ()]
    theirs = _by_the_parser(text)
    assert [line for line in ours if line not in theirs] == []


def _messages(text: str) -> dict[str, ast.Message]:
    """All messages of a file by Fluent's own parser, without what it remembers of places and comments."""
    found = {}
    for entry in FluentParser(with_spans=False).parse(text).body:
        if isinstance(entry, ast.Message):
            entry.comment = None
            found[entry.id.name] = entry
    return found


@pytest.mark.parametrize("code", ALL)
def test_lines_with_arguments_are_what_fluent_makes_of_them(code: str) -> None:
    theirs: dict[str, ast.Message] = {}
    for path in (content_folder() / "languages" / code).glob("*.ftl"):
        theirs |= _messages(path.read_text("utf-8"))
    (ours,) = read_language(content_folder(), code).parsed
    assert ours.body
    for message in ours.body:
        assert isinstance(message, ast.Message)
        assert message.equals(theirs[message.id.name], ignored_fields=["span", "comment"]), message.id.name


_PUT = st.sampled_from(
    [
        "{ $a }",
        "{$b}",
        "{ DAY($c) }",
        "{DAY( $d )}",
        "{ 1 }",
        '{ "" }',
        "{",
        "}",
        "{ day($a) }",
        "a",
        " ",
        ".",
        "{ $a -> }",
    ]
)


@given(st.lists(_PUT, max_size=5))
def test_arguments_are_read_as_fluent_reads_them(parts: list[str]) -> None:
    text = f"x = y{''.join(parts)}\n    z{''.join(parts)}\n"
    lines = [plain_lines(entry) for entry in entries_of(text)]
    theirs = _messages(text)
    for line in lines:
        if line is not None:
            assert message_of(line).equals(theirs["x"], ignored_fields=["span", "comment"])


_CHOICE = st.sampled_from(
    [
        *(
            "{ $a ->",
            "{$a->",
            "{ $a -> x",
            "{ A($a) ->",
            "{ a ->",
            "    }",
            "}",
            "    } after",
            "    }{ $b ->",
            "  .c = d",
        ),
        *(
            "    [one] w",
            "   *[other] { $a } w",
            "*[x] w",
            "    [0] w ",
            "   *[-1] {  }",
            '   *[x] {""}',
            '   *[y] { "" }',
        ),
        *(
            "    [z]",
            "    [z] [v]",
            "   *[z] v [w]",
            "       more",
            "",
            "    [ q ] w",
            "   *[ 2.5 ] w",
            "    [one] { DAY($a) }",
        ),
        *("    [one] w { $b ->", "    [one] }", "    x", "\x00", "    [one] \x00"),
    ]
)


@given(st.sampled_from(["x = y ", "x =\n    ", "x =\n    y\n      z "]), st.lists(_CHOICE, max_size=7))
@example("x = y ", ["{ $a ->", "    [one] w", "   *[other] { $a } w", "    } after"])
@example("x = y ", ["{$a->", "    [one] w", "   *[other] v", "    }"])
@example("x = y ", ["{ $a ->", "    [one] w", "    [two] v", "    }"])
@example("x = y ", ["{ $a ->", "    [one] w", "   *[other] v", "    }", "  .c = d"])
@example(
    "x =\n    y\n      z ",
    ["{ $a ->", "    [0] w ", '   *[y] { "" }', "    }{ $b ->", "   *[x] w", "    }", "       more"],
)
def test_choices_are_read_as_fluent_reads_them(head: str, rows: list[str]) -> None:
    text = head + "\n".join(rows) + "\n"
    ours = [message_of(line) for entry in entries_of(text) if (line := plain_lines(entry)) is not None]
    theirs = _messages(text)
    for message in ours:
        assert message.equals(theirs[message.id.name], ignored_fields=["span", "comment"])


def test_a_choice_costs_no_parser() -> None:
    text = "x = y { $a ->\n    [one] w\n   *[other] { $a } w\n    } after\n"
    assert [plain_lines(entry) is not None for entry in entries_of(text)] == [True]


def test_a_message_comes_in_one_language_to_the_last_button() -> None:
    asked = Message("pain-check", "de", Urgency.ANSWER, buttons=("easing", "one-leg", "log-pain"))
    safe = Message("safety-unknown", "de", Urgency.SAFETY, buttons=("im-ok", "hurts", "stop"))
    speaks_all = CATALOG.wording.has("button-log-pain", "de")
    assert _languages_of(CATALOG.wording, asked) == ({"de"} if speaks_all else {"en"})
    assert _languages_of(CATALOG.wording, safe) == {"de"}


def _languages_of(wording: Wording, message: Message) -> set[str]:
    """The languages whose words stand in a message."""
    words = wording.words(message)
    said = [(message.line, words.text), *((f"button-{each.id}", each.label) for each in words.choices)]
    found = set()
    for line, text in said:
        found |= {
            code for code in (message.language, "en") if wording.has(line, code) and wording.line(line, code) == text
        }
    return found


def test_who_hears_it_is_told_what_is_not_in_their_language_before_they_agree() -> None:
    for code in ALL:
        for line in ("welcome", "consent", "language-set"):
            text = CATALOG.words(Message(line, code, Urgency.ANSWER)).text
            assert (CATALOG.wording.line("not-whole", code) in text) is not CATALOG.wording.is_whole(code)


def test_the_language_that_is_chosen_says_so_itself() -> None:
    said = {code: CATALOG.words(Message("language-set", code, Urgency.ANSWER)).text.split("\n")[0] for code in ALL}
    assert len(set(said.values())) == len(ALL)
    assert said["pt"] == "A partir de agora, falo português."
    assert said["ru"] == "Теперь разговор идёт по-русски."


def two_languages(folder: Path, english: dict[str, str], german: dict[str, str]) -> Wording:
    """A wording of a few lines, by file."""
    for code, files in (("en", english), ("de", german)):
        (folder / "languages" / code).mkdir(parents=True)
        for name, text in files.items():
            (folder / "languages" / code / f"{name}.ftl").write_text(text, "utf-8")
    languages = {code: read_language(folder, code) for code in ("en", "de")}
    return Wording(languages, signed=True, safety=("help-now", "not-whole"))


def said(wording: Wording, line: str, *buttons: str, **args: str | int) -> tuple[str, ...]:
    words = wording.words(Message(line, "de", Urgency.ANSWER, args, buttons))
    return words.text, *(choice.label for choice in words.choices)


def test_a_room_is_spoken_when_it_is_whole_and_safety_always(tmp_path: Path) -> None:
    wording = two_languages(
        tmp_path,
        {"room": "one = One\ntwo = Two\n", "part": "three = Three\nfour = Four\nhelp-now = Help\n"},
        {"any": "one = Eins\ntwo = Zwei\nthree = Drei\nhelp-now = Hilfe\nnot-whole = Nicht alles\n"},
    )
    assert [said(wording, line)[0] for line in ("one", "two", "three", "four", "help-now")] == [
        *("Eins", "Zwei", "Three", "Four", "Hilfe"),
    ]
    assert not wording.is_whole("de")
    assert (wording.has("three", "de"), wording.has("four", "de")) == (True, False)


def test_menus_of_commands_are_no_room(tmp_path: Path) -> None:
    wording = two_languages(
        tmp_path, {"discord": "slash-stop = stop\nslash-why = why\n"}, {"x": "slash-stop = stopp\nnot-whole = -\n"}
    )
    assert [wording.line(line, "de") for line in ("slash-stop", "slash-why")] == ["stopp", "why"]


def test_one_word_that_is_missing_brings_the_whole_message_in_the_first_language(tmp_path: Path) -> None:
    english = {
        "room": "one = One\nlist = You said: { LABELS($chosen) }\n",
        "buttons": "button-yes = Yes\nbutton-no = No\n",
        "times": "when = It comes { DAYS($days) }\n",
        "words": "said-every-day = every day\n",
    }
    german = {
        "room": "one = Eins\nlist = Gesagt: { LABELS($chosen) }\nwhen = Es kommt { DAYS($days) }\nbutton-yes = Ja\n"
        "not-whole = Nicht alles\n",
    }
    wording = two_languages(tmp_path, english, german)
    assert said(wording, "one") == ("Eins",)
    assert said(wording, "one", "yes", "no") == ("One", "Yes", "No")
    assert said(wording, "list", chosen="yes,no") == ("You said: Yes and No",)
    assert said(wording, "when", days=127) == ("It comes every day",)
    assert said(wording, "when", days=5) == ("Es kommt Mo und Mi",)


def test_a_line_that_exists_nowhere_is_our_bug(tmp_path: Path) -> None:
    wording = two_languages(tmp_path, {"room": "one = One { $x }\n"}, {"room": "one = Eins { $x }\nnot-whole = -\n"})
    for line in ("none", "one"):
        with pytest.raises(UnspeakableLine):
            wording.words(Message(line, "de", Urgency.ANSWER))


def test_a_question_has_a_short_label_for_its_button_where_it_needs_one(tmp_path: Path) -> None:
    faq = "faq-bed = Yes.\n    .question = {}\nfaq-why = So.\n    .question = {}\n    .label = {}\none = 1\n"
    english = faq.format("In bed?", "Why does it hurt when nothing is broken?", "Why it hurts")
    german = faq.format("Im Bett?", "Warum tut es weh, obwohl nichts kaputt ist?", "Warum es weh tut")
    wording = two_languages(tmp_path, {"faq": english}, {"faq": german + "not-whole = -\n"})
    assert said(wording, "one", "faq-bed", "faq-why") == ("1", "Im Bett?", "Warum es weh tut")


def test_a_label_and_its_question_are_both_heard() -> None:
    shelf = read_library(content_folder())
    english = shelf.languages["en"]
    bed = "faq-floor-or-bed"
    lines = {**english.lines, f"{bed}.label": Line("x.ftl", 1, "Bed or sofa")}
    heard = labels_of(replace(shelf, languages={"en": replace(english, lines=lines)}))
    assert heard[bed] == {"Bed or sofa", english.lines[f"{bed}.question"].text}


def test_russian_needs_no_fourth_form_for_what_is_never_counted(tmp_path: Path) -> None:
    forms = "x = { $count ->\n    [one] { $count } раз\n    [few] { $count } раза\n   *[other] { $count } раз\n    }\n"
    (tmp_path / "languages" / "ru").mkdir(parents=True)
    (tmp_path / "languages" / "ru" / "x.ftl").write_text(forms, "utf-8")
    line = read_language(tmp_path, "ru").lines["x"]
    assert list(Plural("ru").bends("x", line, line.choices[0])) == []
