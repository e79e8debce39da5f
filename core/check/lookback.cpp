// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/lookback.h"

#include "core/plan/compare.h"

#include <QCoreApplication>

#include <array>

namespace duibiao::check {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::check)
};

/// From here on two duties are taken for one without asking.
constexpr double surelySame = 0.8;

// In the order of LookBack::Match.
constexpr std::array matchNames{u"id", u"words", u"similar", u"doubtful", u"none"};

/// The duties of a round as a plan, so that plan::compare can pair them; and which duty each line is.
struct EarlierPlan {
    explicit EarlierPlan(const Round& round)
    {
        QHash<QString, int> places;
        for (const RoundLine& line : round.lines) {
            const auto known = places.constFind(line.verdict.requirementId);
            if (known != places.cend()) {
                dutyOfLine.push_back(*known);
                continue;
            }
            const int place = static_cast<int>(plan.requirements.size());
            places.insert(line.verdict.requirementId, place);
            dutyOfLine.push_back(place);
            plan::Requirement& duty = plan.requirements.emplace_back();
            duty.id = line.verdict.requirementId;
            duty.text = line.requirement;
        }
        plan.metadata.planYear = round.to.year();
    }
    plan::Plan plan;
    std::vector<int> dutyOfLine;
};

/// What goes on with each duty of the earlier plan.
std::vector<LookBack> counterparts(const plan::Plan& earlier, const plan::Plan& now)
{
    std::vector<LookBack> out(earlier.requirements.size());
    for (const plan::DutyChange& change : plan::compare(earlier, now)) {
        if (change.fate != plan::DutyChange::Fate::Matched) continue;
        const plan::Requirement& was = earlier.requirements[static_cast<size_t>(change.before)];
        const plan::Requirement& is = now.requirements[static_cast<size_t>(change.after)];
        LookBack& found = out[static_cast<size_t>(change.before)];
        found.duty = change.after;
        found.score = change.similarity;
        found.match = was.text == is.text               ? LookBack::Match::Words
                      : change.similarity >= surelySame ? LookBack::Match::Similar
                                                        : LookBack::Match::Doubtful;
    }
    QHash<QString, int> byId;
    for (size_t i = 0; i < now.requirements.size(); ++i) byId.insert(now.requirements[i].id, static_cast<int>(i));
    for (size_t i = 0; i < out.size(); ++i)
        if (const auto same = byId.constFind(earlier.requirements[i].id); same != byId.cend())
            out[i] = {-1, *same, LookBack::Match::Id, 1};
    return out;
}

} // namespace

QString matchName(LookBack::Match match)
{
    return QString::fromUtf16(matchNames[static_cast<size_t>(match)]);
}

std::optional<LookBack::Match> matchFromName(QStringView name)
{
    for (size_t i = 0; i < matchNames.size(); ++i)
        if (name == QStringView(matchNames[i])) return static_cast<LookBack::Match>(i);
    return {};
}

QString matchLabel(LookBack::Match match)
{
    switch (match) {
    case LookBack::Match::Id: return Texts::tr("the same duty");
    case LookBack::Match::Words: return Texts::tr("the same words");
    case LookBack::Match::Similar: return Texts::tr("similar words");
    case LookBack::Match::Doubtful: return Texts::tr("doubtful");
    case LookBack::Match::None: return Texts::tr("nothing like it");
    }
    return {};
}

std::vector<LookBack> lookBack(const Round& earlier, const std::vector<bool>& isSettled, const plan::Plan& now)
{
    const EarlierPlan before(earlier);
    const std::vector<LookBack> found = counterparts(before.plan, now);
    std::vector<LookBack> out;
    for (size_t i = 0; i < earlier.lines.size(); ++i) {
        if (!earlier.lines[i].isTold() || (i < isSettled.size() && isSettled[i])) continue;
        LookBack each = found[static_cast<size_t>(before.dutyOfLine[i])];
        each.line = static_cast<int>(i);
        out.push_back(each);
    }
    return out;
}

} // namespace duibiao::check
