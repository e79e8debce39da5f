// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reportpreview.h"

#include "core/report/statusmark.h"

#include <QFontMetrics>
#include <QPalette>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr int padding = 4; // of a cell
constexpr int line = 1;    // around it

QString pictureOf(check::Status status, int side)
{
    return u"<img src=\"%1\" width=\"%2\" height=\"%2\">"_s.arg(report::statusUrl(status)).arg(side);
}

QString labelled(check::Status status, const QString& mark)
{
    // A no-break space: the mark does not stand on a line of its own.
    return mark + QChar::Nbsp + check::statusLabel(status).toHtmlEscaped().replace(u' ', QChar::Nbsp);
}

/// The headings of the first table, which counts, as marks; what they mean stands above it.
void shortenHeadings(QString& page, int side)
{
    const qsizetype table = page.indexOf(u"<table"_s);
    const qsizetype end = page.indexOf(u"</thead>"_s, table);
    if (table < 0 || end < 0) return;
    QString head = page.sliced(table, end - table);
    QStringList meanings;
    for (const check::Status status : report::allStatuses) {
        const QString picture = pictureOf(status, side);
        head.replace(u"%1 %2</span>"_s.arg(picture, check::statusLabel(status).toHtmlEscaped()),
                     picture + u"</span>"_s);
        meanings += labelled(status, picture);
    }
    // Two lines of about the same length: by itself a line might end between a mark and its words.
    const qsizetype half = (meanings.size() + 1) / 2;
    const QString legend = meanings.first(half).join(u" · "_s) + u"<br>"_s + meanings.sliced(half).join(u" · "_s);
    page.replace(table, end - table, u"<p class=\"foot\">%1</p>%2"_s.arg(legend, head));
}

} // namespace

QString previewPage(const QString& report, int side, bool marksAlone)
{
    QString page = report;
    const qsizetype style = page.indexOf(u"<style>"_s);
    const qsizetype end = page.indexOf(u"</style>"_s, style);
    if (style >= 0 && end >= 0) page.remove(style, end - style);
    for (const check::Status status : report::allStatuses)
        page.replace(report::statusMarkup(status), pictureOf(status, side));
    if (marksAlone) shortenHeadings(page, side);
    return page
        .replace(u"<table>"_s, u"<table border=\"%1\" cellspacing=\"0\" cellpadding=\"%2\" "
                               "style=\"border-collapse: collapse;\">"_s.arg(line)
                                   .arg(padding))
        .replace(u"class=\"number\""_s, u"class=\"number\" align=\"right\""_s)
        .replace(u"<th>"_s, u"<th align=\"left\">"_s);
}

QString previewStyle(const QPalette& palette)
{
    const QString faint = palette.color(QPalette::PlaceholderText).name();
    const QString lines = palette.color(QPalette::Mid).name();
    const QString tint = palette.color(QPalette::AlternateBase).name();
    // Chinese has no italics: what names a source is fainter instead.
    return u"h1 { font-size: x-large; }"
           "h2 { font-size: large; margin-top: 18px; margin-bottom: 8px; }"
           "h3 { font-size: medium; margin-top: 14px; margin-bottom: 4px; }"
           "th { background-color: %3; }"
           "th, td { border: 1px solid %2; }"
           "td.number { vertical-align: middle; }"
           ".total td { font-weight: 600; background-color: %3; }"
           ".duty p { font-weight: 600; margin-top: 10px; margin-bottom: 4px; }"
           ".duty .note { font-weight: 400; }"
           ".unit, .status { white-space: nowrap; }"
           "blockquote { margin-left: 12px; margin-top: 4px; margin-bottom: 0px; }"
           "cite { font-style: normal; }"
           "cite, .note, .foot, .facts { color: %1; }"_s.arg(faint, lines, tint);
}

int widthOfCounts(const QFontMetrics& type, int side)
{
    constexpr int figures = 9;     // columns: all, of each status, and their share
    constexpr int longestName = 9; // of a unit, in characters; what is longer wraps
    const int around = 2 * padding + line;
    const int character = type.horizontalAdvance(u'国');
    int width = longestName * character + around + figures * around + 2 * 3 * character;
    for (const check::Status status : report::allStatuses) width += type.horizontalAdvance(labelled(status, {})) + side;
    return width;
}

} // namespace duibiao::ui
