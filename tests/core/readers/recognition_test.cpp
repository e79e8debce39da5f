// SPDX-License-Identifier: GPL-3.0-or-later
// Scanned papers. What needs Tesseract with chi_sim to be installed is skipped where it is not.
#include "core/readers/recognition/recognition.h"

#include "core/readers/pdf/pageprogram.h"
#include "core/readers/recognition/tesseract.h"
#include "tests/core/readers/describe.h"
#include "tests/support/paths.h"
#include "tests/support/scannedpdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <thread>

using namespace duibiao;
using namespace duibiao::readers;
using namespace Qt::StringLiterals;

namespace {

/// Pages of the plan that the other tests read, as a scanner would send them.
QByteArray scan(std::initializer_list<int> pages)
{
    QFile file(test::sourcePath(u"tests/core/readers/data/workplan.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray plan = file.readAll();
    QList<QByteArray> pictures;
    for (const int page : pages) {
        constexpr int DotsPerInch = 200; // of office scanners
        auto picture = pdf::renderPage(plan, {}, page, DotsPerInch);
        REQUIRE(picture.has_value());
        pictures.push_back(std::move(*picture));
    }
    return test::scannedPdf(pictures);
}

void needTesseract()
{
    if (!canRecognise()) SKIP("Tesseract with chi_sim is not installed");
}

/// PATH for a while; Tesseract is looked up there.
class Path {
public:
    explicit Path(const QByteArray& path) : m_before(qgetenv("PATH")) { qputenv("PATH", path); }
    ~Path() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(Path)

private:
    QByteArray m_before;
};

/// Rows of Tesseract's table: a line and its words, each with its left and right edge and how sure it is of it.
class Tsv {
public:
    struct Word {
        int left;
        int right;
        double confidence;
        const char* text;
    };
    Tsv() { row(1, 0, 0, 600, 800, -1, ""); }
    void line(int top, int height, std::initializer_list<Word> words)
    {
        row(4, words.begin()->left, top, std::prev(words.end())->right, top + height, -1, "");
        for (const Word& word : words) row(5, word.left, top, word.right, top + height, word.confidence, word.text);
    }
    void rule(int left, int top, int right, int bottom)
    {
        row(4, left, top, right, bottom, -1, "");
        row(5, left, top, right, bottom, 95, " ");
    }
    [[nodiscard]] RecognisedPage read() const { return tesseract::fromTsv(m_rows, 3, 72); }

private:
    void row(int level, int left, int top, int right, int bottom, double confidence, const QByteArray& text)
    {
        m_rows += QByteArray::number(level) + "\t1\t1\t1\t1\t1";
        for (const int number : {left, top, right - left, bottom - top}) m_rows += '\t' + QByteArray::number(number);
        m_rows += '\t' + QByteArray::number(confidence) + '\t' + text + '\n';
    }
    QByteArray m_rows =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
};

QStringList wordsOf(const RecognisedPage& page)
{
    QStringList out;
    for (const layout::Word& word : page.page.words) out += word.text;
    return out;
}

} // namespace

TEST_CASE("what Tesseract says becomes words at their places", "[readers][recognition]")
{
    Tsv table;
    SECTION("characters of a line are one word, with wide marks; Latin words keep their spaces")
    {
        table.line(100, 12,
                   {{100, 112, 90, "县"},
                    {112, 136, 90, "安委"},
                    {136, 148, 90, "办"},
                    {150, 154, 90, "("},
                    {160, 172, 90, "牵"},
                    {172, 184, 90, "头"},
                    {186, 190, 90, ")"}});
        table.line(120, 12, {{100, 130, 90, "Excel"}, {136, 160, 90, "2019"}});
        const RecognisedPage page = table.read();
        CHECK(page.page.number == 3);
        CHECK(page.page.width == 600);
        CHECK(wordsOf(page) == QStringList{u"县安委办（牵头）"_s, u"Excel 2019"_s});
        CHECK(page.page.words.front().box.left == 100);
        CHECK(page.page.words.front().box.right == 190);
        CHECK(std::abs(page.page.words.front().size - 12) < 1);
        CHECK(page.doubts.isEmpty());
    }
    SECTION("gaps and drawn lines part words; drawn lines are no characters")
    {
        table.rule(197, 50, 199, 300);
        table.line(100, 12,
                   {{100, 112, 90, "巡"},
                    {112, 124, 90, "查"},
                    {194, 200, 60, "|"},
                    {202, 214, 90, "镇"},
                    {214, 226, 90, "政"},
                    {226, 238, 90, "府"},
                    {400, 412, 90, "四"}});
        const RecognisedPage page = table.read();
        CHECK(wordsOf(page) == QStringList{u"巡查"_s, u"镇政府"_s, u"四"_s});
        REQUIRE(page.page.rulings.size() == 1);
        CHECK(page.page.rulings.front().height() == 250);
    }
    SECTION("a bracket is what closes it")
    {
        table.line(100, 12, {{100, 112, 90, "《"}, {112, 148, 90, "县司法"}});
        table.line(120, 12, {{100, 136, 90, "局牵头"}, {136, 142, 90, ")"}});
        table.line(140, 12, {{100, 112, 90, "《"}, {112, 148, 90, "办法》"}});
        CHECK(wordsOf(table.read()) == QStringList{u"（县司法"_s, u"局牵头）"_s, u"《办法》"_s});
    }
    SECTION("what it is not sure of is quoted with what stands around it")
    {
        table.line(100, 12,
                   {{100, 136, 90, "每季度"}, {136, 148, 20, "汪"}, {148, 172, 90, "开展"}, {172, 196, 90, "一次"}});
        CHECK(table.read().doubts == QStringList{u"每季度汪开展一"_s});
    }
}

TEST_CASE("any bytes are a table of words or none", "[readers][recognition]")
{
    QRandomGenerator random(20240917);
    QByteArray tsv =
        "5\t1\t1\t1\t1\t1\t10\t10\t20\t20\t90\t县\n4\t1\n\n\t\t\t\n5\t1\t1\t1\t1\t1\t-9999999999\t\t\t\tx\t\xFF\n";
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = tsv;
        flipped[random.bounded(flipped.size())] = static_cast<char>(random.bounded(256));
        (void)tesseract::fromTsv(flipped, 1, 300);
    }
    CHECK(tesseract::fromTsv({}, 1, 0).page.words.empty());
}

TEST_CASE("recognised pages are kept as bytes, and other bytes are none", "[readers][recognition]")
{
    RecognisedPage page;
    page.page = {.number = 4, .width = 595, .height = 842, .words = {}, .rulings = {{1, 2, 3, 4}}};
    page.page.words.push_back({.text = u"县应急局"_s, .box = {1, 2, 3, 4}, .size = 12, .quarterTurns = 0});
    page.doubts = {u"应急"_s};
    const QByteArray bytes = packed({page, page});
    const auto again = unpacked(bytes);
    REQUIRE(again.size() == 2);
    CHECK(again[1].page.number == 4);
    CHECK(again[1].page.words.front().text == u"县应急局");
    CHECK(again[1].page.rulings.size() == 1);
    CHECK(again[1].doubts == page.doubts);

    CHECK(unpacked({}).empty());
    CHECK(unpacked("no pages").empty());
    CHECK(unpacked(QByteArray("\xFF\xFF\xFF\xFF", 4) + "x").empty());
    QRandomGenerator random(20240917);
    for (int i = 0; i < 500; ++i) {
        QByteArray flipped = qUncompress(bytes);
        flipped[random.bounded(flipped.size())] = static_cast<char>(random.bounded(256));
        CHECK(unpacked(qCompress(flipped)).size() <= 2);
    }
}

TEST_CASE("without Tesseract a scanned paper is refused with what to install or ask for", "[readers][recognition]")
{
    const QByteArray bytes = scan({1});
    const Path nothing("");
    const auto document = readers::read({u"要点.pdf"_s, bytes});
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::NoText);
    CHECK(document.error().remedy.contains(u"tesseract-ocr-chi-sim"));
    CHECK(document.error().remedy.contains(u"docx"));
    CHECK(hasPictures({u"要点.pdf"_s, bytes}, document));
    CHECK_FALSE(canRecognise());
    const auto asked = readRecognising({u"要点.pdf"_s, bytes}, {});
    REQUIRE_FALSE(asked.has_value());
    CHECK(asked.error().code == ErrorCode::NoText);
    CHECK(asked.error().file == u"要点.pdf");
    CHECK(asked.error().remedy.contains(u"tesseract-ocr-chi-sim"));
}

