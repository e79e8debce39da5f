// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/letters.h"

#include "core/base/filename.h"
#include "core/papers/papers.h"
#include "core/report/ledgerbook.h"
#include "core/report/masked.h"
#include "ui/tasks/work.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Letters)
};

/// A path in `folder` that no file has yet.
QString freePath(const QString& folder, const QString& words, const QString& suffix)
{
    const QString name = QDir(folder).filePath(fileNameFrom(words));
    QString path = name + suffix;
    for (int number = 2; QFileInfo::exists(path); ++number) path = u"%1 (%2)%3"_s.arg(name).arg(number).arg(suffix);
    return path;
}

Result<QByteArray> letterOf(const report::Paper& paper, LetterFormat format)
{
    return format == LetterFormat::Pdf ? papers::pagesOf(paper.title, report::toMarkup(paper)) : report::toDocx(paper);
}

Result<QByteArray> ledgerFor(const report::Report& report, const report::Missing& missing)
{
    QStringList ids;
    for (const report::MissingItem& item : missing.items) ids += item.requirementId;
    return report::toXlsx(report::ledgerOf(report, missing.unit, ids));
}

} // namespace

Result<QStringList> writeLetters(const report::Report& given, const LetterWishes& wishes, const QString& folder,
                                 const Progress& progress)
{
    const report::Report report = wishes.masked ? report::masked(given) : given;
    QStringList written;
    const auto write = [&](const QString& words, const QString& suffix,
                           const Result<QByteArray>& bytes) -> Result<void> {
        if (!bytes) return failure(bytes.error());
        const QString path = freePath(folder, words, suffix);
        const auto done = writeFile(path, *bytes);
        if (done) written += path;
        return done;
    };
    const std::vector<report::Missing> all = report::missingOf(report);
    for (int number = 0; const report::Missing& missing : all) {
        if (!wishes.units.contains(missing.unit)) continue;
        if (progress.isCancelled()) return failure({ErrorCode::Cancelled, Texts::tr("Cancelled."), {}, {}});
        progress.step(number++, static_cast<int>(wishes.units.size()), missing.unit);
        const report::Paper letter = report::requestLetter(report, missing, wishes.terms);
        if (const auto done =
                write(Texts::tr("Request to %1").arg(missing.unit),
                      wishes.format == LetterFormat::Pdf ? u".pdf"_s : u".docx"_s, letterOf(letter, wishes.format));
            !done)
            return failure(done.error());
        if (!wishes.withLedger) continue;
        if (const auto done =
                write(Texts::tr("Ledger for %1").arg(missing.unit), u".xlsx"_s, ledgerFor(report, missing));
            !done)
            return failure(done.error());
    }
    return written;
}

} // namespace duibiao::ui
