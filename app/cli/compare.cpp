// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/compare.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/lexicon.h"
#include "app/cli/options.h"
#include "app/cli/plans.h"
#include "app/cli/reading.h"
#include "app/cli/texts.h"
#include "core/report/contract.h"
#include "core/report/csv.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

using plan::DutyChange;
using plan::Shift;

/// What became of a duty, in a word.
QString outcome(const DutyChange& change)
{
    if (change.fate == DutyChange::Fate::New) return Texts::tr("new");
    if (change.fate == DutyChange::Fate::Dropped) return Texts::tr("dropped");
    switch (change.shift) {
    case Shift::Same: return Texts::tr("unchanged");
    case Shift::Tightened: return Texts::tr("tightened");
    case Shift::Weakened: return Texts::tr("weakened");
    case Shift::Changed: return Texts::tr("changed");
    }
    return {};
}

QString words(const LoadedPlan& loaded, int duty)
{
    return duty < 0 ? QString() : loaded.plan.requirements[static_cast<size_t>(duty)].text;
}

QString path(const LoadedPlan& loaded, int duty)
{
    return duty < 0 ? QString() : loaded.plan.requirements[static_cast<size_t>(duty)].path;
}

QString measure(const LoadedPlan& loaded, int duty, int fact)
{
    if (fact < 0) return u"—"_s;
    return loaded.plan.requirements[static_cast<size_t>(duty)]
        .facts[static_cast<size_t>(fact)]
        .measure.in(loaded.document.text)
        .toString()
        .simplified();
}

/// "不少于5次 → 不少于3次" for each measure that is not the same.
QString measureChanges(const LoadedPlan& before, const LoadedPlan& after, const DutyChange& change)
{
    QStringList out;
    for (const plan::MeasureChange& each : change.measures)
        if (each.shift != Shift::Same)
            out += measure(before, change.before, each.before) + u" → "_s + measure(after, change.after, each.after);
    return out.join(u"; "_s);
}

QString counts(const std::vector<DutyChange>& changes)
{
    std::array<int, 4> matched{};
    int added = 0;
    int dropped = 0;
    for (const DutyChange& change : changes) {
        if (change.fate == DutyChange::Fate::New)
            ++added;
        else if (change.fate == DutyChange::Fate::Dropped)
            ++dropped;
        else
            ++matched[static_cast<size_t>(change.shift)];
    }
    return Texts::tr("%1 unchanged, %2 tightened, %3 weakened, %4 changed, %5 new, %6 dropped")
        .arg(matched[0])
        .arg(matched[1])
        .arg(matched[2])
        .arg(matched[3])
        .arg(added)
        .arg(dropped);
}

QByteArray asTable(const LoadedPlan& before, const LoadedPlan& after, const std::vector<DutyChange>& changes, bool all)
{
    TextTable table({{Texts::tr("Outcome"), 12},
                     {Texts::tr("Clause"), 16},
                     {Texts::tr("Before"), 44},
                     {Texts::tr("After"), 44},
                     {Texts::tr("Measure"), 44}});
    for (const DutyChange& change : changes) {
        if (!all && change.fate == DutyChange::Fate::Matched && change.shift == Shift::Same) continue;
        const QString place = change.after >= 0 ? path(after, change.after) : path(before, change.before);
        table.add({outcome(change), place, words(before, change.before), words(after, change.after),
                   measureChanges(before, after, change)});
    }
    QString out = counts(changes) + u'\n';
    if (!table.isEmpty()) out += u'\n' + table.text();
    return out.toUtf8();
}

QByteArray asCsv(const LoadedPlan& before, const LoadedPlan& after, const std::vector<DutyChange>& changes)
{
    QByteArray out = report::csvByteOrderMark +
                     report::csvRecord({Texts::tr("Outcome"), Texts::tr("Clause before"), Texts::tr("Before"),
                                        Texts::tr("Clause after"), Texts::tr("After"), Texts::tr("Measure")});
    for (const DutyChange& change : changes)
        out += report::csvRecord({outcome(change), path(before, change.before), words(before, change.before),
                                  path(after, change.after), words(after, change.after),
                                  measureChanges(before, after, change)});
    return out;
}

QString summary()
{
    return Texts::tr("compare two plans duty by duty");
}

int run(const QStringList& arguments)
{
    Options options(u"compare [options] BEFORE AFTER"_s,
                    Texts::tr("Pairs the duties of two plans – last year's and this year's, or the upper level's and "
                              "the lower level's – and tells "
                              "what is new, dropped, tightened or weakened. Deadlines of plans of different years are "
                              "compared within their years."));
    options.addFormat({u"table"_s, u"json"_s, u"csv"_s});
    options.add({u"all"_s}, Texts::tr("list unchanged duties too (table)"));
    options.add({u"fail-on"_s},
                Texts::tr("return 1 when a duty was \"weakened\" or \"dropped\"; several are separated by commas"),
                u"OUTCOME"_s);
    addLexicon(options);
    addRecognise(options);
    options.addExample(u"compare 2022.docx 2023.docx"_s, Texts::tr("what changed from year to year"));
    options.addExample(u"compare --fail-on dropped city.txt county.txt"_s,
                       Texts::tr("whether the county took over every duty of the city"));
    if (const auto code = options.parse(arguments)) return *code;
    if (options.files().size() != 2)
        return options.wrongUse(Texts::tr("Name two plans: the earlier or upper one first."));
    const QStringList failOn = options.value(u"fail-on"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& outcome : failOn)
        if (outcome != u"weakened" && outcome != u"dropped")
            return options.wrongUse(
                Texts::tr("--fail-on takes \"weakened\" and \"dropped\", not \"%1\".").arg(outcome));

    const auto lexicon = lexiconOf(options);
    if (!lexicon) {
        complain(lexicon.error());
        return NothingReadable;
    }
    std::vector<LoadedPlan> plans;
    for (const QString& file : options.files()) {
        auto loaded = loadPlan(file, options, lexicon->get());
        if (!loaded) {
            complain(loaded.error());
            return loaded.error().code == ErrorCode::Cancelled ? Cancelled : NothingReadable;
        }
        plans.push_back(std::move(*loaded));
    }
    const LoadedPlan& before = plans[0];
    const LoadedPlan& after = plans[1];
    const auto changes = plan::compare(before.plan, after.plan);

    const QByteArray out =
        options.format() == u"json"
            ? QJsonDocument(report::compareJson(before.document, before.plan, after.document, after.plan, changes))
                      .toJson(QJsonDocument::Compact) +
                  '\n'
        : options.format() == u"csv" ? asCsv(before, after, changes)
                                     : asTable(before, after, changes, options.has(u"all"_s));
    if (!print(out)) return CannotWrite;
    for (const DutyChange& change : changes) {
        if (change.fate == DutyChange::Fate::Dropped && failOn.contains(u"dropped"_s)) return FindingsPresent;
        if (change.fate == DutyChange::Fate::Matched && change.shift == Shift::Weakened &&
            failOn.contains(u"weakened"_s))
            return FindingsPresent;
    }
    return Done;
}

} // namespace

const Command compareCommand{u"compare", &summary, &run};

} // namespace duibiao::cli