TEST_CASE("a scanned paper is recognised when somebody asks, and says so", "[readers][recognition]")
{
    needTesseract();
    const Input input{u"要点.pdf"_s, scan({1, 3})};
    const auto unasked = readers::read(input);
    REQUIRE_FALSE(unasked.has_value());
    CHECK(unasked.error().remedy.contains(u"--recognise"));

    QList<int> steps;
    const auto read = readRecognising(input, {[&](int step, int, const QString&) { steps += step; }, {}});
    REQUIRE(read.has_value());
    CHECK(steps == QList<int>{0, 1});
    const Document& document = read->document;
    CHECK(test::spanFaults(document).toStdString().empty());
    // The words of the paper, but for what cannot be told apart in a picture.
    for (const QString& words :
         {u"健全责任体系"_s, u"提升基层能力"_s, u"每个乡镇组建不少于20人的应急救援队伍"_s, u"每季度训练1次"_s}) {
        INFO(words.toStdString());
        CHECK(document.text.contains(words));
    }
    // The table of its second page keeps its columns.
    REQUIRE_FALSE(document.tables.empty());
    CHECK(document.tables.front().columns >= 4);
    CHECK(document.placeAt(document.text.indexOf(u"责任单位")).page == 2);
    REQUIRE(document.warnings.size() == 1);
    CHECK(document.warnings.front().code == u"recognised");
    CHECK(document.warnings.front().span.begin == 0);
    CHECK(document.warnings.front().span.end >= document.text.size() - 1);

    // Kept with the file, it is read again as it was: without Tesseract too.
    const Path nothing("");
    const auto again = readers::read({input.name, input.bytes, {}, read->recognised});
    REQUIRE(again.has_value());
    CHECK(again->text == document.text);
    CHECK(again->tables.size() == document.tables.size());
    REQUIRE(again->warnings.size() == 1);
    CHECK(again->warnings.front().message == document.warnings.front().message);
}

TEST_CASE("recognising stops when the user cancels", "[readers][recognition]")
{
    needTesseract();
    const Input input{u"要点.pdf"_s, scan({1, 1, 1})};
    const CancelToken token;
    QElapsedTimer timer;
    qint64 cancelledAt = 0;
    std::thread canceller;
    const auto report = [&](int step, int, const QString&) {
        if (step != 0) return;
        canceller = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
            cancelledAt = timer.elapsed();
            token.cancel();
        });
    };
    timer.start();
    const auto read = readRecognising(input, {report, token});
    canceller.join();
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Cancelled);
    CHECK(timer.elapsed() - cancelledAt < 1000);
}
