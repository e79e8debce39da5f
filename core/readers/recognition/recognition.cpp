// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/recognition/recognition.h"

#include "core/readers/errors.h"
#include "core/readers/limits.h"
#include "core/readers/pdf/pageprogram.h"
#include "core/readers/pdf/pdfreader.h"
#include "core/readers/recognition/tesseract.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

/// What Tesseract was trained for.
constexpr int DotsPerInch = 300;

Result<std::vector<int>> picturePages(const Input& input, const CancelToken& token)
{
    std::vector<int> numbers;
    const auto end = pdf::hearPages(input.bytes, {.token = token}, [&](pdf::Message&& message) {
        const auto* contents = std::get_if<pdf::PageContents>(&message);
        if (contents && contents->isPicture) numbers.push_back(contents->page.number);
    });
    if (!end) return failure(end.error());
    if (static_cast<qsizetype>(numbers.size()) > limits::RecognisedPages) numbers.resize(limits::RecognisedPages);
    return numbers;
}

Error notInstalled(const QString& file)
{
    return {.code = ErrorCode::NoText,
            .message =
                QCoreApplication::translate("duibiao::readers", "The file is scanned; recognising its text needs "
                                                                "Tesseract, which is not installed."),
            .file = file,
            .remedy = tesseract::remedy()};
}

Error named(Error error, const QString& file)
{
    if (error.file.isEmpty()) error.file = file;
    return error;
}

Result<RecognisedPage> recognisePage(const Input& input, int number, const CancelToken& token)
{
    const auto picture = pdf::renderPage(input.bytes, {.token = token}, number, DotsPerInch);
    if (!picture) return failure(picture.error());
    return tesseract::recognise(*picture, number, DotsPerInch, token);
}

} // namespace

bool canRecognise()
{
    return tesseract::isReady();
}

bool hasPictures(const Input& input, const Result<Document>& document)
{
    if (!recognisesPdf(input.bytes)) return false;
    if (!document) return document.error().code == ErrorCode::NoText;
    return std::ranges::contains(document->warnings, u"pages_without_text"_s, &Warning::code);
}

Result<QByteArray> recognise(const Input& input, const Progress& progress)
{
    if (!canRecognise()) return failure(notInstalled(input.name));
    const auto numbers = picturePages(input, progress.token);
    if (!numbers) return failure(named(numbers.error(), input.name));
    std::vector<RecognisedPage> pages;
    Error first = noText(); // what kept the first page from being recognised that was not
    for (size_t i = 0; i < numbers->size(); ++i) {
        const int number = (*numbers)[i];
        progress.step(static_cast<int>(i), static_cast<int>(numbers->size()),
                      QCoreApplication::translate("duibiao::readers", "Recognising page %1").arg(number));
        auto page = recognisePage(input, number, progress.token);
        if (!page && page.error().code == ErrorCode::Cancelled) return failure(named(page.error(), input.name));
        if (!page && first.code == ErrorCode::NoText) first = page.error();
        if (page && !page->page.words.empty()) pages.push_back(std::move(*page));
    }
    if (pages.empty()) return failure(named(std::move(first), input.name));
    return packed(pages);
}

Result<RecognisedDocument> readRecognising(Input input, const Progress& progress)
{
    input.token = progress.token;
    auto document = read(input);
    if (hasPictures(input, document)) {
        auto recognised = recognise(input, progress);
        // Pictures among the text that say nothing do not take the text away.
        if (!recognised && (!document || recognised.error().code == ErrorCode::Cancelled))
            return failure(std::move(recognised.error()));
        if (recognised) {
            input.recognised = std::move(*recognised);
            document = read(input);
        }
    }
    if (!document) return failure(std::move(document.error()));
    return RecognisedDocument{std::move(*document), std::move(input.recognised)};
}

} // namespace duibiao::readers
