// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filefault.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("why a file cannot be read or written is said in our words", "[base]")
{
    const QTemporaryDir folder;
    QFile missing(folder.filePath(u"a.txt"_s));
    REQUIRE_FALSE(missing.open(QIODevice::ReadOnly));
    CHECK(readFault(missing) == u"it is not there");
    QFile directory(folder.path());
    REQUIRE_FALSE(directory.open(QIODevice::ReadWrite));
    CHECK(readFault(directory) == u"it is a folder");
    CHECK(writeFault(directory) == u"a folder has this name");
    QSaveFile nowhere(folder.filePath(u"b/c.txt"_s));
    REQUIRE_FALSE(nowhere.open(QIODevice::WriteOnly));
    CHECK(writeFault(nowhere) == u"the folder is not there");
    const QString shut = folder.filePath(u"shut"_s);
    REQUIRE(QDir().mkpath(shut));
    REQUIRE(QFile::setPermissions(shut, QFile::ReadOwner | QFile::ExeOwner));
    if (!QFileInfo(shut).isWritable()) { // who may everything is refused nothing
        QSaveFile file(shut + u"/d.txt"_s);
        REQUIRE_FALSE(file.open(QIODevice::WriteOnly));
        CHECK(writeFault(file) == u"you are not allowed to write there");
    }
    QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a disk that is full is told", "[base]")
{
    QFile full(u"/dev/full"_s);
    if (!full.exists() || !full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) SKIP("there is no such device");
    CHECK(full.write("x") < 0);
    CHECK(writeFault(full) == u"the disk is full");
}
