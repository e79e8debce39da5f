// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/opc.h"

#include "core/readers/xml.h"

#include <QDir>

#include <algorithm>

namespace duibiao::readers {

static QString resolved(const QString& folder, QString target)
{
    target.replace(u'\\', u'/');
    if (!target.startsWith(u'/')) target = folder + target;
    target = QDir::cleanPath(target);
    while (target.startsWith(u'/')) target.removeFirst();
    return target;
}

std::vector<Relationship> relationships(Package& package, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString folder = part.first(slash);
    const QString list = folder + QStringLiteral("_rels/") + part.sliced(slash) + QStringLiteral(".rels");
    std::vector<Relationship> found;
    if (!package.has(list)) return found;
    const auto bytes = package.read(list);
    if (!bytes) return found;
    QXmlStreamReader reader(*bytes);
    if (!reader.readNextStartElement()) return found;
    xml::forEachChild(reader, [&] {
        Relationship relationship;
        relationship.id = xml::attribute(reader, u"Id");
        const QString type = xml::attribute(reader, u"Type");
        relationship.type = type.sliced(type.lastIndexOf(u'/') + 1);
        relationship.external = xml::attribute(reader.attributes(), u"TargetMode") == u"External";
        const QString target = xml::attribute(reader, u"Target");
        relationship.target = relationship.external ? target : resolved(folder, target);
        found.push_back(std::move(relationship));
        reader.skipCurrentElement();
    });
    return found;
}

QString targetOf(const std::vector<Relationship>& relationships, QStringView type)
{
    const auto found =
        std::ranges::find_if(relationships, [&](const Relationship& r) { return r.type == type && !r.external; });
    return found == relationships.end() ? QString() : found->target;
}

} // namespace duibiao::readers
