"""From the number to the answer that the office hears, through three real windows and two databases, as the people do it
that it is for. What comes then, that the resident confirms, has no window yet."""

import argparse
import json
import os
import pathlib
import re
import sys
import tempfile
import time

from desk import Display, Failed, Person, Program, ROOT, needs
from office import ReceiptPrinter, Site, code_on, demo, indonesian

KNOWN_NIK = "3673021204859990"  # of the demo; nobody's
NEW_NIK = "3673025508929991"


class Journey:
    """Counts keys and the time that people wait for the machine."""

    def __init__(self, name, person):
        self.name, self.person = name, person
        self.keys, self.taps, self.machine = person.keys, person.taps, 0.0

    def wait(self, program, pattern, within=8.0):
        node, seconds = program.see(pattern, within)
        self.machine += seconds
        return node

    def end(self, most_keys=None, taps=None):
        keys, touched = self.person.keys - self.keys, self.person.taps - self.taps
        print(json.dumps({"journey": self.name, "keys": keys, "most": most_keys, "taps": touched,
                          "machine_s": round(self.machine, 2)}), flush=True)
        if most_keys is not None and keys > most_keys:
            raise Failed(f"{self.name} takes {keys} keys, at most {most_keys} are allowed")
        if taps is not None and touched != taps:
            raise Failed(f"{self.name} takes {touched} taps, not {taps}")


def take_ticket(display, kiosk, person, printer, say, out):
    journey = Journey("ticket", person)
    person.tap(journey.wait(kiosk, "^Berobat$"))
    journey.wait(kiosk, re.escape(say("Does one of these apply?")))
    display.picture(out / "02-kiosk-jalur-cepat.png")
    person.tap(journey.wait(kiosk, f"^{say('No')}$"))
    journey.wait(kiosk, re.escape(say("Your number")))
    number = journey.wait(kiosk, r"^[AHKMRS]-\d{3}$")
    from desk import words_of
    text = words_of(number)
    paper = printer.paper(1)
    time.sleep(0.3)
    display.picture(out / "03-kiosk-nomor.png")
    journey.end(taps=2)
    return text, paper


def make_slip(journey, counter, person, printer, say, complaint, picture=lambda name: None):
    """From the complaint to the printed slip, which is what the counter is for."""
    papers = len(printer.papers)
    journey.wait(counter, re.escape(say("Need (digit)")))
    picture("warga")
    person.type(complaint)
    person.press("Return")
    person.type("1")
    person.press("Return", "Return", "Return")
    picture("keperluan")
    person.press("space", "F8")
    journey.wait(counter, re.escape(say("Printed.")), 15)
    picture("surat")
    person.press("F9")
    journey.wait(counter, re.escape(say("Who is it?")))
    return printer.paper(papers + 1)


def serve_known(counter, person, printer, say, picture):
    journey = Journey("known person", person)
    person.press("F2")
    journey.wait(counter, r"^H-\d{3}$")
    person.type(KNOWN_NIK)
    person.press("Return")
    slip = make_slip(journey, counter, person, printer, say, "opname", picture)
    journey.end(most_keys=40)
    return slip


def serve_new(counter, person, printer, say):
    journey = Journey("new person", person)
    person.press("F2")
    person.type(NEW_NIK)
    person.press("Return", "Return")
    journey.wait(counter, f"^{re.escape(say('New person'))}$")
    person.type("Dewi Contoh Lesta")
    person.press("Return", "Return", "Return", "Return")
    person.type("081200009991")
    person.press("Return", "Return")
    slip = make_slip(journey, counter, person, printer, say, "opname")
    journey.end(most_keys=75)
    return slip


