// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/recognition/tesseract.h"

#include "core/readers/childprocess.h"
#include "core/readers/errors.h"
#include "core/readers/limits.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace duibiao::readers::tesseract {

namespace {

constexpr qsizetype MostOutput = 64 * 1024 * 1024;
/// Milliseconds for the list of languages.
constexpr int ListTime = 5'000;

/// Several threads on one page get into each other's way.
const QStringList& oneThread()
{
    static const QStringList settings{u"OMP_THREAD_LIMIT=1"_s};
    return settings;
}

Error failedToRecognise()
{
    return {.code = ErrorCode::Unreadable,
            .message = QCoreApplication::translate("duibiao::readers", "Tesseract could not read a page."),
            .file = {},
            .remedy = QCoreApplication::translate("duibiao::readers",
                                                  "Ask for the document it was made from (docx, xlsx, txt).")};
}

} // namespace

QString program()
{
    return QStandardPaths::findExecutable(u"tesseract"_s);
}

bool isReady()
{
    const QString path = program();
    if (path.isEmpty()) return false;
    QByteArray listed;
    const Ending ending = run({.program = path, .arguments = {u"--list-langs"_s}, .deadline = QDeadlineTimer(ListTime)},
                              [&](const QByteArray& heard) {
                                  listed += heard;
                                  return listed.size() < MostOutput;
                              });
    const QList<QByteArray> lines = listed.simplified().split(' ');
    return ending == Ending::Finished && lines.contains("chi_sim");
}

QString remedy()
{
    if (isReady())
        return QCoreApplication::translate(
            "duibiao::readers", "Have its text recognised (on the command line: --recognise), or ask for the "
                                "document it was made from (docx).");
    return QCoreApplication::translate(
        "duibiao::readers", "Ask for the document it was made from (docx), or install Tesseract with its data "
                            "for simplified Chinese (the packages tesseract-ocr and tesseract-ocr-chi-sim) to "
                            "have its text recognised.");
}

Result<RecognisedPage> recognise(const QByteArray& picture, int number, int dotsPerInch, const CancelToken& token)
{
    QByteArray tsv;
    const Ending ending = run({.program = program(),
                               .arguments = {u"stdin"_s, u"stdout"_s, u"-l"_s, u"chi_sim"_s, u"--dpi"_s,
                                             QString::number(dotsPerInch), u"tsv"_s},
                               .environment = oneThread(),
                               .input = picture,
                               .token = token,
                               .deadline = QDeadlineTimer(limits::RecognitionTime)},
                              [&](const QByteArray& heard) {
                                  tsv += heard;
                                  return tsv.size() < MostOutput;
                              });
    switch (ending) {
    case Ending::Finished: return fromTsv(tsv, number, dotsPerInch);
    case Ending::Cancelled: return failure(cancelled());
    case Ending::Late:
        return failure(
            tooLarge(QCoreApplication::translate("duibiao::readers", "recognising a page takes more than %L1 s")
                         .arg(limits::RecognitionTime / 1000)));
    case Ending::Failed:
    case Ending::NotStarted:
    case Ending::Stopped: break;
    }
    return failure(failedToRecognise());
}

} // namespace duibiao::readers::tesseract
