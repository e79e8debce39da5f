// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lettersdialog.h"

#include "core/base/wording.h"
#include "ui/parts/openingsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

LettersDialog::LettersDialog(std::vector<report::Missing> missing, const LetterWishes& start, QWidget* parent)
    : QDialog(parent), m_model(new MissingModel(this)), m_list(new QTreeView), m_all(new QCheckBox(tr("&All units"))),
      m_sender(new QLineEdit(start.terms.sender)), m_answerBy(new QDateEdit(start.terms.answerBy)),
      m_format(new QComboBox),
      m_ledger(new QCheckBox(tr("With each letter a &ledger of its items, to be filled in (xlsx)"))),
      m_mask(new QCheckBox(tr("&Mask identity numbers, telephone numbers and the names beside them"))),
      m_problem(new QLabel), m_write(nullptr)
{
    setWindowTitle(tr("What is missing"));
    auto* words = new QLabel(tr("What the units have not done, not proved, or told without making it clear. Each unit "
                                "that is ticked gets a letter that asks for its items."));
    words->setWordWrap(true);
    m_model->setMissing(std::move(missing));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Units and what is missing from them"));
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_list->expandToDepth(0);
    for (int row = 0; row < m_model->rowCount(); ++row) m_list->setFirstColumnSpanned(row, {}, true);
    m_list->setCurrentIndex(m_model->index(0, 0));

    m_sender->setPlaceholderText(tr("The office that signs"));
    m_sender->setMaxLength(100);
    m_answerBy->setCalendarPopup(true);
    m_answerBy->setDisplayFormat(dayEditFormat());
    m_format->addItem(tr("Word documents (docx)"), static_cast<int>(LetterFormat::Word));
    m_format->addItem(tr("PDF documents"), static_cast<int>(LetterFormat::Pdf));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(start.format)));
    m_ledger->setChecked(start.withLedger);
    m_mask->setChecked(start.masked);
    m_problem->setWordWrap(true);
    auto* form = new QFormLayout;
    const auto addRow = [form](const QString& label, QWidget* field) {
        form->addRow(label, field);
        // Without the mark of the key, which Chinese names carry in brackets, and the colon.
        static const QRegularExpression marks(u"\\(&.\\)|&|[:：]"_s);
        field->setAccessibleName(QString(label).remove(marks));
    };
    addRow(tr("&Signed by:"), m_sender);
    addRow(tr("Answer &by:"), m_answerBy);
    addRow(tr("Written &as:"), m_format);
    form->addRow(m_ledger);
    form->addRow(m_mask);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write the letters…"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_all);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(openingSize(*this, {1100, 700}));
    m_list->setColumnWidth(MissingModel::WordsColumn, width() * 2 / 5);
    m_list->setColumnWidth(MissingModel::DeadlineColumn, qRound(140 * typeScale(*this)));
    m_list->header()->setSectionResizeMode(MissingModel::StatusColumn, QHeaderView::ResizeToContents);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_all, &QCheckBox::clicked, m_model, &MissingModel::setAllChosen);
    connect(m_model, &MissingModel::chosenChanged, this, &LettersDialog::update);
    connect(m_answerBy, &QDateEdit::dateChanged, this, &LettersDialog::update);
    update();
    m_list->setFocus();
}

void LettersDialog::update()
{
    const qsizetype chosen = m_model->chosen().size();
    m_all->setChecked(chosen == m_model->rowCount());
    m_write->setEnabled(chosen > 0);
    const bool isPast = m_answerBy->date() < QDate::currentDate();
    m_problem->setText(chosen == 0 ? tr("Tick at least one unit.")
                       : isPast    ? tr("The day until which an answer is expected is in the past.")
                                   : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

LetterWishes LettersDialog::wishes() const
{
    LetterWishes wishes;
    wishes.units = m_model->chosen();
    wishes.terms.sender = m_sender->text().trimmed();
    wishes.terms.writtenOn = QDate::currentDate();
    wishes.terms.answerBy = m_answerBy->date();
    wishes.format = static_cast<LetterFormat>(m_format->currentData().toInt());
    wishes.withLedger = m_ledger->isChecked();
    wishes.masked = m_mask->isChecked();
    return wishes;
}

} // namespace duibiao::ui
