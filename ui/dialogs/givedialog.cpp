// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/givedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using check::Points;

GiveDialog::GiveDialog(check::Rubric rubric, QString unit, QWidget* parent)
    : QDialog(parent), m_rubric(std::move(rubric)), m_unit(std::move(unit)), m_givables(givables(m_rubric)),
      m_what(new QComboBox), m_pointsLabel(new QLabel(tr("&Points:"))), m_points(new QDoubleSpinBox),
      m_reason(new QLineEdit), m_give(new QPushButton(tr("&Give"))), m_takeBack(new QPushButton(tr("&Take back")))
{
    setWindowTitle(tr("Points for %1").arg(m_unit));
    for (const Givable& each : m_givables) m_what->addItem(givableWords(m_rubric, each));
    constexpr int shown = 36; // characters
    m_what->setMinimumContentsLength(shown);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pointsLabel->setBuddy(m_points);
    m_points->setDecimals(2);

    auto* form = new QFormLayout;
    form->addRow(tr("&For:"), m_what);
    form->addRow(m_pointsLabel, m_points);
    form->addRow(tr("&Reason:"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_give, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_give->setObjectName(QStringLiteral("give"));
    m_give->setDefault(true);
    m_takeBack->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    constexpr int gap = 8;
    layout->addSpacing(gap);
    layout->addWidget(buttons);

    connect(m_what, &QComboBox::currentIndexChanged, this, &GiveDialog::showChosen);
    connect(m_reason, &QLineEdit::textChanged, this, &GiveDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Points points = Points::fromNumber(m_points->value()).value_or(Points());
        Q_EMIT given(withGiven(m_rubric, chosen(), {m_unit, points, m_reason->text().trimmed()}));
        accept();
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        Q_EMIT given(withoutGiven(m_rubric, chosen(), m_unit));
        accept();
    });
    showChosen();
}

Givable GiveDialog::chosen() const
{
    return m_givables[static_cast<std::size_t>(m_what->currentIndex())];
}

void GiveDialog::showChosen()
{
    if (m_what->currentIndex() < 0) return updateButtons();
    const bool isVeto = chosen().kind == Givable::Kind::Veto; // raised, whatever the points
    m_points->setVisible(!isVeto);
    m_pointsLabel->setVisible(!isVeto);
    m_points->setMaximum(mostOf(m_rubric, chosen()).value_or(Points::whole(Points::most)).number());
    const check::Given* before = givenTo(m_rubric, chosen(), m_unit);
    m_points->setValue(before ? before->points.number() : 0);
    m_reason->setText(before ? before->reason : QString());
    updateButtons();
}

void GiveDialog::updateButtons()
{
    const bool any = m_what->currentIndex() >= 0;
    m_give->setEnabled(any && !m_reason->text().trimmed().isEmpty());
    m_takeBack->setEnabled(any && givenTo(m_rubric, chosen(), m_unit));
}

} // namespace duibiao::ui
