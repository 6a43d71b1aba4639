"""Every screen of every face in every look: taken, checked by program, and laid out on contact sheets.

Exits with 1 when a screen has clipped or overlapping controls, contrast under 4.5, a control without a name, or English
in the Indonesian face. `--looks 1` takes only the first look.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from desk import Display, Failed, Person, Program, ROOT, needs  # noqa: E402
from eyes import faults  # noqa: E402
from loop import KNOWN_NIK  # noqa: E402
from office import ReceiptPrinter, Site, code_on, demo, indonesian  # noqa: E402

SIZES = ((1366, 768), (1920, 1080))
LOOKS = [(size, theme, percent) for theme in ("light", "contrast") for percent in (100, 200) for size in SIZES]
LEAST_STAFF_TARGET = 44
LEAST_KIOSK_TARGET = 57  # 20 mm on a 21.5" screen of 1366 pixels; 81 on one of 1920


class Camera:
    def __init__(self, display, folder, look):
        self.display, self.folder = display, folder
        self.look = look
        self.found = []
        self.files = []

    def take(self, program, name, least):
        time.sleep(0.6)
        file = self.display.picture(self.folder / f"{name}.png")
        self.files.append(file)
        for fault in faults(program, file, least):
            self.found.append(f"{self.folder.name}/{name}: {fault}")


def face(display, binaries, look, *words):
    (width, height), theme, percent = look
    return Program(display, binaries / "satupintu", *words, "--window", f"{width}x{height - 28}", "--theme", theme,
                   "--text-size", percent)


def chooser(display, binaries, look, camera, say):
    program = face(display, binaries, look)
    program.see(re.escape(say("What is this PC for?")))
    camera.take(program, "00-pilih", LEAST_STAFF_TARGET)
    program.close()


def setup(display, binaries, look, camera, say, folder, person):
    program = face(display, binaries, look, "setup", "--office", folder)
    following = re.escape(say("&Next").replace("&", ""))
    person.tap(program.see(f"^{re.escape(say('A new SLRT office'))}$")[0])
    program.see(f"^{re.escape(say('The office'))}$")
    for name, words in (("Code", "D0999"), ("Name", "SLRT Contoh"), ("Officers", "P01 Wulan Contoh")):
        field = program.field(say(name))
        Atspi.Component.grab_focus(field)
        time.sleep(0.2)
        person.press("ctrl+a")
        person.type(words)
    camera.take(program, "s2-kantor", LEAST_STAFF_TARGET)
    program.press(following)
    program.see(re.escape(say("Where does the record lie?")))
    camera.take(program, "s3-folder", LEAST_STAFF_TARGET)
    program.press(following)
    program.see(re.escape(say("Printers and voice")))
    camera.take(program, "s4-pencetak", LEAST_STAFF_TARGET)
    program.press(re.escape(say("&Make it now").replace("&", "")))
    program.see(re.escape(say("It is ready.")), 20)
    camera.take(program, "s5-selesai", LEAST_STAFF_TARGET)
    program.close()


def kiosk(display, binaries, look, camera, say, office, printer, person):
    least = LEAST_KIOSK_TARGET if display.width < 1900 else 81
    (_, _), theme, percent = look
    program = Program(display, binaries / "satupintu", "kiosk", "--office", office.folder, "--theme", theme, "--text-size",
                      percent)
    program.see(re.escape(say("What do you need today?")))
    camera.take(program, "k1-keperluan", least)
    person.tap(program.see("^Berobat$")[0])
    program.see(re.escape(say("Does one of these apply?")))
    camera.take(program, "k2-jalur-cepat", least)
    person.tap(program.see(f"^{say('No')}$")[0])
    program.see(re.escape(say("Your number")))
    camera.take(program, "k3-nomor", least)
    person.tap(program.see(f"^{say('Call staff')}$")[0])
    program.see(re.escape(say("Staff are coming.")))
    camera.take(program, "k6-petugas", least)
    person.tap(program.see(f"^{say('No longer needed')}$")[0])
    program.close()
    nowhere = office.folder / "tidak-ada"
    nowhere.mkdir(exist_ok=True)
    program = Program(display, binaries / "satupintu", "kiosk", "--office", nowhere, "--theme", theme, "--text-size", percent)
    program.see(re.escape(say("Take a number at the front desk.")))
    camera.take(program, "k8-tidak-jalan", least)
    program.close()


def counter(display, binaries, look, camera, say, office, printer, person):
    program = face(display, binaries, look, "counter", "--office", office.folder)
    program.see(re.escape(say("Who sits here?")))
    camera.take(program, "c0-petugas", LEAST_STAFF_TARGET)
    program.close()
    for need in ("KES", "DIK", "NAK"):
        office.ask("ticket", "take", "H", "--need", need)
    program = face(display, binaries, look, "counter", "--office", office.folder, "--officer", "P07", "--counter", "2")
    program.see(r"H-\d{3}")
    camera.take(program, "c1-antrean", LEAST_STAFF_TARGET)
    person.press("F2")
    time.sleep(0.6)
    person.type("hendra")
    program.see("Hendra Setiadi")
    camera.take(program, "c1-ditemukan", LEAST_STAFF_TARGET)
    person.press("Escape")
    person.press("ctrl+n")
    program.see(re.escape(say("New person")))
    person.type("Siti Contoh")
    camera.take(program, "c2-orang-baru", LEAST_STAFF_TARGET)
    person.press("Escape", "F6")
    time.sleep(0.4)
    camera.take(program, "c3-tanpa-kartu", LEAST_STAFF_TARGET)
    person.press("Escape", "Escape")
    person.type(KNOWN_NIK)
    person.press("Return")
    program.see(re.escape(say("Need (digit)")))
    person.type("opname")
    person.press("Return")
    time.sleep(0.5)
    camera.take(program, "c1-keluhan", LEAST_STAFF_TARGET)
    person.type("1")
    person.press("Return", "Return", "Return", "space")
    camera.take(program, "c1-tujuan", LEAST_STAFF_TARGET)
    person.press("F8")
    program.see(re.escape(say("Printed.")), 15)
    camera.take(program, "c5-surat", LEAST_STAFF_TARGET)
    slip = code_on(printer.paper(len(printer.papers)))
    person.press("F9")
    time.sleep(0.4)
    person.press("F12")
    time.sleep(0.4)
    camera.take(program, "c8-terkunci", LEAST_STAFF_TARGET)
    program.close()
    return slip


def intake(display, binaries, look, camera, say, partner, printer, person, slip):
    program = face(display, binaries, look, "intake", "--office", partner.folder, "--officer", "P01")
    program.see(re.escape(say("Ready. Scan a referral slip.")))
    camera.take(program, "d1-siap", LEAST_STAFF_TARGET)
    person.scan(slip)
    program.see(f"^{say('ACCEPTED')}$")
    person.press("alt+u")
    program.see(f"^{say('UNDONE')}$")
    camera.take(program, "d2-diurungkan", LEAST_STAFF_TARGET)
    person.scan(slip)
    program.see(f"^{say('ACCEPTED')}$")
    camera.take(program, "d2-diterima", LEAST_STAFF_TARGET)
    person.type("1")
    time.sleep(0.5)
    camera.take(program, "d2-hasil", LEAST_STAFF_TARGET)
    person.type("1")
    printer.paper(len(printer.papers) + 1 if not printer.papers else len(printer.papers))
    time.sleep(0.8)
    camera.take(program, "d2-balasan", LEAST_STAFF_TARGET)
    for name, text, heading in (("d3-sudah-dipakai", slip, "ALREADY USED"), ("d3-bukan-surat", "HTTPS://CONTOH.ID/1", "NOT A REFERRAL SLIP"),
                                ("d3-tidak-sah", changed(slip), "NOT VALID"), ("d3-tidak-terbaca", slip[:60], "NOT READABLE")):
        person.scan(text)
        program.see(f"^{say(heading)}$")
        camera.take(program, name, LEAST_STAFF_TARGET)
    program.close()
    return slip


def changed(slip):
    """One symbol of the signature is another one."""
    at = len(slip) - 20
    return slip[:at] + ("0" if slip[at] != "0" else "1") + slip[at + 1:]


def contact_sheet(files, out):
    subprocess.run(["montage", *map(str, files), "-tile", "4x", "-geometry", "480x270+6+6", "-background", "#808080", str(out)],
                   check=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binaries", type=pathlib.Path, default=ROOT / "build/release/bin")
    arguments.add_argument("--out", type=pathlib.Path, default=ROOT / "build/pictures")
    arguments.add_argument("--looks", type=int, default=len(LOOKS))
    wish = arguments.parse_args()
    needs("Xvfb", "openbox", "xdotool", "import", "montage", "zbarimg")
    binaries, out = wish.binaries.resolve(), wish.out.resolve()
    say = indonesian(binaries)
    found, taken = [], 0
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        demo(binaries, folder / "demo")
        for look in LOOKS[:wish.looks]:
            (width, height), theme, percent = look
            name = f"{width}x{height}-{theme}-{percent}"
            sites = folder / name
            shutil.copytree(folder / "demo", sites)
            with Display(width, height) as display:
                os.environ["DISPLAY"] = display.name
                printers = [ReceiptPrinter(binaries / "test_printer", folder / name / side) for side in ("a", "b")]
                office = Site(binaries, sites / "office", printers[0])
                partner = Site(binaries, sites / "partner", printers[1])
                person = Person(display, binaries / "type_scan")
                camera = Camera(display, out / name, look)
                try:
                    chooser(display, binaries, look, camera, say)
                    setup(display, binaries, look, camera, say, sites / "baru", person)
                    kiosk(display, binaries, look, camera, say, office, printers[0], person)
                    slip = counter(display, binaries, look, camera, say, office, printers[0], person)
                    intake(display, binaries, look, camera, say, partner, printers[1], person, slip)
                except Failed as failure:
                    display.picture(out / name / "failed.png")
                    found.append(f"{name}: {failure}")
                contact_sheet(camera.files, out / f"{name}.png")
                found += camera.found
                taken += len(camera.files)
    for fault in found:
        print(fault)
    print(json.dumps({"pictures": taken, "faults": len(found)}))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
