// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "core/base/sentences.h"
#include "ui/parts/openingsize.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr int keyRole = Qt::UserRole;

QString pageKey()
{
    return u"settings/page"_s;
}

QString geometryKey()
{
    return u"settings/geometry"_s;
}

} // namespace

SettingsDialog::SettingsDialog(QUndoStack& undoStack, QWidget* parent)
    : QDialog(parent), m_undoStack(undoStack), m_pages(new QListWidget), m_stack(new QStackedWidget),
      m_message(new QLabel), m_undo(new QPushButton), m_redo(new QPushButton)
{
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton* button : {m_undo, m_redo}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return belongs to the page
    auto* right = new QVBoxLayout;
    right->addWidget(m_stack, 1);
    right->addWidget(m_message);
    auto* middle = new QHBoxLayout;
    constexpr int gap = 12;
    middle->setSpacing(gap);
    middle->addWidget(m_pages);
    middle->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(openingSize(*this, {1040, 640}));
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    retranslate();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { QSettings().setValue(geometryKey(), saveGeometry()); });
    connect(m_pages, &QListWidget::currentRowChanged, this, &SettingsDialog::showChosen);
    connect(m_undo, &QPushButton::clicked, &undoStack, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &undoStack, &QUndoStack::redo);
    connect(&undoStack, &QUndoStack::indexChanged, this, [this] {
        say({});
        nameSteps();
    });
}

void SettingsDialog::addPage(const QString& key, QWidget* page)
{
    auto* item = new QListWidgetItem(page->windowTitle(), m_pages);
    item->setData(keyRole, key);
    m_stack->addWidget(page);
    connect(page, &QWidget::windowTitleChanged, this, [this, item](const QString& title) {
        item->setText(title);
        fitPages();
    });
    fitPages();
}

void SettingsDialog::fitPages()
{
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 4);
}

void SettingsDialog::showPage(const QString& key)
{
    int chosen = 0;
    for (int row = 0; row < m_pages->count(); ++row)
        if (m_pages->item(row)->data(keyRole).toString() == key) chosen = row;
    m_pages->setCurrentRow(chosen);
    m_pages->setFocus();
}

void SettingsDialog::showLastPage()
{
    showPage(QSettings().value(pageKey()).toString());
}

void SettingsDialog::showChosen(int row)
{
    if (row < 0) return;
    m_stack->setCurrentIndex(row);
    QSettings().setValue(pageKey(), m_pages->item(row)->data(keyRole));
    say({});
}

void SettingsDialog::showError(const Error& error)
{
    say(u"⚠ "_s + sentencesText({error.message, error.remedy}));
}

void SettingsDialog::showNote(const QString& text)
{
    say(text);
}

void SettingsDialog::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString SettingsDialog::message() const
{
    return m_message->text();
}

void SettingsDialog::nameSteps()
{
    m_undo->setEnabled(m_undoStack.canUndo());
    m_redo->setEnabled(m_undoStack.canRedo());
    m_undo->setToolTip(m_undoStack.undoText());
    m_redo->setToolTip(m_undoStack.redoText());
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("R&edo"));
    // The shortcut of a button goes with its text.
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    nameSteps();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitPages();
}

} // namespace duibiao::ui
