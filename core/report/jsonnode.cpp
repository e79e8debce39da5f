// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jsonnode.h"

#include "core/base/librarywords.h"
#include "core/base/wording.h"
#include "core/report/texts.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::report::json {

Node Node::operator[](const QString& key) const
{
    const QJsonValue value = m_value.isObject() ? m_value[key] : QJsonValue(QJsonValue::Undefined);
    return {value, *m_complaint, m_path.isEmpty() ? key : m_path + u'.' + key};
}

const Node& Node::knows(std::initializer_list<QLatin1StringView> known) const
{
    if (!m_value.isObject()) {
        complain(Texts::tr("an object with named fields should stand here"));
        return *this;
    }
    for (const QString& key : keys()) {
        if (std::ranges::contains(known, key)) continue;
        QStringList names;
        for (const QLatin1StringView each : known) names += each;
        (*this)[key].complain(Texts::tr("there is no such field; known are %1").arg(joined(names, Between::Items)));
    }
    return *this;
}

std::vector<Node> Node::list() const
{
    std::vector<Node> out;
    if (isAbsent()) return out;
    if (!m_value.isArray()) complain(Texts::tr("a list should stand here"));
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        out.emplace_back(array[i], *m_complaint, u"%1[%2]"_s.arg(m_path).arg(i));
    return out;
}

QStringList Node::keys() const
{
    return m_value.toObject().keys();
}

QString Node::text() const
{
    if (!isAbsent() && !m_value.isString()) complain(Texts::tr("a text should stand here"));
    return m_value.toString();
}

QString Node::neededText() const
{
    const QString out = text();
    if (out.isEmpty()) complain(Texts::tr("a text should stand here"));
    return out;
}

QStringList Node::texts() const
{
    QStringList out;
    for (const Node& each : list()) out += each.neededText();
    return out;
}

bool Node::flag() const
{
    if (!isAbsent() && !m_value.isBool()) complain(Texts::tr("true or false should stand here"));
    return m_value.toBool();
}

std::optional<double> Node::number(double least, double most) const
{
    if (isAbsent()) return {};
    const double value = m_value.toDouble();
    if (m_value.isDouble() && value >= least && value <= most) return value;
    complain(Texts::tr("a number from %1 to %2 should stand here").arg(least).arg(most, 0, 'f', 0));
    return {};
}

void Node::complain(const QString& message) const
{
    if (m_complaint->error) return;
    const QString where = m_path.isEmpty()
                              ? message
                              : Texts::tr("%1: %2", "a field of a file and what is wrong with it").arg(m_path, message);
    m_complaint->error = Error{ErrorCode::InvalidInput, where + u'.', m_complaint->file,
                               Texts::tr("Correct the file, or choose another one.")};
}

Node parse(const QByteArray& bytes, Complaint& complaint)
{
    QJsonParseError slip;
    const QByteArray content = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    const QJsonDocument document = QJsonDocument::fromJson(content, &slip);
    if (slip.error != QJsonParseError::NoError) {
        const qsizetype line = content.first(std::min<qsizetype>(slip.offset, content.size())).count('\n') + 1;
        noteLibraryWords(complaint.file, slip.errorString());
        complaint.error =
            Error{ErrorCode::InvalidInput, Texts::tr("This is no JSON: something is wrong in line %1.").arg(line),
                  complaint.file, Texts::tr("Correct the file, or choose another one.")};
    }
    return {document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), complaint};
}

} // namespace duibiao::report::json
