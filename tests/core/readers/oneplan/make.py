#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes every file of this folder from source.tsv. README.md says which program writes which.

    packaging/environment.sh --with office tests/core/readers/oneplan/make.py

Needs LibreOffice, pandoc, PyQt6, poppler-utils and the font Noto Sans CJK SC; the files are committed, so that only who changes the plan runs it.
"""
import html
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHINESE = "〇一二三四五六七八九十"
NAMESPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible")))


def source():
    """The plan as (kind, words…), kind being title, body, title2, break, table or the level of a numbered paragraph."""
    return [line.split("\t") for line in (HERE / "source.tsv").read_text("utf-8").splitlines() if line]


def merged(rows):
    """(row, column, rows, columns, words) of each cell that is not covered, and the covered places."""
    cells, covered = [], set()
    for r, row in enumerate(rows):
        for c, words in enumerate(row):
            if words in ("^", "<"):
                covered.add((r, c))
                continue
            down, right = 1, 1
            while r + down < len(rows) and rows[r + down][c] == "^":
                down += 1
            while c + right < len(row) and row[c + right] == "<":
                right += 1
            cells.append((r, c, down, right, words))
    return cells, covered


def table_rows(rows, cell_style, paragraph):
    cells, covered = merged(rows)
    at = {(r, c): (down, right, words) for r, c, down, right, words in cells}
    out = []
    for r, row in enumerate(rows):
        line = "<table:table-row>"
        for c in range(len(row)):
            if (r, c) in covered:
                line += "<table:covered-table-cell/>"
                continue
            down, right, words = at[(r, c)]
            line += (f'<table:table-cell table:style-name="{cell_style}" office:value-type="string" table:number-rows-spanned="{down}" '
                     f'table:number-columns-spanned="{right}"><text:p{paragraph}>{html.escape(words)}</text:p></table:table-cell>')
        out.append(line + "</table:table-row>")
    return out


def writer_source(lines):
    """A flat text document: the numbers of all three levels are automatic."""
    def style(name, family, body, parent=""):
        return f'<style:style style:name="{name}" style:family="{family}"{parent}>{body}</style:style>'

    font = ('<style:text-properties fo:font-family="Noto Sans CJK SC" style:font-family-asian="Noto Sans CJK SC" fo:font-size="{0}pt" style:font-size-asian="{0}pt" '
            'fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/>')
    levels = ""
    for level, (prefix, number, suffix) in enumerate((("", "一, 二, 三, ...", "、"), ("（", "一, 二, 三, ...", "）"), ("", "1", ".")), 1):
        levels += (f'<text:list-level-style-number text:level="{level}" style:num-prefix="{prefix}" style:num-suffix="{suffix}" '
                   f'style:num-format="{number}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
                   f'<style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="28pt"/>'
                   f'</style:list-level-properties></text:list-level-style-number>')
    widths = (36, 76, 190, 96, 76)
    styles = "".join((
        style("Body", "paragraph", '<style:paragraph-properties fo:text-indent="28pt" fo:text-align="justify" fo:line-height="26pt"/>'),
        style("Item", "paragraph", '<style:paragraph-properties fo:text-align="justify" fo:line-height="26pt"/>'),
        style("Title1", "paragraph", '<style:paragraph-properties fo:text-align="center" fo:margin-bottom="20pt"/>' + font.format(22)),
        style("Title2", "paragraph", '<style:paragraph-properties fo:text-align="center" fo:margin-bottom="10pt"/>' + font.format(18)),
        style("Break", "paragraph", '<style:paragraph-properties fo:break-before="page"/>'),
        style("Cell", "paragraph", font.format(11)),
        style("C", "table-cell", '<style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="5pt" style:vertical-align="middle"/>'),
        style("T", "table", f'<style:table-properties style:width="{sum(widths)}pt" table:align="margins"/>'),
        *(style(f"T{i}", "table-column", f'<style:table-column-properties style:column-width="{w}pt"/>') for i, w in enumerate(widths)),
        f'<text:list-style style:name="Numbers">{levels}</text:list-style>',
        '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
        'fo:margin-top="3cm" fo:margin-bottom="2cm" fo:margin-left="2.6cm" fo:margin-right="2.6cm"/><style:footer-style>'
        '<style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>'))
    body, depth, rows, last = [], 0, [], None

    def climb(to):
        nonlocal depth
        while depth > to:
            body.append("</text:list-item></text:list>")
            depth -= 1

    for kind, *cells in lines:
        words = html.escape(cells[0])
        if kind.isdigit():
            level = int(kind)
            if depth >= level:
                climb(level)
                body.append("</text:list-item><text:list-item>")
            while depth < level:
                body.append('<text:list text:style-name="Numbers"><text:list-item>' if depth == 0 else "<text:list><text:list-item>")
                depth += 1
            body.append(f'<text:h text:style-name="Item" text:outline-level="{level}">{words}</text:h>' if level < 3 else
                        f'<text:p text:style-name="Item">{words}</text:p>')
        elif kind == "table":
            rows.append(cells)
        else:
            climb(0)
            name = {"title": "Title1", "title2": "Title2", "break": "Break", "body": "Body"}[kind]
            body.append(f'<text:p text:style-name="{name}">{words}</text:p>')
    head, *rest = table_rows(rows, "C", ' text:style-name="Cell"')
    columns = "".join(f'<table:table-column table:style-name="T{i}"/>' for i in range(len(widths)))
    body.append(f'<table:table table:name="Tasks" table:style-name="T">{columns}<table:table-header-rows>{head}</table:table-header-rows>'
                f'{"".join(rest)}</table:table>')
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.3" '
            f'office:mimetype="application/vnd.oasis.opendocument.text">\n<office:styles><style:default-style style:family="paragraph">'
            f'{font.format(14)}</style:default-style></office:styles>\n<office:automatic-styles>{styles}</office:automatic-styles>\n'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>'
            f'<text:p>— <text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>\n'
            f'<office:body><office:text>' + "\n".join(body) + '</office:text></office:body></office:document>\n')


def numbered(lines):
    """The lines in front of the table with their numbers written out, and the rows of the table."""
    count, text, rows = [0, 0, 0], [], []
    for kind, *cells in lines:
        if kind == "table":
            rows.append(cells)
            continue
        words = cells[0]
        if kind.isdigit():
            level = int(kind)
            count[level - 1] += 1
            count[level:] = [0] * (3 - level)
            number = count[level - 1]
            words = (f"{CHINESE[number]}、", f"（{CHINESE[number]}）", f"{number}.")[level - 1] + words
        text.append((kind, words))
    return text, rows


def sheet_source(lines):
    """A flat spreadsheet as offices write plans: a paragraph a row, merged over the table's columns, and the table below.
    Spreadsheets have no automatic numbers; whoever writes one types them."""
    text, rows = numbered(lines)
    body = "".join(table_rows([[words] + ["<"] * 4 for _, words in text] + rows, "C", ""))
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.3" '
            f'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">\n<office:automatic-styles><style:style style:name="C" '
            f'style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" fo:border="0.5pt solid #000000"/></style:style>'
            f'</office:automatic-styles>\n<office:body><office:spreadsheet><table:table table:name="工作方案">'
            f'<table:table-column table:number-columns-repeated="5"/>{body}</table:table></office:spreadsheet></office:body></office:document>\n')


def qt(lines):
    """Writes the plan with Qt's text document, whose lists know no Chinese numbers: they are written out."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PyQt6.QtCore import QMarginsF
    from PyQt6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument, QTextDocumentWriter
    application = QGuiApplication([])
    text, rows = numbered(lines)
    cells, _ = merged(rows)
    page = "".join(f'<p align="center"><b>{html.escape(words)}</b></p>' if kind.startswith("title") else f"<p>{html.escape(words)}</p>"
                   for kind, words in text)
    page += '<table border="1" cellspacing="0" cellpadding="4" width="100%">'
    for r in range(len(rows)):
        tag = "th" if r == 0 else "td"
        page += "<tr>" + "".join(f'<{tag} rowspan="{down}" colspan="{right}">{html.escape(words)}</{tag}>'
                                 for row, _, down, right, words in cells if row == r) + "</tr>"
    document = QTextDocument()
    document.setHtml(f'<html><body style="font-family:\'Noto Sans CJK SC\'; font-size:12pt">{page}</table></body></html>')
    (HERE / "qt.html").write_text(document.toHtml(), "utf-8")
    QTextDocumentWriter(str(HERE / "qt.odt"), b"ODF").write(document)
    pdf = QPdfWriter(str(HERE / "qt.pdf"))
    pdf.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    pdf.setPageMargins(QMarginsF(26, 26, 26, 26), pdf.pageLayout().Unit.Millimeter)
    document.print(pdf)
    del application


