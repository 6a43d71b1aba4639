"""Every page and sheet of the kiosk."""

import re
import shutil
import sqlite3

from camera import LEAST_KIOSK_TARGET
from desk import ROOT, Program
from office import PAPER_ENDED, Site, pattern

IDLE_S = 45
# Name of a language: what the key for languages is called before, the first heading in it, and a short name.
LANGUAGES = {"Basa Sunda": ("Bahasa", "Bapa/Ibu peryogi naon dinten ieu?", "su"),
             "Basa Jawa": ("Basa", "Bapak/Ibu betah napa dinten niki?", "jv"),
             "English": ("Basa", "What do you need today?", "en"),
             "Bahasa Indonesia": ("Language", "Ibu/Bapak perlu apa hari ini?", "id")}


class Kiosk:
    """The machine in the hall, whole screen, and what is done at it."""

    def __init__(self, camera, binaries, say, person):
        self.camera, self.binaries, self.say, self.person = camera, binaries, say, person
        self.least = LEAST_KIOSK_TARGET if max(camera.look.width, camera.look.height) < 1900 else 81
        self.program = None

    def start(self, folder):
        self.program = Program(self.camera.display, self.binaries / "satupintu", "kiosk", "--office", folder,
                               *self.camera.look.words())

    def see(self, english, within=10):
        return self.program.see(pattern(self.say(english)), within)[0]

    def tap(self, words):
        self.person.tap(self.program.see(f"^{re.escape(words)}$")[0])

    def take(self, name):
        self.camera.take(self.program, name, self.least)

    def scan(self, text, name, said):
        self.person.scan_until(self.program, text, pattern(self.say(said)))
        self.take(name)
        self.tap(self.say("Done"))
        self.see("What do you need today?")


def kiosk(camera, binaries, say, office, printer, person, unused):
    at = Kiosk(camera, binaries, say, person)
    at.start(office.folder)
    at.see("What do you need today?")
    at.take("k1-keperluan")
    at.tap("Berobat")
    at.see("Does one of these apply?")
    at.take("k2-jalur-cepat")
    at.tap(say("No"))
    at.see("Take the paper below.", 15)
    at.take("k3-nomor")
    at.tap(say("Call staff"))
    at.see("Staff are called.")
    at.take("k6-petugas")
    at.tap(say("No longer needed"))
    at.see("Your number")
    at.tap(say("I have a complaint"))
    at.see("What is the complaint about?")
    at.take("k10-keluhan")
    at.tap("Bantuan belum cair")
    at.see("Your number")
    at.take("k3-dengan-keluhan")
    at.tap(say("Done"))
    at.see("What do you need today?")
    papers(at, office)
    at.tap("Berobat")
    at.see("Are you still there?", IDLE_S + 10)
    at.take("k7-masih-di-sana")
    at.tap(say("Yes, go on"))
    at.see("Does one of these apply?")
    printer.status = PAPER_ENDED
    at.tap(say("No"))
    at.see("No paper came out. Remember this number or take a photo.", 20)
    at.take("k3-tanpa-kertas")
    at.tap(say("Done"))
    at.see("No paper. Your number will be on the screen.")
    at.take("k1-tanpa-kertas")
    for number, heading in LANGUAGES.items():
        at.tap(heading[0])
        at.program.see(f"^{re.escape(number)}$")
        at.take(f"k0-bahasa-{heading[2]}")
        at.tap(number)
        at.program.see(f"^{re.escape(heading[1])}$")
        at.take(f"k1-{heading[2]}")
    at.program.close()
    elsewhere(at, office, unused)


def papers(at, office):
    """K4: where somebody's paper stands."""
    ask = lambda *words: office.ask(*words, "--officer", "P07")  # noqa: E731
    waiting = ask("ticket", "take", "H", "--need", "KES")
    at.scan(waiting["code"], "k4-menunggu", "Number %1")
    ask("counter", "open", "2")
    ask("ticket", "call", "--counter", "2", "--ticket", waiting["number"])
    at.scan(waiting["code"], "k4-dipanggil", "It is your turn. Please go to counter %1.")
    ask("ticket", "miss", waiting["number"])
    at.scan(waiting["code"], "k4-kembali", "You are in the queue again.")
    older = ask("ticket", "take", "K", "--need", "SOS")
    database = sqlite3.connect(office.folder / "office.db")
    with database:
        database.execute("UPDATE tickets SET day = date(day, '-1 day') WHERE id = ?", (older["id"],))
    database.close()
    at.scan(older["code"], "k4-kemarin", "This number was for another day. Please take a new one.")
    done = ask("referral", "list")["referrals"][0]
    at.scan(done["slip"], "k4-surat-selesai", "Done.")
    case = ask("case", "open", "--person", done["person"], "--kind", "need", "--sector", "KES", "--text", "opname")
    new = ask("referral", "issue", "--case", case["id"], "--partner", "P04821", "--service", "213", "--consent", "given")
    at.scan(new["slip"], "k4-surat-dibuat", "Not yet used. Please bring this paper there.")
    ask("referral", "cancel", str(new["number"]), "--reason", "residentDeclined")
    at.scan(new["slip"], "k4-surat-batal", "Please take a number. Staff will help you further.")
    at.scan("HTTPS://CONTOH.ID/1", "k4-tidak-dikenal", "We do not know this paper.")


def elsewhere(at, office, unused):
    """More needs than fit, and the machine that gives no numbers."""
    many = Site(at.binaries, shutil.copytree(unused, office.folder.parent / "banyak"), None)
    catalogue = shutil.copytree(ROOT / "resources/catalog", office.folder.parent / "katalog")
    with open(catalogue / "kiosk_needs.toml", "a") as needs:
        for code, words, sector in (("RUMAH", "Rumah dan listrik", "RMH"), ("ADUAN", "Pengaduan", "LNY")):
            needs.write(f'\n[[kiosk_needs]]\ncode = "{code}"\nname_id = "{words}"\nname_en = "{words}"\n'
                        f'spoken_id = "{words}."\nspoken_en = "{words}."\npicture = "other"\nsectors = ["{sector}"]\n')
    many.ask("catalogue", "load", catalogue, "--officer", "P01")
    at.start(many.folder)
    at.see("What do you need today?")
    at.take("k1-lebih-dari-enam")
    at.tap(at.say("More"))
    at.see("Back")
    at.take("k1-lainnya")
    at.program.close()

    database = sqlite3.connect(many.folder / "office.db")
    with database:
        database.execute("UPDATE days SET day = date(day, '-4 day')")
    database.close()
    at.start(many.folder)
    at.see("This machine is not ready yet.")
    at.take("k5-jam-salah")
    at.program.close()

    closed = Site(at.binaries, shutil.copytree(unused, office.folder.parent / "tutup"), None)
    closed.ask("day", "close", "--officer", "P01")
    at.start(closed.folder)
    at.see("No more numbers today.")
    at.take("k5-tutup")
    at.program.close()

    nowhere = office.folder / "tidak-ada"
    nowhere.mkdir(exist_ok=True)
    at.start(nowhere)
    at.see("Take a number at the front desk.")
    at.take("k8-tidak-jalan")
    at.program.close()
