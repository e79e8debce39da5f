// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"
#include "tests/support/cputimer.h"
#include "tests/support/golden.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

Result<Document> readData(const QString& name)
{
    return readers::readFile(test::sourcePath(u"tests/core/readers/data/"_s + name));
}

/// A PDF written by hand: one page for each stream of drawing operators. `dictionary` is put into the streams'.
QByteArray pdf(const QList<QByteArray>& contents, const QByteArray& dictionary = {})
{
    QByteArray out = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray& body) {
        offsets.push_back(out.size());
        out += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (qsizetype i = 0; i < contents.size(); ++i) kids += QByteArray::number(4 + i * 2) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Count " + QByteArray::number(contents.size()) + " /Kids [" + kids + "] >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for (qsizetype i = 0; i < contents.size(); ++i) {
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents " +
            QByteArray::number(5 + i * 2) + " 0 R >>");
        object("<< /Length " + QByteArray::number(contents[i].size()) + dictionary + " >>\nstream\n" + contents[i] +
               "\nendstream");
    }
    const qsizetype directory = out.size();
    out += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets) out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer << /Root 1 0 R /Size " + QByteArray::number(offsets.size() + 1) + " >>\nstartxref\n" +
           QByteArray::number(directory) + "\n%%EOF\n";
    return out;
}

QByteArray words(const QByteArray& text)
{
    return "BT /F1 12 Tf 100 700 Td (" + text + ") Tj ET";
}

constexpr QByteArrayView Drawing("0 0 0 rg 100 100 300 400 re f");

QStringList requirements(const Document& document)
{
    QStringList out;
    for (const plan::Requirement& requirement : plan::read(document).requirements)
        out.push_back(requirement.path + u' ' + requirement.text);
    return out;
}

} // namespace

TEST_CASE("a plan saved as PDF asks the same as the document it was made from", "[readers][pdf]")
{
    const auto original = readData(u"workplan.fodt"_s);
    const auto printed = readData(u"workplan.pdf"_s);
    REQUIRE(original.has_value());
    REQUIRE(printed.has_value());
    const QStringList asked = requirements(*original);
    CHECK(asked.size() > 20);
    CHECK(requirements(*printed).join(u'\n').toStdString() == asked.join(u'\n').toStdString());
    CHECK(printed->title == u"云岭县2024年应急管理工作要点");
}

TEST_CASE("a PDF with a password is refused, one that only restricts copying is read", "[readers][pdf]")
{
    const auto locked = readData(u"pdf/locked.pdf"_s);
    REQUIRE_FALSE(locked.has_value());
    CHECK(locked.error().code == ErrorCode::Encrypted);
    const auto restricted = readData(u"pdf/restricted.pdf"_s);
    REQUIRE(restricted.has_value());
    CHECK(restricted->text == u"每季度召开1次分析会。\n");
}

TEST_CASE("pages without text are counted", "[readers][pdf]")
{
    const QByteArray drawing = Drawing.toByteArray();
    SECTION("all of them: refused")
    {
        const auto document = readers::read({u"scan.pdf"_s, pdf({drawing, drawing, {}})});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::NoText);
        CHECK(document.error().message.contains(u'2'));
    }
    SECTION("some of them: a warning names the first")
    {
        const auto document = readers::read({u"mixed.pdf"_s, pdf({words("Annex"), drawing, {}})});
        REQUIRE(document.has_value());
        CHECK(document->text == u"Annex\n");
        REQUIRE(document->warnings.size() == 1);
        CHECK(document->warnings.front().code == u"pages_without_text");
        CHECK(document->warnings.front().message.contains(u'2'));
    }
    SECTION("blank pages only")
    {
        const auto document = readers::read({u"blank.pdf"_s, pdf({{}, {}})});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::NoText);
    }
}

TEST_CASE("a damaged PDF is read as far as it goes, with a warning", "[readers][pdf]")
{
    QByteArray bytes = pdf({words("Annex"), words("Second")});
    bytes.replace("startxref\n", "startxref\n7");
    const auto repaired = readers::read({u"offsets.pdf"_s, bytes});
    REQUIRE(repaired.has_value());
    CHECK(repaired->text == u"Annex\nSecond\n");

    QByteArray packed = qCompress(words("Second") + QByteArray(3000, ' ') + words("Third"), 1);
    packed.remove(0, 4); // the length that Qt puts in front
    packed.truncate(packed.size() - 20);
    const auto broken = readers::read({u"broken.pdf"_s, pdf({packed, packed}, " /Filter /FlateDecode")});
    REQUIRE(broken.has_value());
    CHECK(broken->text.startsWith(u"Second\n"));
    REQUIRE(broken->warnings.size() == 1);
    CHECK(broken->warnings.front().code == u"damaged_part");

    const auto rubbish = readers::read({u"rubbish.pdf"_s, "%PDF-1.7\n" + QByteArray(1000, 'x')});
    REQUIRE_FALSE(rubbish.has_value());
    CHECK(rubbish.error().code == ErrorCode::Damaged);
}

TEST_CASE("bytes before the first line of a PDF do no harm", "[readers][pdf]")
{
    const auto document = readers::read({u"mailed.pdf"_s, "\r\n\r\n" + pdf({words("Annex")})});
    REQUIRE(document.has_value());
    CHECK(document->format == Format::Pdf);
}

TEST_CASE("a page that unpacks to gigabytes is refused quickly", "[readers][pdf]")
{
    const auto packed = [](const QByteArray& bytes) {
        return qCompress(bytes, 9).sliced(4); // without the length that Qt puts in front
    };
    const QByteArray once = packed(QByteArray(200'000'000, ' '));
    const QByteArray twice = packed(once);
    CHECK(twice.size() < 2000);
    for (const QByteArray& bomb :
         {pdf({once}, " /Filter /FlateDecode"), pdf({twice}, " /Filter [/FlateDecode /FlateDecode]")}) {
        test::CpuTimer timer;
        timer.start();
        const auto document = readers::read({u"bomb.pdf"_s, bomb});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::TooLarge);
        CHECK(timer.elapsed() < 1000);
    }
}

TEST_CASE("more pages than are read at once are said", "[readers][pdf]")
{
    const auto document = readers::read({u"long.pdf"_s, pdf(QList<QByteArray>(5'010, words("Annex")))});
    REQUIRE(document.has_value());
    REQUIRE(document->warnings.size() == 1);
    CHECK(document->warnings.front().code == u"too_large");
}
