// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace duibiao::test {

/// SQL on a file behind the program's back: what a person with another program can do to it.
class RawSql {
public:
    explicit RawSql(const QString& path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~RawSql()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }
    RawSql(const RawSql&) = delete;
    RawSql& operator=(const RawSql&) = delete;

    [[nodiscard]] bool run(const QString& sql) const { return QSqlQuery(m_database).exec(sql); }
    [[nodiscard]] QVariant value(const QString& sql) const
    {
        QSqlQuery query(sql, m_database);
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

} // namespace duibiao::test
