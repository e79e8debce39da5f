// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layers/layers.h"

#include <QDir>
#include <QLibraryInfo>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace duibiao::test {
namespace {

using Headers = std::vector<QLatin1StringView>; ///< whole rooms ("core/base/") or single headers

/// A room and what it may include besides its own headers.
struct Rule {
    QLatin1StringView room;
    Headers allowed;
    enum Qt { CoreOnly, Gui, Widgets } qt = CoreOnly;
};

Headers operator+(Headers some, const Headers& more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

/// The arrows of core/README.md. A room that is not listed may not exist.
std::vector<Rule> makeRules()
{
    // The headers that hold values: what is handed from room to room, kept and shown.
    const Headers values = {"core/base/"_L1,
                            "core/document/document.h"_L1,
                            "core/facts/fact.h"_L1,
                            "core/facts/modality.h"_L1,
                            "core/plan/plan.h"_L1,
                            "core/plan/lastday.h"_L1,
                            "core/units/registry.h"_L1,
                            "core/check/verdict.h"_L1,
                            "core/check/selection.h"_L1,
                            "core/check/synonym.h"_L1,
                            "core/check/scoring/points.h"_L1,
                            "core/check/scoring/rubric.h"_L1,
                            "core/check/scoring/scores.h"_L1,
                            "core/submission/columns.h"_L1,
                            "core/plan/correction.h"_L1};
    // Rounds, and what is read off them: values on values.
    const Headers rounds = {"core/check/round.h"_L1, "core/check/openitems.h"_L1, "core/check/lookback.h"_L1};
    // What the window shows besides: submissions, the report, and what a workspace keeps.
    const Headers shown =
        values + rounds +
        Headers{"core/check/roundchanges.h"_L1,   "core/submission/submission.h"_L1, "core/report/report.h"_L1,
                "core/report/requestletter.h"_L1, "core/report/statusmark.h"_L1,     "core/report/table.h"_L1,
                "core/store/workspace.h"_L1,      "core/store/decision.h"_L1,        "core/store/decisiondeed.h"_L1,
                "core/store/standing.h"_L1,       "core/units/suggestion.h"_L1,      "core/plan/breakdown.h"_L1,
                "core/plan/compare.h"_L1,         "core/plan/tightness.h"_L1,        "core/plan/wordchanges.h"_L1,
                "core/text/yeardays.h"_L1,        "core/store/backups.h"_L1};

    const Headers text = {"core/base/"_L1, "core/text/"_L1};
    const Headers understanding =
        text + Headers{"core/document/"_L1, "core/facts/"_L1, "core/units/"_L1}; // what plan and submission build on
    const Headers check = understanding + Headers{"core/plan/"_L1, "core/submission/"_L1};

    return {
        {"core/base"_L1, {}},
        {"core/text"_L1, {"core/base/"_L1}},
        {"core/document"_L1, text},
        {"core/readers"_L1, text + Headers{"core/document/"_L1}},
        {"core/facts"_L1, text},
        {"core/units"_L1, text},
        {"core/plan"_L1, understanding},
        {"core/submission"_L1, understanding},
        {"core/review"_L1, understanding + Headers{"core/plan/"_L1}},
        {"core/check"_L1, check},
        {"core/report"_L1, check + Headers{"core/check/"_L1, "core/review/"_L1}},
        {"core/store"_L1, values + rounds},
        {"core/intake"_L1,
         understanding + Headers{"core/plan/"_L1, "core/readers/"_L1, "core/submission/"_L1, "core/store/"_L1}},
        {"core/papers"_L1, values + Headers{"core/submission/submission.h"_L1, "core/report/"_L1}, Rule::Gui},
        {"ui/models"_L1, shown, Rule::Gui},
        {"ui/parts"_L1, {}, Rule::Widgets},
        {"ui/reader"_L1, shown + Headers{"ui/models/"_L1, "ui/parts/"_L1}, Rule::Widgets},
        {"ui/views"_L1, shown + Headers{"ui/models/"_L1, "ui/parts/"_L1, "ui/reader/"_L1}, Rule::Widgets},
        {"ui/present"_L1, shown + Headers{"ui/models/"_L1, "ui/parts/"_L1}, Rule::Widgets},
        {"ui/dialogs"_L1, shown + Headers{"ui/models/"_L1, "ui/parts/"_L1}, Rule::Widgets},
        {"ui/tasks"_L1, {"core/"_L1, "ui/models/"_L1}, Rule::Gui},
        {"ui/shell"_L1, shown + Headers{"ui/"_L1, "translations/"_L1}, Rule::Widgets},
        {"app/cli"_L1, {"core/"_L1, "translations/"_L1}, Rule::Gui},
        {"app/pdfpages"_L1, {"core/readers/"_L1}},
        {"app/unpack"_L1, {"core/readers/"_L1}},
        {"app/gui"_L1, {"core/"_L1, "ui/"_L1, "translations/"_L1}, Rule::Widgets},
        {"translations"_L1, {}},
    };
}

struct Include {
    QString name;
    bool quoted = false;
};

/// Reads `#include "x"` and `#include <x>`, with whatever blanks; nothing for another line.
std::optional<Include> includeOn(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith(u'#')) return {};
    line = line.sliced(1).trimmed();
    if (!line.startsWith("include"_L1)) return {};
    line = line.sliced(7).trimmed();
    const bool quoted = line.startsWith(u'"');
    if (!quoted && !line.startsWith(u'<')) return {};
    const qsizetype close = line.indexOf(quoted ? u'"' : u'>', 1);
    if (close < 0) return {};
    return Include{line.sliced(1, close - 1).toString(), quoted};
}

bool isProjectHeader(const QString& name)
{
    return std::ranges::any_of(std::to_array({"core/"_L1, "ui/"_L1, "app/"_L1, "translations/"_L1, "tests/"_L1}),
                               [&](QLatin1StringView top) { return name.startsWith(top); });
}

QString objection(const Rule& rule, const Include& include, const QtHeaders& qt)
{
    if (isProjectHeader(include.name)) {
        const auto covers = [&](QLatin1StringView allowed) {
            return allowed.endsWith(u'/') ? include.name.startsWith(allowed) : include.name == allowed;
        };
        if (include.name.startsWith(rule.room + u'/') || std::ranges::any_of(rule.allowed, covers)) return {};
        return u"%1 does not know %2"_s.arg(rule.room, include.name);
    }
    if (include.quoted && !include.name.endsWith(".moc"_L1))
        return u"\"%1\" is not written from the top of the project"_s.arg(include.name);
    const QString header = include.name.section(u'/', -1);
    const auto needs = [&](const QSet<QString>& headers, QLatin1StringView module) {
        return headers.contains(header) || include.name.startsWith(module + u'/') || include.name == module;
    };
    if (rule.qt < Rule::Gui && needs(qt.gui, "QtGui"_L1))
        return u"%1 does not know Qt Gui (%2)"_s.arg(rule.room, include.name);
    if (rule.qt < Rule::Widgets && needs(qt.widgets, "QtWidgets"_L1))
        return u"%1 does not know Qt Widgets (%2)"_s.arg(rule.room, include.name);
    return {};
}

} // namespace

