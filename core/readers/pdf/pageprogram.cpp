// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/pageprogram.h"

#include "core/readers/errors.h"
#include "core/readers/helperprogram.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace duibiao::readers::pdf {

namespace {

/// Pages that may crash the program before the rest of the file is given up.
constexpr int MostCrashes = 3;

constexpr QLatin1StringView ProgramName("duibiao-pdfpages");

Error noProgram(const QString& program)
{
    return missingProgram(QCoreApplication::translate(
                              "duibiao::readers", "The program that reads PDF files (%1) is missing or does not start.")
                              .arg(program.isEmpty() ? QString(ProgramName) : program));
}

/// What one start of the program told, so far.
struct Told {
    int pages = -1;    ///< of the file; -1 before the opening
    int next = 1;      ///< the page that comes next
    bool ends = false; ///< the closing came, or an opening after which nothing does
};

/// True when the message is one that may come now.
bool follows(const Message& message, Told& told)
{
    if (const auto* opening = std::get_if<Opening>(&message)) {
        if (told.pages >= 0) return false;
        told.pages = opening->pages;
        told.ends = opening->state != Opening::Readable;
        return true;
    }
    if (told.pages < 0 || told.ends) return false;
    if (const auto* contents = std::get_if<PageContents>(&message))
        return contents->page.number == told.next++ && contents->page.number <= std::min(told.pages, limits::Pages);
    told.ends = true;
    return true;
}

} // namespace

QString pageProgram()
{
    return helperProgram(ProgramName);
}

Error tooLate()
{
    return tooLarge(QCoreApplication::translate("duibiao::readers", "reading its pages takes more than %L1 s")
                        .arg(limits::PagesTime / 1000));
}

Result<PagesEnd> hearPages(const QByteArray& bytes, const PageRun& run, const std::function<void(Message&&)>& hear)
{
    const QDeadlineTimer deadline(run.milliseconds);
    int first = 1;
    for (int crashes = 0;; ++crashes) {
        Decoder decoder;
        Told told{.pages = -1, .next = first, .ends = false};
        const auto take = [&](const QByteArray& heard) {
            decoder.feed(heard);
            while (auto message = decoder.next()) {
                if (!follows(*message, told)) return false;
                // After a crash the file is opened again: that was told before.
                if (first == 1 || !std::holds_alternative<Opening>(*message)) hear(std::move(*message));
            }
            return !decoder.isBroken();
        };
        const Ending ending = readers::run({.program = run.program,
                                            .arguments = {u"text"_s, QString::number(first)},
                                            .input = bytes,
                                            .token = run.token,
                                            .deadline = deadline},
                                           take);
        if (ending == Ending::NotStarted) return failure(noProgram(run.program));
        if (ending == Ending::Cancelled) return failure(cancelled());
        if (ending == Ending::Late) return PagesEnd::Late;
        if (ending != Ending::Stopped && told.ends) return PagesEnd::Complete;
        if (told.pages < told.next || crashes >= MostCrashes) return PagesEnd::Lost;
        hear(PageContents{.page = {.number = told.next, .width = 0, .height = 0, .words = {}, .rulings = {}},
                          .isMissing = true});
        first = told.next + 1;
        if (first > std::min(told.pages, limits::Pages)) return PagesEnd::Complete;
    }
}

Result<QByteArray> renderPage(const QByteArray& bytes, const PageRun& run, int number, int dotsPerInch)
{
    constexpr qsizetype HeaderSize = 64;
    QByteArray picture;
    const Ending ending =
        readers::run({.program = run.program,
                      .arguments = {u"picture"_s, QString::number(number), QString::number(dotsPerInch)},
                      .input = bytes,
                      .token = run.token,
                      .deadline = QDeadlineTimer(run.milliseconds)},
                     [&](const QByteArray& heard) {
                         picture += heard;
                         return picture.size() <= limits::PicturePixels + HeaderSize;
                     });
    if (ending == Ending::NotStarted) return failure(noProgram(run.program));
    if (ending == Ending::Cancelled) return failure(cancelled());
    if (ending == Ending::Late) return failure(tooLate());
    if (ending != Ending::Finished || !picture.startsWith("P5"))
        return failure(
            damaged({}, QCoreApplication::translate("duibiao::readers", "page %1 cannot be drawn").arg(number)));
    return picture;
}

} // namespace duibiao::readers::pdf