def office(file, kind, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind, "--outdir", folder,
                        str(file)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(f"{folder}/{file.stem}.{kind.split(':')[0]}", target)


MILLIMETRE = 25.4 / 72
# Of the font that the PDF was made with, in ems: how high a line is, how wide a digit.
LINE_HEIGHT = 1.448
HALF_WIDTH = 0.555


def ofd_page(words, lines):
    """A page of an OFD package (GB/T 33190-2016, 7.7): each run of words where the PDF has it, and the rulings."""
    objects, number = [], 10
    for x0, y0, x1, y1, text in words:
        number += 1
        height = (y1 - y0) * MILLIMETRE
        widths = [HALF_WIDTH if character.isascii() else 1 for character in text]
        unit = (x1 - x0) * MILLIMETRE / sum(widths)
        delta = f' DeltaX="{" ".join(f"{width * unit:.3f}" for width in widths[:-1])}"' if len(text) > 1 else ""
        objects.append(f'<ofd:TextObject ID="{number}" Boundary="{x0 * MILLIMETRE:.3f} {y0 * MILLIMETRE:.3f} '
                       f'{(x1 - x0) * MILLIMETRE:.3f} {height:.3f}" Font="3" Size="{height / LINE_HEIGHT:.3f}"><ofd:TextCode X="0" '
                       f'Y="{height * 0.8:.3f}"{delta}>{html.escape(text)}</ofd:TextCode></ofd:TextObject>')
    for x0, y0, x1, y1 in lines:
        number += 1
        objects.append(f'<ofd:PathObject ID="{number}" Boundary="{x0 * MILLIMETRE:.3f} {y0 * MILLIMETRE:.3f} '
                       f'{(x1 - x0) * MILLIMETRE:.3f} {(y1 - y0) * MILLIMETRE:.3f}" LineWidth="0.18"><ofd:AbbreviatedData>M 0 0 L '
                       f'{(x1 - x0) * MILLIMETRE:.3f} {(y1 - y0) * MILLIMETRE:.3f}</ofd:AbbreviatedData></ofd:PathObject>')
    return ('<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2">'
            + "".join(objects) + "</ofd:Layer></ofd:Content></ofd:Page>")


def rulings(svg):
    """The straight lines of a page that pdftocairo drew, as (x0, y0, x1, y1) in points."""
    found = set()
    number = r"(-?[\d.]+)"
    for path, matrix in re.findall(r'<path[^>]*\bd="([^"]*)" transform="matrix\(([^"]*)\)"', re.sub(r"(?s)<defs>.*?</defs>", "", svg)):
        sx, _, _, sy, dx, dy = map(float, matrix.split(","))
        points = [(sx * float(x) + dx, sy * float(y) + dy) for x, y in re.findall(f"[ML] {number} {number}", path)]
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            if (abs(ax - bx) < 0.1) != (abs(ay - by) < 0.1):
                found.add(tuple(round(v, 1) for v in (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))))
    return sorted(found)


