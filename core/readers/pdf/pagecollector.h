// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/readers/layout/assembler.h"
#include "core/readers/pdf/pageprogram.h"
#include "core/readers/recognition/recognisedpages.h"

namespace duibiao::readers::pdf {

/// Makes the document of what is told of a file.
class PageCollector {
public:
    /// `recognised`: what stands on pages that are pictures.
    explicit PageCollector(std::vector<RecognisedPage> recognised = {}) : m_recognised(std::move(recognised)) {}

    void take(Message&& message);
    /// Nothing can be taken afterwards. Fails with Encrypted, Damaged, NoText and TooLarge (no page came in time).
    [[nodiscard]] Result<Document> finish(PagesEnd end);

private:
    void add(PageContents&& contents);
    void warn(PagesEnd end);

    /// Pages of a kind.
    struct Tally {
        int count = 0;
        int first = 0;

        void add(int page)
        {
            if (count++ == 0) first = page;
        }
    };

    DocumentBuilder m_builder{Format::Pdf};
    layout::Assembler m_assembler{m_builder};
    std::vector<RecognisedPage> m_recognised; ///< without the words that were taken
    Opening m_opening;
    qsizetype m_words = 0;
    int m_read = 0;
    Tally m_pictures; ///< with ink and without words
    Tally m_damaged;  ///< not read, or not to the end
    bool m_isRepaired = false;
};

} // namespace duibiao::readers::pdf
