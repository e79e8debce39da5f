// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace duibiao;
using namespace Qt::StringLiterals;

static Error refusal(const QString& path)
{
    const auto document = readers::readFile(path);
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().file == path);
    CHECK_FALSE(document.error().message.isEmpty());
    CHECK_FALSE(document.error().remedy.isEmpty());
    return document.error();
}

TEST_CASE("files that cannot be read are refused with name, reason and remedy", "[readers]")
{
    const QTemporaryDir dir;
    REQUIRE(dir.isValid());
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(refusal(dir.filePath(u"missing.docx"_s)).code == ErrorCode::FileNotFound);
    CHECK(refusal(dir.path()).code == ErrorCode::InvalidInput);
    CHECK(refusal(write(u"empty.txt"_s, {})).code == ErrorCode::EmptyFile);
    CHECK(refusal(write(u"blank.txt"_s, " \n\t\r\n")).code == ErrorCode::NoText);
    CHECK(refusal(write(u"photo.docx"_s, "\xFF\xD8\xFF\xE0 JFIF")).code == ErrorCode::UnknownFormat);
    CHECK(refusal(write(u"noise.txt"_s, QByteArray(5000, '\0'))).code == ErrorCode::Unreadable);

#ifdef Q_OS_UNIX
    if (geteuid() != 0) {
        const QString closed = write(u"closed.txt"_s, "text");
        QFile::setPermissions(closed, {});
        CHECK(refusal(closed).code == ErrorCode::PermissionDenied);
    }
    CHECK(refusal(u"/dev/zero"_s).code == ErrorCode::InvalidInput);
#endif
}

TEST_CASE("a file that is larger than the limit is refused without being read", "[readers]")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"huge.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(201LL * 1024 * 1024)); // sparse
    file.close();
    CHECK(refusal(file.fileName()).code == ErrorCode::TooLarge);
}

TEST_CASE("a name that promises another format is warned about", "[readers]")
{
    const auto mismatch = [](const QString& name, const QByteArray& bytes) {
        const auto document = readers::read({name, bytes});
        REQUIRE(document.has_value());
        for (const Warning& warning : document->warnings)
            if (warning.code == u"extension_mismatch") return warning.message;
        return QString();
    };
    const QByteArray page = "<html><body><p>各镇每月巡查2次。</p></body></html>";
    for (const char* extension : {"docx", "xls", "wps", "pdf", "csv", "txt", "zip", "7z", "jpg"}) {
        INFO(extension);
        CHECK(mismatch(u"a."_s + QString::fromLatin1(extension), page).contains(u"html"));
    }
    for (const char* name : {"a.html", "a.HTM", "a", "2.5", "a.mht"}) {
        INFO(name);
        CHECK(mismatch(QString::fromLatin1(name), page).isEmpty());
    }
}
