// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/recognition/recognisedpages.h"

#include "core/readers/limits.h"
#include "core/readers/pdf/pagestream.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

constexpr quint32 Magic = 0x44425201; // "DBR", 1
constexpr auto StreamVersion = QDataStream::Qt_6_5;
/// Bytes the pages may unpack to: a page has some ten thousand.
constexpr quint32 MostBytes = 256 * 1024 * 1024;

/// Lists are written one by one: what QDataStream reads of a list, it makes room for at once.
void write(QDataStream& stream, const RecognisedPage& page)
{
    stream << pdf::encoded(pdf::PageContents{.page = page.page}) << static_cast<quint32>(page.doubts.size());
    for (const QString& doubt : page.doubts) stream << doubt;
}

bool read(QDataStream& stream, RecognisedPage& page)
{
    QByteArray frame;
    quint32 doubts = 0;
    stream >> frame >> doubts;
    pdf::Decoder decoder;
    decoder.feed(frame);
    auto message = decoder.next();
    if (!message || !std::holds_alternative<pdf::PageContents>(*message)) return false;
    page.page = std::move(std::get<pdf::PageContents>(*message).page);
    for (quint32 i = 0; i < doubts && stream.status() == QDataStream::Ok; ++i) stream >> page.doubts.emplaceBack();
    return stream.status() == QDataStream::Ok;
}

/// Blocks in a row that stand on recognised pages.
struct Stretch {
    SourceSpan span;
    int first = 0; ///< page
    int last = 0;
};

std::vector<Stretch> stretches(const Document& document, const std::vector<RecognisedPage>& pages)
{
    std::vector<Stretch> out;
    bool goesOn = false;
    for (const Block& block : document.blocks) {
        const int page = block.place.page;
        const bool isRecognised =
            std::ranges::contains(pages, page, [](const RecognisedPage& each) { return each.page.number; });
        if (isRecognised && !goesOn) out.push_back({.span = block.span, .first = page, .last = page});
        if (isRecognised) {
            out.back().span.end = block.span.end;
            out.back().last = std::max(out.back().last, page);
        }
        goesOn = isRecognised;
    }
    return out;
}

/// The doubts of the pages, those that come first quoted.
QString doubtsOn(const std::vector<RecognisedPage>& pages, const Stretch& stretch)
{
    constexpr qsizetype MostQuoted = 8;
    QStringList doubts;
    for (const RecognisedPage& page : pages)
        if (page.page.number >= stretch.first && page.page.number <= stretch.last) doubts += page.doubts;
    if (doubts.isEmpty()) return {};
    QStringList quoted;
    for (const QString& doubt : doubts.first(std::min(doubts.size(), MostQuoted))) quoted += u"“%1”"_s.arg(doubt);
    const QString list = quoted.join(QCoreApplication::translate("duibiao::readers", ", "));
    const auto rest = static_cast<int>(doubts.size() - quoted.size());
    if (rest == 0) return QCoreApplication::translate("duibiao::readers", "Doubtful: %1.").arg(list);
    return QCoreApplication::translate("duibiao::readers", "Doubtful: %1 and %n more.", nullptr, rest).arg(list);
}

} // namespace

void warnOfRecognised(DocumentBuilder& builder, const std::vector<RecognisedPage>& pages)
{
    if (pages.empty()) return;
    for (const Stretch& stretch : stretches(builder.document(), pages)) {
        const QString where =
            stretch.first == stretch.last
                ? QCoreApplication::translate("duibiao::readers",
                                              "Page %1 is a picture; its text was recognised and may "
                                              "be wrong. Compare it with the original.")
                      .arg(stretch.first)
                : QCoreApplication::translate(
                      "duibiao::readers", "Pages %1 to %2 are pictures; their text was recognised and may be wrong. "
                                          "Compare it with the original.")
                      .arg(stretch.first)
                      .arg(stretch.last);
        builder.warn(u"recognised"_s, (where + u' ' + doubtsOn(pages, stretch)).trimmed(), stretch.span);
    }
}

QByteArray packed(const std::vector<RecognisedPage>& pages)
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << Magic << static_cast<quint32>(pages.size());
    for (const RecognisedPage& page : pages) write(stream, page);
    return qCompress(out);
}

std::vector<RecognisedPage> unpacked(const QByteArray& bytes)
{
    // qCompress() puts the size in front, and qUncompress() makes that much room.
    constexpr qsizetype SizeBytes = sizeof(quint32);
    if (bytes.size() < SizeBytes || qFromBigEndian<quint32>(bytes.constData()) > MostBytes) return {};
    QDataStream stream(qUncompress(bytes));
    stream.setVersion(StreamVersion);
    quint32 magic = 0;
    quint32 count = 0;
    stream >> magic >> count;
    std::vector<RecognisedPage> pages;
    if (magic != Magic || count > limits::Pages) return pages;
    for (quint32 i = 0; i < count; ++i) {
        RecognisedPage page;
        if (!read(stream, page)) break;
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace duibiao::readers
