"""Makes the files that depend on our two faces. Needed only when a face or its version changes.

    python3 -m venv .cache/fonts && .cache/fonts/bin/pip install fonttools==4.66.1 brotli
    .cache/fonts/bin/python scripts/fonts/make-fonts.py

1. src/styles/fonts/rightsplit-serif-latin.woff2: Source Serif 4, Latin, weights 400 to 700 instead of 200 to 900, which
   saves a third. The Open Font License asks a changed copy to drop the reserved name, so it gets one of its own.
2. src/styles/fonts/rightsplit-sans-europe.woff2 and rightsplit-serif-europe.woff2: the letters of Polish, Czech, Turkish
   and the like alone (Latin Extended-A, weights 400 to 700). One such name on a page asks for a sixth of what all further
   Latin letters weigh; those stay in the packages' own files.
3. src/site/cards/letters.json: outlines, widths and kerning at weight 600, from which cards for sharing are drawn.

It also prints how much the fallback faces in tokens.css have to be adjusted.
"""

import json
from fontTools import subset
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGES = "node_modules/@fontsource-variable"
SERIF = f"{PACKAGES}/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"
SANS = f"{PACKAGES}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"
LIBERATION = "/usr/share/fonts/truetype/liberation/Liberation"
FURTHER = {"sans": f"{PACKAGES}/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2", "serif": f"{PACKAGES}/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2"}
# How often each letter stands in a hundred thousand of English text, roughly; enough to compare average widths.
OFTEN = dict(zip("etaoinshrdlucmfwgypbvk ", [102, 75, 65, 62, 57, 57, 53, 50, 50, 33, 33, 22, 22, 20, 18, 17, 16, 14, 15, 12, 8, 6, 180]))


def weighing(path, weight):
    return instancer.instantiateVariableFont(TTFont(path), {"wght": weight})


def average(font):
    shown, widths = font.getBestCmap(), font["hmtx"]
    total = sum(widths[shown[ord(letter)]][0] * often for letter, often in OFTEN.items())
    return total / sum(OFTEN.values()) / font["head"].unitsPerEm


def save(font, name, file):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = name.replace(" ", "") if record.nameID in (3, 6) else name
    font.flavor = "woff2"
    font.save(f"src/styles/fonts/{file}.woff2")


def write_serif():
    font = instancer.instantiateVariableFont(TTFont(SERIF), {"wght": (400, 700)})
    save(font, "Rightsplit Serif", "rightsplit-serif-latin")


def write_europe(face):
    font = instancer.instantiateVariableFont(TTFont(FURTHER[face]), {"wght": (400, 700)})
    # What of these the Latin file holds already.
    letters = set(range(0x100, 0x180)) - {0x131, 0x152, 0x153}
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"], notdef_outline=True)
    picker = subset.Subsetter(options)
    picker.populate(unicodes=letters)
    picker.subset(font)
    save(font, f"Rightsplit {face.capitalize()} Europe", f"rightsplit-{face}-europe")


def kerning(font, names):
    """Every pair of the given glyphs that stands closer or wider than its widths say."""
    pairs = {}
    gpos = font["GPOS"].table
    wanted = {index for feature in gpos.FeatureList.FeatureRecord if feature.FeatureTag == "kern" for index in feature.Feature.LookupListIndex}
    for index in sorted(wanted):
        for subtable in gpos.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if subtable.LookupType != 2:
                continue
            covered = [name for name in subtable.Coverage.glyphs if name in names]
            for first in covered:
                for second, value in values_after(subtable, first, names):
                    pairs.setdefault((first, second), value)
    return {pair: value for pair, value in pairs.items() if value}


def values_after(subtable, first, names):
    if subtable.Format == 1:
        records = subtable.PairSet[subtable.Coverage.glyphs.index(first)].PairValueRecord
        return [(record.SecondGlyph, getattr(record.Value1, "XAdvance", 0)) for record in records if record.SecondGlyph in names]
    row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)].Class2Record
    value = lambda name: getattr(row[subtable.ClassDef2.classDefs.get(name, 0)].Value1, "XAdvance", 0)
    return [(name, value(name)) for name in names]


def write_letters():
    font = weighing(SERIF, 600)
    shown = {code: name for code, name in font.getBestCmap().items() if 0x20 <= code < 0x7F or 0xA1 <= code < 0x180 or code in (0x2013, 0x2019, 0x201C, 0x201D, 0x2026)}
    glyphs, letters = font.getGlyphSet(), {}
    for code, name in sorted(shown.items()):
        pen = SVGPathPen(glyphs, ntos=lambda number: str(round(number)))
        glyphs[name].draw(pen)
        letters[chr(code)] = [round(glyphs[name].width), pen.getCommands()]
    letter_of = {name: chr(code) for code, name in shown.items() if code < 0x7F or code == 0x2019}
    pairs = {letter_of[a] + letter_of[b]: v for (a, b), v in sorted(kerning(font, set(letter_of)).items())}
    with open("src/site/cards/letters.json", "w") as file:
        json.dump({"unitsPerEm": 1000, "letters": letters, "kerning": pairs}, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


def print_adjustments():
    for path, weight, stands_in in [
        (SANS, 400, "Sans-Regular"), (SANS, 700, "Sans-Bold"), (SERIF, 400, "Serif-Regular"), (SERIF, 600, "Serif-Bold"),
    ]:
        font, other = weighing(path, weight), TTFont(f"{LIBERATION}{stands_in}.ttf")
        size = average(font) / average(other)
        metrics = [abs(font["hhea"].ascent), abs(font["hhea"].descent)]
        print(stands_in, f"size-adjust {size:.2%}", *(f"{metric / 10 / size:.2f}%" for metric in metrics))


write_serif()
write_europe("sans")
write_europe("serif")
write_letters()
print_adjustments()
