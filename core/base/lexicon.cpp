// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"

#include "core/base/resource.h"

namespace duibiao {

std::vector<QStringList> lexiconRows(const QString& name)
{
    const QString text = QString::fromUtf8(resource(QStringLiteral("lexicon/%1.tsv").arg(name)));
    std::vector<QStringList> rows;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.endsWith(u'\r')) line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) continue;
        QStringList columns;
        for (QStringView column : line.tokenize(u'\t')) columns.append(column.trimmed().toString());
        rows.push_back(std::move(columns));
    }
    return rows;
}

} // namespace duibiao
