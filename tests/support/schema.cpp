// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/schema.h"

#include "tests/support/paths.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/utils/qtjson_utils.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace duibiao::test {
namespace {

QJsonValue schemaDocument(const QString& fileName)
{
    QFile file(sourcePath(u"resources/schema/"_s + fileName));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// References between the schemas are file names, resolved against the folder they stand in.
const QJsonValue* fetch(const std::string& uri)
{
    const QJsonValue document = schemaDocument(QString::fromStdString(uri).section(u'/', -1));
    return document.isObject() ? new QJsonValue(document) : nullptr;
}

void release(const QJsonValue* document)
{
    delete document;
}

} // namespace

QString schemaErrors(const QString& name, const QJsonValue& value)
{
    const QJsonValue document = schemaDocument(name + u".schema.json"_s);
    if (!document.isObject()) return u"no schema "_s + name;
    valijson::Schema schema;
    valijson::SchemaParser parser;
    const valijson::adapters::QtJsonAdapter schemaAdapter(document);
    parser.populateSchema(schemaAdapter, schema, &fetch, &release);

    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::QtJsonAdapter target(value);
    if (validator.validate(schema, target, &results)) return {};
    QStringList out;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString path;
        for (const std::string& step : error.context) path += QString::fromStdString(step);
        out += path + u": "_s + QString::fromStdString(error.description);
    }
    return out.isEmpty() ? u"does not match"_s : out.join(u'\n');
}

} // namespace duibiao::test
