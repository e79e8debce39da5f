// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/reading.h"
#include "app/cli/texts.h"
#include "core/readers/sources.h"
#include "core/report/contract.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {
QString summary()
{
    return Texts::tr("print the text of a file, into which all offsets point");
}

/// Warnings to standard error, the document to standard output; false when that does not take it.
bool show(const Document& document, const Options& options)
{
    for (const Warning& warning : document.warnings) complain(document.file + u": "_s + warning.message);
    return options.format() == u"json"
               ? print(QJsonDocument(report::textJson(document)).toJson(QJsonDocument::Compact) + '\n')
               : print(document.text);
}

/// The documents of an archive, each under a line with its name.
int showArchive(const readers::SourceFile& file, const Options& options)
{
    int shown = 0;
    int refused = 0;
    bool written = true;
    const auto refuse = [&](const Error& error) {
        complain(error);
        ++refused;
    };
    const auto take = [&](const readers::Input& input) {
        if (interruption().isCancelled() || !written) return;
        const auto document = readPaper(input, options);
        if (!document) return refuse(document.error());
        if (options.format() != u"json") written = print(u"==> "_s + input.name + u" <==\n"_s);
        written = written && show(*document, options);
        ++shown;
    };
    readers::visit(file, {take, refuse}, interruption());
    if (interruption().isCancelled()) return Cancelled;
    if (!written) return CannotWrite;
    if (shown == 0) return NothingReadable;
    return refused > 0 ? SomeRefused : Done;
}

int run(const QStringList& arguments)
{
    Options options(u"text [options] FILE"_s,
                    Texts::tr("Prints the text that was read from a file: paragraphs as lines, "
                              "table cells separated by tabs. Every offset in "
                              "the program's JSON counts the characters of this text from 0. Of an archive every "
                              "document is printed under its name, as JSON one on a line."));
    options.addFormat({u"text"_s, u"json"_s});
    addRecognise(options);
    options.addExample(u"text plan.docx"_s, Texts::tr("the plain text"));
    options.addExample(u"text --format json ledger.xlsx"_s,
                       Texts::tr("with blocks, tables and the cell that each stretch comes from"));
    options.addExample(u"text --recognise scan.pdf"_s, Texts::tr("a scanned paper, its text recognised"));
    if (const auto code = options.parse(arguments)) return *code;
    if (options.files().size() != 1) return options.wrongUse(Texts::tr("Name one file."));

    const QString path = options.files().first();
    auto input = readers::load(path);
    if (!input) {
        complain(input.error());
        return NothingReadable;
    }
    if (readers::isArchive(input->bytes)) return showArchive({path, path}, options);
    const auto document = readPaper(*input, options);
    if (!document) {
        complain(document.error());
        return NothingReadable;
    }
    return show(*document, options) ? Done : CannotWrite;
}

} // namespace

const Command textCommand{u"text", &summary, &run};

} // namespace duibiao::cli
