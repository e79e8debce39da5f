// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/text/normalized.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::review {

namespace {

/// True when the duty has a measure of time of its own: an interval, a deadline.
bool hasTime(const plan::Requirement& requirement, const QStringList& vague)
{
    return std::ranges::any_of(requirement.facts, [&vague](const facts::Fact& fact) {
        if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value))
            return deadline->form != facts::Deadline::Form::At ||
                   !vague.contains(deadline->text); // 年初 is a time, 尽快 is none
        if (const auto* frequency = std::get_if<facts::Frequency>(&fact.value))
            return frequency->period.unit != facts::Period::Unit::Irregular;
        if (const auto* quantity = std::get_if<facts::Quantity>(&fact.value))
            return quantity->period.unit != facts::Period::Unit::None;
        return false;
    });
}

} // namespace

/// 定期, 适时 without an interval or a day: nobody can say that it was late.
void findVagueTime(const Subject& subject, std::vector<plan::Finding>& out)
{
    static const QStringList words = reviewWords(QStringLiteral("vague_time"));
    for (const auto& requirement : subject.plan.requirements) {
        if (hasTime(requirement, words)) continue;
        text::NormalizedText reading; // 適時, 適 时 and 适时 are one word
        text::normalizeInto(reading, subject.document.text, requirement.span());
        for (const QString& word : words) {
            const qsizetype at = reading.text().indexOf(word);
            if (at < 0 || (word == u"定期" && at > 0 && reading.text()[at - 1] == u'不')) continue;
            report(out, "vague_time", plan::Severity::Warning, reading.toSource(at, at + word.size()),
                   QCoreApplication::translate("duibiao::review", "“%1” sets no interval and no day.").arg(word));
            break;
        }
    }
}

} // namespace duibiao::review
