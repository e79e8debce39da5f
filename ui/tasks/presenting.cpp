// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/presenting.h"

#include "core/papers/papers.h"
#include "core/plan/sentence.h"
#include "core/text/masking.h"
#include "ui/tasks/work.h"

#include <QFile>

using namespace Qt::StringLiterals;

// In a static library the linker drops the initialiser that registers the resources unless something names it.
static void registerResources()
{
    Q_INIT_RESOURCE(samples);
}

namespace duibiao::ui {

namespace {

constexpr int sampleYear = 2024; // the one that the sentences speak of

} // namespace

std::vector<plan::Breakdown> sampleSentences()
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    QFile file(u":/duibiao/samples/sentences.txt"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened) return {};
    std::vector<plan::Breakdown> sentences;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        sentences.push_back(plan::readSentence(line, sampleYear));
    return sentences;
}

plan::Breakdown readTyped(const QString& sentence, int planYear)
{
    return plan::readSentence(sentence, planYear);
}

QString maskedWords(const QString& words)
{
    return text::masked(words);
}

Result<void> writePages(const QString& path, const QString& title, const QString& html)
{
    const auto pages = papers::pagesOf(title, html);
    if (!pages) return failure(pages.error());
    return writeFile(path, *pages);
}

} // namespace duibiao::ui
