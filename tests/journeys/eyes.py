"""What a program can see wrong with a screen: contrast, clipped words, overlaps, nameless controls, the wrong language."""

import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from PIL import Image  # noqa: E402

from desk import ROOT, words_of  # noqa: E402

PRESSABLE = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
             Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.COMBO_BOX}
LEAST_CONTRAST = 4.5
LEAST_CONTRAST_LARGE = 3.0  # WCAG 2.2, 1.4.3: from 24 px, or 19 px bold


def luminance(colour):
    def linear(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return sum(weight * linear(value) for weight, value in zip((0.2126, 0.7152, 0.0722), colour))


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def measured_contrast(picture, box):
    """Between what most of a box is and the farthest colour that fills at least a hundredth of it."""
    part = picture.crop(box)
    colours = part.getcolors(part.width * part.height) or []
    if not colours:
        return None
    total = sum(count for count, _ in colours)
    background = max(colours)[1]
    far = sorted(((contrast(colour, background), count) for count, colour in colours), reverse=True)
    seen = 0
    for ratio, count in far:
        seen += count
        if seen * 150 >= total:
            return ratio
    return 1.0


def english_sentences():
    """Sentences whose Indonesian differs: none of them may be seen in the Indonesian face."""
    text = (ROOT / "resources/locale/id.po").read_text()
    found = set()
    for block in re.split(r"\n\s*\n", text):
        match = re.search(r'^msgid ((?:".*"\s*)+)', block, re.M)
        answer = re.search(r'^msgstr(?:\[0\])? ((?:".*"\s*)+)', block, re.M)
        if not match or not answer:
            continue
        english = "".join(re.findall(r'"(.*)"', match[1]))
        indonesian = "".join(re.findall(r'"(.*)"', answer[1]))
        if english and english != indonesian and "%" not in english:
            found.add(english.replace("&", "").replace("\\n", " "))
    return found


def box_of(node):
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


def faults(program, picture_file, least_target, indonesian=True):
    """Every fault of what `program` shows now, as sentences; the picture was taken a moment ago."""
    picture = Image.open(picture_file).convert("RGB")
    english = english_sentences() if indonesian else set()
    found = []
    pressable = []
    screen = (0, 0, picture.width, picture.height)
    for node in program.showing():
        try:
            role, text, box = node.get_role(), words_of(node), box_of(node)
            states = node.get_state_set()
        except GLib.Error:
            continue
        visible = (max(box[0], 0), max(box[1], 0), min(box[2], picture.width), min(box[3], picture.height))
        if box[2] - box[0] < 2 or visible[2] - visible[0] < 4 or visible[3] - visible[1] < 4:
            continue
        what = f"{node.get_role_name()} '{text}'"
        if text in english:
            found.append(f"{what}: English in the Indonesian face")
        if states.contains(Atspi.StateType.FOCUSABLE) and role in PRESSABLE and not node.get_name():
            found.append(f"{what} at {box}: no name for a screen reader")
        if role in PRESSABLE and states.contains(Atspi.StateType.SENSITIVE):
            if box[3] - box[1] < least_target:
                found.append(f"{what}: {box[3] - box[1]} px high, at least {least_target}")
            for other, other_box in pressable:
                if overlap(box, other_box):
                    found.append(f"{what} lies over '{other}'")
            pressable.append((text, box))
        if text and role in (Atspi.Role.LABEL, Atspi.Role.PUSH_BUTTON) and inside(screen, box):
            if clipped(node, box):
                found.append(f"{what}: clipped")
            ratio = measured_contrast(picture, visible)
            if ratio is not None and ratio < LEAST_CONTRAST:
                found.append(f"{what}: contrast {ratio:.1f}")
    return found
