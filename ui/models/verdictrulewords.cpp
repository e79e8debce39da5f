// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdictrulewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace duibiao::ui {

namespace {

struct Explained {
    const char* name;
    const char* words;
};

/// What was judged: the first part of a rule's name.
constexpr auto kinds = std::to_array<Explained>({
    {"count", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "How many times")},
    {"amount", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "How much or how many")},
    {"percentage", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "Percentage")},
    {"coverage", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "All of them")},
    {"frequency", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "How often")},
    {"deadline", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "By a day")},
    {"within", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "Within a time after an event")},
    {"second", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "A further deed of the duty")},
    {"trigger", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "The occasion for the duty")},
    {"dissent", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "What other papers say")},
    {"date", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "The day that is told")},
    {"compound", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "Several measures in one duty")},
    {"members", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "A list in the duty")},
    {"prohibition", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "A prohibition")},
    {"sideline", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "A side matter of something else")},
    {"trend", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "More of it, without a figure")},
    {"given-up", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "What the unit says of its own")},
});

/// What came of it: the second part.
constexpr auto endings = std::to_array<Explained>({
    {"after-period", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "done after each period, and in time")},
    {"after-period-gap", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the days do not show it for every period")},
    {"after-period-late", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "not each time within the term")},
    {"all", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the unit says that all are covered")},
    {"contradiction", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the papers contradict each other")},
    {"dated", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "days show that it recurs")},
    {"dated-events", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "counted by the days that are told")},
    {"days-differ", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "days that lie close together may be one event")},
    {"denied", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "said to be done, and said not to be")},
    {"done", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "reported as done")},
    {"each", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "each of them reaches what is required")},
    {"each-on-time", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "each of them in time")},
    {"each-open", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "not each of them yet, but there is still time")},
    {"each-short", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "one of them falls short")},
    {"each-stated", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a figure for each time reaches what is required")},
    {"every-period", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "done in every period")},
    {"fewest-short", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the smallest figure falls short")},
    {"fewest-stated", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the smallest figure reaches what is required")},
    {"gap", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "periods without anything")},
    {"given-up", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "it will not be done in time")},
    {"impossible", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a day that does not exist")},
    {"last-of-list", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the last of a list was late")},
    {"last-step", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the last step was late")},
    {"late", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "reached, but too late")},
    {"limit", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "held against a limit that may not be exceeded")},
    {"listed", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a list that was sent has as many")},
    {"list-shorter", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the list has fewer than the words say")},
    {"loosely-told", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "told too loosely to be counted")},
    {"mentioned", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "only a few words may mean it")},
    {"never-begun", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the event that starts the time did not happen")},
    {"no-event", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the event that starts the time is not told")},
    {"none-late", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the unit states that nothing was late")},
    {"same-total", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "another paper leaves some of the same number open")},
    {"no-figure", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "reported without the figure")},
    {"not-begun", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the event that starts the time has not happened yet")},
    {"not-done", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the unit says that it was not done")},
    {"not-occurred", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "it did not arise in the period")},
    {"on-time", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "done in time")},
    {"one", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "one is told, one was asked for")},
    {"one-late", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "done in every period, once too late")},
    {"open", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "there is still time")},
    {"others", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "done by somebody else, or in another role")},
    {"others-short", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "with what others did it still falls short")},
    {"outside", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "dated outside the period")},
    {"partly", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a part is reported as not done")},
    {"partly-silent", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "something is told of a part only")},
    {"parts", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "figures for parts that may add up")},
    {"period-missed", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the unit says that a period was missed")},
    {"planned", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "only plans are told")},
    {"prohibition", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "papers cannot prove that it was kept")},
    {"sideline", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a reviewer has to weigh it")},
    {"trend", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a reviewer has to weigh it")},
    {"put-off", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "put off beyond the last day")},
    {"reached", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the figure reaches what is required")},
    {"rest-left", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a rest is left")},
    {"share", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a share of them is done")},
    {"share-contradiction",
     QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the shares that are told contradict each other")},
    {"shortfall", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "falls short of what is required")},
    {"silent", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "nothing that was sent speaks of it")},
    {"similar", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "only something similar is told")},
    {"similar-short", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "with what is similar it still falls short")},
    {"some", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "only some of them in time")},
    {"some-late", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "some of them too late")},
    {"some-reached", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "not all of those who are to reach it did")},
    {"stated", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the unit states that it was in time")},
    {"stated-days", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "as many days are told as times are required")},
    {"stated-total", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "a total is told")},
    {"stock", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "it may be what there was before")},
    {"total-short", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the total falls short")},
    {"undated", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "the day is not told")},
    {"undated-in-period", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "in the period, the day is not told")},
    {"undated-once", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "once, and the day is not told")},
    {"unfinished", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "reported on, but not as finished")},
    {"unknown-calendar", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "working days of that year are not known")},
    {"unproved", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "reported as done, but not how far")},
    {"vague", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "only the month or a part of it is told")},
    {"written-before", QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "reported as done before the last day")},
});

QString text(const char* words)
{
    return QCoreApplication::translate("duibiao::ui::VerdictRule", words);
}

QString wordsIn(std::span<const Explained> list, const QString& name)
{
    const auto found =
        std::ranges::find_if(list, [&name](const Explained& each) { return name == QLatin1StringView(each.name); });
    return found == list.end() ? QString() : text(found->words);
}

} // namespace

QString verdictRuleWords(const QString& rule)
{
    const QStringList parts = rule.split(u'.');
    const QString kind = wordsIn(kinds, parts.first());
    const QString ending = wordsIn(endings, parts.at(parts.size() > 1 && parts.at(1) != u"encouraged" ? 1 : 0));
    if (kind.isEmpty() || ending.isEmpty()) return {};
    //: what was judged, and what came of it
    QString words = text(QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "%1: %2")).arg(kind, ending);
    if (parts.last() == u"encouraged")
        //: words about a rule; the plan does not demand the duty
        words = text(QT_TRANSLATE_NOOP("duibiao::ui::VerdictRule", "%1 (the plan only encourages it)")).arg(words);
    return words;
}

} // namespace duibiao::ui
