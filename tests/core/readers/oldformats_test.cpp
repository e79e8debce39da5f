// SPDX-License-Identifier: GPL-3.0-or-later
// Formats from before 2007. LibreOffice wrote the files under old/: the plan in each format from the odt beside it, the
// ledger from one of the samples. What needs LibreOffice to be installed is skipped where it is not.
#include "core/readers/office/compound.h"
#include "core/readers/office/libreoffice.h"
#include "core/readers/office/oldformats.h"
#include "core/readers/readers.h"
#include "tests/support/paths.h"

#include <KZip>

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <thread>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(test::sourcePath(u"tests/core/readers/"_s + path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void needLibreOffice()
{
    if (readers::office::program().isEmpty()) SKIP("LibreOffice is not installed");
}

bool hasWarning(const Document& document, QStringView code)
{
    return std::ranges::contains(document.warnings, code, &Warning::code);
}

/// PATH for a while; LibreOffice is looked up there.
class Path {
public:
    explicit Path(const QByteArray& path) : m_before(qgetenv("PATH")) { qputenv("PATH", path); }
    ~Path() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(Path)

private:
    QByteArray m_before;
};

} // namespace

TEST_CASE("old formats are told from what they hold", "[readers][old]")
{
    const QByteArray doc = contents(u"old/plan.doc"_s);
    const QByteArray xls = contents(u"old/ledger.xls"_s);
    CHECK(readers::recognisesOldText(doc));
    CHECK_FALSE(readers::recognisesOldSheet(doc));
    CHECK(readers::recognisesOldSheet(xls));
    CHECK_FALSE(readers::recognisesOldText(xls));
    CHECK(readers::recognisesOldText("{\\rtf1\\ansi 一、总则}"));
    CHECK(readers::recognisesOldText(
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument/>"));
    CHECK(readers::recognisesOldSheet("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"));
    CHECK_FALSE(readers::recognisesOldText(contents(u"data/plan.docx"_s)));
    CHECK_FALSE(readers::hasStream(doc, u"Workbook"));
}

TEST_CASE("without LibreOffice an old file is refused with what to save it as", "[readers][old]")
{
    const Path nothing("");
    const auto document = readers::read({u"要点.doc"_s, contents(u"old/plan.doc"_s)});
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::UnknownFormat);
    CHECK(document.error().file == u"要点.doc");
    CHECK(document.error().remedy.contains(u"docx"));
    const auto sheet = readers::read({u"台账.et"_s, contents(u"old/ledger.xls"_s)});
    REQUIRE_FALSE(sheet.has_value());
    CHECK(sheet.error().remedy.contains(u"xlsx"));
}

TEST_CASE("what is neither text nor a table that can be read right is refused by its name", "[readers][old]")
{
    const Path nothing("");
    const auto uof = readers::read(
        {u"要点.uot"_s, "<?xml version=\"1.0\"?><uof:UOF xmlns:uof=\"http://schemas.uof.org/cn/2003/uof\"/>"});
    REQUIRE_FALSE(uof.has_value());
    CHECK(uof.error().message.contains(u"UOF"));

    // The binary sibling of xlsx goes through LibreOffice.
    QBuffer buffer;
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    REQUIRE(zip.writeFile(u"[Content_Types].xml"_s,
                          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
                          "PartName=\"/xl/workbook.bin\" "
                          "ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>"));
    REQUIRE(zip.writeFile(u"_rels/.rels"_s,
                          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                          "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                          "relationships/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"));
    REQUIRE(zip.writeFile(u"xl/workbook.bin"_s, "binary"));
    REQUIRE(zip.close());
    CHECK(readers::recognisesOldSheet(buffer.data()));
    const auto binary = readers::read({u"台账.xlsb"_s, buffer.data()});
    REQUIRE_FALSE(binary.has_value());
    CHECK(binary.error().message.contains(u"xlsb"));
    CHECK(binary.error().remedy.contains(u"xlsx"));
}

TEST_CASE("files with a password are told before anything is tried", "[readers][old]")
{
    QByteArray doc = contents(u"old/plan.doc"_s);
    CHECK_FALSE(readers::isProtected(doc));
    // The flag in the header of the stream WordDocument ([MS-DOC] 2.5.2, fEncrypted).
    const qsizetype header = doc.indexOf("\xEC\xA5");
    REQUIRE(header > 0);
    doc[header + 11] = static_cast<char>(doc[header + 11] | 0x01);
    CHECK(readers::isProtected(doc));
    const auto document = readers::read({u"a.doc"_s, doc});
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::Encrypted);
}

TEST_CASE("damaged compound files are survived", "[readers][old]")
{
    const Path nothing("");
    const QByteArray whole = contents(u"old/ledger.xls"_s);
    QRandomGenerator random(20240917);
    for (int i = 0; i < 500; ++i) {
        QByteArray flipped = whole.first(random.bounded(1, static_cast<int>(whole.size())));
        for (int flips = 0; flips < 6; ++flips) {
            const qsizetype at = random.bounded(flipped.size());
            flipped[at] = static_cast<char>(random.bounded(256));
        }
        if (const auto document = readers::read({u"a.xls"_s, flipped}); !document)
            CHECK_FALSE(document.error().message.isEmpty());
    }
}

TEST_CASE("LibreOffice reads old files as they were written", "[readers][old]")
{
    needLibreOffice();
    const auto now = readers::read({u"plan.odt"_s, contents(u"old/plan.odt"_s)});
    REQUIRE(now.has_value());
    for (const QString& name : {u"plan.doc"_s, u"plan.rtf"_s}) {
        INFO(name.toStdString());
        const auto old = readers::read({u"要点.wps"_s, contents(u"old/"_s + name)});
        REQUIRE(old.has_value());
        CHECK(old->text.toStdString() == now->text.toStdString());
        REQUIRE(old->tables.size() == 1);
        CHECK(std::ranges::any_of(old->tables.front().cells, [](const Cell& cell) { return cell.rowSpan == 2; }));
        CHECK(old->file == u"要点.wps");
        CHECK(hasWarning(*old, u"converted"));
        CHECK_FALSE(hasWarning(*old, u"extension_mismatch"));
    }
    CHECK(hasWarning(*readers::read({u"要点.xls"_s, contents(u"old/plan.doc"_s)}), u"extension_mismatch"));

    const auto sheet =
        readers::readFile(test::sourcePath(u"resources/samples/submissions/县住建局2024年工作台账.xlsx"_s));
    const auto oldSheet = readers::read({u"台账.et"_s, contents(u"old/ledger.xls"_s)});
    REQUIRE(sheet.has_value());
    REQUIRE(oldSheet.has_value());
    CHECK(oldSheet->text.toStdString() == sheet->text.toStdString());
}

TEST_CASE("a conversion that is cancelled ends at once", "[readers][old]")
{
    needLibreOffice();
    const CancelToken token;
    QByteArray doc = contents(u"old/plan.doc"_s) + "one that was not converted before";
    std::thread canceller([token] {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        token.cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const auto document = readers::read({u"a.doc"_s, doc, token});
    canceller.join();
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::Cancelled);
    CHECK(timer.elapsed() < 3000);
}
