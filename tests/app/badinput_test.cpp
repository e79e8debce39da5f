// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::Office;

TEST_CASE("a file that cannot be read is named, with the remedy", "[app]")
{
    const Office office;
    QByteArray binary;
    for (int i = 0; i < 4096; ++i) binary += static_cast<char>((i * 7919) % 251);
    const std::pair<QString, QByteArray> files[] = {
        {u"empty.txt"_s, ""},
        {u"binary.txt"_s, binary},
        {u"truncated.docx"_s, QByteArray("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10) + binary.first(200)},
        {u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", 16) + binary},
        {u"old.doc"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, '\0')},
    };
    for (const auto& [name, bytes] : files) {
        const QString path = office.write(name, bytes);
        for (const QString& command : {u"extract"_s, u"text"_s}) {
            const auto run = cli({command, path});
            INFO(name.toStdString() << ": " << run.err.toStdString());
            CHECK(run.code == 3);
            CHECK(run.out.isEmpty());
            CHECK(run.err.contains(path));
            CHECK(run.err.size() > path.size() + 20); // says more than the name
        }
    }
    const auto missing = cli({u"extract"_s, office.path(u"missing.txt"_s)});
    CHECK(missing.code == 3);
    CHECK(missing.err.contains(u"missing.txt"));
    CHECK(cli({u"extract"_s, office.folder.path()}).code == 3);
}

TEST_CASE("one bad plan among others does not stop them", "[app]")
{
    const Office office;
    const QString empty = office.write(u"empty.txt"_s, "");
    const auto run = cli({u"extract"_s, u"--format=json"_s, empty, office.path(u"plan.txt"_s)});
    CHECK(run.code == 4);
    CHECK(run.err.contains(u"empty.txt"));
    CHECK(run.json().value(u"schema") == u"duibiao-plan/1"_s);
}

TEST_CASE("refused submissions are listed and the rest is checked", "[app]")
{
    const Office office;
    office.write(u"submissions/坏.docx"_s, "PK\x03\x04 nothing");
    office.write(u"submissions/~$县司法局总结.docx"_s, "lock"); // what Word leaves beside an open file
    office.write(u"submissions/.DS_Store"_s, "x");
    const auto run = cli(office.arguments(u"check"_s) + QStringList{u"--format=json"_s});
    CHECK(run.code == 4);
    CHECK(run.err.contains(u"坏.docx"));
    const QJsonObject json = run.json();
    REQUIRE(json.value(u"inputs").toArray().size() == 3);
    CHECK(json.value(u"inputs")[1][u"file"] == u"县司法局总结.txt"_s);
    CHECK(json.value(u"inputs")[2][u"state"] == u"refused"_s);
    CHECK_FALSE(json.value(u"inputs")[2][u"warnings"].toArray().isEmpty());
}

TEST_CASE("nothing to check is told apart from a check with gaps", "[app]")
{
    const Office office;
    const auto with = [&](const QString& option, const QString& value) {
        QStringList arguments = office.arguments(u"check"_s);
        arguments[arguments.indexOf(option) + 1] = value;
        return cli(arguments);
    };
    const auto missing = with(u"--submissions"_s, office.path(u"nowhere"_s));
    CHECK(missing.code == 3);
    CHECK(missing.err.contains(u"nowhere"));
    CHECK(with(u"--submissions"_s, office.path(u"plan.txt"_s)).code == 3);
    REQUIRE(QDir(office.folder.path()).mkdir(u"bare"_s));
    CHECK(with(u"--submissions"_s, office.path(u"bare"_s)).code == 3);
    office.write(u"broken/a.docx"_s, "PK\x03\x04 nothing");
    CHECK(with(u"--submissions"_s, office.path(u"broken"_s)).code == 3);
    CHECK(with(u"--plan"_s, office.path(u"no plan.txt"_s)).code == 3);
    CHECK(with(u"--units"_s, office.path(u"no units.csv"_s)).code == 3);
    const auto headless = with(u"--units"_s, office.write(u"headless.csv"_s, "县司法局,司法局\n"));
    CHECK(headless.code == 3);
    CHECK(headless.err.contains(u"headless.csv"));
    CHECK(with(u"--as-of"_s, u"31.12.2023"_s).code == 2);
}

TEST_CASE("a workspace that is none is refused and left alone", "[app]")
{
    const Office office;
    const QString text = office.write(u"text.duibiao"_s, "no database\n");
    const auto run = cli({u"report"_s, u"--workspace"_s, text});
    CHECK(run.code == 3);
    CHECK(run.err.contains(u"text.duibiao"));
    QFile file(text);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "no database\n");
    CHECK(cli({u"report"_s, u"--workspace"_s, office.path(u"missing.duibiao"_s)}).code == 3);
    CHECK_FALSE(QFile::exists(office.path(u"missing.duibiao"_s)));
}

TEST_CASE("text prints every document of an archive under its name", "[app]")
{
    const Office office;
    // 甲.txt, its name in GBK, and an empty b.txt.
    const QByteArray zip = QByteArray::fromBase64(
        "UEsDBBQAAAAAAAAAIVjzxkv1GgAAABoAAAAGAAAAvNcudHh05ZCE6ZWH5q+P5pyI5beh5p+lMuasoeOAggpQSwMEFAAAAAAAAAAh"
        "WAAAAAAAAAAAAAAAAAUAAABiLnR4dFBLAQIUABQAAAAAAAAAIVjzxkv1GgAAABoAAAAGAAAAAAAAAAAAAAAAAAAAAAC81y50eHRQ"
        "SwECFAAUAAAAAAAAACFYAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAA+AAAAYi50eHRQSwUGAAAAAAIAAgBnAAAAYQAAAAAA");
    const QString path = office.write(u"材料.zip"_s, zip);
    const auto run = cli({u"text"_s, path});
    CHECK(run.code == 4);
    CHECK(QString::fromUtf8(run.out) == u"==> "_s + path + u"/甲.txt <==\n各镇每月巡查2次。\n"_s);
    CHECK(run.err.contains(u"b.txt"));
    const auto json = cli({u"text"_s, u"--format=json"_s, path});
    CHECK(json.out.count('\n') == 1);
    CHECK(json.json().value(u"text") == u"各镇每月巡查2次。\n"_s);
}
