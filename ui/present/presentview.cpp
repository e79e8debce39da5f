// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presentview.h"

#include "ui/models/icons.h"
#include "ui/models/questionlook.h"
#include "ui/models/rulewords.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/wrappingrow.h"
#include "ui/present/answercard.h"
#include "ui/present/sentencestage.h"

#include <QApplication>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

PresentView::PresentView(QWidget* parent)
    : QWidget(parent, Qt::Window), m_source(new ElidedLabel), m_place(new QLabel), m_previous(new QToolButton),
      m_next(new QToolButton), m_ask(new QToolButton), m_masked(new QToolButton), m_handout(new QToolButton),
      m_reset(new QToolButton), m_leave(new QToolButton), m_stage(new SentenceStage), m_explanation(new QLabel),
      m_cards{}, m_field(new QLineEdit)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* bar = new QWidget;
    buildBar(*bar);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setContentsMargins(SentenceStage::side, 0, SentenceStage::side, 8);
    auto* cards = new QHBoxLayout;
    cards->setContentsMargins(SentenceStage::side, 0, SentenceStage::side, 0);
    cards->setSpacing(16);
    for (const plan::Question question : allQuestions) {
        auto* card = new AnswerCard(question);
        m_cards[static_cast<size_t>(question)] = card;
        cards->addWidget(card, 1);
    }
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(2000);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->installEventFilter(this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(SentenceStage::side, 12, SentenceStage::side, SentenceStage::side / 2);
    foot->addWidget(m_field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(m_stage, 5);
    layout->addWidget(m_explanation, 1);
    layout->addLayout(cards, 2);
    layout->addLayout(foot);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty()) return Q_EMIT typed(text);
        m_typed.reset();
        refresh();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.isEmpty() || !m_typed) return; // the button that clears edits nothing
        m_typed.reset();
        refresh();
    });
    retranslate();
    m_stage->setFocus();
}

PresentView::~PresentView() = default;

void PresentView::buildBar(QWidget& bar)
{
    auto* layout = new WrappingRow(&bar);
    layout->setContentsMargins(SentenceStage::side, 12, SentenceStage::side, 0);
    layout->setSpacing(8);
    layout->add(m_source, 1);
    layout->addTogether({m_previous, m_place, m_next});
    for (QToolButton* button : {m_ask, m_masked, m_reset, m_handout, m_leave}) layout->add(button);
    // A click leaves the keys to the stage.
    for (QToolButton* button : {m_previous, m_next, m_ask, m_masked, m_reset, m_handout, m_leave})
        button->setFocusPolicy(Qt::TabFocus);
    m_previous->setIcon(symbol(u"previous"_s));
    m_next->setIcon(symbol(u"next"_s));
    for (QToolButton* button : {m_previous, m_next}) // as high as those with words
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_ask->setCheckable(true);
    m_masked->setCheckable(true);
    m_masked->setChecked(true);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_ask, &QToolButton::toggled, this, [this](bool asks) {
        m_show.setMode(asks ? Presentation::Mode::Ask : Presentation::Mode::Reveal);
        refresh();
    });
    connect(m_masked, &QToolButton::toggled, this, &PresentView::refresh);
    connect(m_reset, &QToolButton::clicked, this, &PresentView::resetRequested);
    connect(m_handout, &QToolButton::clicked, this, &PresentView::handoutRequested);
    connect(m_leave, &QToolButton::clicked, this, &QWidget::close);
}

void PresentView::present(std::vector<plan::Breakdown> sentences, int current, const QString& title)
{
    m_title = title;
    m_typed.reset();
    m_field->clear();
    m_show.setSentences(std::move(sentences), current);
    refresh();
    m_stage->setFocus();
}

void PresentView::setTyped(const plan::Breakdown& sentence)
{
    m_typed = sentence;
    refresh();
}

void PresentView::keepTyped()
{
    if (!m_typed) return leaveField();
    m_show.insert(*m_typed);
    leaveField();
}

void PresentView::leaveField()
{
    m_typed.reset();
    m_field->clear();
    refresh();
    m_stage->setFocus();
}

bool PresentView::isMasked() const
{
    return m_masked->isChecked();
}

QString PresentView::explanation() const
{
    return m_explanation->text();
}

void PresentView::say(const QString& words)
{
    m_explanation->setText(words);
}

void PresentView::step(bool forward)
{
    if (m_typed) return leaveField();
    if (forward ? m_show.next() : m_show.previous()) refresh();
}

void PresentView::refresh()
{
    const bool any = m_show.count() > 0;
    showSource();
    m_place->setText(any && !m_typed ? tr("%1 of %2").arg(m_show.current() + 1).arg(m_show.count()) : QString());
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    m_handout->setEnabled(any);
    if (m_typed) return showItems(*m_typed, itemsOf(*m_typed), {});
    if (const plan::Breakdown* sentence = m_show.sentence())
        return showItems(*sentence, m_show.revealed(), m_show.asked());
    m_stage->showNothing(tr("Type a sentence below, or open a plan and come back."));
    m_explanation->clear();
    for (AnswerCard* card : m_cards) card->setAnswers({}, false);
}

