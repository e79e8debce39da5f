// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/aswritten.h"

#include <algorithm>

namespace duibiao::plan {

bool standsAsRead(const text::NormalizedText& normalized, SourceSpan span, QStringView source)
{
    return span.isEmpty() || (normalized.unbrokenEnd(span.begin) >= span.end &&
                              normalized.toSource(span).in(source) == span.in(normalized.text()));
}

QString asWritten(const text::NormalizedText& normalized, SourceSpan span, QStringView source)
{
    const QStringView read = span.in(normalized.text());
    QString written(read.constData(), read.size());
    for (qsizetype at = 0; at < read.size();) {
        const qsizetype end = std::min(read.size(), normalized.unbrokenEnd(span.begin + at) - span.begin);
        const qsizetype origin = normalized.toSource(span.begin + at, span.begin + at + 1).begin;
        const QStringView original = source.sliced(origin, std::min(end - at, source.size() - origin));
        if (original != read.sliced(at, original.size())) {
            for (qsizetype i = 0; i < original.size(); ++i)
                if (text::isHan(read[at + i].unicode()) && text::isHan(original[i].unicode()))
                    written[at + i] = original[i];
        }
        at = end;
    }
    return written;
}

QString inScript(const QString& name, QStringView words, QStringView written)
{
    const qsizetype at = name.isEmpty() ? -1 : words.indexOf(name);
    return at < 0 || at + name.size() > written.size() ? name : written.sliced(at, name.size()).toString();
}

} // namespace duibiao::plan
