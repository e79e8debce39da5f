// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace duibiao::facts {

/// How a measure compares. 以上, 以下, 以内 include the number (Civil Code art. 1259): AtLeast, AtMost.
enum class Comparison { Equal, AtLeast, AtMost, Greater, Less, Range };

/// A recurring or fixed stretch of time that a count or a recurring duty refers to.
struct Period {
    enum class Unit { None, Day, Week, Month, Quarter, HalfYear, Year, CalendarYear, Irregular };
    Unit unit = Unit::None;
    int multiple = 1; ///< 2 for 每两个月 ("2_months"), 3 for 每三年 ("3_years")
    int year = 0;     ///< for CalendarYear, the year itself ("year:2023")

    /// The name in the JSON contract: "year", "year:2023", "2_months", "irregular"; null string for None.
    [[nodiscard]] QString name() const;
    friend bool operator==(const Period&, const Period&) = default;
};

/// "每年至少2次", "选取2-3个", "不超过60分钟", "5000亿元".
struct Quantity {
    Comparison comparison = Comparison::Equal;
    double value = 0;
    double high = 0; ///< upper end of a Range
    QString unit;    ///< 次, 个, 元 …
    QString object;  ///< what is counted, where the phrase names it
    QString per;     ///< 场 in 每场…不超过60分钟; empty otherwise
    Period period;
    bool bare = false; ///< 一次 without a comparator
};

/// "不低于4%", "同比增长5%以上", "九成以上".
struct Percentage {
    enum class Change { None, Increase, Decrease };
    Comparison comparison = Comparison::Equal;
    double value = 0;
    double high = 0;
    bool points = false; ///< 百分点 rather than percent
    Change change = Change::None;
    QString of; ///< what it is a share of, as written; may be empty
};

enum class TimeUnit { Minute, Hour, Day, WorkingDay, Week, Month, Year };

/// "2023年年底前", "出台后10个工作日内", "从2017年起", "国庆节前", "年初".
struct Deadline {
    enum class Form { ByDate, Within, From, Before, At };
    Form form = Form::ByDate;
    QDate date;                 ///< ByDate: the last admissible day; From: the first day
    double amount = 0;          ///< Within
    std::optional<double> high; ///< Within: the upper end of 三到五年
    TimeUnit unit = TimeUnit::Day;
    QString event; ///< Within: after what; Before: what; as written, may be empty
    QString text;  ///< At: 年初
};

/// A recurring duty without a count: "每季度抽查", "每月5日前报送", "定期通报".
struct Frequency {
    Period period;
    QString by; ///< "month_end", "quarter_end", "friday", "day:5", "01-31"; empty when none is said
};

/// A demand for everything: "全覆盖", "均要开展解读", "全部公开".
struct Coverage {
    QString of;
    QString exception; ///< the words that except something; may be empty
};

using Value = std::variant<Quantity, Percentage, Deadline, Frequency, Coverage>;

enum class Source { Clause, Table };

/// One measurable element, with the words it was read from and the rule that read it.
struct Fact {
    Value value;
    SourceSpan span; ///< the shortest stretch that holds the whole measurable phrase with its action, in the text that
                     ///< was given
    SourceSpan measure;  ///< the measure itself (每年至少1次), inside `span`
    QString rule;        ///< stable name of the rule, e.g. "quantity.comparator-before"
    bool approx = false; ///< 左右, 约
    Source source = Source::Clause;
    QString stated; ///< the words of a person that say this in place of what was read; empty for what was read
};

/// The words that say a fact: those of the person who stated it, else its measure as it stands in `text`, on one line.
[[nodiscard]] QString wordsOf(const Fact& fact, QStringView text);

/// "quantity", "percentage", "deadline", "frequency", "coverage".
[[nodiscard]] QString kindName(const Fact& fact);
/// ">=", "<=", ">", "<", "=", "range".
[[nodiscard]] QString comparisonName(Comparison comparison);
/// "minute", "hour", "day", "working_day", "week", "month", "year".
[[nodiscard]] QString timeUnitName(TimeUnit unit);

} // namespace duibiao::facts
