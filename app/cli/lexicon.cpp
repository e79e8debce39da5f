// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lexicon.h"

#include "app/cli/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

void addLexicon(Options& options)
{
    options.add({u"lexicon"_s},
                Texts::tr("A file with words of your own (class, word, attribute, example; tabs between), read beside "
                          "the shipped ones."),
                u"FILE"_s);
}

Result<std::unique_ptr<facts::Lexicon>> lexiconOf(const Options& options)
{
    if (!options.has(u"lexicon"_s)) return std::unique_ptr<facts::Lexicon>();
    return facts::Lexicon::load(options.value(u"lexicon"_s)).transform([](facts::Lexicon own) {
        return std::make_unique<facts::Lexicon>(std::move(own));
    });
}

} // namespace duibiao::cli
