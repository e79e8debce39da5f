// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/plans.h"
#include "app/cli/reading.h"
#include "app/cli/texts.h"
#include "core/plan/unitmentions.h"
#include "core/units/suggestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

using units::Suggestion;

QString summary()
{
    return Texts::tr("propose the list of units that a plan needs, and look a list over");
}

/// What is said of a list of units and the names of a plan.
struct Overview {
    Suggestion suggestion;
    std::vector<units::Clash> clashes;
};

QStringList memberNames(const Suggestion& suggestion, const Suggestion::Group& group)
{
    QStringList names;
    for (const int member : group.members) names += suggestion.units[static_cast<size_t>(member)].unit.name;
    return names;
}

QByteArray asJson(const Overview& overview)
{
    const Suggestion& suggestion = overview.suggestion;
    QJsonArray units;
    for (const Suggestion::Proposed& each : suggestion.units) {
        units.append(QJsonObject{{u"name"_s, each.unit.name},
                                 {u"aliases"_s, QJsonArray::fromStringList(each.unit.aliases)},
                                 {u"groups"_s, QJsonArray::fromStringList(each.unit.groups)},
                                 {u"parent"_s, each.unit.parent.isEmpty() ? QJsonValue() : each.unit.parent},
                                 {u"duties"_s, each.duties},
                                 {u"listed"_s, each.isKnown}});
    }
    QJsonArray groups;
    for (const Suggestion::Group& each : suggestion.groups) {
        groups.append(QJsonObject{{u"name"_s, each.name},
                                  {u"duties"_s, each.duties},
                                  {u"members"_s, QJsonArray::fromStringList(memberNames(suggestion, each))}});
    }
    QJsonArray nearMisses;
    for (const units::NearMiss& each : suggestion.nearMisses)
        nearMisses.append(QJsonObject{{u"a"_s, each.a}, {u"b"_s, each.b}, {u"similarity"_s, each.similarity}});
    QJsonArray clashes;
    for (const units::Clash& each : overview.clashes)
        clashes.append(QJsonObject{{u"name"_s, each.name}, {u"units"_s, QJsonArray::fromStringList(each.units)}});
    return QJsonDocument(QJsonObject{{u"schema"_s, u"duibiao-units/1"_s},
                                     {u"units"_s, units},
                                     {u"groups"_s, groups},
                                     {u"near_misses"_s, nearMisses},
                                     {u"clashes"_s, clashes}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

QString asText(const Overview& overview, bool all)
{
    const Suggestion& suggestion = overview.suggestion;
    TextTable units({{Texts::tr("Unit"), 40}, {Texts::tr("Duties"), 8, true}, {Texts::tr("List"), 12}});
    for (const Suggestion::Proposed& each : suggestion.units) {
        if (!all && each.isKnown) continue;
        units.add({each.unit.name, QString::number(each.duties),
                   each.isKnown ? Texts::tr("listed") : Texts::tr("not listed")});
    }
    TextTable groups({{Texts::tr("Group"), 40}, {Texts::tr("Duties"), 8, true}, {Texts::tr("Members"), 80}});
    for (const Suggestion::Group& each : suggestion.groups) {
        const QStringList members = memberNames(suggestion, each);
        groups.add(
            {each.name, QString::number(each.duties), members.isEmpty() ? Texts::tr("nobody") : members.join(u'、')});
    }
    TextTable nearMisses({{Texts::tr("One unit under two names?"), 40}, {QString(), 40}});
    for (const units::NearMiss& each : suggestion.nearMisses) nearMisses.add({each.a, each.b});
    TextTable clashes({{Texts::tr("Name of several units"), 40}, {Texts::tr("Units"), 80}});
    for (const units::Clash& each : overview.clashes) clashes.add({each.name, each.units.join(u'、')});
    QStringList parts;
    for (const TextTable* table : {&units, &groups, &nearMisses, &clashes})
        if (!table->isEmpty()) parts += table->text();
    return parts.isEmpty() ? Texts::tr("Nothing to say about this list.") + u'\n' : parts.join(u'\n');
}

QByteArray asCsv(const Overview& overview)
{
    std::vector<units::Unit> list;
    for (const Suggestion::Proposed& each : overview.suggestion.units) list.push_back(each.unit);
    return units::toCsv(list);
}

int refuse(const Error& error)
{
    complain(error);
    return error.code == ErrorCode::Cancelled ? Cancelled : NothingReadable;
}

int run(const QStringList& arguments)
{
    Options options(u"units suggest|check [options] [PLAN]"_s,
                    Texts::tr("suggest proposes a list of the units that the plan names, groups with their members; "
                              "what looks like one unit "
                              "under two names is shown, never merged. check looks a list over: names that two units "
                              "claim, near misses, and, "
                              "with a plan, names and groups of the plan that the list does not know."));
    options.add({u"units"_s}, Texts::tr("The list that there is: its units stay as they are."), u"FILE"_s);
    options.add({u"o"_s, u"output"_s}, Texts::tr("Write to this file instead of standard output."), u"FILE"_s);
    options.addFormat({u"table"_s, u"csv"_s, u"json"_s});
    addRecognise(options);
    options.addExample(u"units suggest --format csv -o units.csv plan.docx"_s,
                       Texts::tr("a list to correct and to check with"));
    options.addExample(u"units check --units units.xlsx plan.docx"_s,
                       Texts::tr("whether the list has everybody whom the plan binds"));
    if (const auto code = options.parse(arguments)) return *code;
    const QStringList words = options.files();
    const QString what = words.value(0);
    if (what != u"suggest" && what != u"check")
        return options.wrongUse(what.isEmpty() ? Texts::tr("Say suggest or check.")
                                               : Texts::tr("Unexpected \"%1\".").arg(what));
    if (words.size() > 2) return options.wrongUse(Texts::tr("Unexpected \"%1\".").arg(words.last()));
    const bool suggests = what == u"suggest";
    if (suggests && words.size() < 2) return options.wrongUse(Texts::tr("Name the plan."));
    if (!suggests && !options.has(u"units"_s)) return options.wrongUse(Texts::tr("--%1 is missing.").arg(u"units"_s));

    units::Registry known;
    if (options.has(u"units"_s)) {
        auto list = loadUnits(options.value(u"units"_s));
        if (!list) return refuse(list.error());
        known = std::move(*list);
    }
    std::vector<units::Mention> mentions;
    if (words.size() == 2) {
        const auto plan = loadPlan(words.last(), options);
        if (!plan) return refuse(plan.error());
        mentions = plan::unitMentions(plan->plan);
    }
    const Overview overview{units::suggest(mentions, known), units::clashes(known)};
    const QByteArray out = options.format() == u"json"  ? asJson(overview)
                           : options.format() == u"csv" ? asCsv(overview)
                                                        : asText(overview, suggests).toUtf8();
    if (options.has(u"output"_s)) return save(options.value(u"output"_s), out) ? Done : CannotWrite;
    return print(out) ? Done : CannotWrite;
}

} // namespace

const Command unitsCommand{u"units", &summary, &run};

} // namespace duibiao::cli
