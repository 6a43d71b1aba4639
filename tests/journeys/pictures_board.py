"""Everything that a board in the hall shows."""

import shutil

from camera import LEAST_STAFF_TARGET
from desk import Program
from office import Site, pattern


def board(camera, binaries, say, office, unused):
    """`office` works; `unused` is a copy of an office that has not begun its day."""

    def start(folder):
        program = Program(camera.display, binaries / "satupintu", "board", "--office", folder, *camera.look.words())
        return program, lambda english, within=15: program.see(pattern(say(english)), within)

    def take(program, name):
        camera.take(program, name, LEAST_STAFF_TARGET)

    quiet = Site(binaries, shutil.copytree(unused, office.folder.parent / "papan"), None)
    quiet.folder.joinpath("devices.toml").write_text(
        'voice = false\nboard_lines = ["Besok, 29 November, kantor tutup."]\n')
    ask = lambda *words: quiet.ask(*words, "--officer", "P07")  # noqa: E731
    program, see = start(quiet.folder)
    program.see("SLRT")
    take(program, "b1-pagi")
    for letter in "AHAKHAMHAHKA":
        ask("ticket", "take", letter)
    for counter in "1234":
        ask("counter", "open", counter)
    ask("ticket", "call", "--counter", "1")
    program.see("A-001")
    ask("ticket", "call", "--counter", "2")
    ask("ticket", "call", "--counter", "3")
    called = ask("ticket", "call", "--counter", "4")
    ask("ticket", "miss", called["number"])
    see("Missed, please tell a counter:  %1")
    take(program, "b2-ramai")

    ask("day", "close")
    see("The office has closed for today.")
    take(program, "b3-tutup")
    program.close()

    nowhere = office.folder.parent / "papan-kosong"
    nowhere.mkdir(exist_ok=True)
    program, see = start(nowhere)
    see("The board is being connected.")
    take(program, "b4-menyambung")
    see("Board not connected since %1", 30)
    take(program, "b5-belum-tersambung")
    program.close()
