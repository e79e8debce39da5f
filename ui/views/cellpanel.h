// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

#include <QWidget>

class QTextBrowser;

namespace duibiao::ui {

class DecisionBar;
class DocumentPane;
class ElidedLabel;

/// What stands behind one cell of the matrix: the duty, the status and its reason, the evidence, the decisions; and the
/// source of the evidence at the words it rests on.
class CellPanel : public QWidget {
    Q_OBJECT

public:
    explicit CellPanel(QWidget* parent = nullptr);
    void clear();
    void setCell(const PlanPtr& plan, const InputsPtr& inputs, int requirement, int unit, const VerdictCell& cell,
                 const std::vector<store::AuditEntry>& trail, bool readOnly);
    /// How many cells the decision bar is for, when they are more than the one that is shown.
    void setChosen(std::optional<check::Status> status, int cells, bool awaitsSignature);
    /// Words that were typed about the cell before and not stored.
    void setReason(const QString& words);
    /// The keyboard goes to what is decided here.
    void startDeciding();
    /// Shows the verdict's n-th evidence in its source.
    void openEvidence(int evidence);
    [[nodiscard]] DocumentPane& source() const { return *m_source; }
    [[nodiscard]] QTextBrowser& detail() const { return *m_detail; }

Q_SIGNALS:
    void left(); ///< somebody goes back to the cells without a decision
    void reasonEdited(const QString& words);
    void planSpanActivated(duibiao::SourceSpan span);
    void decided(const duibiao::store::Decision& what);
    void asked(duibiao::store::DecisionKind kind);
    void attachmentActivated(qint64 attachment);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPlanWords(int requirement);
    void followLink(const QString& target);

    PlanPtr m_plan;
    InputsPtr m_inputs;
    std::vector<check::EvidenceRef> m_evidence;
    QString m_shownFile; // what m_source shows now
    QTextBrowser* m_detail;
    DecisionBar* m_decision;
    ElidedLabel* m_sourceName;
    DocumentPane* m_source;
};

} // namespace duibiao::ui
