// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/rubricpage.h"

#include "ui/parts/wrappingrow.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

RubricPage::RubricPage()
    : m_words(new QLabel), m_state(new QLabel), m_open(new QPushButton), m_import(new QPushButton),
      m_reset(new QPushButton)
{
    auto* tools = new WrappingRow;
    for (QPushButton* button : {m_open, m_import, m_reset}) {
        button->setAutoDefault(false);
        tools->add(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QLabel* label : {m_words, m_state}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addLayout(tools);
    layout->addStretch(1);
    setRubric({}, false);
    connect(m_open, &QPushButton::clicked, this, &RubricPage::openRequested);
    connect(m_import, &QPushButton::clicked, this, &RubricPage::importRequested);
    connect(m_reset, &QPushButton::clicked, this, &RubricPage::resetRequested);
}

void RubricPage::setRubric(const std::optional<check::Rubric>& own, bool canEdit)
{
    m_own = own;
    m_import->setEnabled(canEdit);
    m_reset->setEnabled(canEdit && own);
    retranslate();
}

QString RubricPage::state() const
{
    return m_state->text();
}

void RubricPage::retranslate()
{
    setWindowTitle(tr("Rubric"));
    m_words->setText(
        tr("How results become points belongs to the workspace. It is edited beside the scores, where each "
           "change is seen at once."));
    if (!m_own)
        m_state->setText(tr("In force: the program's own rubric."));
    else if (m_own->title.isEmpty())
        m_state->setText(tr("In force: a rubric of the office with %n indicator(s).", nullptr,
                            static_cast<int>(m_own->indicators.size())));
    else
        m_state->setText(tr("In force: %1, with %n indicator(s).", nullptr, static_cast<int>(m_own->indicators.size()))
                             .arg(m_own->title));
    m_open->setText(tr("&Show and edit the rubric"));
    m_import->setText(tr("&Import a rubric…"));
    m_reset->setText(tr("&Return to the program's own"));
}

void RubricPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
