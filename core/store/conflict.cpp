// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict.h"

#include "core/base/wording.h"
#include "core/store/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::store {

Error conflict(Writer& writer, const QString& path, const QString& happened, const QString& where,
               const QVariantList& values)
{
    const QString last = u"SELECT %1 FROM audit WHERE "_s + where + u" ORDER BY id DESC LIMIT 1"_s;
    const QString who = writer.value(last.arg(u"who"), values).toString();
    const QDateTime at = QDateTime::fromString(writer.value(last.arg(u"at"), values).toString(), Qt::ISODateWithMs);
    return {ErrorCode::Conflict,
            who.isEmpty() ? happened : Texts::tr("%1 was quicker, on %2: %3").arg(who, momentText(at), happened), path,
            Texts::tr("This step was not done, and nothing was changed. Look at what is there now.")};
}

} // namespace duibiao::store
