"""Every screen of every face in every look: taken, checked by program, and laid out on contact sheets.

Exits with 1 when a screen has clipped or overlapping controls, contrast under 4.5, a control without a name, or English
in the Indonesian face. `--looks 1` takes only the first look, `--only PART` those whose name has it, `--faces` some.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from PIL import Image

from camera import Camera, Look
from desk import Person, ROOT, needs
from office import ReceiptPrinter, Site, demo, indonesian
from pictures_board import board
from pictures_counter import counter, heard
from pictures_intake import intake, intake_papers
from pictures_kiosk import kiosk
from pictures_setup import chooser, setup, setup_hours, setup_one_more, setup_partner

LOOKS = [Look(size, theme, percent) for theme in ("light", "contrast") for percent in (100, 200)
         for size in ((1366, 768), (1920, 1080))]
# Small screens, as they are used: below a title and above a panel.
LOOKS += [Look(size, "light", percent, desktop=True) for percent in (100, 150, 200)
          for size in ((1366, 768), (1280, 1024), (1280, 800), (1024, 768))]
LOOKS += [Look((1080, 1920), "light", percent) for percent in (100, 200)]  # a kiosk may stand upright
FACES = ("setup", "kiosk", "board", "staff")
MANY = [f"{first} Contoh {last}" for first in ("Sri", "Budi", "Nurul", "Made") for last in ("Wati", "Saputra", "Rahayu")]


def before_the_morning(binaries, folder):
    """What every look begins with; made once."""
    demo(binaries, folder / "demo")
    site = Site(binaries, folder / "demo/office", None)
    for number, name in enumerate(MANY):
        site.ask("person", "add", "--name", name, "--sex", "PL"[number % 2], "--birth-year", str(1950 + 4 * number),
                 "--village", "36.73.02.1011", "--officer", "P07")
    subprocess.run([binaries / "intake_papers", folder / "demo/made", "6"], check=True)


def one_look(look, binaries, folder, out, say, faces):
    sites = folder / look.name
    shutil.copytree(folder / "demo", sites)
    with look.display() as display:
        os.environ["DISPLAY"] = display.name
        printers = [ReceiptPrinter(binaries / "test_printer", sites / side) for side in "abcd"]
        office, partner, hall = (Site(binaries, sites / name, printer)
                                 for name, printer in zip(("office", "partner", "hall"), printers)
                                 if name != "hall" or shutil.copytree(folder / "demo/office", sites / "hall"))
        person = Person(display, binaries / "type_scan")
        camera = Camera(display, out / look.name, look)
        if "setup" in faces and look.width > look.height:
            camera.attempt("chooser", chooser, binaries, say)
            camera.attempt("setup", setup, binaries, say, sites, person)
            camera.attempt("setup-hours", setup_hours, binaries, say, sites, person)
            camera.attempt("setup-one-more", setup_one_more, binaries, say, sites, person)
            camera.attempt("setup-partner", setup_partner, binaries, say, sites, person)
        if "kiosk" in faces and not look.desktop:  # it takes the whole screen
            camera.attempt("kiosk", kiosk, binaries, say, hall, printers[2], person, folder / "demo/office")
        if "board" in faces and not look.desktop:
            camera.attempt("board", board, binaries, say, office, folder / "demo/office")
        if "staff" in faces and look.width > look.height:
            slip = camera.attempt("counter", counter, binaries, say, office, printers[0], person)
            if slip:
                returned = camera.attempt("intake", intake, binaries, say, partner, printers[1], person, slip)
                if returned:
                    papers = (("c7-surat-balasan", returned, "Ask the resident whether it helped."),
                              ("c7-sudah-diketahui", returned, "Nothing to do: the record had this before."),
                              ("c7-surat-rujukan", slip, "Referral %1"))
                    camera.attempt("heard", heard, binaries, say, office, person, papers)
            foreign = camera.attempt("papers", intake_papers, binaries, say, sites / "made", printers[3], person)
            if foreign:
                papers = (("c7-kunci-tak-dikenal", foreign, "Load the newest trust list, then scan again."),
                          ("c7-tidak-terbaca", foreign[:90], "Scan again, or type the code below the square."))
                camera.attempt("foreign", heard, binaries, say, office, person, papers)
    if camera.files:
        contact_sheet(camera.files, out / f"{look.name}.png")
    return camera


def contact_sheet(files, out):
    across, cell = 4, (492, 282)
    sheet = Image.new("RGB", (across * cell[0], (len(files) + across - 1) // across * cell[1]), "#808080")
    for number, file in enumerate(files):
        with Image.open(file) as picture:
            picture.thumbnail((480, 270))
            sheet.paste(picture, (number % across * cell[0] + 6, number // across * cell[1] + 6))
    sheet.save(out)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binaries", type=pathlib.Path, default=ROOT / "build/release/bin")
    arguments.add_argument("--out", type=pathlib.Path, default=ROOT / "build/pictures")
    arguments.add_argument("--looks", type=int, default=len(LOOKS))
    arguments.add_argument("--only", default="", help="part of a look's name, such as 1366x768-light")
    arguments.add_argument("--faces", nargs="+", choices=FACES, default=FACES)
    wish = arguments.parse_args()
    needs("Xvfb", "openbox", "xdotool", "import", "zbarimg")
    binaries, out = wish.binaries.resolve(), wish.out.resolve()
    say = indonesian(binaries)
    found, taken = [], 0
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        before_the_morning(binaries, folder)
        for look in [look for look in LOOKS if wish.only in look.name][:wish.looks]:
            camera = one_look(look, binaries, folder, out, say, wish.faces)
            found += camera.found
            taken += len(camera.files)
    for fault in found:
        print(fault)
    print(json.dumps({"pictures": taken, "faults": len(found)}))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
