// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that broke off on their way or lie on a failing disk: what is there is read, and said to be a part.
#include "core/readers/package.h"
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"
#include "tests/support/golden.h"

#include <KZip>

#include <QBuffer>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& name)
{
    QFile file(test::sourcePath(u"tests/core/readers/oneplan/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray zipped(const QList<std::pair<QString, QByteArray>>& parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    for (const auto& [name, bytes] : parts) REQUIRE(zip.writeFile(name, bytes));
    REQUIRE(zip.close());
    return buffer.data();
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, 0);
    std::ranges::generate(bytes, [&] { return static_cast<char>('a' + random.bounded(26)); });
    return bytes;
}

bool hasWarning(const Document& document, QStringView code)
{
    return std::ranges::contains(document.warnings, code, &Warning::code);
}

} // namespace

TEST_CASE("a package without its end is read as far as it goes", "[readers][package]")
{
    for (const QString& name : {u"plan.docx"_s, u"plan.odt"_s, u"sheet.xlsx"_s, u"sheet.ods"_s, u"plan.ofd"_s}) {
        INFO(name.toStdString());
        const QByteArray whole = contents(name);
        const auto intact = readers::read({name, whole});
        const auto almost = readers::read({name, whole.chopped(100)}); // only the directory is hurt
        REQUIRE(intact.has_value());
        REQUIRE(almost.has_value());
        CHECK(almost->text == intact->text);
        CHECK(hasWarning(*almost, u"damaged_package"));
        CHECK(test::spanFaults(*almost).toStdString().empty());
    }
    // Where the main part itself is cut, its first half is read.
    const auto half = readers::read({u"方案.docx"_s, contents(u"plan.docx"_s).first(9000)});
    REQUIRE(half.has_value());
    CHECK(half->text.startsWith(u"梓山县2024年政务服务提质增效工作方案"));
    CHECK(half->text.contains(u"1.县行政审批局在2024年6月底前"));
    CHECK(hasWarning(*half, u"damaged_part"));
    CHECK(hasWarning(*half, u"incomplete"));
}

TEST_CASE("a damaged part is read up to the damage", "[readers][package]")
{
    for (const QString& name : {u"plan.odt"_s, u"plan.docx"_s, u"sheet.xlsx"_s}) {
        INFO(name.toStdString());
        QByteArray bytes = contents(name);
        const QByteArray part = name == u"plan.odt"    ? "content.xml"_ba
                                : name == u"plan.docx" ? "word/document.xml"_ba
                                                       : "xl/sharedStrings.xml"_ba;
        const qsizetype data = bytes.indexOf(part) + part.size();
        std::ranges::for_each(bytes.begin() + data + 2000, bytes.begin() + data + 2008, [](char& c) { c ^= 0x5a; });
        const auto document = readers::read({name, bytes});
        REQUIRE(document.has_value());
        CHECK(document->text.contains(u"梓山县2024年政务服务提质增效工作方案"));
        CHECK(hasWarning(*document, u"damaged_part"));
    }
}

TEST_CASE("the limits hold for what is salvaged", "[readers][package]")
{
    const QByteArray bomb = zipped({{u"word/document.xml"_s, QByteArray(200 * 1024 * 1024, ' ')}});
    auto package = readers::Package::open(bomb.chopped(30));
    REQUIRE(package.has_value());
    CHECK(package->isSalvaged());
    const auto part = package->read(u"word/document.xml"_s);
    if (part) CHECK(part->size() <= 64 * 1024 * 1024);

    // Nothing but headers.
    QByteArray headers;
    for (int i = 0; i < 100'000; ++i)
        headers += QByteArray("PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0a", 31);
    CHECK_FALSE(readers::read({u"a.docx"_s, headers}).has_value());
}

TEST_CASE("an archive that broke off is no document", "[readers][package]")
{
    const QByteArray archive = zipped({{u"附件/一.txt"_s, noise(4000)}, {u"附件/二.txt"_s, noise(4000)}});
    const auto read = readers::read({u"附件.zip"_s, archive.chopped(60)});
    CHECK((!read || read->format != Format::Docx));
    auto package = readers::Package::open(archive.first(2000));
    REQUIRE(package.has_value());
    CHECK(package->has(u"附件/一.txt"_s));
    CHECK_FALSE(package->has(u"附件/二.txt"_s));
    CHECK(readers::Package::open("no zip at all").has_value() == false);
}
