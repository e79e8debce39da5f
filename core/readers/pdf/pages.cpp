// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/pages.h"

#include "core/readers/layout/lines.h"
#include "core/readers/limits.h"
#include "core/readers/pdf/picture.h"
#include "core/readers/pdf/rulings.h"
#include "core/readers/pdf/typesizes.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

namespace duibiao::readers::pdf {

namespace {

/// What Poppler complained of; it would print it on standard error. Most of what it says is of no consequence for the
/// text.
struct Complaints {
    bool directory = false; ///< the list of the file's objects is damaged
    bool stream = false;    ///< packed contents are
};
Complaints complaints; // of the one thread of the program

void listenToPoppler()
{
    complaints = {};
    poppler::set_debug_error_function(
        [](const std::string& message, void*) {
            const auto names = [&](const char* word) { return message.find(word) != std::string::npos; };
            complaints.directory = complaints.directory || names("xref") || names("trailer");
            complaints.stream = complaints.stream || names("flate stream");
        },
        nullptr);
}

QString toQString(const poppler::ustring& text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

layout::Page readWords(const poppler::page& page, int number, TypeSizes& sizes)
{
    const poppler::rectf rect = page.page_rect(poppler::crop_box);
    layout::Page out{.number = number, .width = rect.width(), .height = rect.height(), .words = {}, .rulings = {}};
    const auto orientation = page.orientation();
    if (orientation == poppler::page::landscape || orientation == poppler::page::seascape)
        std::swap(out.width, out.height);
    const std::vector<poppler::text_box> boxes = page.text_list(poppler::page::text_list_include_font);
    std::vector<std::string> fonts;
    for (const poppler::text_box& box : boxes) {
        const poppler::rectf place = box.bbox();
        const bool isVertical = box.has_font_info() && box.get_wmode() == poppler::text_box::vertical_wmode;
        layout::Word word{.text = toQString(box.text()),
                          .box = {place.left(), place.top(), place.right(), place.bottom()},
                          .size = box.has_font_info() ? box.get_font_size() : 0,
                          .quarterTurns = isVertical ? 1 : box.rotation()};
        if (word.text.isEmpty()) continue;
        fonts.push_back(box.has_font_info() ? box.get_font_name() : std::string());
        if (word.quarterTurns == 0) sizes.learn(fonts.back(), word.size, word.text, word.box);
        out.words.push_back(std::move(word));
        if (static_cast<qsizetype>(out.words.size()) >= limits::PageWords) break;
    }
    for (size_t i = 0; i < out.words.size(); ++i) {
        layout::Word& word = out.words[i];
        word.size = sizes.sizeOf(fonts[i], word.size);
        if (word.size <= 0) word.size = std::max(1.0, std::min(word.box.width(), word.box.height()));
    }
    return out;
}

PageContents readPage(const poppler::document& pdf, int number, TypeSizes& sizes)
{
    PageContents out;
    out.page.number = number;
    const std::unique_ptr<poppler::page> page(pdf.create_page(number - 1));
    out.isMissing = !page;
    if (!page) return out;
    complaints.stream = false;
    out.page = readWords(*page, number, sizes);
    out.isDamaged = complaints.stream;
    out.isPicture = out.page.words.empty() && hasInk(*page);
    out.isCut = static_cast<qsizetype>(out.page.words.size()) >= limits::PageWords;
    if (layout::mayHoldTable(out.page)) out.page.rulings = rulings(*page, out.page);
    return out;
}

} // namespace

void readPages(QByteArrayView bytes, int first, const std::function<void(const Message&)>& tell)
{
    listenToPoppler();
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!pdf) return tell(Opening{.state = Opening::Damaged, .pages = 0, .title = {}});
    if (pdf->is_locked()) return tell(Opening{.state = Opening::Locked, .pages = 0, .title = {}});
    const int pages = pdf->pages();
    tell(Opening{
        .state = Opening::Readable, .pages = std::max(0, pages), .title = toQString(pdf->get_title()).simplified()});
    TypeSizes sizes;
    for (int number = first; number <= std::min(pages, limits::Pages); ++number) tell(readPage(*pdf, number, sizes));
    tell(Closing{.isRepaired = complaints.directory});
}

QByteArray drawPage(QByteArrayView bytes, int number, int dotsPerInch)
{
    listenToPoppler();
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!pdf || pdf->is_locked() || number < 1 || number > pdf->pages()) return {};
    const std::unique_ptr<poppler::page> page(pdf->create_page(number - 1));
    if (!page) return {};
    return Picture(*page, {.dotsPerInch = static_cast<double>(dotsPerInch),
                           .mostPixels = static_cast<double>(limits::PicturePixels),
                           .isSmooth = true})
        .toPgm();
}

} // namespace duibiao::readers::pdf
