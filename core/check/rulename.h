// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

// The rules that decide verdicts, all of them: a name that is not listed here does not compile. A name says what kind
// of measure was judged and what came of it, "count.shortfall"; it is stable, and the window has plain words for each.
namespace duibiao::check {

/// Measures for which nothing the unit did itself may be told: what is said then is the same for all of them.
inline constexpr auto ruleKinds =
    std::to_array<std::string_view>({"count", "amount", "percentage", "coverage", "frequency", "deadline", "within"});

/// What is said of such a measure (see withoutDeed()): each kind with each of these is a rule.
inline constexpr auto fallbackEndings = std::to_array<std::string_view>(
    {"open", "not-done", "others", "late", "outside", "put-off", "similar", "planned", "silent"});

/// The rules beside those.
inline constexpr auto ownRules = std::to_array<std::string_view>({"amount.contradiction",
                                                                  "amount.each",
                                                                  "amount.each-open",
                                                                  "amount.each-short",
                                                                  "amount.no-figure",
                                                                  "amount.one",
                                                                  "amount.parts",
                                                                  "amount.reached",
                                                                  "amount.shortfall",
                                                                  "amount.some-reached",
                                                                  "amount.stock",
                                                                  "compound.partly-silent",
                                                                  "count.contradiction",
                                                                  "count.dated-events",
                                                                  "count.days-differ",
                                                                  "count.late",
                                                                  "count.limit",
                                                                  "count.listed",
                                                                  "count.others-short",
                                                                  "count.shortfall",
                                                                  "count.similar-short",
                                                                  "count.stated-days",
                                                                  "count.stated-total",
                                                                  "count.undated",
                                                                  "count.undated-once",
                                                                  "coverage.all",
                                                                  "coverage.contradiction",
                                                                  "coverage.partly",
                                                                  "coverage.shortfall",
                                                                  "coverage.unproved",
                                                                  "date.impossible",
                                                                  "dissent.list-shorter",
                                                                  "dissent.same-total",
                                                                  "deadline.contradiction",
                                                                  "deadline.denied",
                                                                  "deadline.last-of-list",
                                                                  "deadline.last-step",
                                                                  "deadline.late",
                                                                  "deadline.loosely-told",
                                                                  "deadline.on-time",
                                                                  "deadline.partly",
                                                                  "deadline.rest-left",
                                                                  "deadline.share",
                                                                  "deadline.share-contradiction",
                                                                  "deadline.undated",
                                                                  "deadline.undated-in-period",
                                                                  "deadline.unfinished",
                                                                  "deadline.vague",
                                                                  "deadline.written-before",
                                                                  "frequency.after-period",
                                                                  "frequency.after-period-gap",
                                                                  "frequency.after-period-late",
                                                                  "frequency.contradiction",
                                                                  "frequency.dated",
                                                                  "frequency.each-short",
                                                                  "frequency.each-stated",
                                                                  "frequency.every-period",
                                                                  "frequency.fewest-short",
                                                                  "frequency.fewest-stated",
                                                                  "frequency.gap",
                                                                  "frequency.one-late",
                                                                  "frequency.period-missed",
                                                                  "frequency.stated-total",
                                                                  "frequency.total-short",
                                                                  "frequency.unproved",
                                                                  "given-up",
                                                                  "members.partly-silent",
                                                                  "percentage.contradiction",
                                                                  "percentage.no-figure",
                                                                  "percentage.reached",
                                                                  "percentage.shortfall",
                                                                  "prohibition",
                                                                  "second.done",
                                                                  "second.late",
                                                                  "second.not-done",
                                                                  "second.open",
                                                                  "second.partly",
                                                                  "second.silent",
                                                                  "sideline",
                                                                  "trend",
                                                                  "trigger.not-occurred",
                                                                  "within.contradiction",
                                                                  "within.each-on-time",
                                                                  "within.late",
                                                                  "within.never-begun",
                                                                  "within.no-event",
                                                                  "within.none-late",
                                                                  "within.not-begun",
                                                                  "within.on-time",
                                                                  "within.some",
                                                                  "within.some-late",
                                                                  "within.stated",
                                                                  "within.undated",
                                                                  "within.unknown-calendar"});
/// What is put behind the kind where only a few words of what was submitted may mean the duty.
inline constexpr std::string_view mentionedEnding = "mentioned";
/// What is put behind a rule that found a shortfall in what the plan only encourages.
inline constexpr std::string_view encouragedEnding = "encouraged";

template <typename List> consteval bool isAmong(const List& list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
}

/// A kind of measure of the list above.
class RuleKind {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is meant to be one
    consteval RuleKind(const char* name) : m_name(name)
    {
        if (!isAmong(ruleKinds, m_name)) throw "the kind of rule is not listed";
    }
    [[nodiscard]] std::string_view name() const { return m_name; }

private:
    std::string_view m_name;
};

/// What is said where no deed of the unit's own is told, of the list above.
class FallbackEnding {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is meant to be one
    consteval FallbackEnding(const char* name) : m_name(name)
    {
        if (!isAmong(fallbackEndings, m_name)) throw "the ending of the rule is not listed";
    }
    [[nodiscard]] std::string_view name() const { return m_name; }

private:
    std::string_view m_name;
};

/// The name of a rule that is listed.
class RuleName {
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is meant to be one
    consteval RuleName(const char* name) : m_name(name)
    {
        const std::size_t dot = m_name.find('.');
        const bool isFallback = dot != std::string_view::npos && isAmong(ruleKinds, m_name.substr(0, dot)) &&
                                isAmong(fallbackEndings, m_name.substr(dot + 1));
        if (!isFallback && !isAmong(ownRules, m_name)) throw "the rule is not listed";
    }
    [[nodiscard]] QString text() const
    {
        return QString::fromLatin1(m_name.data(), static_cast<qsizetype>(m_name.size()));
    }

private:
    std::string_view m_name;
};

[[nodiscard]] QString ruleText(RuleKind kind, FallbackEnding ending);
/// "count.mentioned" for any rule that judged a count.
[[nodiscard]] QString mentionedRule(const QString& rule);
/// "count.shortfall.encouraged".
[[nodiscard]] QString encouragedRule(const QString& rule);

/// Every name that a verdict can have.
[[nodiscard]] QStringList verdictRules();

} // namespace duibiao::check
