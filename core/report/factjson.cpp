// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/factjson.h"

#include "core/report/contract.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace json {
namespace {

/// A number, or [low, high] for a range.
QJsonValue measure(facts::Comparison comparison, double value, double high)
{
    if (comparison == facts::Comparison::Range) return QJsonArray{value, high};
    return value;
}

/// Writes what only this kind of fact has.
struct Fields {
    QJsonObject& out;

    void operator()(const facts::Quantity& quantity) const
    {
        out.insert("op"_L1, facts::comparisonName(quantity.comparison));
        out.insert("value"_L1, measure(quantity.comparison, quantity.value, quantity.high));
        out.insert("unit"_L1, orNull(quantity.unit));
        out.insert("object"_L1, orNull(quantity.object));
        out.insert("per"_L1, orNull(quantity.per));
        out.insert("period"_L1, orNull(quantity.period.name()));
        out.insert("bare"_L1, quantity.bare);
    }

    void operator()(const facts::Percentage& percentage) const
    {
        using Change = facts::Percentage::Change;
        out.insert("op"_L1, facts::comparisonName(percentage.comparison));
        out.insert("value"_L1, measure(percentage.comparison, percentage.value, percentage.high));
        out.insert("unit"_L1, percentage.points ? u"point"_s : u"percent"_s);
        out.insert("change"_L1, percentage.change == Change::None       ? QJsonValue(QJsonValue::Null)
                                : percentage.change == Change::Increase ? QJsonValue(u"increase"_s)
                                                                        : QJsonValue(u"decrease"_s));
        out.insert("of"_L1, orNull(percentage.of));
    }

    void operator()(const facts::Deadline& deadline) const
    {
        using Form = facts::Deadline::Form;
        switch (deadline.form) {
        case Form::ByDate:
        case Form::From:
            out.insert("form"_L1, deadline.form == Form::ByDate ? u"by_date"_s : u"from"_s);
            out.insert("date"_L1, orNull(deadline.date));
            break;
        case Form::Within:
            out.insert("form"_L1, u"within"_s);
            out.insert("amount"_L1, deadline.high ? QJsonValue(QJsonArray{deadline.amount, *deadline.high})
                                                  : QJsonValue(deadline.amount));
            out.insert("unit"_L1, facts::timeUnitName(deadline.unit));
            out.insert("event"_L1, orNull(deadline.event));
            break;
        case Form::Before:
            out.insert("form"_L1, u"before"_s);
            out.insert("event"_L1, orNull(deadline.event));
            break;
        case Form::At:
            out.insert("form"_L1, u"at"_s);
            out.insert("text"_L1, orNull(deadline.text));
            break;
        }
    }

    void operator()(const facts::Frequency& frequency) const
    {
        out.insert("period"_L1, orNull(frequency.period.name()));
        if (!frequency.by.isEmpty()) out.insert("by"_L1, frequency.by);
    }

    void operator()(const facts::Coverage& coverage) const
    {
        out.insert("of"_L1, orNull(coverage.of));
        out.insert("exception"_L1, orNull(coverage.exception));
    }
};

} // namespace

QJsonObject fact(const facts::Fact& fact, const Text& text)
{
    QJsonObject out{
        {u"kind"_s, facts::kindName(fact)},
        {u"source"_s, fact.source == facts::Source::Table ? u"table"_s : u"clause"_s},
        {u"rule"_s, fact.rule},
        {u"approx"_s, fact.approx},
    };
    if (!fact.stated.isEmpty()) out.insert("stated"_L1, fact.stated);
    text.putQuote(out, fact.span);
    std::visit(Fields{out}, fact.value);
    return out;
}

} // namespace json

QJsonObject factJson(const facts::Fact& fact, QStringView sentence)
{
    return json::fact(fact, json::Text(sentence));
}

} // namespace duibiao::report
