// SPDX-License-Identifier: GPL-3.0-or-later
// The program that runs Poppler for the reader: it is stopped when it works without end, and what it told before it
// died is kept.
#include "core/readers/pdf/pagecollector.h"
#include "core/readers/pdf/pageprogram.h"
#include "core/readers/readers.h"
#include "tests/support/paths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <thread>

using namespace duibiao;
using namespace duibiao::readers;
using namespace Qt::StringLiterals;

namespace {

/// Drawings that call one another, ten times each: to draw the page means to draw the innermost 10^Depth times.
QByteArray endlessPdf()
{
    constexpr int Depth = 12;
    QByteArray out = "%PDF-1.4\n"
                     "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                     "2 0 obj << /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >> endobj\n"
                     "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> "
                     ">> /Contents 6 0 R >> endobj\n"
                     "4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 8 0 R "
                     ">> >> /Contents 7 0 R >> endobj\n"
                     "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n";
    const auto stream = [&](int number, const QByteArray& dictionary, const QByteArray& contents) {
        out += QByteArray::number(number) + " 0 obj << /Length " + QByteArray::number(contents.size()) + dictionary +
               " >>\nstream\n" + contents + "\nendstream endobj\n";
    };
    stream(6, {}, "BT /F 12 Tf 100 700 Td (Annex) Tj ET");
    stream(7, {}, "/X Do");
    for (int i = 0; i < Depth; ++i) {
        const bool last = i == Depth - 1;
        const QByteArray next = QByteArray::number(9 + i) + " 0 R";
        stream(8 + i,
               " /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << " +
                   (last ? "/Font << /F 5 0 R >>" : "/XObject << /X " + next + " >>") + " >>",
               last ? "BT /F 12 Tf 100 700 Td (x) Tj ET" : QByteArray("/X Do ").repeated(10));
    }
    return out + "trailer << /Root 1 0 R >>\n%%EOF\n";
}

pdf::PageContents page(int number, const QString& words)
{
    layout::Page page{.number = number, .width = 595, .height = 842, .words = {}, .rulings = {{50, 90, 500, 91}}};
    page.words.push_back({.text = words, .box = {100, 100, 200, 112}, .size = 12, .quarterTurns = 0});
    return {.page = std::move(page)};
}

QByteArray opening(int pages)
{
    return pdf::encoded(pdf::Opening{.state = pdf::Opening::Readable, .pages = pages, .title = u"要点"_s});
}

/// A program of a few lines that tells what it finds in files beside it and then dies, or does not.
class Script {
public:
    explicit Script(const QByteArray& lines)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd " + m_folder.path().toUtf8() + "\n" + lines + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"program"_s); }

private:
    QTemporaryDir m_folder;
};

Result<Document> readWith(const QString& program, const QByteArray& bytes, int milliseconds = limits::PagesTime)
{
    pdf::PageCollector collector;
    const auto end = pdf::hearPages(bytes, {.program = program, .token = {}, .milliseconds = milliseconds},
                                    [&](pdf::Message&& message) { collector.take(std::move(message)); });
    if (!end) return failure(end.error());
    return collector.finish(*end);
}

const Warning* warning(const Document& document, QStringView code)
{
    const auto found = std::ranges::find(document.warnings, code, &Warning::code);
    return found == document.warnings.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a page that is drawn without end is stopped by the user", "[readers][pdf]")
{
    const CancelToken token;
    QElapsedTimer timer;
    qint64 cancelledAt = 0;
    timer.start();
    std::thread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        cancelledAt = timer.elapsed();
        token.cancel();
    });
    const auto document = readers::read({u"endless.pdf"_s, endlessPdf(), token});
    canceller.join();
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::Cancelled);
    CHECK(timer.elapsed() - cancelledAt < 1000);
}

TEST_CASE("a page that is drawn without end is stopped by the time limit, and the pages before are kept",
          "[readers][pdf]")
{
    QElapsedTimer timer;
    timer.start();
    const auto document = readWith(pdf::pageProgram(), endlessPdf(), 2000);
    CHECK(timer.elapsed() < 3000);
    REQUIRE(document.has_value());
    CHECK(document->text == u"Annex\n");
    const Warning* cut = warning(*document, u"too_large");
    REQUIRE(cut);
    CHECK(cut->message.contains(u"1"));
    CHECK(cut->span == SourceSpan{6, 6});
}

