// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/dutyeditor.h"

#include "core/base/wording.h"
#include "ui/models/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace duibiao::ui {

DutyEditor::DutyEditor(QWidget* parent)
    : QWidget(parent), m_duty(new QLabel), m_whyName(new QLabel), m_why(new QLineEdit), m_save(new QPushButton),
      m_cancel(new QPushButton)
{
    m_duty->setWordWrap(true);
    m_duty->setTextFormat(Qt::PlainText);
    auto* fields = new QWidget;
    auto* form = new QGridLayout(fields); // a form layout takes words that wrap for lower or higher than they are
    form->addWidget(m_duty, 0, 0, 1, 2);
    form->setColumnStretch(1, 1);
    for (const plan::CorrectionKind field : correctableFields) {
        Row row{field, new QLabel, new QLineEdit, new QLabel};
        row.name->setBuddy(row.line);
        row.note->setWordWrap(true);
        row.note->setTextFormat(Qt::PlainText);
        const int at = form->rowCount();
        form->addWidget(row.name, at, 0);
        form->addWidget(row.line, at, 1);
        form->addWidget(row.note, at + 1, 1);
        connect(row.line, &QLineEdit::textEdited, this, &DutyEditor::read);
        connect(row.line, &QLineEdit::returnPressed, this, &DutyEditor::save);
        m_rows.push_back(row);
    }
    m_whyName->setBuddy(m_why);
    form->addWidget(m_whyName, form->rowCount(), 0);
    form->addWidget(m_why, form->rowCount() - 1, 1);
    form->setRowStretch(form->rowCount(), 1);
    connect(m_why, &QLineEdit::returnPressed, this, &DutyEditor::save);

    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(9, 0, 9, 9);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    layout->addLayout(buttons);
    m_save->setIcon(symbol(QStringLiteral("accept")));
    connect(m_save, &QPushButton::clicked, this, &DutyEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &DutyEditor::cancelled);
    retranslate();
}

void DutyEditor::edit(const PlanPtr& plan, int requirement)
{
    m_plan = plan;
    m_requirement = requirement;
    m_duty->setText(plan->plan.requirements.at(static_cast<size_t>(requirement)).text);
    const CorrectionTexts texts = fieldTexts(*plan, requirement);
    for (size_t i = 0; i < m_rows.size(); ++i) m_rows[i].line->setText(texts.at(i));
    m_why->clear();
    read();
    m_rows.front().line->setFocus(Qt::ShortcutFocusReason);
    m_rows.front().line->selectAll();
}

QLineEdit& DutyEditor::field(plan::CorrectionKind field) const
{
    return *std::ranges::find(m_rows, field, &Row::field)->line;
}

QString DutyEditor::note(plan::CorrectionKind field) const
{
    return std::ranges::find(m_rows, field, &Row::field)->note->text();
}

CorrectionTexts DutyEditor::texts() const
{
    CorrectionTexts texts;
    for (size_t i = 0; i < texts.size(); ++i) texts.at(i) = m_rows[i].line->text();
    return texts;
}

bool DutyEditor::canSave() const
{
    return std::ranges::all_of(m_rows, &Row::isUnderstood) &&
           !correctionsOf(*m_plan, m_requirement, texts(), {}).empty();
}

void DutyEditor::read()
{
    for (Row& row : m_rows) readRow(row);
    m_save->setEnabled(canSave());
}

void DutyEditor::readRow(Row& row)
{
    QStringList understood;
    QString problem;
    const QStringList lines = fieldLines(row.line->text(), row.field);
    for (const QString& line : lines) {
        const FieldReading reading = m_reader ? m_reader(m_requirement, row.field, line) : FieldReading();
        if (!reading.problem.isEmpty())
            problem = reading.problem;
        else if (!reading.understood.isEmpty())
            understood += reading.understood;
    }
    const bool namesNobody = row.field == plan::CorrectionKind::Lead && lines.isEmpty() &&
                             !fieldText(*m_plan, m_requirement, row.field).isEmpty();
    if (namesNobody) problem = tr("A duty needs a unit that answers for it. If it binds nobody, mark it as no duty.");
    row.isUnderstood = problem.isEmpty();
    // The words say whether it is understood, and a sign before them: not the colour.
    row.note->setText(!problem.isEmpty()     ? tr("⚠ %1").arg(problem)
                      : understood.isEmpty() ? QString()
                                             : tr("✓ Understood as: %1").arg(joined(understood, Between::Clauses)));
    row.note->setVisible(!row.note->text().isEmpty());
    row.line->setAccessibleDescription(row.note->text());
}

void DutyEditor::save()
{
    if (!canSave()) return;
    Q_EMIT saved(correctionsOf(*m_plan, m_requirement, texts(), m_why->text()));
}

void DutyEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void DutyEditor::retranslate()
{
    const auto name = [](plan::CorrectionKind field) {
        switch (field) {
        case plan::CorrectionKind::Deadlines: return tr("&By when:");
        case plan::CorrectionKind::Measures: return tr("How &much:");
        case plan::CorrectionKind::Actor: return tr("Wh&o:");
        case plan::CorrectionKind::Lead: return tr("&Lead:");
        default: return tr("&With:");
        }
    };
    for (Row& row : m_rows) {
        row.name->setText(name(row.field));
        row.line->setAccessibleName(correctionName(row.field));
    }
    field(plan::CorrectionKind::Deadlines).setPlaceholderText(tr("As plans write it: 2023年年底前"));
    field(plan::CorrectionKind::Measures).setPlaceholderText(tr("As plans write it: 每年至少2次；不低于95%"));
    field(plan::CorrectionKind::With).setPlaceholderText(tr("Units, separated by 、"));
    m_whyName->setText(tr("&Reason:"));
    m_why->setAccessibleName(tr("Reason"));
    m_why->setPlaceholderText(tr("Why, for those who look at it later"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Ca&ncel"));
    if (m_plan) read();
}

void DutyEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
