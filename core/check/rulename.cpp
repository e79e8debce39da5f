// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rulename.h"

namespace duibiao::check {

namespace {

QString textOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString joinedBy(const QString& kind, std::string_view ending)
{
    return kind + u'.' + textOf(ending);
}

} // namespace

QString ruleText(RuleKind kind, FallbackEnding ending)
{
    return joinedBy(textOf(kind.name()), ending.name());
}

QString mentionedRule(const QString& rule)
{
    return joinedBy(rule.section(u'.', 0, 0), mentionedEnding);
}

QString encouragedRule(const QString& rule)
{
    return joinedBy(rule, encouragedEnding);
}

QStringList verdictRules()
{
    QStringList rules;
    for (const std::string_view rule : ownRules) rules += textOf(rule);
    for (const std::string_view kind : ruleKinds)
        for (const std::string_view ending : fallbackEndings)
            if (const QString rule = joinedBy(textOf(kind), ending); !rules.contains(rule)) rules += rule;
    // Which of them find a shortfall, and which find nothing, is theirs to say: all may have these endings.
    const QStringList plain = rules;
    for (const QString& rule : plain) {
        if (const QString mentioned = mentionedRule(rule); !rules.contains(mentioned)) rules += mentioned;
        rules += encouragedRule(rule);
    }
    return rules;
}

} // namespace duibiao::check
