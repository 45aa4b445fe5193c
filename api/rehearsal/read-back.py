"""Reads a table file as another program than ours reads it, with nothing but Python's own library; answers JSON.

    read-back.py csv|xlsx < file
"""
import csv
import io
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def rows_of_csv(content):
    text = content.decode("utf-8-sig")
    return {
        "mark": content.startswith(b"\xef\xbb\xbf"),
        "rows": list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)),
        "ends": text.endswith("\r\n"),
    }


def text_of(element):
    text = "".join(part.text or "" for part in element.iter(MAIN + "t"))
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def column_of(reference):
    number = 0
    for letter in re.match(r"[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def workbook(content):
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert archive.testzip() is None
    read = lambda name: ElementTree.fromstring(archive.read(name))
    strings = [text_of(item) for item in read("xl/sharedStrings.xml").iter(MAIN + "si")]
    styles = read("xl/styles.xml")
    formats = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(MAIN + "numFmt")}
    shown = [formats.get(each.get("numFmtId")) for each in styles.find(MAIN + "cellXfs")]
    targets = {each.get("Id"): each.get("Target") for each in read("xl/_rels/workbook.xml.rels")}
    sheets = []
    for sheet in read("xl/workbook.xml").iter(MAIN + "sheet"):
        page = read("xl/" + targets[sheet.get(RELATION)].removeprefix("/xl/"))
        pane = page.find(f".//{MAIN}pane")
        rows = []
        for row in page.iter(MAIN + "row"):
            cells = {}
            for cell in row.iter(MAIN + "c"):
                value = cell.find(MAIN + "v")
                kind = cell.get("t", "n")
                told = None
                if value is not None:
                    told = strings[int(value.text)] if kind == "s" else float(value.text)
                cells[column_of(cell.get("r"))] = {
                    "kind": kind,
                    "value": told,
                    "format": shown[int(cell.get("s", "0"))],
                    "formula": cell.find(MAIN + "f") is not None,
                }
            rows.append([cells.get(place) for place in range(max(cells, default=-1) + 1)])
        sheets.append(
            {
                "name": sheet.get("name"),
                "frozen": pane is not None and pane.get("state") == "frozen" and pane.get("ySplit") == "1",
                "widths": [float(each.get("width")) for each in page.iter(MAIN + "col")],
                "rows": rows,
            }
        )
    return sheets


content = sys.stdin.buffer.read()
json.dump(rows_of_csv(content) if sys.argv[1] == "csv" else workbook(content), sys.stdout)
