"""What a program can see wrong with a screen: contrast, clipped words, overlaps, nameless controls, the wrong language."""

import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from PIL import Image, ImageChops  # noqa: E402

from desk import ROOT, words_of  # noqa: E402

PRESSABLE = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
             Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.COMBO_BOX}
READ = {Atspi.Role.LABEL, Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.TABLE_CELL,
        Atspi.Role.LIST_ITEM, Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.COLUMN_HEADER,
        Atspi.Role.TABLE_COLUMN_HEADER}
LEAST_CONTRAST = 4.5


def luminance(colour):
    def linear(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return sum(weight * linear(value) for weight, value in zip((0.2126, 0.7152, 0.0722), colour))


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_of(picture, box):
    """The part of a box that holds more than its background, and that background."""
    part = picture.crop(box)
    colours = part.getcolors(part.width * part.height)
    if not colours:
        return None, None
    background = max(colours)[1]
    difference = ImageChops.difference(part, Image.new("RGB", part.size, background)).convert("L")
    inner = difference.point(lambda value: 255 if value > 24 else 0).getbbox()
    return (part.crop(inner) if inner else None), background


def measured_contrast(picture, box):
    """Between the background of a box and the farthest colour that fills a good part of what is written on it."""
    ink, background = ink_of(picture, box)
    if ink is None:
        return None
    colours = ink.getcolors(ink.width * ink.height)
    total = sum(count for count, _ in colours)
    seen = 0
    for ratio, count in sorted(((contrast(colour, background), count) for count, colour in colours), reverse=True):
        seen += count
        if seen * 100 >= total:
            return ratio
    return 1.0


def runs_into_edge(picture, box):
    """Whether something is written up to the left or right border of a control: it had no room."""
    inset = 5
    part = picture.crop((box[0] + inset, box[1] + inset, box[2] - inset, box[3] - inset))
    if part.width < 20 or part.height < 10:
        return False
    for column in (0, part.width - 1):
        strip = part.crop((column, 0, column + 1, part.height))
        if len(strip.getcolors()) > 1:
            return True
    return False


def english_sentences():
    """Matches the sentences whose Indonesian differs: none of them may be seen in the Indonesian face."""
    text = (ROOT / "resources/locale/id.po").read_text()
    found = set()
    for block in re.split(r"\n\s*\n", text):
        match = re.search(r'^msgid ((?:".*"\s*)+)', block, re.M)
        answer = re.search(r'^msgstr(?:\[0\])? ((?:".*"\s*)+)', block, re.M)
        if not match or not answer:
            continue
        english = "".join(re.findall(r'"(.*)"', match[1]))
        indonesian = "".join(re.findall(r'"(.*)"', answer[1]))
        if english and english != indonesian:
            found.add(english.replace("&", "").replace("\\n", " "))
    # A sentence with gaps is told by the words around them, when there are enough.
    whole = [re.escape(one) for one in found if "%" not in one]
    gapped = [re.sub(r"%\d", ".+", re.escape(one)) for one in found
              if "%" in one and len(re.findall(r"[A-Za-z]{2,}", one)) >= 2]
    toolkit = ["_?Open", "_?Cancel", "Home", "Recent", "Other Locations", "Name", "Size", "Modified", "Search"]
    return re.compile("(?:" + "|".join(whole + gapped + toolkit) + ")$")


class Changed(Exception):
    """A part of the page went away while it was looked at, so what was read is of no page that anybody saw."""


def box_of(node):
    if node is None:
        raise Changed("a part of the page went away while it was looked at")
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.x + box.width, box.y + box.height


def inside(outer, inner, slack=1):
    return (inner[0] >= outer[0] - slack and inner[1] >= outer[1] - slack and inner[2] <= outer[2] + slack and
            inner[3] <= outer[3] + slack)


def overlap(one, other):
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width > 2 and height > 2


def clipped(node, box):
    """Whether a text is larger than the place it was given."""
    if node.get_role() != Atspi.Role.LABEL or node.get_text_iface() is None:
        return False
    length = Atspi.Text.get_character_count(node)
    if length == 0:
        return False
    try:
        shape = Atspi.Text.get_range_extents(node, 0, length, Atspi.CoordType.SCREEN)
    except GLib.Error:
        return False
    return shape.width > box[2] - box[0] + 2 or shape.height > box[3] - box[1] + 2


def cut_by_parent(node, box):
    """Whether a panel shows only a part of what stands in it. What stands higher or lower may be scrolled to; no page
    scrolls sideways."""
    parent = node.get_parent()
    scrolls = False
    while parent is not None and parent.get_role() in (Atspi.Role.PANEL, Atspi.Role.FILLER, Atspi.Role.FRAME,
                                                       Atspi.Role.SCROLL_PANE, Atspi.Role.VIEWPORT):
        left, top, right, bottom = box_of(parent)
        scrolls = scrolls or parent.get_role() in (Atspi.Role.SCROLL_PANE, Atspi.Role.VIEWPORT)
        if box[0] < left - 2 or box[2] > right + 2 or (not scrolls and box[3] - box[1] > bottom - top + 2):
            return True
        parent = parent.get_parent()
    return False


def seen_whole(node, box, screen):
    """Whether nothing of a control lies beyond the edge of what it stands in."""
    parent = node.get_parent()
    while parent is not None and parent.get_role() != Atspi.Role.APPLICATION:
        if not inside(box_of(parent), box, 2):
            return False
        parent = parent.get_parent()
    return inside(screen, box)


def cell_cut(node, box):
    """Whether the words of a table's cell are longer than the cell."""
    if node.get_text_iface() is None:
        return False
    length = Atspi.Text.get_character_count(node)
    if length == 0:
        return False
    try:
        last = Atspi.Text.get_character_extents(node, length - 1, Atspi.CoordType.SCREEN)
    except GLib.Error:
        return False
    return last.width > 0 and last.x + last.width > box[2] + 2


def faults(program, picture_file, least_target, stays=None, indonesian=True):
    """Every fault of what `program` shows now, as sentences; the picture was taken a moment ago. `stays` matches the
    words of what no scrolling may hide. Raises Changed."""
    try:
        return faults_of_page(program, picture_file, least_target, stays, indonesian)
    except GLib.Error as error:
        raise Changed(f"a part of the page went away while it was looked at: {error.message}") from error


def faults_of_page(program, picture_file, least_target, stays, indonesian):
    picture = Image.open(picture_file).convert("RGB")
    english = english_sentences() if indonesian else None
    found = []
    taken = []
    screen = (0, 0, picture.width, picture.height)
    kept = False
    for node in program.showing():
        try:
            role, text, box = node.get_role(), words_of(node), box_of(node)
            states = node.get_state_set()
        except GLib.Error:
            continue
        if stays and role in PRESSABLE and re.match(stays, text):
            kept = True
            if not seen_whole(node, box, screen):
                found.append(f"{node.get_role_name()} '{text}' at {box}: must stay in sight")
        visible = (max(box[0], 0), max(box[1], 0), min(box[2], picture.width), min(box[3], picture.height))
        if box[2] - box[0] < 2 or visible[2] - visible[0] < 4 or visible[3] - visible[1] < 4:
            continue
        what = f"{node.get_role_name()} '{text}'"
        if english and english.match(text):
            found.append(f"{what}: English in the Indonesian face")
        if states.contains(Atspi.StateType.FOCUSABLE) and role in PRESSABLE and not node.get_name():
            found.append(f"{what} at {box}: no name for a screen reader")
        active = role in PRESSABLE and states.contains(Atspi.StateType.SENSITIVE)
        if active and box[3] - box[1] < least_target:
            found.append(f"{what}: {box[3] - box[1]} px high, at least {least_target}")
        if active or (text and role == Atspi.Role.LABEL):
            for other, other_box, other_node in taken:
                if overlap(box, other_box) and node.get_parent() != other_node and other_node.get_parent() != node:
                    found.append(f"{what} lies over '{other}'")
            taken.append((text, box, node))
        if text and role in (Atspi.Role.LABEL, *PRESSABLE) and cut_by_parent(node, box):
            found.append(f"{what} at {box}: cut by the edge of its panel")
        if not text or not inside(screen, box):
            continue
        if role == Atspi.Role.TABLE_CELL and not inside(box_of(node.get_parent()), box):
            continue  # a row that is scrolled to
        if role == Atspi.Role.TABLE_CELL and cell_cut(node, box):
            found.append(f"{what} at {box}: longer than its cell")
        scrolled_to = box[3] > picture.height - 3  # the window's own edge lies over it
        if role == Atspi.Role.PUSH_BUTTON and not scrolled_to and runs_into_edge(picture, box):
            found.append(f"{what} at {box}: no room beside the words")
        if role in READ:
            if clipped(node, box):
                found.append(f"{what}: clipped")
            rim = 0 if role in (Atspi.Role.LABEL, Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM) else 5
            ratio = measured_contrast(picture, (visible[0] + rim, visible[1] + rim, visible[2] - rim, visible[3] - rim))
            if ratio is not None and ratio < LEAST_CONTRAST:
                found.append(f"{what}: contrast {ratio:.1f}")
    if stays and not kept:
        found.append(f"nothing of '{stays}' is to be seen")
    return found
