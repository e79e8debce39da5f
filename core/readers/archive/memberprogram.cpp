// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/archive/memberprogram.h"

#include "core/readers/childprocess.h"
#include "core/readers/errors.h"
#include "core/readers/helperprogram.h"

#include <QCoreApplication>

namespace duibiao::readers::archive {

namespace {

constexpr QLatin1StringView ProgramName("duibiao-unpack");

Error noProgram(const QString& program)
{
    return missingProgram(QCoreApplication::translate("duibiao::readers",
                                                      "The program that unpacks archives (%1) is missing or does not "
                                                      "start.")
                              .arg(program.isEmpty() ? QString(ProgramName) : program));
}

} // namespace

QString memberProgram()
{
    return helperProgram(ProgramName);
}

MemberSource membersFrom(const QString& program)
{
    return [program](const QByteArray& packed, const Allowance& allowance, const CancelToken& token,
                     const std::function<bool(Message&&)>& hear) -> Result<void> {
        Decoder decoder;
        Order order;
        bool isWanted = true;
        const auto take = [&](const QByteArray& heard) {
            decoder.feed(heard);
            while (auto message = decoder.next()) {
                if (!order.allows(*message)) return false;
                isWanted = hear(std::move(*message));
                if (!isWanted) return false;
            }
            return !decoder.isBroken();
        };
        const Ending ending = run({.program = program,
                                   .arguments = {QString::number(allowance.bytes), QString::number(allowance.entries)},
                                   .input = packed,
                                   .token = token},
                                  take);
        if (ending == Ending::NotStarted) return failure(noProgram(program));
        if (ending == Ending::Cancelled) return failure(cancelled());
        if (!isWanted || order.isClosed()) return {};
        hear(Closing{.state = Closing::Damaged, .reason = QStringLiteral("the program ended")});
        return {};
    };
}

} // namespace duibiao::readers::archive
