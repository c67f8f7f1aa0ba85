"""Make the sample library's PDF: the handbook of a small boat club.

The file is the same, byte for byte, wherever it is made: no date, no random identifier, and no
compression, whose result depends on the version of zlib.

    python packaging/sample_pdf.py [FILE]
"""

import sys
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Table

TARGET = Path(__file__).resolve().parent.parent / "resources/sample_library/handbook.pdf"
TITLE = "Alderwick Boat Club: Members' Handbook"
INK, LAKE, RULE = HexColor("#222222"), HexColor("#1f5673"), HexColor("#c9d6dd")

BODY = ParagraphStyle(
    "body",
    fontName="Times-Roman",
    fontSize=10.5,
    leading=14.5,
    textColor=INK,
    spaceAfter=6,
    alignment=TA_LEFT,
)
BULLET = ParagraphStyle("bullet", BODY, leftIndent=12, bulletIndent=2, spaceAfter=3)
HEADING = ParagraphStyle(
    "heading", BODY, fontName="Helvetica-Bold", fontSize=17, leading=22, textColor=LAKE
)
SUBHEADING = ParagraphStyle(
    "subheading", BODY, fontName="Helvetica-Bold", fontSize=11, leading=15, spaceBefore=6
)

Block = str | tuple[str, ...] | list[tuple[str, ...]]
"""A paragraph, a heading when it begins with "# ", bullets as a tuple, or a table as a list."""

PAGES: tuple[tuple[str, tuple[Block, ...]], ...] = (
    (
        "Welcome",
        (
            "This handbook is for everyone who rows, paddles or sails from our landing stage. It "
            "says when the boathouse is open, how to book a boat, and what to do when something "
            "goes wrong. Please read the chapter on safety before you first go out. The rest can "
            "wait for a rainy day.",
            "# The club",
            "The Alderwick Boat Club was founded in 1961 by Edith Marlowe and eleven others. "
            "Today it has 187 members between the ages of ten and ninety-one. Alder Water, our "
            "lake, is 4.2 kilometres long and 38 metres deep at its deepest point, off the old "
            "quarry.",
            "# Who to ask",
            [
                ("Chair", "Helen Ashcroft"),
                ("Secretary, letters, travel", "Ruth Okafor"),
                ("Treasurer, fees", "Priya Nair"),
                ("Boat captain, repairs, courses", "Jonas Lindqvist"),
                ("Safety officer, lake log", "Tomasz Wrona"),
                ("Kitchen, suppers", "Marta Silva"),
            ],
            "# Opening hours",
            "From April to September the boathouse is open from 7:00 to 21:00, from October to "
            "March from 8:30 to 16:30. Outside these hours members over 18 may use the side door "
            "with their own key. Boats must be back on their racks half an hour before sunset, "
            "whatever the clock says.",
        ),
    ),
    (
        "Boats and booking",
        (
            "# What we have",
            [
                ("Skiffs", "Coot, Dabchick, Teal, Wigeon", "1 or 2 rowers"),
                ("Quads with cox", "Heron, Grebe", "4 rowers and a cox"),
                ("Kayaks", "K1 to K6", "1 paddler"),
                ("Dinghies", "Merlin, Kestrel, Hobby", "2 sailors"),
                ("Safety launch", "Otter", "up to 6 people"),
            ],
            "# Booking",
            "You can book a boat up to fourteen days ahead, in the red book by the door or by "
            "telephone. At weekends a booking is for two hours at most, so that everyone gets a "
            "turn; on weekdays there is no limit. If you cannot come, cancel at least three hours "
            "before. A boat that nobody has fetched twenty minutes after the hour may be taken by "
            "whoever is waiting.",
            "# Who may take what",
            (
                "Skiffs and kayaks: every member who has passed the swimming test.",
                "Quads: only with a cox from the list on the notice board.",
                "Dinghies: after a check sail with Tomasz Wrona. It is valid for three years.",
                "The launch: only members with the launch certificate, and never for pleasure.",
            ),
            "Write your name, the boat and the time into the red book before you leave, and cross "
            "the line out when you are back. The line that is not crossed out at sunset is the one "
            "for which we start the launch.",
        ),
    ),
    (
        "Safety on the water",
        (
            "Everyone wears a buoyancy aid in every boat, at all times. The rowers of the quads "
            "may leave theirs ashore only when the launch goes with them.",
            "# The flag",
            "Look at the mast before you launch. The flag is set by whoever opens the boathouse "
            "and is checked every two hours.",
            (
                "<b>Green:</b> everyone may go out.",
                "<b>Amber:</b> gusts above 15 knots. Experienced members only, never alone, and no "
                "kayaks beyond the quarry.",
                "<b>Red:</b> gusts above 22 knots, thunder, or a view of less than 500 metres. "
                "Nobody goes out, and whoever is out comes in by the shortest way.",
            ),
            "# Cold water",
            "When the water is colder than 10 degrees, nobody goes out alone and members under 16 "
            "stay ashore. The temperature is written on the board at the landing stage each "
            "morning. In most years this is so from November to the middle of April.",
            "# If you capsize",
            "Stay with the boat. It floats, and it is easier to see than your head. Raise one arm "
            "and call; do not try to swim ashore unless the shore is nearer than 50 metres. Get as "
            "much of yourself out of the water as you can by lying across the hull.",
        ),
    ),
    (
        "The lake and its rules",
        (
            "# Keep right",
            "Traffic on Alder Water goes round against the clock: keep the nearer shore on your "
            "right hand. Rowing boats look behind them every ten strokes. Sailing boats give way "
            "to rowing boats near the landing stage and nowhere else.",
            "# The reeds",
            "From 15 March to 31 July the reed bed on the north shore is closed, because great "
            "crested grebes nest there. Stay 60 metres away; white buoys mark the line. The county "
            "warden may fine a boat up to £200, and the club does not pay it for you.",
            "# The weir",
            "The lake runs out over a weir at the southern end. A chain of yellow buoys lies 150 "
            "metres above it. No boat passes the chain, for any reason, not even for a hat.",
            "# Swimming and fishing",
            "Swim between the landing stage and the willow, and wear a bright cap. Fishing is "
            "allowed from the shore with a county licence, but not from the club's boats. When a "
            "notice about blue-green algae hangs on the board, keep yourself, your children and "
            "your dogs out of the bay it names.",
            "# Evening",
            "A boat that is out in the last half hour before sunset must carry a white light. The "
            "lamps hang beside the oars and are charged on Fridays.",
        ),
    ),
    (
        "Looking after the boats",
        (
            "# After each outing",
            (
                "Wash the hull inside and out with fresh water and sponge it dry.",
                "Open the hatches, or the boat will rot from within.",
                "Carry, do not drag. Four people carry a quad; two carry a skiff.",
                "Hang buoyancy aids on the line behind the house, not on the heater.",
            ),
            "# Damage",
            "Every boat has a card on its rack. If anything is broken, turn the card to its yellow "
            "side, write down what happened, and tell Jonas Lindqvist on the same day. A boat with "
            "a yellow card stays on its rack until he has turned the card back. Nobody is asked to "
            "pay for an accident that was reported. Whoever hides one pays for all of it.",
            "# Winter",
            "The wooden boats are varnished every second winter, three thin coats each, with a "
            "day between them. The launch comes out of the water on the last Sunday of October. "
            "Its battery is charged to half and kept in the workshop, where it does not freeze.",
            "# Working days",
            "There are two: the first Saturday of March and the second Saturday of October, from "
            "nine o'clock. Soup is at noon. Hours count towards the twelve that each adult gives "
            "in a year and may be passed on within a family.",
        ),
    ),
    (
        "In an emergency",
        (
            "Help the person first, the boat later or never.",
            (
                "Call 112 and say: <b>Alder Water, landing stage three.</b> The ambulance knows "
                "it by that name and comes through the upper car park.",
                "Sound the horn by the door: three long blasts. Everyone on the water comes in.",
                "Two members with the launch certificate take the Otter. Its key hangs behind the "
                "glass; break it.",
                "One person waits at the church to show the ambulance the way.",
            ),
            "# Where things are",
            [
                ("First-aid boxes", "kitchen, and under the seat of the Otter"),
                ("Defibrillator", "outside, beside the west door; no code needed"),
                ("Foil blankets", "top shelf of the changing room"),
                ("Fire extinguishers", "workshop and kitchen"),
                ("Throw lines", "both ends of the landing stage"),
            ],
            "# Someone who was in cold water",
            "Keep them lying down and out of the wind. Take off wet clothes, wrap them in blankets "
            "and warm the trunk before the arms and legs. Sweet, warm drinks only for someone who "
            "is fully awake. No alcohol and no hot shower: both can make the heart fail.",
            "# Afterwards",
            "Write a report into the green book within 24 hours, even when nothing bad came of it. "
            "Tomasz Wrona reads every one, and most of the rules in this handbook began there.",
        ),
    ),
)


