// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unitsdialog.h"

#include "core/base/wording.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/openingsize.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr int FirstRole = Qt::UserRole;
constexpr int SecondRole = Qt::UserRole + 1;

QString geometryKey()
{
    return u"units/geometry"_s;
}

/// Tells what is being typed into a cell.
class TellingDelegate : public QStyledItemDelegate {
public:
    using Listener = std::function<void(const QModelIndex&, const QString&)>;
    TellingDelegate(Listener typed, QObject* parent) : QStyledItemDelegate(parent), m_typed(std::move(typed)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* field = qobject_cast<QLineEdit*>(editor))
            connect(field, &QLineEdit::textEdited, this,
                    [this, cell = QPersistentModelIndex(index)](const QString& words) {
                        if (cell.isValid()) m_typed(cell, words);
                    });
        return editor;
    }

private:
    Listener m_typed;
};

} // namespace

UnitsDialog::UnitsDialog(UnitListModel::Rows rows, QWidget* parent)
    : QDialog(parent), m_model(new UnitListModel(std::move(rows), this)), m_table(new QTableView), m_use(nullptr),
      m_remove(new QPushButton(tr("&Remove"))), m_undo(new QPushButton(tr("&Undo"))),
      m_redo(new QPushButton(tr("R&edo"))), m_clashes(new QLabel)
{
    setWindowTitle(tr("Units"));
    auto* words = new QLabel(tr("Whom the plan binds. A unit is found in plans and reports under its name and its "
                                "other names, separated by “；”; a group stands for all "
                                "units that bear it."));
    words->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(true); // every cell can be written into
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new TellingDelegate(
        [this](const QModelIndex& cell, const QString& typed) { Q_EMIT edited(m_model->unitsWith(cell, typed)); },
        this));
    m_table->horizontalHeader()->setSectionResizeMode(UnitListModel::DutiesColumn, QHeaderView::ResizeToContents);
    new ColumnShares(*m_table, UnitListModel::AliasesColumn, 12,
                     {{UnitListModel::NameColumn, 19, 8, 18},
                      {UnitListModel::GroupsColumn, 32, 8, 30},
                      {UnitListModel::ParentColumn, 13, 5, 14}});

    auto* add = new QPushButton(tr("&Add"));
    auto* tools = new WrappingRow;
    for (QPushButton* button : {add, m_remove, m_undo, m_redo}) {
        button->setAutoDefault(false);
        tools->add(button);
    }
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    m_clashes->setWordWrap(true);
    m_clashes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pairs = makePairs();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_use = buttons->button(QDialogButtonBox::Ok);
    m_use->setText(tr("&Use this list"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_table, 3);
    layout->addLayout(tools);
    layout->addWidget(m_clashes);
    layout->addWidget(m_pairs, 1);
    layout->addWidget(buttons);
    resize(openingSize(*this, {1040, 620}));
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { QSettings().setValue(geometryKey(), saveGeometry()); });
    connect(add, &QPushButton::clicked, this, &UnitsDialog::addUnit);
    connect(m_remove, &QPushButton::clicked, this, &UnitsDialog::removeUnits);
    connect(m_undo, &QPushButton::clicked, &m_model->undoStack(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_model->undoStack(), &QUndoStack::redo);
    connect(m_model, &UnitListModel::changed, this, &UnitsDialog::showPairs);
    connect(m_model, &UnitListModel::changed, this, [this] { Q_EMIT edited(m_model->units()); });
    // The model says that it changed before the stack has counted the step.
    connect(&m_model->undoStack(), &QUndoStack::indexChanged, this, &UnitsDialog::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitsDialog::updateButtons);
    connect(m_model, &UnitListModel::modelReset, this, &UnitsDialog::updateButtons);
    showPairs();
    updateButtons();
    m_table->setFocus();
}

UnitsDialog::~UnitsDialog()
{
    // The model goes as a child, after this; its stack says what it drops then.
    m_model->undoStack().disconnect(this);
}

QWidget* UnitsDialog::makePairs()
{
    auto* pairs = new QWidget;
    m_pairList = new QListWidget;
    auto* words = new QLabel(tr("These &look like one unit under two names:"));
    words->setBuddy(m_pairList);
    m_pairList->setAccessibleName(tr("Units that look alike"));
    m_keepFirst = new QPushButton;
    m_keepSecond = new QPushButton;
    m_apart = new QPushButton(tr("They are &two units"));
    auto* answers = new WrappingRow;
    for (QPushButton* button : {m_keepFirst, m_keepSecond, m_apart}) {
        button->setAutoDefault(false);
        answers->add(button);
    }
    auto* layout = new QVBoxLayout(pairs);
    layout->setContentsMargins({});
    layout->addWidget(words);
    layout->addWidget(m_pairList);
    layout->addLayout(answers);
    connect(m_keepFirst, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_keepSecond, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        if (const auto* item = m_pairList->currentItem())
            m_model->keepApart(item->data(FirstRole).toString(), item->data(SecondRole).toString());
    });
    connect(m_pairList, &QListWidget::currentItemChanged, this, &UnitsDialog::updateButtons);
    return pairs;
}

void UnitsDialog::addUnit()
{
    const QModelIndex index = m_model->index(m_model->add(), UnitListModel::NameColumn);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->edit(index);
}

void UnitsDialog::removeUnits()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) rows += index.row();
    m_model->remove(rows);
}

void UnitsDialog::settle(bool keepFirst)
{
    const auto* item = m_pairList->currentItem();
    if (!item) return;
    const QString first = item->data(FirstRole).toString();
    const QString second = item->data(SecondRole).toString();
    if (keepFirst)
        m_model->merge(first, second);
    else
        m_model->merge(second, first);
}

void UnitsDialog::showPairs()
{
    const int row = std::max(0, m_pairList->currentRow());
    m_pairList->clear();
    for (const units::NearMiss& pair : m_model->nearMisses()) {
        auto* item = new QListWidgetItem(pair.a + u"　/　"_s + pair.b, m_pairList);
        item->setData(FirstRole, pair.a);
        item->setData(SecondRole, pair.b);
    }
    m_pairs->setVisible(m_pairList->count() > 0);
    if (m_pairList->count() > 0) m_pairList->setCurrentRow(std::min(row, m_pairList->count() - 1));
    QStringList clashes;
    bool sameName = false;
    for (const units::Clash& clash : m_model->clashes()) {
        sameName = sameName || clash.units.count(clash.name) > 1; // nothing tells such units apart
        clashes +=
            tr("“%1” is a name of %2: it finds none of them.").arg(clash.name, joined(clash.units, Between::Items));
    }
    m_use->setEnabled(!sameName);
    m_clashes->setText(u"⚠ "_s + clashes.join(u"\n⚠ "_s));
    m_clashes->setVisible(!clashes.isEmpty());
}

void UnitsDialog::updateButtons()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_undo->setEnabled(m_model->undoStack().canUndo());
    m_redo->setEnabled(m_model->undoStack().canRedo());
    m_undo->setToolTip(m_model->undoStack().undoText());
    m_redo->setToolTip(m_model->undoStack().redoText());
    const auto* item = m_pairList->currentItem();
    if (!item) return;
    m_keepFirst->setText(tr("One unit: call it %1").arg(item->data(FirstRole).toString()));
    m_keepSecond->setText(tr("One unit: call it %1").arg(item->data(SecondRole).toString()));
}

} // namespace duibiao::ui
