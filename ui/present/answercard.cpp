// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/answercard.h"

#include "ui/models/questionlook.h"

#include <QEvent>
#include <QLabel>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// How far under its top the words of a line stand.
int ascentOf(const QString& words, const QFont& font)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? qRound(line.ascent()) : 0;
}

} // namespace

AnswerCard::AnswerCard(plan::Question question, QWidget* parent)
    : QFrame(parent), m_question(question), m_name(new QLabel), m_answers(new QLabel)
{
    m_answers->setWordWrap(true);
    m_answers->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_answers->setTextFormat(Qt::PlainText);
    m_answers->setTextInteractionFlags(Qt::NoTextInteraction);
    setObjectName(u"card"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_answers, 1);
    retranslate();
    dress();
}

void AnswerCard::setAnswers(const QStringList& answers, bool isAsked)
{
    m_isAsked = isAsked;
    m_answers->setText(isAsked ? (answers + QStringList{u"？"_s}).join(u'\n') : answers.join(u'\n'));
    retranslate();
    dress();
}

void AnswerCard::setPixels(int pixels)
{
    m_pixels = pixels;
    dress();
}

void AnswerCard::retranslate()
{
    m_name->setText(questionName(m_question));
    setAccessibleName(questionName(m_question));
    setAccessibleDescription(m_answers->text());
}

void AnswerCard::dress()
{
    m_dressing = true;
    const FactLook look = questionLook(m_question, palette().color(QPalette::Base).lightness() < 128);
    setStyleSheet(u"#card { background: %1; border: none; border-top: %2px solid %3; border-radius: 4px; }"
                  "QLabel { background: transparent; }"_s
                      .arg(m_isAsked ? look.background.name() : palette().color(QPalette::AlternateBase).name())
                      .arg(m_isAsked ? 6 : 4)
                      .arg(look.line.name()));
    QFont font = this->font();
    font.setPixelSize(m_pixels);
    m_answers->setFont(font);
    // Where the type has no Chinese, words in Chinese stand lower than others: the answers of all cards stand in one
    // line.
    const QString first = m_answers->text().section(u'\n', 0, 0);
    m_answers->setContentsMargins(0, std::max(0, ascentOf(u"国"_s, font) - ascentOf(first, font)), 0, 0);
    font.setBold(true);
    m_name->setFont(font);
    QPalette colors = m_name->palette();
    colors.setColor(QPalette::WindowText, look.line);
    m_name->setPalette(colors);
    m_dressing = false;
}

void AnswerCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange && !m_dressing) dress();
}

} // namespace duibiao::ui
