// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rulewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duibiao::ui {

namespace {

struct Explained {
    const char* rule;
    const char* words;
};

constexpr auto explained = std::to_array<Explained>({
    {"quantity.plain", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                                         "A number with a measure word and nothing that compares: exactly so many.")},
    {"quantity.comparator-before",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "A word in front of the number sets a bound: 不少于, 至少 mean that "
                                                 "many or more, 不超过 that many or fewer.")},
    {"quantity.comparator-behind",
     QT_TRANSLATE_NOOP(
         "duibiao::ui::RuleWords",
         "A word behind the measure sets a bound: 以上, 以下 and 以内 include the number (Civil Code, article 1259).")},
    {"quantity.comparator-across",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "The bound (至少) stands before the verb and holds for the number behind it.")},
    {"quantity.level",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "A word like 达到 or 控制在 names the level itself: that much.")},
    {"quantity.more", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "余 or 多 behind the number: more than that.")},
    {"quantity.range",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "Two numbers with a dash or 至 between them: from the one to the other, both included.")},
    {"percentage.plain",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "A share or a change in percent with nothing that compares: exactly so much.")},
    {"percentage.comparator-before",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "A word in front of the percentage sets a bound: 不低于 means that much or more.")},
    {"percentage.comparator-behind",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "A word behind the percentage sets a bound: 以上 and 以下 include the figure itself.")},
    {"percentage.comparator-across",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "The bound stands before the verb and holds for the percentage behind it.")},
    {"percentage.level",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "A word like 达到 names the level of the percentage itself.")},
    {"percentage.more", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "余 or 多 behind the percentage: more than that.")},
    {"percentage.range",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Two percentages: from the one to the other, both included.")},
    {"deadline.before-date",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "前 or 底 makes the date a last day: 底前 is the last day of the month or year.")},
    {"deadline.date",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "A date at which, or by whose end, something is to be done.")},
    {"deadline.milestone",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "A year with a verb of completion: by the last day of that year.")},
    {"deadline.from", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "从…起, 自…起: the first day, not the last.")},
    {"deadline.range",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Two dates: the first is when it begins, the second the last day.")},
    {"deadline.start-of-year",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "年初: at the beginning of the year; no day is named.")},
    {"deadline.year-unknown", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "A month or day whose year nobody says.")},
    {"deadline.within",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "A stretch of time behind an event, closed with 内: counted from the event.")},
    {"deadline.within-part",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "A part of the year (上半年, 三季度): by its last day.")},
    {"deadline.within-year",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "年内, 全年: by the last day of the plan’s year.")},
    {"deadline.settled-in",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "A stretch of time in which a matter is settled (24小时办结): 内 goes without saying.")},
    {"deadline.limited-to",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "限 in front of a stretch of time: within it.")},
    {"deadline.over",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "用 in front of a stretch of time: it may take that long.")},
    {"deadline.before-event",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "An event with 前 behind it: before it happens.")},
    {"deadline.before-occasion",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "A holiday, a season or the like with 前 behind it: before it begins.")},
    {"deadline.ahead",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "提前 with a stretch of time: so long before the event.")},
    {"deadline.table-cell",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "The deadline stands in the row of the task table.")},
    {"frequency.period",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "每 with a period, or 按季度: every period once more.")},
    {"frequency.irregular",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "定期, 不定期: again and again, without a set interval.")},
    {"coverage.full",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "全部, 全覆盖, 100%的…: all of them, none left out.")},
    {"coverage.opener", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                                          "所有, 凡 at the head of the sentence: whatever follows holds for all.")},
    {"coverage.verb", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "均, 都, 一律 before the verb: for each of them.")},
    {"coverage.unified",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "统一 before the verb: all of them the same way.")},
    {"who.subject", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                                      "The subject of the sentence: an organisation or office before the verb.")},
    {"who.lead", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Named with 牵头 or 负责: answers for it.")},
    {"who.with",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Named with 配合, 会同, 参与: helps, but does not answer for it.")},
    {"who.note",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Named in a note elsewhere: of the clause or of its heading.")},
    {"who.table", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Named in the row of the task table.")},
    {"who.default", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Named in the note that holds for the whole plan.")},
    {"who.none", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "Nobody is named here. Ask who is to answer for it.")},
    {"what.must", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                                    "The verb and what it is done to. A plain imperative binds: it must be done.")},
    {"what.must_not",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "The verb and what it is done to, with 不得, 严禁 or the like: it must not be done.")},
    {"what.should",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                       "The verb and what it is done to, with a word like 应 or 力争: it should be done.")},
    {"what.encourage", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                                         "The verb and what it is done to, with 鼓励 or 支持: welcome, not demanded.")},
    {"how-much.none",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "No measure is said: whether it was done enough cannot be counted.")},
    {"by-when.none",
     QT_TRANSLATE_NOOP("duibiao::ui::RuleWords", "No day is said. In a yearly plan that is the end of its year.")},
    {"by-when.above", QT_TRANSLATE_NOOP("duibiao::ui::RuleWords",
                                        "The day stands above: in the phase or sentence that this one stands under.")},
});

} // namespace

QString ruleWords(const QString& rule)
{
    const auto found = std::ranges::find_if(
        explained, [&rule](const Explained& each) { return rule == QLatin1StringView(each.rule); });
    return found == explained.end() ? QString() : QCoreApplication::translate("duibiao::ui::RuleWords", found->words);
}

QStringList explainedRules()
{
    QStringList rules;
    for (const Explained& each : explained) rules += QLatin1StringView(each.rule);
    return rules;
}

} // namespace duibiao::ui
