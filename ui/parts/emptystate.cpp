// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

namespace {

enum Page { ViewPage, WordsPage };

} // namespace

EmptyState::EmptyState(QWidget& view) : m_words(new QLabel), m_layout(nullptr)
{
    constexpr int margin = 12;
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->addStretch();
    m_layout->addWidget(m_words);
    m_layout->addStretch();
    addWidget(&view);
    addWidget(page);
    setCurrentIndex(WordsPage);
}

EmptyState* EmptyState::of(QAbstractItemView& view)
{
    auto* state = new EmptyState(view);
    const QAbstractItemModel* model = view.model();
    state->m_model = model;
    const auto look = [state, model] { state->setEmpty(model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::modelReset, state, look);
    connect(model, &QAbstractItemModel::rowsInserted, state, look);
    connect(model, &QAbstractItemModel::rowsRemoved, state, look);
    look();
    return state;
}

EmptyState::~EmptyState()
{
    // A list that holds its own model empties it while it goes, after this one is half gone.
    if (m_model) disconnect(m_model, nullptr, this, nullptr);
}

void EmptyState::setWords(const QString& words)
{
    m_words->setText(words);
}

QString EmptyState::words() const
{
    return m_words->text();
}

QPushButton* EmptyState::addButton(const QIcon& icon)
{
    auto* button = new QPushButton(icon, {});
    button->setAutoDefault(false);
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setEmpty(bool empty)
{
    setCurrentIndex(empty ? WordsPage : ViewPage);
}

bool EmptyState::isEmpty() const
{
    return currentIndex() == WordsPage;
}

} // namespace duibiao::ui
