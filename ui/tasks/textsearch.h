// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/textindex.h"
#include "ui/models/loaded.h"

#include <QObject>

namespace duibiao::ui {

class WorkspaceSession;

/// Looks words up in the plan and the submissions of the open workspace. The index is made beside the window when
/// somebody is about to search, and anew once the papers are others.
class TextSearch : public QObject {
    Q_OBJECT

public:
    explicit TextSearch(WorkspaceSession& session); ///< has to outlive it

    /// Makes the index where there is none of these papers; ready() follows.
    void prepare();
    struct Hit {
        int submission = -1; ///< index into the inputs; -1 for the plan
        SourceSpan span;     ///< of the sentence
        QString words;
    };
    /// The first sentences that hold all the words; none while the index is being made.
    [[nodiscard]] std::vector<Hit> find(const QString& words, int most) const;

Q_SIGNALS:
    void ready();

private:
    WorkspaceSession& m_session;
    std::shared_ptr<store::TextIndex> m_index;
    PlanPtr m_plan; ///< what the index was made of, or is being made of
    InputsPtr m_inputs;
};

} // namespace duibiao::ui
