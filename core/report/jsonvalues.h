// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/warning.h"
#include "core/document/document.h"
#include "core/plan/plan.h"
#include "core/text/codepoints.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <vector>

// How the contracts write single values: what is absent is null, dates are YYYY-MM-DD, offsets are code points.
namespace duibiao::report::json {

[[nodiscard]] inline QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

[[nodiscard]] inline QJsonValue orNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// A number that counts from `first`; anything below is absent.
[[nodiscard]] inline QJsonValue orNull(int number, int first)
{
    return number >= first ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonArray list(const QStringList& strings)
{
    return QJsonArray::fromStringList(strings);
}

/// `{page, sheet, cell, paragraph}`, or null for a place that says nothing.
[[nodiscard]] QJsonValue place(const Place& place);

/// One document's text with the conversion of its offsets.
class Text {
public:
    explicit Text(QStringView text) : m_text(text), m_points(text) {}

    [[nodiscard]] qsizetype characters() const { return m_points.count(); }
    [[nodiscard]] QString quote(SourceSpan span) const { return span.in(m_text).toString(); }
    /// Puts `begin` and `end` into `object`.
    void putSpan(QJsonObject& object, SourceSpan span) const;
    /// Puts `quote`, `begin` and `end` into `object`.
    void putQuote(QJsonObject& object, SourceSpan span) const;
    [[nodiscard]] QJsonArray warnings(const std::vector<Warning>& warnings) const;

private:
    QStringView m_text;
    text::CodePoints m_points;
};

/// `{file, format, sha256, characters}`.
[[nodiscard]] QJsonObject documentHead(const Document& document, const Text& text);

[[nodiscard]] QJsonArray findings(const std::vector<plan::Finding>& findings, const Text& text);

} // namespace duibiao::report::json
