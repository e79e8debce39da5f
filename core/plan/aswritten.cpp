// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/aswritten.h"

#include <utility>

namespace duibiao::plan {

QString asWritten(const text::NormalizedText& normalized, SourceSpan span, QStringView source)
{
    QString written = span.in(normalized.text()).toString();
    // Where nothing was left out, the characters stand side by side in the source too.
    const SourceSpan whole = normalized.toSource(span);
    const bool unbroken = whole.length() == written.size();
    if (unbroken && source.sliced(whole.begin, whole.length()) == written) return written;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar read = std::as_const(written)[i];
        if (!text::isHan(read.unicode())) continue;
        const qsizetype origin = unbroken ? whole.begin + i : normalized.toSource(span.begin + i, span.begin + i + 1).begin;
        if (origin < source.size() && source[origin] != read && text::isHan(source[origin].unicode())) written[i] = source[origin];
    }
    return written;
}

QString inScript(const QString& name, QStringView words, QStringView written)
{
    const qsizetype at = name.isEmpty() ? -1 : words.indexOf(name);
    return at < 0 || at + name.size() > written.size() ? name : written.sliced(at, name.size()).toString();
}

} // namespace duibiao::plan
