// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/synonymspage.h"

#include "ui/models/shippedwordsmodel.h"
#include "ui/models/synonymsmodel.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

void setUpTable(QTableView& table)
{
    dressTable(table);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace

SynonymsPage::SynonymsPage()
    : m_ownModel(new SynonymsModel(this)), m_shippedModel(new ShippedWordsModel(this)),
      m_found(new QSortFilterProxyModel(this)), m_words(new QLabel), m_own(new QTableView), m_saidLabel(new QLabel),
      m_said(new QLineEdit), m_meansLabel(new QLabel), m_means(new QLineEdit), m_add(new QPushButton),
      m_remove(new QPushButton), m_fault(new QLabel), m_shippedLabel(new QLabel), m_list(new QComboBox),
      m_search(new QLineEdit), m_shipped(new QTableView)
{
    m_found->setSourceModel(m_shippedModel);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(makeOwn(), 1);
    layout->addWidget(makeShipped(), 1);
    retranslate();

    connect(m_ownModel, &SynonymsModel::edited, this, &SynonymsPage::edited);
    connect(m_ownModel, &SynonymsModel::refused, this, &SynonymsPage::say);
    connect(m_own->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SynonymsPage::look);
    connect(m_ownModel, &QAbstractItemModel::modelReset, this, &SynonymsPage::look);
    for (QLineEdit* field : {m_said, m_means}) {
        connect(field, &QLineEdit::textChanged, this, &SynonymsPage::look);
        connect(field, &QLineEdit::returnPressed, this, &SynonymsPage::add);
    }
    connect(m_add, &QPushButton::clicked, this, &SynonymsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &SynonymsPage::remove);
    connect(new QShortcut(QKeySequence::Delete, m_own, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &SynonymsPage::remove);
    connect(m_list, &QComboBox::currentIndexChanged, this, &SynonymsPage::showList);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
}

QWidget* SynonymsPage::makeOwn()
{
    auto* part = new QWidget;
    m_own->setModel(m_ownModel);
    setUpTable(*m_own);
    m_own->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_own->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    m_fault->setWordWrap(true);
    m_saidLabel->setBuddy(m_said);
    m_meansLabel->setBuddy(m_means);
    auto* form = new WrappingRow;
    form->add(m_saidLabel);
    form->add(m_said, 1);
    form->add(m_meansLabel);
    form->add(m_means, 1);
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        form->add(button);
    }
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_own, 1);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    return part;
}

QWidget* SynonymsPage::makeShipped()
{
    auto* part = new QWidget;
    m_shipped->setModel(m_found);
    setUpTable(*m_shipped);
    m_shipped->horizontalHeader()->setSectionResizeMode(ShippedWordsModel::WordColumn, QHeaderView::ResizeToContents);
    m_shipped->horizontalHeader()->setSectionResizeMode(ShippedWordsModel::ExampleColumn,
                                                        QHeaderView::ResizeToContents);
    m_search->setClearButtonEnabled(true);
    m_shippedLabel->setBuddy(m_list);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_shippedLabel);
    tools->addWidget(m_list, 1);
    tools->addWidget(m_search, 1);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(tools);
    layout->addWidget(m_shipped, 1);
    return part;
}

void SynonymsPage::setSynonyms(std::vector<check::Synonym> synonyms, bool readOnly)
{
    m_ownModel->setSynonyms(std::move(synonyms), readOnly);
}

void SynonymsPage::add()
{
    const check::Synonym typed{m_said->text(), m_means->text()};
    if (m_ownModel->isReadOnly()) return;
    if (const QString fault = m_ownModel->faultOf(typed); !fault.isEmpty()) return say(fault);
    m_said->clear();
    m_means->clear();
    m_said->setFocus();
    m_ownModel->add(typed);
}

void SynonymsPage::remove()
{
    QList<int> rows;
    for (const QModelIndex& index : m_own->selectionModel()->selectedRows()) rows += index.row();
    m_ownModel->remove(rows);
}

void SynonymsPage::look()
{
    const check::Synonym typed{m_said->text(), m_means->text()};
    const bool isWhole = !typed.said.trimmed().isEmpty() && !typed.means.trimmed().isEmpty();
    const QString fault = isWhole ? m_ownModel->faultOf(typed) : QString();
    say(fault);
    m_add->setEnabled(isWhole && fault.isEmpty() && !m_ownModel->isReadOnly());
    m_remove->setEnabled(m_own->selectionModel()->hasSelection() && !m_ownModel->isReadOnly());
}

void SynonymsPage::say(const QString& fault)
{
    m_fault->setText(fault.isEmpty() ? QString() : u"⚠ "_s + fault);
    m_fault->setVisible(!fault.isEmpty());
}

QString SynonymsPage::fault() const
{
    return m_fault->text();
}

void SynonymsPage::showList()
{
    const auto lists = ShippedWordsModel::lists();
    const auto& list = lists.at(static_cast<size_t>(std::max(0, m_list->currentIndex())));
    m_shippedModel->setList(list.name);
    m_shipped->setColumnHidden(ShippedWordsModel::VariantsColumn, !list.hasVariants);
}

void SynonymsPage::retranslate()
{
    setWindowTitle(tr("Words"));
    m_words->setText(
        tr("What a unit calls by a word of its own counts as the word of the plan. These words belong to the "
           "workspace, and the check follows them."));
    m_own->setAccessibleName(tr("The office's own words"));
    m_saidLabel->setText(tr("&Word:"));
    m_said->setAccessibleName(tr("Word of the office"));
    m_meansLabel->setText(tr("&counts as:"));
    m_means->setAccessibleName(tr("What the word counts as"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_shippedLabel->setText(tr("&Shipped list:"));
    m_list->setAccessibleName(tr("Shipped list"));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setPlaceholderText(tr("Search the list"));
    m_shipped->setAccessibleName(tr("Words of the shipped list"));
    {
        const QSignalBlocker quiet(m_list);
        const int chosen = std::max(0, m_list->currentIndex());
        m_list->clear();
        for (const ShippedWordsModel::List& list : ShippedWordsModel::lists()) m_list->addItem(list.title);
        m_list->setCurrentIndex(chosen);
    }
    showList();
    look();
}

void SynonymsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    Q_EMIT m_ownModel->headerDataChanged(Qt::Horizontal, 0, SynonymsModel::ColumnCount - 1);
}

} // namespace duibiao::ui
