// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace duibiao::report::json {

/// The first thing that was wrong with a JSON file that somebody wrote. Reading goes on after it, with values that do
/// no harm.
struct Complaint {
    QString file;
    std::optional<Error> error;
};

/// A value of such a file that knows where it stands. What is absent or null reads as absent; what is of another kind
/// than it should be is complained about.
class Node {
public:
    Node(QJsonValue value, Complaint& complaint, QString path = {})
        : m_value(std::move(value)), m_path(std::move(path)), m_complaint(&complaint)
    {
    }

    [[nodiscard]] bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }
    [[nodiscard]] bool has(const QString& key) const { return m_value.isObject() && m_value.toObject().contains(key); }
    [[nodiscard]] Node operator[](const QString& key) const;
    /// Complains about fields that are not among these.
    const Node& knows(std::initializer_list<QLatin1StringView> keys) const;
    [[nodiscard]] std::vector<Node> list() const;
    [[nodiscard]] QStringList keys() const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString neededText() const; ///< may not be absent or empty
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] std::optional<double> number(double least, double most) const;

    /// Says what should stand here: "indicators[2].points: …".
    void complain(const QString& message) const;

private:
    QJsonValue m_value;
    QString m_path;
    Complaint* m_complaint;
};

/// Parses the file; a slip of the pen is complained about with its line.
[[nodiscard]] Node parse(const QByteArray& bytes, Complaint& complaint);

} // namespace duibiao::report::json