void PresentView::showSource()
{
    m_source->setWords(shown(m_title));
}

void PresentView::showItems(const plan::Breakdown& sentence, const std::vector<Presentation::Item>& open,
                            std::optional<Presentation::Item> asked)
{
    const std::vector<Presentation::Item> all = itemsOf(sentence);
    m_stage->show(shown(sentence.text), all, static_cast<int>(open.size()),
                  asked ? std::optional(asked->answer->question) : std::nullopt);
    std::array<QStringList, 4> answers;
    for (const Presentation::Item& item : open) {
        QString words = shown(answerWords(sentence, *item.answer));
        if (sentence.duties.size() > 1)
            words.prepend(u"%1 "_s.arg(QChar(static_cast<char16_t>(u'①' + std::min(item.duty, 19)))));
        answers[static_cast<size_t>(item.answer->question)] += words;
    }
    for (size_t i = 0; i < answers.size(); ++i)
        m_cards[i]->setAnswers(answers[i], asked && static_cast<size_t>(asked->answer->question) == i);
    explain(sentence, asked, m_typed || open.empty() || asked ? std::nullopt : std::optional(open.back()));
    m_stage->setAccessibleName(shown(sentence.text));
    m_stage->setAccessibleDescription(m_explanation->text());
}

void PresentView::explain(const plan::Breakdown& sentence, std::optional<Presentation::Item> asked,
                          std::optional<Presentation::Item> latest)
{
    if (sentence.duties.empty()) return m_explanation->setText(tr("Nothing is asked of anybody in this sentence."));
    if (m_typed)
        return m_explanation->setText(
            tr("%n duty(s) in this sentence.", nullptr, static_cast<int>(sentence.duties.size())));
    if (asked)
        return m_explanation->setText(
            tr("%1?", "a question of four: who, what, how much, by when").arg(questionName(asked->answer->question)));
    if (!latest) return m_explanation->clear();
    const plan::Answer& answer = *latest->answer;
    m_explanation->setText(u"%1\n%2"_s.arg(
        tr("%1: %2", "question, answer").arg(questionName(answer.question), shown(answerWords(sentence, answer))),
        ruleWords(answer.rule)));
}

void PresentView::keyPressEvent(QKeyEvent* event)
{
    const bool bySentence = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!bySentence) return step(true);
        if (m_show.goTo(m_show.current() + 1)) refresh();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        if (!bySentence) return step(false);
        if (m_show.goTo(m_show.current() - 1)) refresh();
        return;
    case Qt::Key_Home:
        if (m_show.goTo(0)) refresh();
        return;
    case Qt::Key_End:
        if (m_show.goTo(m_show.count() - 1)) refresh();
        return;
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Slash: m_field->setFocus(); return;
    case Qt::Key_Q: m_ask->toggle(); return;
    case Qt::Key_M: m_masked->toggle(); return;
    case Qt::Key_H: Q_EMIT handoutRequested(); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool PresentView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: leaveField(); return true; // the next Escape leaves the wall
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keepTyped();
        return true; // a line edit hands these keys on to its parent, which would go one step further
    default: return false;
    }
}

void PresentView::scale()
{
    const int type = QFontInfo(QApplication::font()).pixelSize(); // who enlarged the text wants it here, too
    const int pixels = std::max(std::clamp(height() / 34, 13, 34), type);
    for (AnswerCard* card : m_cards) card->setPixels(pixels);
    QFont font = this->font();
    font.setPixelSize(pixels);
    m_explanation->setFont(font);
    m_explanation->setMinimumHeight(QFontMetrics(font).lineSpacing() * 3);
    m_field->setFont(font);
    font.setPixelSize(std::max(std::clamp(height() / 60, 13, 22), type));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_source, m_place, m_ask, m_masked, m_reset, m_handout, m_leave})
        widget->setFont(font);
    showSource();
}

void PresentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    scale();
}

void PresentView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refresh();
}

void PresentView::retranslate()
{
    setWindowTitle(tr("Present"));
    m_previous->setAccessibleName(tr("Back"));
    m_previous->setToolTip(tr("Back (Left, Page Up)"));
    m_next->setAccessibleName(tr("On"));
    m_next->setToolTip(tr("On (Right, Page Down, Space)"));
    m_ask->setText(tr("Ask first"));
    m_ask->setToolTip(tr("Ask each question before its answer is shown (Q)"));
    m_masked->setText(tr("Mask"));
    m_masked->setToolTip(tr("Make identity numbers, telephone numbers and the names beside them unreadable (M)"));
    m_reset->setText(tr("Sample"));
    m_reset->setToolTip(tr("Begin anew with the sentences of the sample"));
    m_handout->setText(tr("Handout…"));
    m_handout->setToolTip(tr("Save the sentences with their answers as PDF (H)"));
    m_leave->setText(tr("Leave"));
    m_leave->setToolTip(tr("Leave (Escape)"));
    m_field->setPlaceholderText(tr("Type any sentence and see it read (/)"));
    m_field->setAccessibleName(tr("Sentence to be read"));
    m_explanation->setAccessibleName(tr("Explanation"));
    for (AnswerCard* card : m_cards) card->retranslate();
}

} // namespace duibiao::ui
