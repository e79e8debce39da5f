// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/pdfreader.h"

#include "core/readers/errors.h"
#include "core/readers/layout/assembler.h"
#include "core/readers/limits.h"
#include "core/readers/pdf/rulings.h"
#include "core/readers/pdf/streams.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <memory>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

/// How far into a file its first line is looked for: mail programs and old printers put their own before it.
constexpr qsizetype SniffedBytes = 1024;

/// What Poppler complained of while the calling thread read a file; it would print it on standard error. Most of what
/// it says is of no consequence for the text.
struct Complaints {
    bool directory = false; ///< the list of the file's objects is damaged
    bool stream = false;    ///< packed contents are
};
thread_local Complaints complaints;

void listenToPoppler()
{
    static const bool once = [] {
        poppler::set_debug_error_function(
            [](const std::string& message, void*) {
                const auto names = [&](const char* word) { return message.find(word) != std::string::npos; };
                complaints.directory = complaints.directory || names("xref") || names("trailer");
                complaints.stream = complaints.stream || names("flate stream");
            },
            nullptr);
        return true;
    }();
    Q_UNUSED(once);
}

QString toQString(const poppler::ustring& text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

/// The sizes of type. What a file calls a font's size is a factor that some programs set to anything (29.3 for type of
/// 15 points); how wide Chinese characters are tells what to make of it.
class TypeSizes {
public:
    /// Learns from a word that was set in `font` at the size the file names.
    void learn(const std::string& font, double nominal, const QString& text, const layout::Box& box)
    {
        constexpr qsizetype Fewest = 4;
        const auto isWide = [](QChar c) { return c.unicode() >= 0x2E80 || c == u'“' || c == u'”'; };
        if (text.size() < Fewest || !std::ranges::all_of(text, isWide) || nominal <= 0) return;
        Ratio& ratio = m_ratios[font];
        ratio.sum += box.width() / static_cast<double>(text.size()) / nominal;
        ++ratio.count;
    }

    [[nodiscard]] double sizeOf(const std::string& font, double nominal) const
    {
        constexpr double Usual = 0.1;
        const auto known = m_ratios.find(font);
        if (known == m_ratios.end()) return nominal;
        const double ratio = known->second.sum / known->second.count;
        return std::abs(ratio - 1) < Usual ? nominal : nominal * ratio;
    }

private:
    struct Ratio {
        double sum = 0;
        int count = 0;
    };
    std::unordered_map<std::string, Ratio> m_ratios;
};

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

/// What was read of the pages, beside their words.
struct Tally {
    int read = 0;
    int pictures = 0; ///< pages with ink and without words
    int firstPicture = 0;
    int damaged = 0; ///< pages that cannot be read, or not to their end
    int firstDamaged = 0;
    bool stopped = false;
};

Tally readPages(const poppler::document& pdf, layout::Assembler& assembler)
{
    Tally tally;
    TypeSizes sizes;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < pdf.pages(); ++i) {
        if (i >= limits::Pages || timer.elapsed() > limits::PagesTime) {
            tally.stopped = true;
            break;
        }
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        if (!page) {
            if (tally.damaged++ == 0) tally.firstDamaged = i + 1;
            continue;
        }
        complaints.stream = false;
        layout::Page words = readWords(*page, i + 1, sizes);
        ++tally.read;
        if (complaints.stream && tally.damaged++ == 0) tally.firstDamaged = i + 1;
        if (words.words.empty()) {
            if (pdf::hasInk(*page, words) && tally.pictures++ == 0) tally.firstPicture = i + 1;
            continue;
        }
        if (static_cast<qsizetype>(words.words.size()) >= limits::PageWords) assembler.cutShort();
        if (layout::mayHoldTable(words)) words.rulings = pdf::rulings(*page, words);
        assembler.add(std::move(words));
    }
    return tally;
}

void warn(DocumentBuilder& builder, const Tally& tally, int pages)
{
    const qsizetype end = builder.document().text.size();
    if (tally.pictures > 0) layout::warnOfPictures(builder, tally.pictures, tally.firstPicture);
    if (tally.damaged > 0) {
        builder.warn(
            u"damaged_part"_s,
            QCoreApplication::translate("duibiao::readers",
                                        "%n page(s) are damaged and were not read to the end, the first is page %1.",
                                        nullptr, tally.damaged)
                .arg(tally.firstDamaged));
    }
    if (tally.stopped) {
        builder.warn(u"too_large"_s,
                     QCoreApplication::translate(
                         "duibiao::readers", "Only the first %1 of %2 pages were read. Divide the file into smaller "
                                             "ones.")
                         .arg(tally.read)
                         .arg(pages),
                     {end, end});
    }
    if (complaints.directory) {
        builder.warn(u"repaired"_s,
                     QCoreApplication::translate("duibiao::readers",
                                                 "The file is damaged; what could be read of it may be incomplete. Ask "
                                                 "for a new copy."));
    }
}

} // namespace

bool recognisesPdf(QByteArrayView bytes)
{
    return bytes.first(std::min(bytes.size(), SniffedBytes)).contains("%PDF-");
}

Result<Document> readPdf(const Input& input)
{
    if (auto error = pdf::checkStreams(input.bytes)) return failure(std::move(*error));
    listenToPoppler();
    complaints = {};
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(input.bytes.constData(), static_cast<int>(input.bytes.size())));
    if (!pdf) return failure(damaged({}, u"PDF"_s));
    if (pdf->is_locked()) return failure(encrypted());
    if (pdf->pages() <= 0)
        return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "it has no pages")));

    DocumentBuilder builder(Format::Pdf);
    layout::Assembler assembler(builder);
    const Tally tally = readPages(*pdf, assembler);
    if (tally.read == 0)
        return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "no page can be read")));
    assembler.finish();
    if (builder.document().blocks.empty() && tally.pictures > 0) return failure(layout::onlyPictures(tally.pictures));
    warn(builder, tally, pdf->pages());
    Document document = builder.finish();
    document.title = toQString(pdf->get_title()).simplified();
    return document;
}

} // namespace duibiao::readers
