"""The chooser, and the five pages of setup for an office and for a partner's desk."""

import re
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def chooser(camera, binaries, say):
    program = camera.face(binaries)
    program.see(re.escape(say("What is this PC for?")))
    camera.take(program, "00-pilih")
    program.close()


def fill(program, person, field, words):
    node = program.field(field)
    Atspi.Component.grab_focus(node)
    time.sleep(0.2)
    person.press("ctrl+a")
    if words:
        person.type(words)
    else:
        person.press("BackSpace")


def setup(camera, binaries, say, folder, person):
    program = camera.face(binaries, "setup", "--office", folder / "kantor-baru")
    plain = lambda english: re.escape(say(english).replace("&", ""))  # noqa: E731
    following, making = plain("&Next"), plain("&Make it now")
    program.see(plain("What is to be set up?"))
    camera.take(program, "s1-untuk-apa")
    person.tap(program.see(f"^{plain('A new SLRT office')}$")[0])
    program.see(f"^{plain('The office')}$")
    fill(program, person, say("Code"), "kantor")
    program.press(following)
    program.see(plain("The code of an office has up to 5 capital letters and digits, such as D0412."))
    camera.take(program, "s2-salah")
    fill(program, person, say("Code"), "D0999")
    fill(program, person, say("Name"), "SLRT Contoh")
    fill(program, person, say("Officers"), "P01 Wulan Contoh")
    program.press(following)
    program.see("36\\.73\\.02\\.1011\\. ")
    camera.take(program, "s2-tanpa-desa")
    fill(program, person, say("Region code of the village"), "36.73.02.1011")
    camera.take(program, "s2-kantor")
    program.press(following)
    program.see(plain("Where does the record lie?"))
    camera.take(program, "s3-folder")
    fill(program, person, say("Folder on this PC"), "kantor")
    program.press(following)
    program.see(plain("Write the whole path of the folder, from / on."))
    camera.take(program, "s3-salah")
    fill(program, person, say("Folder on this PC"), str(folder / "kantor-baru"))
    program.press(following)
    program.see(plain("Printers and voice"))
    camera.take(program, "s4-pencetak")
    fill(program, person, say("Receipt printer"), "lpt1")
    program.press(making)
    time.sleep(0.8)
    camera.take(program, "s4-salah")
    fill(program, person, say("Receipt printer"), "")
    program.press(making)
    program.see(plain("It is ready."), 20)
    camera.take(program, "s5-selesai")
    program.press(plain("&Partners"))
    program.see(plain("Partners of this office"))
    camera.take(program, "s7-mitra")
    program.press(plain("A partner &without SatuPintu"))
    program.see(plain("A partner's particulars"))
    camera.take(program, "s7-mitra-isi")
    program.close()


def setup_one_more(camera, binaries, say, folder, person):
    """One more PC, while the server of the office does not answer."""
    program = camera.face(binaries, "setup", "--office", folder / "pc-baru")
    plain = lambda english: re.escape(say(english).replace("&", ""))  # noqa: E731
    program.see(plain("What is to be set up?"))
    program.press(plain("One more PC for an office on PostgreSQL"))
    program.see(plain("Which office?"))
    fill(program, person, say("Code"), "D0412")
    camera.take(program, "s2-pc-lagi")
    program.press(plain("&Next"))
    program.see(plain("Where does the record lie?"))
    program.press(plain("&Next"))
    program.see(plain("One more PC needs the connection to the office's PostgreSQL server."))
    camera.take(program, "s3-pc-lagi-kosong")
    fill(program, person, say("PostgreSQL connection"), "host=127.0.0.1 port=1 dbname=slrt")
    program.press(plain("&Next"))
    program.see(plain("Printers and voice"), 20)
    program.press(plain("&Make it now"))
    program.see(plain("The database cannot be reached. Check the network, then try again."), 20)
    camera.take(program, "s4-pc-lagi-tanpa-server")
    program.close()


def setup_partner(camera, binaries, say, folder, person):
    program = camera.face(binaries, "setup", "--office", folder / "mitra-baru")
    plain = lambda english: re.escape(say(english).replace("&", ""))  # noqa: E731
    program.see(plain("What is to be set up?"))
    program.press(plain("A partner's desk: hospital, school, service"))
    program.see("^" + plain("The partner's desk") + "$")
    fill(program, person, say("Code"), "P09999")
    fill(program, person, say("Name"), "Puskesmas Contoh")
    fill(program, person, say("Officers"), "R01 Lestari Contoh")
    camera.take(program, "s2-mitra")
    for page in ("Where does the record lie?", "Printers and voice"):
        program.press(plain("&Next"))
        program.see(plain(page))
    program.press(plain("&Make it now"))
    program.see(plain("It is ready."), 20)
    camera.take(program, "s5-mitra-selesai")
    program.press(plain("&Key card and trust list"))
    program.see(plain("Key card and trust list of this desk"))
    camera.take(program, "s7-kartu")
    program.close()


def setup_hours(camera, binaries, say, folder, person):
    """The opening hours of an office that is there already."""
    program = camera.face(binaries, "setup", "--office", folder / "kantor-baru")
    plain = lambda english: re.escape(say(english).replace("&", ""))  # noqa: E731
    program.see(plain("What is to be set up?"))
    program.press(plain("Opening hours, breaks and quotas of this office"))
    program.see(plain("When is the office open?"))
    fill(program, person, "Senin", "08.00-12.00, 13.00")
    program.press(plain("&Save"))
    program.see(plain("%1: write times such as 08.00-12.00, 13.00-15.00, one after another; or leave it empty.")
                .replace("%1", "Senin"))
    camera.take(program, "s6-jam-salah")
    fill(program, person, "Senin", "08.00-12.00, 13.00-15.00")
    fill(program, person, say("Numbers a day"), "KES 40")
    camera.take(program, "s6-jam")
    program.press(plain("&Save"))
    program.see(plain("The hours of the office are set."), 20)
    camera.take(program, "s6-jam-selesai")
    program.close()
