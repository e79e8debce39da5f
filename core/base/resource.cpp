// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource.h"

#include <QDir>
#include <QFile>

// In a static library the linker drops the initialiser that registers the resources unless something names it.
static void registerResources()
{
    Q_INIT_RESOURCE(core);
}

namespace duibiao {

QByteArray resource(const QString& path)
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/duibiao/") + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resource", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

} // namespace duibiao
