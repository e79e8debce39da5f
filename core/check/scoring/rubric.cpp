// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/rubric.h"

#include "core/check/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

struct ModelWords {
    Model model;
    QLatin1StringView name;
    const char* label;
};

constexpr std::array models{
    ModelWords{Model::Sum, "sum"_L1, QT_TRANSLATE_NOOP("duibiao::check", "Points added up")},
    ModelWords{Model::Deduct, "deduct"_L1, QT_TRANSLATE_NOOP("duibiao::check", "Points taken off")},
    ModelWords{Model::Ratio, "ratio"_L1, QT_TRANSLATE_NOOP("duibiao::check", "Share of what could be reached")},
};

} // namespace

QString modelName(Model model)
{
    return models[static_cast<std::size_t>(model)].name;
}

std::optional<Model> modelFromName(QStringView name)
{
    for (const ModelWords& words : models)
        if (name == words.name) return words.model;
    return {};
}

QString modelLabel(Model model)
{
    return tr(models[static_cast<std::size_t>(model)].label);
}

Rubric defaultRubric()
{
    Rubric rubric;
    rubric.title = tr("All duties weigh the same");
    rubric.model = Model::Ratio;
    rubric.effects = {{Status::Met, Effect::share(100)},         {Status::MetLate, Effect::share(80)},
                      {Status::NotMet, Effect::share(0)},        {Status::NoEvidence, Effect::share(0)},
                      {Status::NotDue, Effect::leftOut()},       {Status::NeedsReview, Effect::leftOut()},
                      {Status::NotApplicable, Effect::leftOut()}};
    Indicator all;
    all.name = tr("All duties");
    all.points = Points::whole(100);
    all.scope.rest = true;
    rubric.indicators.push_back(std::move(all));
    return rubric;
}

std::optional<Points> capOf(const Indicator& indicator)
{
    if (indicator.points == Points()) return indicator.cap;
    return std::min(indicator.cap.value_or(indicator.points), indicator.points);
}

Effect effectOf(const Rubric& rubric, const Indicator& indicator, Status status)
{
    if (const auto own = indicator.effects.find(status); own != indicator.effects.end()) return own->second;
    if (const auto common = rubric.effects.find(status); common != rubric.effects.end()) return common->second;
    return Effect::leftOut();
}

} // namespace duibiao::check
