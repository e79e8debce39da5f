// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/correctionform.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace duibiao::ui {

/// The fields of one duty, to be stated otherwise than they were read. What is typed is read at once, and what is not
/// understood is said beneath its field. Nothing is stored before saved().
class DutyEditor : public QWidget {
    Q_OBJECT

public:
    explicit DutyEditor(QWidget* parent = nullptr);

    using Reader = std::function<FieldReading(int requirement, plan::CorrectionKind field, const QString& line)>;
    void setReader(Reader reader) { m_reader = std::move(reader); }
    void edit(const PlanPtr& plan, int requirement);
    [[nodiscard]] QLineEdit& field(plan::CorrectionKind field) const;
    /// What is said beneath a field: how it is understood, or why it is not.
    [[nodiscard]] QString note(plan::CorrectionKind field) const;
    [[nodiscard]] bool canSave() const;

Q_SIGNALS:
    void saved(const std::vector<duibiao::plan::Correction>& corrections);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        plan::CorrectionKind field;
        QLabel* name;
        QLineEdit* line;
        QLabel* note;
        bool isUnderstood = true;
    };
    void retranslate();
    void read();
    void readRow(Row& row);
    void save();
    [[nodiscard]] CorrectionTexts texts() const;

    Reader m_reader;
    PlanPtr m_plan;
    int m_requirement = -1;
    std::vector<Row> m_rows;
    QLabel* m_duty;
    QLabel* m_whyName;
    QLineEdit* m_why;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace duibiao::ui
