// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/splitdialog.h"

#include "ui/parts/openingsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {
namespace {

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar unit) { return unit.isSpace(); });
}

} // namespace

SplitDialog::SplitDialog(const QString& words, QWidget* parent)
    : QDialog(parent), m_words(words), m_editor(new QPlainTextEdit(words)), m_note(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Split the duty"));
    auto* hint = new QLabel(
        tr("Press Enter where another duty begins: each line becomes a duty. The words of the plan stay as they are."));
    hint->setWordWrap(true);
    m_editor->setAccessibleName(tr("The words of the duty"));
    m_editor->setTabChangesFocus(true);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_editor);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    resize(openingSize(*this, {560, 300}));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Split"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!isComplete()) return;
        const QStringList parts = pieces();
        accept();
        Q_EMIT split(parts);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SplitDialog::update);
    m_editor->setFocus();
    update();
}

QStringList SplitDialog::pieces() const
{
    QStringList lines = m_editor->toPlainText().split(QLatin1Char('\n'));
    for (QString& line : lines) line = line.trimmed();
    // A line of marks alone is no duty.
    lines.removeIf([](const QString& line) {
        return std::ranges::none_of(line, [](QChar unit) { return unit.isLetterOrNumber(); });
    });
    return lines;
}

bool SplitDialog::isComplete() const
{
    return withoutBlanks(m_editor->toPlainText()) == withoutBlanks(m_words) && pieces().size() > 1;
}

void SplitDialog::update()
{
    const bool same = withoutBlanks(m_editor->toPlainText()) == withoutBlanks(m_words);
    m_note->setText(!same ? tr("⚠ The words have changed. Only line ends can be put in: press Ctrl+Z to go back.")
                    : pieces().size() < 2 ? tr("It is one duty so far.")
                                          : tr("%n duties", nullptr, static_cast<int>(pieces().size())));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete());
}

} // namespace duibiao::ui
