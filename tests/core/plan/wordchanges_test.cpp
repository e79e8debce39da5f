// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/wordchanges.h"

#include <QString>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

QStringList wordsOf(const std::vector<SourceSpan>& spans, const QString& text)
{
    QStringList words;
    for (const SourceSpan span : spans) words += span.in(text).toString();
    return words;
}

} // namespace

TEST_CASE("The words that two texts do not share are found on both sides", "[plan][compare]")
{
    const QString before = u"县司法局每年组织2次业务培训。"_s;
    const QString after = u"县司法局每年组织4次业务 培训，通报结果。"_s;
    const plan::WordChanges changes = plan::wordChanges(before, after);
    CHECK(wordsOf(changes.before, before) == QStringList{u"2"_s});
    CHECK(wordsOf(changes.after, after) == QStringList{u"4"_s, u"，通报结果"_s});
}

TEST_CASE("Blanks and line ends are no change, and long texts are changed as a whole", "[plan][compare]")
{
    CHECK(plan::wordChanges(u"组织 培训", u"组织\n培训").before.empty());
    CHECK(plan::wordChanges({}, {}).after.empty());
    const QString some(5000, u'甲');
    const QString more(6000, u'甲');
    const plan::WordChanges changes = plan::wordChanges(some, more);
    CHECK(changes.before == std::vector{SourceSpan{0, 5000}});
    CHECK(changes.after == std::vector{SourceSpan{0, 6000}});
    CHECK(plan::wordChanges(u"", u"新").after == std::vector{SourceSpan{0, 1}});
}
