// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/scratchfile.h"

#include "core/store/workspace.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

bool isOffered(const QString& path)
{
    return std::ranges::contains(workLeftBehind(), path, &LeftBehind::path);
}

void fill(const QString& path)
{
    const auto workspace = store::Workspace::create(path);
    REQUIRE(workspace);
    REQUIRE((*workspace)->addSource(store::SourceKind::Plan, u"工作要点.txt"_s, "一、加强培训"));
}

} // namespace

TEST_CASE("Work is left behind once no program holds its file, and gone once it was erased", "[tasks]")
{
    QString path;
    {
        const ScratchFile scratch;
        REQUIRE(scratch.isHeld());
        path = scratch.path();
        fill(path);
        CHECK_FALSE(isOffered(path)); // somebody works on it
        CHECK_FALSE(ScratchFile(path).isHeld());
    }
    REQUIRE(isOffered(path));
    ScratchFile(path).erase();
    CHECK_FALSE(isOffered(path));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A file in use is not erased by another", "[tasks]")
{
    ScratchFile scratch;
    fill(scratch.path());
    ScratchFile(scratch.path()).erase();
    CHECK(QFile::exists(scratch.path()));
    scratch.erase();
}

TEST_CASE("Work that holds nothing is not offered", "[tasks]")
{
    QString path;
    {
        const ScratchFile scratch;
        path = scratch.path();
        REQUIRE(store::Workspace::create(path));
    }
    CHECK_FALSE(isOffered(path));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("Looking for work that was left behind does not make it newer", "[tasks]")
{
    QString path;
    {
        const ScratchFile scratch;
        path = scratch.path();
        fill(path);
    }
    const QDateTime before(QDate(2024, 3, 1), QTime(9, 30));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(before, QFileDevice::FileModificationTime));
    }
    for (int look = 0; look < 2; ++look) {
        const auto works = workLeftBehind();
        const auto work = std::ranges::find(works, path, &LeftBehind::path);
        REQUIRE(work != works.end());
        CHECK(work->changedAt == before);
    }
    ScratchFile(path).erase();
}
