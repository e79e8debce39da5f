// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace duibiao::report {

namespace {

struct Markup {
    QString html;

    void operator()(const Paper::Paragraph& paragraph)
    {
        using Kind = Paper::Paragraph::Kind;
        const bool isBody = paragraph.kind == Kind::Body;
        const QString look = isBody                              ? u"white-space: pre-wrap;"_s
                             : paragraph.kind == Kind::Signature ? u"text-align: right;"_s
                                                                 : QString();
        // Two characters, as wide as the type: an indent in pixels would be as wide on paper of any resolution.
        const QString indent = isBody ? u"　　"_s : QString();
        html += u"<p style=\"font-size: 16pt; line-height: 130%; %1\">%2</p>\n"_s.arg(
            look, indent + paragraph.text.toHtmlEscaped());
    }

    void operator()(const Paper::Table& table)
    {
        const int all = std::accumulate(table.columns.begin(), table.columns.end(), 0,
                                        [](int sum, const Paper::Table::Column& column) { return sum + column.share; });
        html +=
            u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse: collapse;\">\n<thead><tr>"_s;
        for (const Paper::Table::Column& column : table.columns)
            html += u"<th width=\"%1%\">%2</th>"_s.arg(QString::number(column.share * 100 / all),
                                                       column.title.toHtmlEscaped());
        html += u"</tr></thead>\n"_s;
        for (const QStringList& row : table.rows) {
            html += u"<tr>"_s;
            for (const QString& cell : row) html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
            html += u"</tr>\n"_s;
        }
        html += u"</table>\n"_s;
    }
};

} // namespace

QString toMarkup(const Paper& paper)
{
    Markup markup{u"<html><body><h1 align=\"center\">%1</h1>\n"_s.arg(paper.title.toHtmlEscaped())};
    for (const auto& block : paper.blocks) std::visit(markup, block);
    return markup.html + u"</body></html>"_s;
}

} // namespace duibiao::report
