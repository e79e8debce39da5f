// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/effectwords.h"

#include "core/base/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::EffectWords)
};

using check::Effect;
using check::Points;

/// Where the first number of the text stands.
struct Figure {
    QString digits;
    QString rest; ///< the text without it
};

Figure figureIn(QStringView text)
{
    Figure out;
    bool over = false;
    for (const QChar c : text) {
        const bool isPart = (c >= u'0' && c <= u'9') || c == u'.';
        if (isPart && !over) {
            out.digits += c;
            continue;
        }
        if (!out.digits.isEmpty()) over = true;
        out.rest += c;
    }
    return out;
}

bool isId(QStringView step)
{
    return !step.isEmpty() && step.front().unicode() < 0x80 && step.front().isLetter();
}

} // namespace

QString effectWords(const Effect& effect)
{
    switch (effect.kind) {
    case Effect::Kind::LeftOut: break;
    case Effect::Kind::Share:
        return effect.byProgress ? Texts::tr("%1%, or as far as done").arg(effect.percent)
                                 : u"%1%"_s.arg(effect.percent);
    case Effect::Kind::Deduct:
        return effect.byProgress ? Texts::tr("−%1 for each missing").arg(effect.points.text())
                                 : u'−' + effect.points.text();
    }
    return Texts::tr("Left out");
}

std::optional<Effect> effectFromWords(QStringView words)
{
    Figure figure = figureIn(words);
    if (figure.digits.isEmpty()) return Effect::leftOut();
    const bool isShare = figure.rest.contains(u'%') || figure.rest.contains(u'％');
    for (const QChar sign : u"%％-−+ 扣分"_s) figure.rest.remove(sign);
    const bool byProgress = !figure.rest.isEmpty();
    if (!isShare) {
        const auto points = Points::fromText(figure.digits);
        return points ? std::optional(Effect::deduct(*points, byProgress)) : std::nullopt;
    }
    bool isWhole = false;
    const int percent = figure.digits.toInt(&isWhole);
    if (!isWhole || percent > 100) return {};
    return Effect::share(percent, byProgress);
}

std::vector<Effect> usualEffects()
{
    return {Effect::share(100),
            Effect::share(80),
            Effect::share(50),
            Effect::share(0),
            Effect::share(0, true),
            Effect::deduct(Points::ofHundredths(50)),
            Effect::deduct(Points::whole(1)),
            Effect::deduct(Points::whole(2)),
            Effect::deduct(Points::whole(1), true),
            Effect::deduct(Points::whole(2), true),
            Effect::leftOut()};
}

QString scopeWords(const check::Scope& scope)
{
    QStringList out;
    for (const check::Section& section : scope.sections) out += section.path;
    if (!scope.requirements.isEmpty())
        out += Texts::tr("%n duties", nullptr, static_cast<int>(scope.requirements.size()));
    if (scope.rest) out += Texts::tr("all others");
    if (out.isEmpty()) return Texts::tr("By hand");
    return joined(out, Between::Clauses);
}

QString scopeText(const check::Scope& scope)
{
    QStringList out;
    for (const check::Section& section : scope.sections) out += section.path;
    out += scope.requirements;
    if (scope.rest) out += u"*"_s;
    return out.join(u"; "_s);
}

check::Scope scopeFromText(QStringView text)
{
    check::Scope out;
    const QString plain = text.toString().replace(u'；', u';');
    for (const QStringView part : QStringView(plain).split(u';')) {
        const QStringView step = part.trimmed();
        if (step.isEmpty()) continue;
        if (step == u"*")
            out.rest = true;
        else if (isId(step))
            out.requirements += step.toString();
        else
            out.sections.push_back({-1, step.toString()});
    }
    return out;
}

} // namespace duibiao::ui
