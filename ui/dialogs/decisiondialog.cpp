// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decisiondialog.h"

#include "ui/dialogs/attachmentlist.h"
#include "ui/models/statuslook.h"
#include "ui/parts/openingsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {
namespace {

using store::DecisionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::DecisionDialog)

public:
    static QString title(DecisionKind kind)
    {
        switch (kind) {
        case DecisionKind::Return: return tr("Return to the unit");
        case DecisionKind::Appeal: return tr("The unit’s appeal");
        case DecisionKind::Sign: return tr("Second signature");
        case DecisionKind::Note: return tr("Note and attachments");
        case DecisionKind::Accept:
        case DecisionKind::Override:
        case DecisionKind::Revoke: break;
        }
        return tr("Decide");
    }
    /// What the button that does it says.
    static QString deed(DecisionKind kind)
    {
        return kind == DecisionKind::Appeal ? tr("Record the appeal")
               : kind == DecisionKind::Sign ? tr("Sign")
               : kind == DecisionKind::Note ? tr("Record")
                                            : title(kind);
    }
    static QString hint(DecisionKind kind)
    {
        switch (kind) {
        case DecisionKind::Return:
            return tr("What the unit has to mend or to prove. The result of the check stands until somebody decides.");
        case DecisionKind::Appeal:
            return tr("What the unit says against the result. The next decision on the cell is the second look at it.");
        case DecisionKind::Sign:
            return tr(
                "The decision comes into force with this signature. It has to be somebody else’s than the first.");
        case DecisionKind::Note: return tr("Decides nothing. What is attached counts as evidence of the cell.");
        case DecisionKind::Accept:
        case DecisionKind::Override:
        case DecisionKind::Revoke: break;
        }
        return tr("The status stands above the result of the check. What is attached counts as evidence of the cell.");
    }
};

/// The name of a field of several lines, as high as the first of them.
QLabel* besideFirstLine(const QString& name, QWidget& field)
{
    constexpr int aboveText = 5; // frame and margin of the field
    auto* label = new QLabel(name);
    label->setBuddy(&field);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setContentsMargins(0, aboveText, 0, 0);
    return label;
}

} // namespace

DecisionDialog::DecisionDialog(DecisionKind kind, int cells, check::Status status, QStringList firstSigners,
                               QWidget* parent)
    : QDialog(parent), m_kind(kind), m_firstSigners(std::move(firstSigners)), m_status(new QComboBox),
      m_words(new QPlainTextEdit), m_who(new QLineEdit), m_objection(new QLabel), m_attachments(new AttachmentList),
      m_needsSignature(new QCheckBox(tr("Needs a &second signature"))), m_trouble(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(cells == 1 ? Texts::title(kind) : tr("%1 – %n cell(s)", nullptr, cells).arg(Texts::title(kind)));
    auto* hint = new QLabel(Texts::hint(kind));
    hint->setWordWrap(true);
    for (const check::Status each : allStatuses)
        m_status->addItem(statusIcon(each), check::statusLabel(each), static_cast<int>(each));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(status)));
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_who->setText(QSettings().value(QStringLiteral("reviewer/name")).toString());
    m_who->setPlaceholderText(tr("Your name; if empty, your user name"));
    for (QLabel* label : {m_objection, m_trouble}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    m_form = new QFormLayout;
    const bool decides = kind == DecisionKind::Override;
    m_form->addRow(tr("S&tatus:"), m_status);
    m_form->addRow(besideFirstLine(kind == DecisionKind::Appeal ? tr("The unit’s &words:") : tr("&Reason:"), *m_words),
                   m_words);
    m_form->addRow(besideFirstLine(tr("&Attachments:"), *m_attachments), m_attachments);
    m_form->addRow(kind == DecisionKind::Appeal ? tr("Recorded &by:") : tr("Signed &by:"), m_who);
    m_form->addRow(QString(), m_objection);
    m_form->addRow(m_needsSignature);
    m_form->setRowVisible(m_status, decides);
    m_form->setRowVisible(m_attachments, kind != DecisionKind::Sign);
    m_form->setRowVisible(m_needsSignature, decides);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(m_form);
    layout->addWidget(m_trouble);
    layout->addWidget(m_buttons);
    resize(openingSize(*this, {560, 0}).width(), sizeHint().height());

    m_buttons->button(QDialogButtonBox::Ok)->setText(Texts::deed(kind));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QPlainTextEdit::textChanged, this, &DecisionDialog::update);
    connect(m_attachments, &AttachmentList::changed, this, &DecisionDialog::update);
    connect(m_attachments, &AttachmentList::refused, m_trouble, &QLabel::setText);
    const bool takesFiles = kind != DecisionKind::Sign;
    setAcceptDrops(takesFiles);
    setProperty("takesFiles", takesFiles); // what is dropped here is not for the workspace
    if (takesFiles) {                      // and not for the words either
        m_words->setAcceptDrops(false);
        m_who->setAcceptDrops(false);
    }
    connect(m_who, &QLineEdit::textChanged, this, &DecisionDialog::update);
    update();
    if (objection().isEmpty()) {
        m_words->setFocus();
    } else { // the next thing to be typed
        m_who->setFocus();
        m_who->selectAll();
    }
}

void DecisionDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile)) event->acceptProposedAction();
}

void DecisionDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_trouble->clear();
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            if (const QString why = m_attachments->addFile(url.toLocalFile()); !why.isEmpty()) m_trouble->setText(why);
}

store::Decision DecisionDialog::decision() const
{
    store::Decision out;
    out.kind = m_kind;
    out.status = static_cast<check::Status>(m_status->currentData().toInt());
    out.reason = m_words->toPlainText().trimmed();
    out.who = m_who->text().trimmed();
    out.needsSignature = m_needsSignature->isChecked();
    out.attachments = m_attachments->attachments();
    return out;
}

QString DecisionDialog::objection() const
{
    for (const QString& first : m_firstSigners)
        if (const QString words = store::objectionToSignature(first, m_who->text()); !words.isEmpty()) return words;
    return {};
}

bool DecisionDialog::isComplete() const
{
    const bool said = !m_words->toPlainText().trimmed().isEmpty();
    if (m_kind == DecisionKind::Sign) return objection().isEmpty();
    if (m_kind == DecisionKind::Note) return said || !m_attachments->attachments().empty();
    return said;
}

void DecisionDialog::update()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete());
    const QString words = objection();
    m_objection->setText(words.isEmpty() ? words : u"⚠ "_s + words);
    m_form->setRowVisible(m_objection, !words.isEmpty());
    m_who->setAccessibleDescription(words);
}

void DecisionDialog::take()
{
    if (!isComplete()) return;
    if (m_kind != DecisionKind::Appeal) QSettings().setValue(QStringLiteral("reviewer/name"), m_who->text().trimmed());
    const store::Decision what = decision();
    accept();
    Q_EMIT decided(what);
}

} // namespace duibiao::ui