def ofd(pdf, target):
    with tempfile.TemporaryDirectory() as folder:
        layout = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
        pages = []
        for number, page in enumerate(re.findall(r"(?s)<page.*?</page>", layout), 1):
            words = [(*map(float, box), html.unescape(text)) for *box, text in re.findall(
                r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', page)]
            svg = f"{folder}/{number}.svg"
            subprocess.run(["pdftocairo", "-svg", "-f", str(number), "-l", str(number), str(pdf), svg], check=True)
            pages.append(ofd_page(words, rulings(Path(svg).read_text())))
    listed = "".join(f'<ofd:Page ID="{i + 4}" BaseLoc="Pages/Page_{i}/Content.xml"/>' for i in range(len(pages)))
    parts = {
        "OFD.xml": '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD">'
                   '<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
        "Doc_0/Document.xml": '<?xml version="1.0" encoding="UTF-8"?><ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData>'
                              '<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>'
                              f'<ofd:Pages>{listed}</ofd:Pages></ofd:Document>',
        **{f"Doc_0/Pages/Page_{i}/Content.xml": page for i, page in enumerate(pages)}}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def main():
    lines = source()
    text, sheet = HERE / "plan.fodt", HERE / "sheet.fods"
    text.write_text(writer_source(lines), "utf-8")
    sheet.write_text(sheet_source(lines), "utf-8")
    for kind in ("odt", "docx", "pdf", "doc", "rtf", "html:HTML (StarWriter):UTF8"):
        office(text, kind, HERE / f"plan.{kind.split(':')[0]}")
    for kind in ("ods", "xlsx", "xls", "html:HTML (StarCalc)", "csv:Text - txt - csv (StarCalc):44,34,76,1"):
        office(sheet, kind, HERE / f"sheet.{kind.split(':')[0]}")
    ofd(HERE / "plan.pdf", HERE / "plan.ofd")
    qt(lines)
    for kind in ("docx", "html", "odt"):
        subprocess.run(["pandoc", "--standalone", str(HERE / "plan.docx"), "-o", str(HERE / f"pandoc.{kind}")], check=True, cwd=HERE,
                       env={**os.environ, "SOURCE_DATE_EPOCH": "1704067200"})


if __name__ == "__main__":
    main()