def serve_without_card(counter, person, printer, say):
    journey = Journey("without card", person)
    person.press("F2", "F6", "Return")
    for words in ("p", "60", "pasar", "RT"):
        person.type(words)
        person.press("Return")
    slip = make_slip(journey, counter, person, printer, say, "opname")
    journey.end(most_keys=45)
    return slip


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binaries", type=pathlib.Path, default=ROOT / "build/release/bin")
    arguments.add_argument("--out", type=pathlib.Path, default=ROOT / "build/pictures")
    wish = arguments.parse_args()
    needs("Xvfb", "openbox", "xdotool", "import", "zbarimg")
    binaries, out = wish.binaries.resolve(), wish.out.resolve()
    say = indonesian(binaries)
    with tempfile.TemporaryDirectory() as place, Display(1366, 768) as display:
        os.environ["DISPLAY"] = display.name
        folder = pathlib.Path(place)
        office_folder, partner_folder = demo(binaries, folder / "demo")
        printers = [ReceiptPrinter(binaries / "test_printer", folder / name) for name in ("office", "partner")]
        office, partner = (Site(binaries, where, printer)
                           for where, printer in zip((office_folder, partner_folder), printers))
        person = Person(display, binaries / "type_scan")
        try:
            run(display, binaries, office, partner, printers, person, say, out)
        except Failed as failure:
            display.picture(out / "failed.png")
            print(f"the loop: {failure}", file=sys.stderr)
            return 1
    return 0


def run(display, binaries, office, partner, printers, person, say, out):
    kiosk = Program(display, binaries / "satupintu", "kiosk", "--office", office.folder)
    kiosk.see("^Berobat$")
    time.sleep(0.4)
    display.picture(out / "01-kiosk-keperluan.png")
    number, _ = take_ticket(display, kiosk, person, printers[0], say, out)
    kiosk.close()

    counter = Program(display, binaries / "satupintu", "counter", "--office", office.folder, "--officer", "P07",
                      "--counter", "2", "--window", "1366x740")
    counter.see(re.escape(number))
    time.sleep(0.4)
    display.picture(out / "04-loket-antrean.png")
    numbers = iter(range(5, 8))
    slip = serve_known(counter, person, printers[0], say,
                       lambda what: (time.sleep(0.4), display.picture(out / f"0{next(numbers)}-loket-{what}.png")))
    for _ in range(2):
        office.ask("ticket", "take", "H", "--need", "KES")
    serve_new(counter, person, printers[0], say)
    serve_without_card(counter, person, printers[0], say)

    intake = Program(display, binaries / "satupintu", "intake", "--office", partner.folder, "--officer", "P01",
                     "--window", "1366x740")
    intake.see(re.escape(say("Ready. Scan a referral slip.")))
    display.picture(out / "08-mitra-siap.png")
    journey = Journey("scan", person)
    began = time.monotonic()
    person.scan(code_on(slip))
    scanned = time.monotonic() - began
    journey.wait(intake, f"^{say('ACCEPTED')}$")
    print(json.dumps({"scan_to_green_s": round(journey.machine, 3), "scanner_s": round(scanned, 2)}), flush=True)
    time.sleep(0.3)
    display.picture(out / "09-mitra-diterima.png")
    person.type("1")
    intake.see(re.escape(say("Is it the person?")))
    person.type("2")
    time.sleep(0.5)
    display.picture(out / "10-mitra-hasil.png")
    person.type("1")
    returned = printers[1].paper(1)
    time.sleep(0.5)
    display.picture(out / "11-mitra-surat-balasan.png")
    journey.end(most_keys=3, taps=0)
    intake.close()

    counter.focus()
    person.scan(code_on(returned))
    counter.see(re.escape(say("Return slip")))
    time.sleep(0.5)
    display.picture(out / "12-loket-selesai.png")
    known = office.ask("referral", "list")["referrals"][2]  # two others were made after it
    if known["state"] != "served":
        raise Failed(f"the referral is '{known['state']}', not served")
    for site in (office, partner):
        site.ask("check")
    print(json.dumps({"loop": "answered", "referral": known["state"]}), flush=True)


if __name__ == "__main__":
    sys.exit(main())