def make(path: Path) -> None:
    """Write the handbook to `path`."""
    document = BaseDocTemplate(
        str(path), pagesize=A5, title=TITLE, author="Alderwick Boat Club", invariant=1, lang="en"
    )
    width, height = A5
    frame = Frame(16 * mm, 16 * mm, width - 32 * mm, height - 34 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame], onPage=_draw_margins))
    story: list[Any] = []
    for heading, blocks in PAGES:
        story += [*([PageBreak()] if story else []), _Chapter(heading, HEADING)]
        for block in blocks:
            story += _flow(block)
    document.build(story, canvasmaker=partial(Canvas, pageCompression=0))
    if document.page != len(PAGES):
        raise SystemExit(f"{len(PAGES)} chapters filled {document.page} pages")


class _Chapter(Paragraph):
    """A heading that is also an entry of the PDF's outline."""

    def draw(self) -> None:
        super().draw()
        self.canv.bookmarkPage(self.text)
        self.canv.addOutlineEntry(self.text, self.text)


def _flow(block: Block) -> list[Any]:
    if isinstance(block, tuple):
        return [Paragraph(item, BULLET, bulletText="•") for item in block]
    if isinstance(block, list):
        rows = [[Paragraph(cell, BODY) for cell in row] for row in block]
        lines = ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE)
        return [Table(rows, style=[lines, ("VALIGN", (0, 0), (-1, -1), "TOP")], spaceAfter=8)]
    if block.startswith("# "):
        return [Paragraph(block[2:], SUBHEADING)]
    return [Paragraph(block, BODY)]


def _draw_margins(canvas: Canvas, document: BaseDocTemplate) -> None:
    width, height = A5
    canvas.setFont("Helvetica", 8)
    canvas.setFillColor(LAKE)
    canvas.drawString(16 * mm, height - 11 * mm, TITLE)
    canvas.drawRightString(width - 16 * mm, 9 * mm, f"Page {document.page} of {len(PAGES)}")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
