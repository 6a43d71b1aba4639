"""The pictures of the manual: those of the windows' pictures that its pages name, taken in one look.

--out: the folder for them. Exits with 1 when one that a page names was not taken.
"""

import argparse
import pathlib
import re
import shutil
import sys
import tempfile

from desk import ROOT, needs
from office import indonesian
from pictures import FACES, LOOKS, before_the_morning, one_look


def named():
    pages = (ROOT / "resources/manual").glob("*/*.md")
    return {name for page in pages for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text())}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binaries", type=pathlib.Path, default=ROOT / "build/release/bin")
    arguments.add_argument("--out", type=pathlib.Path,
                           default=ROOT / "build/release/share/satupintu/manual/pictures")
    wish = arguments.parse_args()
    needs("Xvfb", "openbox", "xdotool", "import", "zbarimg")
    binaries = wish.binaries.resolve()
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        before_the_morning(binaries, folder)
        look = LOOKS[0]
        camera = one_look(look, binaries, folder, folder / "pictures", indonesian(binaries), FACES)
        taken = {file.name: file for file in camera.files}
        wish.out.mkdir(parents=True, exist_ok=True)
        for old in wish.out.glob("*.png"):
            old.unlink()
        for name in sorted(named() & set(taken)):
            shutil.copy(taken[name], wish.out / name)
    missing = sorted(named() - set(taken))
    for name in missing:
        print(f"{name}: a page of the manual names it, and it was not taken")
    print(f"manual: {len(named()) - len(missing)} pictures")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
