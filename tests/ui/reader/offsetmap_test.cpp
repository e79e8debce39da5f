// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/offsetmap.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QPlainTextEdit>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using duibiao::ui::OffsetMap;

TEST_CASE("Every offset leads to the same character in the shown document", "[reader]")
{
    const QString text =
        GENERATE(u"一\r\n二\n三\r四"_s, u"\r\n\r\n\r\n"_s, u"\r\r\n\n"_s, u"页一\f页二\u2029段\u2028行"_s,
                 u"前\U00020BB7野家\r\n后"_s, u"甲\uFDD0乙\uFDD1丙\uFFFC丁"_s, u""_s, u"末尾\r"_s);
    const OffsetMap map(text);
    QPlainTextEdit edit;
    edit.setPlainText(map.shown());
    REQUIRE(edit.document()->characterCount() ==
            map.shown().size() + 1); // the document counts a last separator of its own
    for (qsizetype offset = 0; offset < text.size(); ++offset) {
        const int position = map.toShown(offset);
        const QChar source = text[offset];
        const QChar shown = edit.document()->characterAt(position);
        INFO("offset " << offset << " position " << position);
        if (source == u'\r' || source == u'\n' || source == u'\f' || source == u'\u2029')
            CHECK(shown == u'\u2029');
        else if (source.unicode() >= 0xFDD0 && source.unicode() <= 0xFDD1)
            CHECK(shown == u' ');
        else if (source == u'\uFFFC')
            CHECK(shown == u' ');
        else
            CHECK(shown == source);
        const bool secondOfPair = source == u'\n' && offset > 0 && text[offset - 1] == u'\r';
        CHECK(map.toSource(position) == (secondOfPair ? offset - 1 : offset));
    }
    CHECK(map.toShown(text.size()) == map.shown().size());
    CHECK(map.toSource(static_cast<int>(map.shown().size())) == text.size());
    CHECK(map.toShown(-5) == 0);
    CHECK(map.toShown(text.size() + 5) == map.shown().size());
}
