// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/pagecollector.h"

#include "core/readers/errors.h"
#include "core/readers/limits.h"
#include "core/readers/recognition/tesseract.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::readers::pdf {

namespace {

/// Where page `number` begins in the document, also when nothing of it was read.
SourceSpan placeOfPage(const Document& document, int number)
{
    qsizetype at = 0;
    for (const Block& block : document.blocks) {
        if (block.place.page == number) return block.span;
        if (block.place.page < number) at = block.span.end;
    }
    return {at, at};
}

} // namespace

void PageCollector::take(Message&& message)
{
    if (auto* opening = std::get_if<Opening>(&message))
        m_opening = std::move(*opening);
    else if (auto* contents = std::get_if<PageContents>(&message))
        add(std::move(*contents));
    else
        m_isRepaired = std::get<Closing>(message).isRepaired;
}

void PageCollector::add(PageContents&& contents)
{
    const int number = contents.page.number;
    if (contents.isMissing || contents.isDamaged) m_damaged.add(number);
    if (contents.isMissing) return;
    ++m_read;
    if (contents.isPicture) {
        const auto known =
            std::ranges::find(m_recognised, number, [](const RecognisedPage& page) { return page.page.number; });
        if (known != m_recognised.end() && !known->page.words.empty())
            contents.page =
                std::exchange(known->page, {.number = number, .width = 0, .height = 0, .words = {}, .rulings = {}});
        else
            m_pictures.add(number);
    }
    m_words += static_cast<qsizetype>(contents.page.words.size());
    if (contents.isCut || m_words > limits::PagesWords) m_assembler.cutShort();
    if (!contents.page.words.empty() && m_words <= limits::PagesWords) m_assembler.add(std::move(contents.page));
}

void PageCollector::warn(PagesEnd end)
{
    const qsizetype length = m_builder.document().text.size();
    if (m_pictures.count > 0) layout::warnOfPictures(m_builder, m_pictures.count, m_pictures.first);
    if (m_damaged.count > 0) {
        m_builder.warn(
            u"damaged_part"_s,
            QCoreApplication::translate("duibiao::readers",
                                        "%n page(s) are damaged and were not read to the end, the first is page %1.",
                                        nullptr, m_damaged.count)
                .arg(m_damaged.first),
            placeOfPage(m_builder.document(), m_damaged.first));
    }
    if (end == PagesEnd::Lost) {
        m_builder.warn(u"incomplete"_s,
                       QCoreApplication::translate("duibiao::readers",
                                                   "Reading broke down on several pages; only %1 of %2 were read. Ask "
                                                   "for a new copy.")
                           .arg(m_read)
                           .arg(m_opening.pages),
                       {length, length});
    } else if (end == PagesEnd::Late || m_opening.pages > limits::Pages) {
        m_builder.warn(u"too_large"_s,
                       QCoreApplication::translate(
                           "duibiao::readers", "Only the first %1 of %2 pages were read. Divide the file into smaller "
                                               "ones.")
                           .arg(m_read)
                           .arg(m_opening.pages),
                       {length, length});
    }
    if (m_isRepaired) {
        m_builder.warn(u"repaired"_s,
                       QCoreApplication::translate(
                           "duibiao::readers", "The file is damaged; what could be read of it may be incomplete. Ask "
                                               "for a new copy."));
    }
}

Result<Document> PageCollector::finish(PagesEnd end)
{
    if (m_opening.state == Opening::Locked) return failure(encrypted());
    if (m_read == 0 && end == PagesEnd::Late) return failure(tooLate());
    if (m_opening.state == Opening::Damaged)
        return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "it is no readable PDF")));
    if (m_opening.pages <= 0)
        return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "it has no pages")));
    if (m_read == 0)
        return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "no page can be read")));
    m_assembler.finish();
    if (m_builder.document().blocks.empty() && m_pictures.count > 0) {
        Error error = layout::onlyPictures(m_pictures.count);
        error.remedy = tesseract::remedy();
        return failure(std::move(error));
    }
    warnOfRecognised(m_builder, m_recognised);
    warn(end);
    Document document = m_builder.finish();
    document.title = m_opening.title;
    return document;
}

} // namespace duibiao::readers::pdf
