// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace duibiao::report::json {

QJsonValue place(const Place& place)
{
    if (place.sheet.isEmpty() && place.cell.isEmpty() && place.page < 0 && place.paragraph < 0) return QJsonValue::Null;
    return QJsonObject{
        {u"page"_s, orNull(place.page, 1)},
        {u"sheet"_s, orNull(place.sheet)},
        {u"cell"_s, orNull(place.cell)},
        {u"paragraph"_s, orNull(place.paragraph, 1)},
    };
}

void Text::putSpan(QJsonObject& object, SourceSpan span) const
{
    const SourceSpan points = m_points.fromUtf16(span);
    object.insert("begin"_L1, points.begin);
    object.insert("end"_L1, points.end);
}

void Text::putQuote(QJsonObject& object, SourceSpan span) const
{
    object.insert("quote"_L1, quote(span));
    putSpan(object, span);
}

QJsonArray Text::warnings(const std::vector<Warning>& warnings) const
{
    QJsonArray out;
    for (const Warning& warning : warnings) {
        QJsonObject object{{u"code"_s, warning.code}, {u"message"_s, warning.message}};
        putSpan(object, warning.span);
        out.append(object);
    }
    return out;
}

QJsonObject documentHead(const Document& document, const Text& text)
{
    return {
        {u"file"_s, document.file},
        {u"format"_s, formatName(document.format)},
        {u"sha256"_s, document.sha256},
        {u"characters"_s, text.characters()},
    };
}

} // namespace duibiao::report::json
