// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filtersdialog.h"

#include "ui/parts/openingsize.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::FiltersDialog)
};

constexpr int nameRole = Qt::UserRole;

} // namespace

FiltersDialog::FiltersDialog(const std::vector<check::NamedSelection>& filters, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget), m_rename(new QPushButton(tr("&Rename"))),
      m_remove(new QPushButton(tr("&Delete")))
{
    setWindowTitle(tr("Saved filters"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto* hint = new QLabel(tr("F2 renames a filter, Del deletes it. Both can be undone."));
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* side = new QVBoxLayout;
    side->addWidget(m_rename);
    side->addWidget(m_remove);
    side->addStretch();
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(openingSize(*this, {480, 320}));

    m_list->installEventFilter(this);
    connect(m_remove, &QPushButton::clicked, this, &FiltersDialog::remove);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem()) m_list->editItem(m_list->currentItem());
    });
    connect(m_list, &QListWidget::itemChanged, this, &FiltersDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_rename->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setFilters(filters);
    m_list->setFocus();
}

bool FiltersDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete))
        return QDialog::eventFilter(watched, event);
    remove();
    return true;
}

QString FiltersDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void FiltersDialog::setFilters(const std::vector<check::NamedSelection>& filters)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const check::NamedSelection& each : filters) {
        auto* item = new QListWidgetItem(each.name, m_list);
        item->setData(nameRole, each.name);
        item->setToolTip(check::selectionText(each.selection));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::clamp(row, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    m_rename->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void FiltersDialog::rename()
{
    QListWidgetItem* item = m_list->currentItem();
    if (!item) return;
    const QString from = item->data(nameRole).toString();
    const QString to = item->text().trimmed();
    if (to == from) return;
    bool isTaken = to.isEmpty();
    for (int row = 0; row < m_list->count(); ++row)
        isTaken = isTaken || m_list->item(row)->data(nameRole).toString() == to;
    if (isTaken) {
        const QSignalBlocker quiet(m_list);
        item->setText(from); // a name stands for one filter
        return;
    }
    // The list is filled anew by what follows, and must not be while an editor is closing.
    QMetaObject::invokeMethod(this, [this, from, to] { Q_EMIT renamed(from, to); }, Qt::QueuedConnection);
}

void FiltersDialog::remove()
{
    if (const QString name = chosen(); !name.isEmpty()) Q_EMIT removed(name);
}

void askForFilterName(QWidget* parent, const QString& suggested, const QStringList& taken,
                      const std::function<void(const QString&)>& then)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Save the filter"));
    auto* label = new QLabel(Texts::tr("&Name of the filter:"));
    auto* name = new QLineEdit(suggested);
    name->setAccessibleName(Texts::tr("Name of the filter"));
    name->selectAll();
    label->setBuddy(name);
    auto* note = new QLabel;
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(name);
    layout->addWidget(note);
    layout->addWidget(buttons);
    dialog->resize(openingSize(*dialog, {420, 0}).width(), dialog->sizeHint().height());
    const auto look = [name, note, buttons, taken] {
        buttons->button(QDialogButtonBox::Save)->setEnabled(!name->text().trimmed().isEmpty());
        note->setText(taken.contains(name->text().trimmed()) ? Texts::tr("The filter of this name will be replaced.")
                                                             : QString());
    };
    look();
    QObject::connect(name, &QLineEdit::textChanged, dialog, look);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, [name, then] { then(name->text().trimmed()); });
    dialog->open();
}

} // namespace duibiao::ui
