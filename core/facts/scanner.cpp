// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/scanner.h"

#include "core/facts/interpreter.h"

namespace duibiao::facts {

namespace {

const Lexicon& lexiconOf(const Context& context)
{
    return context.lexicon != nullptr ? *context.lexicon : Lexicon::shipped();
}

} // namespace

std::vector<Fact> scan(QStringView text, const Context& context)
{
    return Interpreter(text, context, lexiconOf(context)).read();
}

} // namespace duibiao::facts
