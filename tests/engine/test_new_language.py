"""A language is data: content/ADDING.md is followed with a toy language that has two rooms of all.

In the toy every word ends in o, so each letter shows which language it is in, to the last button.
"""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse, serialize
from fluent.syntax.visitor import Transformer

from bot.catalog import Catalog, check, load
from bot.catalog.library import content_folder
from bot.channel import Heard, Letter
from bot.core.model.events import Said
from tests.engine.spoilt import copied, edit
from tests.engine.test_app import WAY_IN
from tests.engine.world import World

CODE = "eo"
ROOMS = ("buttons", "screening")
STYLE = "off-the-ball: [offo, sideo, lieo]\nball: [ballo, ballso]\nactions: [lieo]\navoid: {}\n"
BOTH = frozenset({"no", "to", "so", "do", "go", "who", "two", "also", "into", "zero", "photo", "ago", "undo"})
"""English words that look like the toy's."""
_WORD = re.compile(r"[A-Za-z][A-Za-z']*")


class _Toy(Transformer):
    """English words as the toy writes them; what is put in stays."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = _WORD.sub(lambda found: f"{found[0]}o", node.value)
        return node


def translated(ftl: str) -> str:
    """A file of lines in the toy language."""
    return serialize(_Toy().visit(parse(ftl)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content with the language as the recipe makes it."""
    folder = copied(tmp_path)
    here, english = folder / "languages" / CODE, folder / "languages" / "en"
    here.mkdir()
    (folder / "languages.yaml").write_text(f"languages: {{en: whole, {CODE}: safety}}\n", "utf-8")
    for name in ("lexicon.yaml", "intents.yaml", "times.yaml"):
        (here / name).write_text((english / name).read_text("utf-8"), "utf-8")
    lexicon = (here / "lexicon.yaml").read_text("utf-8")
    (here / "lexicon.yaml").write_text(
        re.sub(r"(?m)^called: .*$", "called: [esperanto, in esperanto]", lexicon), "utf-8"
    )
    (here / "style.yaml").write_text(STYLE, "utf-8")
    edit(folder, "safety/claims.yaml", "never:\n", f"never:\n  {CODE}: [kuraco]\n")
    for name in ("safety", *ROOMS):
        (here / f"{name}.ftl").write_text(translated((english / f"{name}.ftl").read_text("utf-8")), "utf-8")
    return folder


@pytest.fixture
def catalog(folder: Path) -> Catalog:
    assert check(folder) == []
    return load(folder)


def languages_of(letter: Letter, but: str) -> set[str]:
    """The languages of a letter's words and buttons, without the note that tells of the fallback."""
    parts = [letter.text.replace(but, ""), letter.alt, *(choice.label for choice in letter.choices)]
    telling = ([word for word in _WORD.findall(part) if word.lower() not in BOTH] for part in parts)
    return {CODE if all(word.endswith("o") for word in words) else "en" for words in telling if words}


async def world_of(tmp_path: Path, catalog: Catalog) -> tuple[World, list[Letter]]:
    """Somebody whose phone speaks the toy says hello."""
    world = World(tmp_path / "world")
    world.catalog = catalog
    await world.start()
    assert world.app is not None
    await world.app.hear(Heard("paper", "ilze", "first", Said("hello"), f"{CODE}-XX", "Europe/London"))
    await world.app.settle()
    return world, [letter for _, letter in world.paper.delivered]


async def test_the_platforms_hint_chooses_and_what_is_missing_is_said_before_consent(
    tmp_path: Path, catalog: Catalog
) -> None:
    world, letters = await world_of(tmp_path, catalog)
    person = await world.person()
    assert person is not None
    assert (person.language, person.consent) == (CODE, None)
    assert catalog.wording.line("not-whole", CODE) in letters[0].text
    await world.stop()


async def test_a_question_comes_with_its_buttons_in_one_language(tmp_path: Path, catalog: Catalog) -> None:
    note = catalog.wording.line("not-whole", CODE)
    world, letters = await world_of(tmp_path, catalog)
    for button in WAY_IN:
        letters += await world.taps(button)
    spoken = [languages_of(letter, note) for letter in letters if letter.text]
    assert all(len(found) == 1 for found in spoken), spoken
    assert {CODE} in spoken
    assert {"en"} in spoken
    await world.stop()


async def test_one_word_changes_it_and_the_question_comes_again(tmp_path: Path, catalog: Catalog) -> None:
    world, _ = await world_of(tmp_path, catalog)
    await world.says("english")
    asked = (await world.taps("agree-adult"))[-1]
    said = await world.happens(Said("esperanto"))
    assert said[0].text.startswith(catalog.wording.line("language-set", CODE))
    assert [each.id for each in said[-1].choices] == [each.id for each in asked.choices]
    assert languages_of(said[-1], "") == {CODE}
    await world.stop()


def test_an_operator_is_told_how_much_of_it_there_is(catalog: Catalog) -> None:
    (told,) = [notice for notice in catalog.notices if notice.startswith("Not whole")]
    assert re.search(rf"{CODE} has \d\d\d of \d\d\d lines\.", told)
    assert "en has" not in told


def test_the_recipe_names_every_file_that_a_language_has() -> None:
    recipe = (content_folder() / "ADDING.md").read_text("utf-8")
    folder = content_folder() / "languages" / "en"
    rooms = {path.stem for path in folder.glob("*.ftl")}
    assert {path.name for path in folder.iterdir() if path.suffix != ".ftl" and path.name not in recipe} == set()
    assert len([room for room in rooms if f"`{room}`" in recipe]) > 15
    for code in ("es", "de", "fr", "pt", "ru"):
        assert (content_folder() / "languages" / code / "GLOSSARY.md").stat().st_size > 3000
