// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/factwords.h"

#include "core/base/wording.h"
#include "ui/models/factlook.h"
#include "ui/models/rulewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace duibiao::ui {

using namespace facts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::FactWords)

public:
    static QString number(double value) { return QLocale().toString(value, 'g', 12); }

    static QString compared(Comparison comparison, const QString& value, const QString& high)
    {
        switch (comparison) {
        case Comparison::Equal: return value;
        case Comparison::AtLeast: return tr("at least %1").arg(value);
        case Comparison::AtMost: return tr("at most %1").arg(value);
        case Comparison::Greater: return tr("more than %1").arg(value);
        case Comparison::Less: return tr("less than %1").arg(value);
        case Comparison::Range: return tr("%1 to %2").arg(value, high);
        }
        return value;
    }

    static QString duration(const Deadline& deadline)
    {
        const QString amount = deadline.high ? tr("%1 to %2").arg(number(deadline.amount), number(*deadline.high))
                                             : number(deadline.amount);
        switch (deadline.unit) {
        case TimeUnit::Minute: return tr("%1 minutes").arg(amount);
        case TimeUnit::Hour: return tr("%1 hours").arg(amount);
        case TimeUnit::Day: return tr("%1 days").arg(amount);
        case TimeUnit::WorkingDay: return tr("%1 working days").arg(amount);
        case TimeUnit::Week: return tr("%1 weeks").arg(amount);
        case TimeUnit::Month: return tr("%1 months").arg(amount);
        case TimeUnit::Year: return tr("%1 years").arg(amount);
        }
        return amount;
    }

    // The parts of a phrase stand in another order in every language: each pair is a text of its own.
    static QString counted(double value, const QString& unit)
    {
        return unit.isEmpty() ? number(value) : tr("%1 %2", "number, measure word").arg(number(value), unit);
    }
    static QString ofObject(const QString& amount, const QString& object)
    {
        return object.isEmpty() ? amount : tr("%1 %2", "amount, what is counted").arg(amount, object);
    }
    static QString inPeriod(const QString& words, const QString& period)
    {
        return period.isEmpty() ? words : tr("%1 %2", "demand, period or group").arg(words, period);
    }

    QString operator()(const Quantity& q) const
    {
        const QString low = q.comparison == Comparison::Range ? number(q.value) : counted(q.value, q.unit);
        const QString amount = ofObject(compared(q.comparison, low, counted(q.high, q.unit)), q.object);
        return inPeriod(inPeriod(amount, q.per.isEmpty() ? QString() : tr("for each %1").arg(q.per)), period(q.period));
    }
    static QString shareOf(const QString& of, const QString& share)
    {
        return of.isEmpty() ? share : tr("%1: %2", "what it is a share of, share").arg(of, share);
    }
    QString operator()(const Percentage& p) const
    {
        const QString sign = p.points ? tr(" percentage points") : QStringLiteral("%");
        const QString value = compared(p.comparison, number(p.value) + sign, number(p.high) + sign);
        switch (p.change) {
        case Percentage::Change::None: return shareOf(p.of, value);
        case Percentage::Change::Increase: return shareOf(p.of, tr("up by %1").arg(value));
        case Percentage::Change::Decrease: return shareOf(p.of, tr("down by %1").arg(value));
        }
        return value;
    }
    QString operator()(const Deadline& d) const
    {
        switch (d.form) {
        case Deadline::Form::ByDate: return tr("by %1").arg(dayText(d.date));
        case Deadline::Form::From: return tr("from %1").arg(dayText(d.date));
        case Deadline::Form::Before: return tr("before %1").arg(d.event);
        case Deadline::Form::At: return d.text;
        case Deadline::Form::Within:
            return d.event.isEmpty() ? tr("within %1").arg(duration(d))
                                     : tr("within %1 of “%2”").arg(duration(d), d.event);
        }
        return {};
    }
    QString operator()(const Frequency& f) const
    {
        return f.by.isEmpty() ? periodWords(f.period) : tr("%1, due %2").arg(periodWords(f.period), due(f.by));
    }
    QString operator()(const Coverage& c) const
    {
        const QString all = c.of.isEmpty() ? tr("all of them") : tr("all: %1").arg(c.of);
        return c.exception.isEmpty() ? all : tr("%1, except %2").arg(all, c.exception);
    }

    static QString due(const QString& by)
    {
        if (by == u"month_end") return tr("at the end of the month");
        if (by == u"quarter_end") return tr("at the end of the quarter");
        if (by.startsWith(u"day:")) return tr("on day %1").arg(by.sliced(4));
        if (by == u"monday") return QLocale().dayName(1);
        if (by == u"tuesday") return QLocale().dayName(2);
        if (by == u"wednesday") return QLocale().dayName(3);
        if (by == u"thursday") return QLocale().dayName(4);
        if (by == u"friday") return QLocale().dayName(5);
        if (by == u"saturday") return QLocale().dayName(6);
        if (by == u"sunday") return QLocale().dayName(7);
        return by;
    }

    static QString period(const Period& p)
    {
        if (p.multiple != 1) {
            switch (p.unit) {
            case Period::Unit::Day: return tr("in every %n day(s)", nullptr, p.multiple);
            case Period::Unit::Week: return tr("in every %n week(s)", nullptr, p.multiple);
            case Period::Unit::Month: return tr("in every %n month(s)", nullptr, p.multiple);
            case Period::Unit::Quarter: return tr("in every %n quarter(s)", nullptr, p.multiple);
            case Period::Unit::Year: return tr("in every %n year(s)", nullptr, p.multiple);
            default: break;
            }
        }
        switch (p.unit) {
        case Period::Unit::None: return {};
        case Period::Unit::Day: return tr("in each day");
        case Period::Unit::Week: return tr("in each week");
        case Period::Unit::Month: return tr("in each month");
        case Period::Unit::Quarter: return tr("in each quarter");
        case Period::Unit::HalfYear: return tr("in each half-year");
        case Period::Unit::Year: return tr("in each year");
        case Period::Unit::CalendarYear: return tr("in the year %1").arg(p.year);
        case Period::Unit::Irregular: return tr("regularly, without a set interval");
        }
        return {};
    }

    static QString ruleLine(const QString& rule) { return tr("Rule: %1").arg(rule); }
    static QString statedLine(const QString& words) { return tr("✎ Stated by a person: “%1”").arg(words); }
    static QString approximately(const QString& words) { return tr("about %1").arg(words); }
    static QString titled(const QString& kind, const QString& words) { return tr("%1: %2").arg(kind, words); }
};

} // namespace

QString periodWords(const Period& period)
{
    return Words::period(period);
}

QString factWords(const Fact& fact)
{
    const QString words = std::visit(Words{}, fact.value);
    return fact.approx ? Words::approximately(words) : words;
}

QString factToolTip(const Fact& fact)
{
    QStringList lines{Words::titled(factKindName(kindOf(fact)), factWords(fact))};
    if (!fact.stated.isEmpty()) lines += Words::statedLine(fact.stated);
    if (const QString words = ruleWords(fact.rule); !words.isEmpty()) lines += words;
    lines += Words::ruleLine(fact.rule);
    return lines.join(QLatin1Char('\n'));
}

} // namespace duibiao::ui
