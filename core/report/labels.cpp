// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/labels.h"

#include "core/base/wording.h"
#include "core/report/texts.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace duibiao::report {

QString placeText(const Place& place)
{
    QStringList parts;
    if (!place.sheet.isEmpty()) parts += Texts::tr("sheet %1").arg(place.sheet);
    if (!place.cell.isEmpty()) parts += Texts::tr("cell %1").arg(place.cell);
    if (place.page > 0) parts += Texts::tr("page %1").arg(place.page);
    if (place.paragraph > 0 && place.cell.isEmpty()) parts += Texts::tr("paragraph %1").arg(place.paragraph);
    return joined(parts, Between::Parts);
}

QString stateName(submission::State state)
{
    switch (state) {
    case submission::State::Read: return u"read"_s;
    case submission::State::Partly: return u"partly"_s;
    case submission::State::Refused: return u"refused"_s;
    }
    return u"refused"_s;
}

QString stateLabel(submission::State state)
{
    switch (state) {
    case submission::State::Read: return Texts::tr("read");
    case submission::State::Partly: return Texts::tr("partly read");
    case submission::State::Refused: return Texts::tr("refused");
    }
    return {};
}

QString severityLabel(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Info: return Texts::tr("Remark");
    case plan::Severity::Warning: return Texts::tr("Warning");
    case plan::Severity::Error: return Texts::tr("Error");
    }
    return {};
}

QString shortened(const QString& quote)
{
    constexpr qsizetype longest = 60;
    const QString line = quote.simplified();
    return line.size() <= longest ? line : line.first(longest) + u'…';
}

} // namespace duibiao::report