TEST_CASE("a page on which the program dies is left out, and those around it are read", "[readers][pdf]")
{
    const Script script("cat $2; [ $2 = 3 ] || kill -SEGV $$");
    script.put(u"1"_s, opening(3) + pdf::encoded(page(1, u"第一页"_s)));
    script.put(u"3"_s, opening(3) + pdf::encoded(page(3, u"第三页"_s)) + pdf::encoded(pdf::Closing{}));
    const auto document = readWith(script.path(), "%PDF");
    REQUIRE(document.has_value());
    CHECK(document->text == u"第一页\n第三页\n");
    CHECK(document->title == u"要点");
    REQUIRE(document->warnings.size() == 1);
    CHECK(document->warnings.front().code == u"damaged_part");
    CHECK(document->warnings.front().message.contains(u'2'));
    CHECK(document->warnings.front().span == SourceSpan{3, 3});
}

TEST_CASE("a program that dies again and again is given up", "[readers][pdf]")
{
    const Script dies("kill -SEGV $$");
    const auto nothing = readWith(dies.path(), "%PDF");
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().code == ErrorCode::Damaged);

    const Script script("cat opening; [ $2 != 1 ] || cat page; kill -ABRT $$");
    script.put(u"opening"_s, opening(1000));
    script.put(u"page"_s, pdf::encoded(page(1, u"第一页"_s)));
    const auto document = readWith(script.path(), "%PDF");
    REQUIRE(document.has_value());
    CHECK(document->text == u"第一页\n");
    CHECK(warning(*document, u"incomplete"));
}

TEST_CASE("without the program the file is refused, with what to do", "[readers][pdf]")
{
    const auto document = readWith(u"/nowhere/duibiao-pdfpages"_s, "%PDF");
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::Unreadable);
    CHECK(document.error().message.contains(u"duibiao-pdfpages"));
    CHECK_FALSE(document.error().remedy.isEmpty());
}

TEST_CASE("what the program tells comes through as it was, in pieces of any size", "[readers][pdf]")
{
    pdf::PageContents told = page(1, u"县应急局"_s);
    told.isDamaged = true;
    const QByteArray bytes = opening(1) + pdf::encoded(told) + pdf::encoded(pdf::Closing{.isRepaired = true});
    for (const qsizetype piece : {qsizetype{1}, qsizetype{7}, bytes.size()}) {
        pdf::Decoder decoder;
        std::vector<pdf::Message> heard;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            decoder.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
            while (auto message = decoder.next()) heard.push_back(std::move(*message));
        }
        CHECK_FALSE(decoder.isBroken());
        REQUIRE(heard.size() == 3);
        CHECK(std::get<pdf::Opening>(heard[0]).title == u"要点");
        const auto& contents = std::get<pdf::PageContents>(heard[1]);
        CHECK(contents.isDamaged);
        REQUIRE(contents.page.words.size() == 1);
        CHECK(contents.page.words.front().text == u"县应急局");
        CHECK(contents.page.words.front().box.right == 200);
        CHECK(contents.page.rulings.size() == 1);
        CHECK(std::get<pdf::Closing>(heard[2]).isRepaired);
    }
}

TEST_CASE("nothing the program tells is trusted", "[readers][pdf]")
{
    const auto isBroken = [](const QByteArray& bytes) {
        pdf::Decoder decoder;
        decoder.feed(bytes);
        while (decoder.next()) {
        }
        return decoder.isBroken();
    };
    CHECK(isBroken("Segmentation fault"));
    CHECK(isBroken(QByteArray("\xFF\xFF\xFF\xFF", 4)));
    CHECK(isBroken(QByteArray(4, '\0')));
    QByteArray otherVersion = opening(1);
    otherVersion[8] = static_cast<char>(otherVersion[8] + 1);
    CHECK(isBroken(otherVersion));

    const QByteArray good = opening(2) + pdf::encoded(page(1, u"第一页"_s)) + pdf::encoded(page(2, u"第二页"_s)) +
                            pdf::encoded(pdf::Closing{});
    QRandomGenerator random(20240917);
    for (int i = 0; i < 3000; ++i) {
        QByteArray flipped = good;
        for (int flips = random.bounded(1, 5); flips > 0; --flips)
            flipped[random.bounded(flipped.size())] = static_cast<char>(random.bounded(256));
        pdf::Decoder decoder;
        decoder.feed(flipped);
        while (const auto message = decoder.next())
            if (const auto* contents = std::get_if<pdf::PageContents>(&*message))
                CHECK(contents->page.words.size() <= static_cast<size_t>(limits::PageWords));
    }

    // Pages out of order, and more of them than there are.
    const Script script("cat pages");
    script.put(u"pages"_s, opening(2) + pdf::encoded(page(2, u"第二页"_s)));
    CHECK_FALSE(readWith(script.path(), "%PDF").has_value());
}
