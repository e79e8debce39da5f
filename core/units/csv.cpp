// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"
#include "core/units/registry.h"

#include <QCoreApplication>

namespace duibiao::units {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duibiao::units", text);
}

/// The fields of the record that starts at `at`, which moves behind it (RFC 4180: quoted fields, doubled quotes, CRLF or LF).
QStringList readRecord(QStringView csv, qsizetype& at)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (; at < csv.size(); ++at) {
        const QChar c = csv.at(at);
        if (quoted) {
            if (c != u'"') field.append(c);
            else if (at + 1 < csv.size() && csv.at(at + 1) == u'"') field.append(csv.at(++at));
            else quoted = false;
        } else if (c == u'"' && field.trimmed().isEmpty()) {
            field.clear();
            quoted = true;
        } else if (c == u',') {
            fields.append(field.trimmed());
            field.clear();
        } else if (c == u'\n') {
            ++at;
            break;
        } else if (c != u'\r') {
            field.append(c);
        }
    }
    fields.append(field.trimmed());
    return fields;
}

QStringList readList(const QString& field)
{
    QStringList list;
    for (const QString& item : QString(field).replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        if (const QString name = item.trimmed(); !name.isEmpty()) list.append(name);
    }
    return list;
}

qsizetype columnOf(const QStringList& header, std::initializer_list<QStringView> names)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        for (const QStringView name : names) {
            if (header.at(i).compare(name, Qt::CaseInsensitive) == 0) return i;
        }
    }
    return -1;
}

} // namespace

Result<Registry> readCsv(QByteArrayView bytes, const QString& file)
{
    const auto decoded = text::decode(bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.file = file;
        return failure(error);
    }
    qsizetype at = 0;
    const QStringList header = readRecord(decoded->text, at);
    const qsizetype name = columnOf(header, {u"name", u"名称", u"单位", u"单位名称"});
    const qsizetype aliases = columnOf(header, {u"aliases", u"别名", u"简称"});
    const qsizetype groups = columnOf(header, {u"groups", u"分组", u"集合名称"});
    const QString remedy = tr("Save the list as CSV with the header line name,aliases,groups; separate several aliases or groups by semicolons.");
    if (name < 0) return failure({ErrorCode::InvalidInput, tr("The list of units has no column \"name\"."), file, remedy});

    Registry registry;
    while (at < decoded->text.size()) {
        const QStringList record = readRecord(decoded->text, at);
        Unit unit;
        unit.name = record.value(name);
        if (unit.name.isEmpty()) continue;
        unit.aliases = readList(record.value(aliases));
        unit.groups = readList(record.value(groups));
        registry.add(std::move(unit));
    }
    if (registry.isEmpty()) return failure({ErrorCode::InvalidInput, tr("The list of units is empty."), file, remedy});
    return registry;
}

} // namespace duibiao::units
