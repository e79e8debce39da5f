// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/pagestream.h"

#include "core/readers/limits.h"

#include <QDataStream>

#include <cmath>

namespace duibiao::readers::pdf {

namespace {

/// Changes with everything that is written differently: reader and program belong to one version.
constexpr quint32 Magic = 0x44425001; // "DBP", 1

enum Kind : quint8 { IsOpening = 1, IsPage = 2, IsClosing = 3 };

bool isSound(const layout::Box& box)
{
    return std::isfinite(box.left) && std::isfinite(box.top) && std::isfinite(box.right) && std::isfinite(box.bottom);
}

QDataStream& operator<<(QDataStream& stream, const layout::Box& box)
{
    return stream << box.left << box.top << box.right << box.bottom;
}

QDataStream& operator>>(QDataStream& stream, layout::Box& box)
{
    return stream >> box.left >> box.top >> box.right >> box.bottom;
}

void write(QDataStream& stream, const Opening& opening)
{
    stream << quint8{IsOpening} << Magic << quint8{opening.state} << qint32{opening.pages} << opening.title;
}

void write(QDataStream& stream, const PageContents& contents)
{
    const layout::Page& page = contents.page;
    stream << quint8{IsPage} << qint32{page.number} << page.width << page.height << contents.isMissing
           << contents.isDamaged << contents.isPicture << contents.isCut << static_cast<quint32>(page.words.size());
    for (const layout::Word& word : page.words)
        stream << word.text << word.box << word.size << static_cast<quint8>(word.quarterTurns & 3);
    stream << static_cast<quint32>(page.rulings.size());
    for (const layout::Box& ruling : page.rulings) stream << ruling;
}

void write(QDataStream& stream, const Closing& closing)
{
    stream << quint8{IsClosing} << closing.isRepaired;
}

std::optional<Message> readOpening(QDataStream& stream)
{
    quint32 magic = 0;
    quint8 state = 0;
    Opening opening;
    stream >> magic >> state >> opening.pages >> opening.title;
    if (magic != Magic || state > Opening::Damaged || opening.pages < 0) return std::nullopt;
    opening.state = static_cast<Opening::State>(state);
    return opening;
}

std::optional<Message> readPage(QDataStream& stream)
{
    PageContents contents;
    layout::Page& page = contents.page;
    quint32 words = 0;
    stream >> page.number >> page.width >> page.height >> contents.isMissing >> contents.isDamaged >>
        contents.isPicture >> contents.isCut >> words;
    if (page.number < 1 || words > limits::PageWords) return std::nullopt;
    if (!std::isfinite(page.width) || !std::isfinite(page.height)) return std::nullopt;
    for (quint32 i = 0; i < words && stream.status() == QDataStream::Ok; ++i) {
        layout::Word word;
        quint8 turns = 0;
        stream >> word.text >> word.box >> word.size >> turns;
        word.quarterTurns = turns & 3;
        // Where a file sets a word nowhere, nobody sees it.
        if (isSound(word.box) && std::isfinite(word.size)) page.words.push_back(std::move(word));
    }
    quint32 rulings = 0;
    stream >> rulings;
    for (quint32 i = 0; i < rulings && stream.status() == QDataStream::Ok; ++i) {
        layout::Box ruling;
        stream >> ruling;
        if (isSound(ruling)) page.rulings.push_back(ruling);
    }
    return contents;
}

std::optional<Message> readClosing(QDataStream& stream)
{
    Closing closing;
    stream >> closing.isRepaired;
    return closing;
}

} // namespace

QByteArray encoded(const Message& message)
{
    return framed([&](QDataStream& stream) { std::visit([&](const auto& each) { write(stream, each); }, message); });
}

std::optional<Message> readMessage(QDataStream& stream)
{
    quint8 kind = 0;
    stream >> kind;
    if (kind == IsOpening) return readOpening(stream);
    if (kind == IsPage) return readPage(stream);
    if (kind == IsClosing) return readClosing(stream);
    return std::nullopt;
}

} // namespace duibiao::readers::pdf
