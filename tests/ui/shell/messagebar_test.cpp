// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"
#include "ui/tasks/scratchfile.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

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

TEST_CASE("The same words are shown once, as the newest", "[shell]")
{
    MessageBar bar;
    for (const auto* file : {u"/x/a.docx", u"/x/b.docx", u"/x/a.docx"})
        bar.showError({ErrorCode::Damaged, u"Damaged."_s, QString::fromUtf16(file), {}});
    REQUIRE(bar.count() == 2);
    CHECK(bar.layout()->itemAt(0)->widget()->accessibleName().contains(u"a.docx"));
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

TEST_CASE("Of what was done the latest is shown, and no problem goes for it", "[shell]")
{
    MessageBar bar;
    bar.showError({ErrorCode::Damaged, u"Damaged."_s, u"/x/a.docx"_s, {}});
    for (int i = 0; i < 6; ++i) bar.showNote(MessageBar::Kind::Done, u"Saved."_s, {{u"Open"_s, [] {}}});
    CHECK(bar.count() == 2);
    CHECK(bar.findChildren<QPushButton*>(Qt::FindChildrenRecursively).size() >= 1);
}

TEST_CASE("A problem names an archive with the file in it, and no file that is the program's own", "[shell]")
{
    const QTemporaryDir folder;
    QFile archive(folder.filePath(u"报送.zip"_s));
    REQUIRE(archive.open(QIODevice::WriteOnly));
    MessageBar bar;
    bar.showError({ErrorCode::Encrypted, u"Locked."_s, archive.fileName() + u"/局/密.txt"_s, {}});
    bar.showError({ErrorCode::Encrypted, u"Locked."_s, u"来件.zip/局/密.txt"_s, {}}); // in a folder that was imported
    CHECK(bar.layout()->itemAt(0)->widget()->accessibleName().contains(u"来件.zip/局/密.txt"));
    CHECK(bar.findChild<QFrame*>()->accessibleName() == u"报送.zip/局/密.txt. Locked.");
    bar.clear();
    const ScratchFile scratch;
    bar.showError({ErrorCode::Damaged, u"Another one has to sign."_s, scratch.path(), {}});
    const auto words = bar.findChildren<QFrame*>();
    CHECK(std::ranges::any_of(
        words, [](const QFrame* each) { return each->accessibleName() == u"Another one has to sign."; }));
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
