// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/statement.h"

#include "core/text/normalized.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::plan {
namespace {

Error notRead(const QString& message, Asked asked)
{
    const QString remedy =
        asked == Asked::Deadline
            ? QCoreApplication::translate("duibiao::plan",
                                          "Write it as plans do: 2023年年底前, 6月30日前, 出台后10个工作日内.")
            : QCoreApplication::translate("duibiao::plan",
                                          "Write it as plans do: 每年至少2次, 不低于4%, 每季度, 全覆盖.");
    return {ErrorCode::InvalidInput, message, {}, remedy};
}

/// The first stretch of letters or digits that no fact covers.
QStringView uncovered(QStringView text, const std::vector<facts::Fact>& facts)
{
    const auto isOpen = [&](qsizetype at) {
        return text[at].isLetterOrNumber() && std::ranges::none_of(facts, [at](const facts::Fact& fact) {
                   return fact.span.contains(at) || fact.measure.contains(at);
               });
    };
    qsizetype begin = 0;
    while (begin < text.size() && !isOpen(begin)) ++begin;
    qsizetype end = begin;
    while (end < text.size() && isOpen(end)) ++end;
    return text.sliced(begin, end - begin);
}

/// A bare day says "by": 2023-12-31 is read as 2023-12-31前.
std::vector<facts::Fact> readLine(const QString& text, Asked asked, const facts::Context& context)
{
    std::vector<facts::Fact> found = facts::scan(text, context);
    if (asked == Asked::Measure || !found.empty()) return found;
    const std::vector<facts::DateMention> days = facts::scanDates(text, context);
    if (days.size() != 1 || days.front().span != SourceSpan{0, text.size()}) return found;
    facts::Deadline by;
    by.date = days.front().last;
    facts::Fact fact;
    fact.value = by;
    fact.span = fact.measure = days.front().span;
    fact.rule = u"deadline.date"_s;
    found.push_back(std::move(fact));
    return found;
}

} // namespace

bool answers(const facts::Fact& fact, Asked asked)
{
    return std::holds_alternative<facts::Deadline>(fact.value) == (asked == Asked::Deadline);
}

Result<facts::Fact> readStatement(const QString& line, Asked asked, const facts::Context& context)
{
    const text::NormalizedText normalized = text::normalize(line.trimmed());
    const QString& words = normalized.text();
    const std::vector<facts::Fact> found = readLine(words, asked, context);
    const auto fits = [asked](const facts::Fact& fact) { return answers(fact, asked); };
    const auto first = std::ranges::find_if(found, fits);
    if (first == found.end())
        return failure(notRead(
            asked == Asked::Deadline
                ? QCoreApplication::translate("duibiao::plan", "“%1” is not understood as a deadline.").arg(words)
                : QCoreApplication::translate("duibiao::plan", "“%1” is not understood as a measure.").arg(words),
            asked));
    if (found.size() > 1)
        return failure(notRead(
            QCoreApplication::translate("duibiao::plan", "“%1” says more than one thing: one a line.").arg(words),
            asked));
    if (const QStringView rest = uncovered(words, found); !rest.isEmpty())
        return failure(
            notRead(QCoreApplication::translate("duibiao::plan", "“%1” is not understood.").arg(rest), asked));
    facts::Fact fact = *first;
    fact.stated = line.trimmed();
    return fact;
}

} // namespace duibiao::plan
