// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("A problem names file, what happened and the remedy", "[shell]")
{
    MessageBar bar;
    CHECK_FALSE(bar.isVisibleTo(nullptr));
    bar.showError({ErrorCode::Encrypted, u"The file is protected by a password."_s, u"/x/台账.xlsx"_s,
                   u"Save it without one."_s});
    REQUIRE(bar.count() == 1);
    QString words;
    for (const QLabel* label : bar.findChildren<QLabel*>()) words += label->text();
    CHECK(words.contains(u"台账.xlsx"));
    CHECK(words.contains(u"protected by a password"));
    CHECK(words.contains(u"Save it without one."));
}

TEST_CASE("Many problems do not fill the window", "[shell]")
{
    MessageBar bar;
    for (int i = 0; i < 50; ++i) bar.showError({ErrorCode::Damaged, u"Damaged."_s, QString::number(i), {}});
    CHECK(bar.count() == 4);
    bar.clear();
    CHECK(bar.count() == 0);
}

TEST_CASE("Files with the same trouble are named together, each trouble once", "[shell]")
{
    MessageBar bar;
    std::vector<Error> errors(
        20, {ErrorCode::UnknownFormat, u"RAR files cannot be read."_s, u"/x/a.rar"_s, u"Unpack it."_s});
    errors.push_back({ErrorCode::Damaged, u"Damaged."_s, u"/x/b.docx"_s, {}});
    bar.showErrors(errors);
    REQUIRE(bar.count() == 1);
    const QString words = bar.findChild<QFrame*>()->accessibleName();
    CHECK(words.count(u"Unpack it."_s) == 1);
    CHECK(words.contains(u"b.docx"_s));
    CHECK(words.size() < 300);
}

TEST_CASE("A message with an action does it once", "[shell]")
{
    MessageBar bar;
    int done = 0;
    bar.showNote(MessageBar::Kind::Done, u"Saved."_s, {{u"Open"_s, [&] { ++done; }}});
    bar.findChild<QPushButton*>()->click();
    CHECK(done == 1);
    CHECK(bar.count() == 0);
}
