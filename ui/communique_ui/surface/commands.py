"""What the officer can tell the body to do: kinds of paragraph, marks, moves, links, speakers, approval. Each is one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from communique import quotes
from communique.galley import links
from communique.importing import typed
from communique.people import full_name
from communique.release import Block, BlockKind, Quote, Release, Speaker
from communique.text import Span, SpanKind
from communique_ui.messages import announce
from communique_ui.surface import changes, chips
from communique_ui.surface.changes import Point, Rows, Stretch
from communique_ui.surface.grammar import propose
from communique_ui.surface.questions import Question
from communique_ui.surface.speaker_choices import candidates, mention_for, with_speaker
from communique_ui.surface.speaker_picker import SpeakerPicker

if TYPE_CHECKING:
    from communique_ui.surface.body import Body


class BodyCommands(QObject):
    """The commands that ACTIONS calls ``body.…``."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._body = body
        self._binding = body.binding

    # ---- kinds

    def make_paragraph(self) -> None:
        """Make the selected paragraphs ordinary ones."""
        self._make("paragraph")

    def make_heading(self) -> None:
        """Make them subheadings, or ordinary again."""
        self._make("heading")

    def make_list_item(self) -> None:
        """Make them list items, or ordinary again."""
        self._make("list-item")

    def make_quote(self) -> None:
        """Make them quotes, or ordinary again; words between marks that nobody has yet become speech with the speaker open."""
        self._make("quote")

    def _make(self, kind: BlockKind) -> None:
        start, end = self._binding.points()
        numbers = range(start.row, end.row + 1)
        rows, release = self._binding.rows, self._binding.release
        wanted: BlockKind = "paragraph" if all(rows[n].kind == kind for n in numbers) else kind
        changed = changes.with_kind(rows, numbers, wanted)
        if wanted == "quote":
            changed, release = self._spoken(changed, numbers, release)
        self._binding.change(changed, self.tr("Change the kind of paragraph"), at=start, to=end, release=release)

    def _spoken(self, rows: Rows, numbers: range, release: Release) -> tuple[Rows, Release]:
        """The rows with the marked words of some given to new quotes, where they have no speech yet."""
        mute = [rows[n] for n in numbers if not any(True for _ in rows[n].text.of_kind("speech"))]
        people = self._binding.document.style.people if self._binding.document else ()
        proposed = propose(mute, release, people)
        out = list(rows)
        for n in numbers:
            for one in proposed.get(rows[n].id, ()):
                id_ = None
                if one.speaker is not None:
                    release, id_ = with_speaker(release, one.speaker, lambda: self._body.ids.new("s"))
                quote = Quote(self._body.ids.new("q"), id_, one.type, one.attribution)
                out[n] = replace(out[n], text=out[n].text.with_span(Span(one.start, one.end, "speech", quote.id)))
                release = replace(release, quotes=(*release.quotes, quote))
        return tuple(out), release

    # ---- marks

    def toggle_strong(self) -> None:
        """Make the selection bold, or not; without one, what is typed next."""
        self._toggle("strong", self.tr("Bold"))

    def toggle_emphasis(self) -> None:
        """Make the selection italic, or not; without one, what is typed next."""
        self._toggle("emphasis", self.tr("Italic"))

    def _toggle(self, kind: SpanKind, label: str) -> None:
        start, end = self._binding.points()
        if start == end:
            self._body.typist.toggle(kind)
            return
        rows = self._binding.rows
        where = changes.stretches(rows, start, end)
        change = changes.unmarked if changes.has_mark(rows, where, kind) else changes.marked
        self._binding.change(change(rows, where, kind), label, at=start, to=end)

    def make_link(self) -> None:
        """Ask for an address for the selected words, the link or the word at the caret."""
        where = self._linked()
        if where is None:
            self._say(self.tr("Select the words that should carry the link."))
            return
        rows = self._binding.rows
        old = next((s.value for s in rows[where.row].text.of_kind("link") if s.start < where.end and s.end > where.start), "")
        self._binding.select(Point(where.row, where.start), Point(where.row, where.end))
        card = Question(self._body, "link", self.tr("Address"), self.tr("Link"), self.tr("Remove link") if old else "")
        card.line.setText(old)
        card.line.selectAll()
        card.line.setPlaceholderText("https://")
        card.answered.connect(lambda address: self._link(card, where, address))
        card.refused.connect(lambda: self._unlink(where))
        card.open_at(self._body.cursorRect(), card.line)

    def _linked(self) -> Stretch | None:
        """What a link would lie on."""
        start, end = self._binding.points()
        text = self._binding.rows[start.row].text
        if start != end:
            return Stretch(start.row, start.offset, end.offset) if start.row == end.row else None
        for span in text.of_kind("link"):
            if span.start <= start.offset <= span.end:
                return Stretch(start.row, span.start, span.end)
        first = last = start.offset
        while first and text.plain[first - 1].isalnum():
            first -= 1
        while last < len(text.plain) and text.plain[last].isalnum():
            last += 1
        return Stretch(start.row, first, last) if first < last else None

    def _link(self, card: Question, where: Stretch, address: str) -> None:
        known = links.safe_link(address) or links.site_link(address) or links.mail_link(address)
        if not known:
            card.object_to(self.tr("Write a web address, an e-mail address or tel: with a number."))
            return
        card.close_up()
        end = Point(where.row, where.end)
        self._binding.change(changes.marked(self._binding.rows, (where,), "link", known), self.tr("Link"), at=end)

    def _unlink(self, where: Stretch) -> None:
        end = Point(where.row, where.end)
        self._binding.change(changes.unmarked(self._binding.rows, (where,), "link"), self.tr("Remove link"), at=end)

    def fix_here(self) -> None:
        """Show the card of the finding at the caret, the focus on its first fix; the window's own command applies that at once."""
        if not self._body.pointing.show_here():
            self._say(self.tr("No problem here."))

    def paste_as_text(self) -> None:
        """Paste the words of the clipboard alone."""
        self._body.paste_as_text()

    # ---- moves

    def move_up(self) -> None:
        """Move the selected paragraphs up by one."""
        start, end = self._binding.points()
        self.move(start.row, end.row, start.row - 1)

    def move_down(self) -> None:
        """Move the selected paragraphs down by one."""
        start, end = self._binding.points()
        self.move(start.row, end.row, end.row + 2)

    def move(self, first: int, last: int, to: int) -> None:
        """Move some paragraphs before the one that has the number ``to`` now; the caret goes with them."""
        rows = self._binding.rows
        if not 0 <= to <= len(rows):
            return
        start, end = self._binding.points()
        moved = changes.moved(rows, first, last, to)
        by = to - first if to < first else to - last - 1
        is_inside = first <= start.row and end.row <= last
        at, until = (
            (Point(start.row + by, start.offset), Point(end.row + by, end.offset)) if is_inside else (Point(first + by, 0),) * 2
        )
        if self._binding.change(moved, self.tr("Move paragraph"), at=at, to=until):
            announce(self._body, self.tr("Paragraph {n} of {all}").format(n=first + by + 1, all=len(rows)))

    # ---- speakers and approval

    def choose_speaker(self, block: str | None = None) -> None:
        """Ask who speaks the quote at the caret, or that of a block."""
        number = self._body.mirror.number_of(block) if block else self._binding.points()[1].row
        if number is None:
            return
        row = self._binding.rows[number]
        quote = self._quote_in(row, None if block else self._binding.points()[1].offset)
        if quote is None and (row.kind != "quote" or not row.text.plain):
            self._say(self.tr("Put the caret in a quote to say who speaks."))
            return
        card = self._picker(self.tr("Who says this?"), allows_nobody=quote is not None and quote.speaker is not None)
        card.picked.connect(lambda speaker: self._give(row.id, quote, speaker))
        card.open_at(self._body.art.chip_place(row.id) or self._body.cursorRect(), card.line)

    def insert_speaker(self, instead: str = "") -> None:
        """Ask for a person and write the name at the caret: in full the first time, shortly afterwards. Escape writes ``instead``."""
        if self._body.isReadOnly():
            return
        card = self._picker(self.tr("Whom do you want to name?"), allows_nobody=False)
        card.picked.connect(self._name)
        if instead:
            card.escaped.connect(lambda: self._body.typist.type(instead))
        card.open_at(self._body.cursorRect(), card.line)

    def approve_quote(self) -> None:
        """Ask who approves the words of the quote at the caret; from then on no fix changes a letter of them."""
        start = self._binding.points()[1]
        quote = self._quote_in(self._binding.rows[start.row], start.offset)
        if quote is None:
            self._say(self.tr("Put the caret in a quote to approve it."))
            return
        card = Question(self._body, "approve", self.tr("Who approves these words?"), self.tr("Approve"))
        speaker = chips.speaker_of(self._binding.release, quote)
        card.line.setText(quote.approval.by or (full_name(speaker.name) if speaker else ""))
        card.line.selectAll()
        card.answered.connect(lambda by: self._approve(card, quote.id, by))
        card.open_at(self._body.cursorRect(), card.line)

    def _approve(self, card: Question, quote: str, by: str) -> None:
        if not by:
            card.object_to(self.tr("Write the name of whoever approved them."))
            return
        card.close_up()
        document = self._binding.document
        if document is not None:
            at = datetime.now(UTC).isoformat(timespec="seconds")
            document.edit(
                quotes.approved(document.release, quote, by, at), self.tr("Approve a quote"), caret=self._binding.caret()
            )

    def _picker(self, title: str, *, allows_nobody: bool) -> SpeakerPicker:
        document = self._binding.document
        people = document.style.people if document else ()
        return SpeakerPicker(self._body, candidates(self._binding.release, people), title=title, allows_nobody=allows_nobody)

    def _quote_in(self, row: Block, offset: int | None) -> Quote | None:
        """The quote at an offset of a row, else the first one of a quote block."""
        spans = list(row.text.of_kind("speech"))
        here = [s for s in spans if offset is not None and s.start - 1 <= offset <= s.end + 1] or (
            spans if row.kind == "quote" else []
        )
        return next((q for q in self._binding.release.quotes if here and q.id == here[0].value), None)

    def _give(self, block: str, quote: Quote | None, speaker: Speaker | None) -> None:
        """Give a quote a speaker; a quote block whose words are nobody's yet becomes a quote with that."""
        document = self._binding.document
        row = next((one for one in self._binding.release.body if one.id == block), None)
        if document is None or row is None:
            return
        release, id_ = document.release, None
        if speaker is not None:
            release, id_ = with_speaker(release, speaker, lambda: self._body.ids.new("s"))
        if quote is None:
            release = typed.open_quote(release, row, Quote(self._body.ids.new("q"), id_))
        else:
            changed = (replace(one, speaker=id_) if one.id == quote.id else one for one in release.quotes)
            release = replace(release, quotes=tuple(changed))
        document.edit(release, self.tr("Choose the speaker"), caret=self._binding.caret())

    def _name(self, speaker: Speaker) -> None:
        start, end = self._binding.points()
        rows = self._binding.rows
        before = "\n".join(row.text.plain for row in rows[: start.row]) + "\n" + rows[start.row].text.plain[: start.offset]
        release, _ = with_speaker(self._binding.release, speaker, lambda: self._body.ids.new("s"))
        words = mention_for(release, speaker, before)
        if start != end:
            rows = changes.cut(rows, start, end)
        row = rows[start.row]
        text = row.text.replaced(start.offset, start.offset, words)
        rows = (*rows[: start.row], replace(row, text=text), *rows[start.row + 1 :])
        self._binding.change(rows, self.tr("Name a speaker"), at=Point(start.row, start.offset + len(words)), release=release)

    def _say(self, sentence: str) -> None:
        self._body.say(sentence)
