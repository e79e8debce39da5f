// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/texts.h"
#include "core/readers/recognition/recognition.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

void addRecognise(Options& options)
{
    options.add({u"recognise"_s},
                Texts::tr("Recognise the text of scanned pages (pdf) with Tesseract; takes seconds a page."));
}

Result<readers::RecognisedDocument> readKeeping(const readers::Input& given, const Options& options)
{
    readers::Input input = given;
    input.token = interruption();
    if (!options.has(u"recognise"_s))
        return readers::read(input).transform(
            [](Document&& document) { return readers::RecognisedDocument{std::move(document), {}}; });
    const auto report = [&](int step, int total, const QString& what) {
        complain(u"%1: %2 (%3/%4)"_s.arg(input.name, what).arg(step + 1).arg(total));
    };
    return readers::readRecognising(input, {report, interruption()});
}

Result<Document> readPaper(const readers::Input& input, const Options& options)
{
    return readKeeping(input, options).transform([](readers::RecognisedDocument&& read) {
        return std::move(read.document);
    });
}

Result<Document> readPaper(const QString& path, const Options& options)
{
    return readers::load(path).and_then([&](const readers::Input& input) { return readPaper(input, options); });
}

} // namespace duibiao::cli
