// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/texts.h"
#include "core/readers/readers.h"
#include "core/report/contract.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {
QString summary()
{
    return Texts::tr("print the text of a file, into which all offsets point");
}

int run(const QStringList& arguments)
{
    Options options(u"text [options] FILE"_s,
                    Texts::tr("Prints the text that was read from a file: paragraphs as lines, "
                              "table cells separated by tabs. Every offset in "
                              "the program's JSON counts the characters of this text from 0."));
    options.addFormat({u"text"_s, u"json"_s});
    options.addExample(u"text plan.docx"_s, Texts::tr("the plain text"));
    options.addExample(u"text --format json ledger.xlsx"_s,
                       Texts::tr("with blocks, tables and the cell that each stretch comes from"));
    if (const auto code = options.parse(arguments)) return *code;
    if (options.files().size() != 1) return options.wrongUse(Texts::tr("Name one file."));

    const auto document = readers::readFile(options.files().first(), interruption());
    if (!document) {
        complain(document.error());
        return NothingReadable;
    }
    for (const Warning& warning : document->warnings)
        complain(document->file + u": "_s + warning.message);
    const bool printed = options.format() == u"json"
                             ? print(QJsonDocument(report::textJson(*document)).toJson(QJsonDocument::Compact) + '\n')
                             : print(document->text);
    return printed ? Done : CannotWrite;
}

} // namespace

const Command textCommand{u"text", &summary, &run};

} // namespace duibiao::cli