QtHeaders QtHeaders::installed()
{
    const QString top = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const auto namesIn = [&](std::initializer_list<QLatin1StringView> modules) {
        QSet<QString> names;
        for (const QLatin1StringView module : modules) {
            const QStringList files = QDir(top + u'/' + module).entryList(QDir::Files);
            names.unite(QSet<QString>(files.begin(), files.end()));
        }
        return names;
    };
    return {.gui = namesIn({"QtGui"_L1, "QtSvg"_L1}),
            .widgets = namesIn({"QtWidgets"_L1, "QtPrintSupport"_L1, "QtSvgWidgets"_L1, "QtCharts"_L1})};
}

QString roomOf(const QString& path)
{
    if (path.startsWith("translations/"_L1)) return u"translations"_s;
    return path.section(u'/', 0, 1);
}

QStringList forbiddenIncludes(const QString& path, QStringView source, const QtHeaders& qt)
{
    const QString room = roomOf(path);
    static const std::vector<Rule> rules = makeRules();
    const auto rule = std::ranges::find(rules, room, &Rule::room);
    if (rule == rules.end()) return {u"%1: the room %2 is in no rule"_s.arg(path, room)};
    QStringList objections;
    int number = 0;
    for (const QStringView line : source.tokenize(u'\n')) {
        ++number;
        const auto include = includeOn(line);
        if (!include) continue;
        if (const QString said = objection(*rule, *include, qt); !said.isEmpty())
            objections << u"%1:%2: %3"_s.arg(path).arg(number).arg(said);
    }
    return objections;
}

} // namespace duibiao::test
