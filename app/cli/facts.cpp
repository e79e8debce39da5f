// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/lexicon.h"
#include "app/cli/options.h"
#include "app/cli/texts.h"
#include "core/facts/scanner.h"
#include "core/report/contract.h"
#include "core/report/csv.h"
#include "core/text/normalized.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

using duibiao::facts::Fact;

/// The facts of one sentence, spans in the sentence as it was typed.
std::vector<Fact> read(const QString& sentence, const duibiao::facts::Context& context)
{
    const duibiao::text::NormalizedText normalized = duibiao::text::normalize(sentence);
    std::vector<Fact> found = duibiao::facts::scan(normalized.text(), context);
    for (Fact& fact : found) {
        fact.span = normalized.toSource(fact.span);
        fact.measure = normalized.toSource(fact.measure);
    }
    return found;
}

/// What a fact says beyond its kind and words, e.g. "op=>= value=1 unit=次".
QString valueText(const QJsonObject& fact)
{
    static const QStringList common{u"kind"_s, u"source"_s, u"quote"_s, u"begin"_s, u"end"_s, u"rule"_s};
    QStringList out;
    for (auto field = fact.begin(); field != fact.end(); ++field) {
        const QJsonValue value = field.value();
        if (common.contains(field.key()) || value.isNull() || value == QJsonValue(false)) continue;
        const QString shown = value.isArray()
                                  ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                                  : value.toVariant().toString();
        out += field.key() + u'=' + shown;
    }
    return out.join(u' ');
}

QByteArray written(const QString& format, int line, const QString& sentence, const std::vector<Fact>& found)
{
    if (format == u"jsonl" || format == u"json") {
        QJsonArray facts;
        for (const Fact& fact : found) facts.append(report::factJson(fact, sentence));
        return QJsonDocument(QJsonObject{{u"facts"_s, facts}}).toJson(QJsonDocument::Compact) + '\n';
    }
    if (format == u"csv") {
        QByteArray out;
        for (const Fact& fact : found)
            out += report::csvRecord({QString::number(line), duibiao::facts::kindName(fact),
                                      fact.span.in(sentence).toString(), valueText(report::factJson(fact, sentence)),
                                      fact.rule});
        return out;
    }
    QString out = sentence + u'\n';
    for (const Fact& fact : found)
        out += u"    "_s + padded(duibiao::facts::kindName(fact), 11) + fact.span.in(sentence).toString() + u"  "_s +
               valueText(report::factJson(fact, sentence)) + u"  ["_s + fact.rule + u"]\n"_s;
    return out.toUtf8();
}

QString summary()
{
    return Texts::tr("read the measures of single sentences from standard input");
}

int run(const QStringList& arguments)
{
    Options options(u"facts [options] < SENTENCES"_s,
                    Texts::tr("Reads one sentence a line (UTF-8) from standard input and prints, a line each, what it "
                              "measures: deadlines, "
                              "quantities, percentages, frequencies, coverage. An empty line gives an empty list."));
    options.addFormat({u"jsonl"_s, u"json"_s, u"table"_s, u"csv"_s});
    options.add({u"plan-year"_s}, Texts::tr("The year that \"this year\" and dates without a year belong to."),
                u"YEAR"_s);
    addLexicon(options);
    options.addExample(u"facts --plan-year 2023 < sentences.txt"_s, Texts::tr("one JSON object a sentence"));
    options.addExample(u"facts --format table < sentences.txt"_s, Texts::tr("for reading"));
    if (const auto code = options.parse(arguments)) return *code;
    if (!options.files().isEmpty())
        return options.wrongUse(Texts::tr("Sentences are read from standard input, not from files."));
    duibiao::facts::Context context;
    if (options.has(u"plan-year"_s)) {
        bool isNumber = false;
        context.planYear = options.value(u"plan-year"_s).toInt(&isNumber);
        if (!isNumber || context.planYear < 1949 || context.planYear > 2199)
            return options.wrongUse(Texts::tr("\"%1\" is no year.").arg(options.value(u"plan-year"_s)));
    }

    const auto lexicon = lexiconOf(options);
    if (!lexicon) {
        complain(lexicon.error());
        return NothingReadable;
    }
    context.lexicon = lexicon->get();

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        complain(Texts::tr("Standard input cannot be read."));
        return NothingReadable;
    }
    const QString format = options.format();
    if (format == u"csv" &&
        !print(report::csvByteOrderMark + report::csvRecord({Texts::tr("Line"), Texts::tr("Kind"), Texts::tr("Words"),
                                                             Texts::tr("Value"), Texts::tr("Rule")})))
        return CannotWrite;
    for (int line = 1;; ++line) {
        QByteArray bytes = input.readLine();
        if (bytes.isEmpty()) break;
        while (bytes.endsWith('\n') || bytes.endsWith('\r')) bytes.chop(1);
        if (line == 1 && bytes.startsWith(report::csvByteOrderMark)) bytes.remove(0, 3);
        const QString sentence = QString::fromUtf8(bytes);
        if (!print(written(format, line, sentence, read(sentence, context)))) return CannotWrite;
    }
    return Done;
}

} // namespace

const Command factsCommand{u"facts", &summary, &run};

} // namespace duibiao::cli
