// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fillsheet.h"

#include <KZip>

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace duibiao::test {

namespace {

void copy(const KArchiveDirectory& folder, const QString& prefix, KZip& to, const QMap<QString, QString>& cells)
{
    for (const QString& name : folder.entries()) {
        const KArchiveEntry* entry = folder.entry(name);
        if (entry->isDirectory()) {
            copy(static_cast<const KArchiveDirectory&>(*entry), prefix + name + u'/', to, cells);
            continue;
        }
        QString part = QString::fromUtf8(static_cast<const KArchiveFile&>(*entry).data());
        if (prefix + name == "xl/worksheets/sheet1.xml"_L1) {
            for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
                const qsizetype at = part.indexOf(u"<c r=\"%1\""_s.arg(cell.key()));
                const qsizetype end = part.indexOf("/>"_L1, at);
                REQUIRE((at >= 0 && end >= 0));
                part.replace(end, 2, u" t=\"inlineStr\"><is><t>%1</t></is></c>"_s.arg(cell.value().toHtmlEscaped()));
            }
        }
        to.writeFile(prefix + name, part.toUtf8());
    }
}

} // namespace

QByteArray filled(const QByteArray& xlsx, const QMap<QString, QString>& cells)
{
    QBuffer from;
    from.setData(xlsx);
    KZip given(&from);
    REQUIRE(given.open(QIODevice::ReadOnly));
    QBuffer out;
    KZip written(&out);
    REQUIRE(written.open(QIODevice::WriteOnly));
    copy(*given.directory(), {}, written, cells);
    REQUIRE(written.close());
    return out.data();
}

} // namespace duibiao::test
