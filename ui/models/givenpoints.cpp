// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/givenpoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::GivenPoints)
};

template <typename Rubric> auto& listIn(Rubric& rubric, const Givable& what)
{
    switch (what.kind) {
    case Givable::Kind::Bonus: return rubric.bonuses[what.index].given;
    case Givable::Kind::Veto: return rubric.vetoes[what.index].given;
    case Givable::Kind::Indicator: break;
    }
    return rubric.indicators[what.index].given;
}

} // namespace

std::vector<Givable> givables(const check::Rubric& rubric)
{
    std::vector<Givable> out;
    const auto addIndicators = [&](bool byHand) {
        for (std::size_t i = 0; i < rubric.indicators.size(); ++i)
            if (rubric.indicators[i].scope.isEmpty() == byHand) out.push_back({Givable::Kind::Indicator, i});
    };
    addIndicators(true);
    for (std::size_t i = 0; i < rubric.bonuses.size(); ++i) out.push_back({Givable::Kind::Bonus, i});
    for (std::size_t i = 0; i < rubric.vetoes.size(); ++i) out.push_back({Givable::Kind::Veto, i});
    addIndicators(false);
    return out;
}

QString givableWords(const check::Rubric& rubric, const Givable& what)
{
    switch (what.kind) {
    case Givable::Kind::Bonus: return Texts::tr("Bonus: %1").arg(rubric.bonuses[what.index].name);
    case Givable::Kind::Veto: return Texts::tr("Veto: %1").arg(rubric.vetoes[what.index].name);
    case Givable::Kind::Indicator: break;
    }
    return rubric.indicators[what.index].name;
}

std::optional<check::Points> mostOf(const check::Rubric& rubric, const Givable& what)
{
    switch (what.kind) {
    case Givable::Kind::Bonus: return rubric.bonuses[what.index].cap;
    case Givable::Kind::Veto: return check::Points();
    case Givable::Kind::Indicator: break;
    }
    const check::Indicator& indicator = rubric.indicators[what.index];
    return indicator.points > check::Points() ? std::optional(indicator.points) : indicator.cap;
}

const check::Given* givenTo(const check::Rubric& rubric, const Givable& what, const QString& unit)
{
    const std::vector<check::Given>& list = listIn(rubric, what);
    const auto found = std::ranges::find(list, unit, &check::Given::unit);
    return found == list.end() ? nullptr : &*found;
}

check::Rubric withGiven(check::Rubric rubric, const Givable& what, const check::Given& given)
{
    check::Rubric out = withoutGiven(std::move(rubric), what, given.unit);
    listIn(out, what).push_back(given);
    return out;
}

check::Rubric withoutGiven(check::Rubric rubric, const Givable& what, const QString& unit)
{
    std::erase_if(listIn(rubric, what), [&](const check::Given& each) { return each.unit == unit; });
    return rubric;
}

} // namespace duibiao::ui
