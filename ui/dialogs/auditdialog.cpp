// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/auditdialog.h"

#include "ui/models/icons.h"
#include "ui/models/requirementfilter.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/lineheight.h"
#include "ui/parts/openingsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

QString geometryKey()
{
    return u"audit/geometry"_s;
}

} // namespace

AuditDialog::AuditDialog(AuditModel::Source source, AuditWords words, QWidget* parent)
    : QDialog(parent), m_model(new AuditModel(this)), m_filter(new QLineEdit), m_list(new QTreeView), m_state(nullptr),
      m_whole(new QPlainTextEdit), m_export(new QPushButton(symbol(u"export"_s), tr("&Export (XLSX, CSV)…")))
{
    setWindowTitle(tr("Audit trail"));
    m_model->setSource(std::move(source), std::move(words));
    m_filter->setPlaceholderText(tr("Search the audit trail"));
    m_filter->setAccessibleName(tr("Search the audit trail"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_state = EmptyState::of(*m_list);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setAccessibleName(tr("The whole entry"));
    m_export->setAutoDefault(false);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &AuditDialog::search);
    connect(m_export, &QPushButton::clicked, this, &AuditDialog::exportRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditDialog::showCurrent);
    connect(this, &QDialog::finished, this, [this] { QSettings().setValue(geometryKey(), saveGeometry()); });
    search();
    m_list->setFocus();
}

void AuditDialog::layOut()
{
    auto* words = new QLabel(tr("Every change of this workspace, by whomever, in whatever window. Nothing is ever "
                                "taken out of it: what is undone is told as well."));
    words->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_export);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int fewestLines = 3; // of an entry; a small screen is for the list
    constexpr int linesOfEntry = 7;
    constexpr int frame = 14;
    m_whole->setMinimumHeight(lineHeight(m_whole->font()) * fewestLines + frame);
    m_whole->setMaximumHeight(lineHeight(m_whole->font()) * linesOfEntry + frame);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(top);
    layout->addWidget(m_state, 3);
    layout->addWidget(m_whole, 1);
    layout->addWidget(buttons);
    m_list->header()->setStretchLastSection(true);
    resize(openingSize(*this, {1000, 620}));
    fitColumns();
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
}

void AuditDialog::fitColumns()
{
    struct Column {
        AuditModel::Column column;
        int least, most; // in letters
    };
    // Every deed can be read, in whatever language; of the words of people as much as leaves the others room.
    static constexpr Column columns[] = {{AuditModel::WhenColumn, 6, 20},  {AuditModel::WhoColumn, 4, 10},
                                         {AuditModel::WhatColumn, 8, 24},  {AuditModel::SubjectColumn, 12, 18},
                                         {AuditModel::BeforeColumn, 6, 9}, {AuditModel::AfterColumn, 6, 9}};
    const int letter = m_list->fontMetrics().horizontalAdvance(u'国');
    m_list->header()->setResizeContentsPrecision(-1); // what is out of sight counts, too
    const QAbstractItemView& list = *m_list;
    for (const Column& each : columns) {
        const int needed =
            std::max(list.sizeHintForColumn(each.column), m_list->header()->sectionSizeHint(each.column));
        m_list->setColumnWidth(each.column, std::clamp(needed, letter * each.least, letter * each.most));
    }
}

void AuditDialog::search()
{
    m_model->setFilter(RequirementConditions::wordsOf(m_filter->text()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_state->setWords(m_filter->text().trimmed().isEmpty() ? tr("Nothing was changed in this workspace yet.")
                                                           : tr("No entry holds these words."));
    m_export->setEnabled(!isEmpty);
    m_whole->setVisible(!isEmpty);
    if (!isEmpty) m_list->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void AuditDialog::showCurrent()
{
    QStringList lines;
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        for (int column = 0; column < AuditModel::ColumnCount; ++column) {
            const QString words = current.siblingAtColumn(column).data().toString();
            const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (!words.isEmpty()) lines += tr("%1: %2").arg(title, words);
        }
    m_whole->setPlainText(lines.join(u'\n'));
}

} // namespace duibiao::ui
