// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/decisionbar.h"

#include "ui/models/icons.h"
#include "ui/models/statuslook.h"
#include "ui/parts/wrappingrow.h"
#include "ui/reader/documentpane.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace duibiao::ui {

using store::DecisionKind;

DecisionBar::DecisionBar(QWidget* parent)
    : QWidget(parent), m_status(new QComboBox), m_reason(new QLineEdit),
      m_accept(new QPushButton(symbol(QStringLiteral("accept")), {})),
      m_decide(new QPushButton(symbol(QStringLiteral("override")), {})), m_more(new QToolButton)
{
    for (const check::Status status : allStatuses)
        m_status->addItem(statusIcon(status), QString(), static_cast<int>(status));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in another language, too
    m_status->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_reason->setMaxLength(500);
    auto* menu = new QMenu(m_more);
    const auto add = [&](DecisionKind kind) {
        QAction* action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT asked(kind); });
        return action;
    };
    m_return = add(DecisionKind::Return);
    m_appeal = add(DecisionKind::Appeal);
    m_sign = add(DecisionKind::Sign);
    menu->addSeparator();
    m_note = add(DecisionKind::Note);
    m_full = add(DecisionKind::Override);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* words = new WrappingRow;
    words->add(m_status);
    words->add(m_reason, 1);
    auto* buttons = new WrappingRow;
    buttons->add(m_decide, 1);
    buttons->add(m_accept, 1);
    buttons->add(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(words);
    layout->addLayout(buttons);
    setFocusProxy(m_status);
    followType();
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionBar::update);
    connect(m_reason, &QLineEdit::textEdited, this, &DecisionBar::reasonEdited);
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionBar::decide);
    connect(m_decide, &QPushButton::clicked, this, &DecisionBar::decide);
    connect(m_accept, &QPushButton::clicked, this, &DecisionBar::accept);
    retranslate();
    setCurrent(std::nullopt);
}

void DecisionBar::followType()
{
    constexpr int leastReason = 7; // characters
    m_reason->setMinimumWidth(leastReason * fontMetrics().horizontalAdvance(u'国'));
}

void DecisionBar::setCurrent(std::optional<check::Status> status, int cells, bool awaitsSignature)
{
    m_current = status;
    m_cells = cells;
    m_reason->clear();
    m_sign->setEnabled(awaitsSignature);
    m_status->setCurrentIndex(status ? m_status->findData(static_cast<int>(*status)) : -1);
    retranslate();
    update();
}

void DecisionBar::setReason(const QString& words)
{
    m_reason->setText(words);
}

void DecisionBar::update()
{
    setEnabled(m_current.has_value());
    m_decide->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void DecisionBar::accept()
{
    if (!m_current) return;
    store::Decision what;
    what.kind = DecisionKind::Accept;
    what.reason = m_reason->text().trimmed();
    Q_EMIT decided(what);
}

void DecisionBar::decide()
{
    store::Decision what;
    what.reason = m_reason->text().trimmed();
    what.status = static_cast<check::Status>(m_status->currentData().toInt());
    if (m_current && !what.reason.isEmpty()) Q_EMIT decided(what);
}

void DecisionBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void DecisionBar::retranslate()
{
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, check::statusLabel(static_cast<check::Status>(m_status->itemData(i).toInt())));
    m_status->setAccessibleName(tr("Status"));
    m_status->setPlaceholderText(tr("No result")); // where the duty does not bind the unit
    m_reason->setPlaceholderText(tr("Reason (needed for another status)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_accept->setText(m_cells == 1 ? tr("C&onfirm the check") : tr("C&onfirm %n cell(s)", nullptr, m_cells));
    m_decide->setText(m_cells == 1 ? tr("&Set this status") : tr("&Set %n cell(s)", nullptr, m_cells));
    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More decisions"));
    m_return->setText(tr("&Return to the unit…"));
    m_appeal->setText(tr("Record the unit’s &appeal…"));
    m_sign->setText(tr("Second s&ignature…"));
    m_note->setText(tr("&Note and attachments…"));
    m_full->setText(tr("&Decide with attachments or a second signature…"));
}

void DecisionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) followType();
}

} // namespace duibiao::ui
