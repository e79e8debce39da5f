// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of units: from comma-separated text, from the tables of other documents, and back.
#include "core/text/encoding.h"
#include "core/units/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::units {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duibiao::units", text);
}

/// The fields of the record that starts at `at`, which moves behind it (RFC 4180: quoted fields, doubled quotes, CRLF
/// or LF).
QStringList readRecord(QStringView csv, qsizetype& at)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (; at < csv.size(); ++at) {
        const QChar c = csv.at(at);
        if (quoted) {
            if (c != u'"')
                field.append(c);
            else if (at + 1 < csv.size() && csv.at(at + 1) == u'"')
                field.append(csv.at(++at));
            else
                quoted = false;
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

/// Names separated by semicolons, or by the mark 、 that people type between them.
QStringList readList(QString field)
{
    QStringList list;
    for (const QString& item : field.replace(u'；', u';').replace(u'、', u';').split(u';', Qt::SkipEmptyParts)) {
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

struct Columns {
    qsizetype name = -1;
    qsizetype aliases = -1;
    qsizetype groups = -1;
    qsizetype parent = -1;
};

Columns columnsOf(const QStringList& header)
{
    return {columnOf(header, {u"name", u"名称", u"单位", u"单位名称"}),
            columnOf(header, {u"aliases", u"别名", u"简称"}), columnOf(header, {u"groups", u"分组", u"集合名称"}),
            columnOf(header, {u"parent", u"上级", u"上级单位", u"主管部门", u"主管单位"})};
}

/// Adds the unit of a row; a row without a name is none.
void add(Registry& registry, const Columns& columns, const QStringList& row)
{
    Unit unit{row.value(columns.name).trimmed(), readList(row.value(columns.aliases)),
              readList(row.value(columns.groups)), row.value(columns.parent).trimmed()};
    if (!unit.name.isEmpty()) registry.add(std::move(unit));
}

QString remedy()
{
    return tr("Save the list with the header line name,aliases,groups,parent; only the name must be there. Separate "
              "several aliases or groups by semicolons.");
}

Result<Registry> unlessEmpty(Registry registry, const QString& file)
{
    if (registry.isEmpty())
        return failure({ErrorCode::InvalidInput, tr("The list of units is empty."), file, remedy()});
    return registry;
}

Error noNames(const QString& file)
{
    return {ErrorCode::InvalidInput, tr("The list of units has no column \"name\"."), file, remedy()};
}

/// A field as RFC 4180 wants it.
QString quoted(QString field)
{
    if (!std::ranges::any_of(field, [](QChar c) { return QStringView(u",\"\r\n").contains(c); })) return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
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
    const Columns columns = columnsOf(readRecord(decoded->text, at));
    if (columns.name < 0) return failure(noNames(file));
    Registry registry;
    while (at < decoded->text.size()) add(registry, columns, readRecord(decoded->text, at));
    return unlessEmpty(std::move(registry), file);
}

Result<Registry> readTables(const std::vector<std::vector<QStringList>>& tables, const QString& file)
{
    Registry registry;
    bool hasHeader = false;
    for (const std::vector<QStringList>& rows : tables) {
        const auto header = std::ranges::find_if(rows, [](const QStringList& row) { return columnsOf(row).name >= 0; });
        if (header == rows.end()) continue;
        hasHeader = true;
        const Columns columns = columnsOf(*header);
        for (auto row = std::next(header); row != rows.end(); ++row) {
            // A header that a page break repeats is no unit.
            if (*row != *header) add(registry, columns, *row);
        }
    }
    if (!hasHeader) return failure(noNames(file));
    return unlessEmpty(std::move(registry), file);
}

Result<Registry> readList(QByteArrayView bytes, const QString& file,
                          const std::function<Result<std::vector<std::vector<QStringList>>>()>& tables)
{
    auto plain = readCsv(bytes, file);
    if (plain) return plain;
    const auto read = tables();
    if (!read || read->empty()) return plain; // text after all, or nothing that a reader knows
    return readTables(*read, file);
}

QByteArray toCsv(const std::vector<Unit>& units)
{
    QString out = u"\uFEFFname,aliases,groups,parent\r\n"_s;
    for (const Unit& unit : units) {
        out += QStringList{quoted(unit.name), quoted(unit.aliases.join(u';')), quoted(unit.groups.join(u';')),
                           quoted(unit.parent)}
                   .join(u',') +
               u"\r\n"_s;
    }
    return out.toUtf8();
}

} // namespace duibiao::units
