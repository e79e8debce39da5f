// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/aswritten.h"

namespace duibiao::plan {

QString asWritten(const text::NormalizedText& normalized, SourceSpan span, QStringView source)
{
    QString written = span.in(normalized.text()).toString();
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (!text::isHan(written[i].unicode())) continue;
        const qsizetype origin = normalized.toSource(span.begin + i, span.begin + i + 1).begin;
        if (origin < source.size() && text::isHan(source[origin].unicode())) written[i] = source[origin];
    }
    return written;
}

QString inScript(const QString& name, QStringView words, QStringView written)
{
    const qsizetype at = name.isEmpty() ? -1 : words.indexOf(name);
    return at < 0 || at + name.size() > written.size() ? name : written.sliced(at, name.size()).toString();
}

} // namespace duibiao::plan
