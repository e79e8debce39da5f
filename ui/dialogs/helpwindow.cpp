// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpwindow.h"

#include "core/base/wording.h"
#include "ui/dialogs/manualbrowser.h"
#include "ui/parts/openingsize.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// In a static library the linker drops the initialiser that registers the resources unless something names it.
static void registerResources()
{
    Q_INIT_RESOURCE(manual);
}

namespace duibiao::ui {

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_back(new QToolButton), m_contents(new QToolButton), m_browser(new ManualBrowser)
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 0);
    bar->addWidget(m_back);
    bar->addWidget(m_contents);
    bar->addStretch();
    for (QToolButton* button : {m_back, m_contents}) button->setFocusPolicy(Qt::TabFocus);
    m_back->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_browser, 1);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_contents, &QToolButton::clicked, this, [this] { open(m_language, pages().first()); });
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    resize(openingSize(*this, {640, 720}));
    retranslate();
}

QStringList HelpWindow::pages()
{
    return {u"index"_s, u"overview"_s, u"plan"_s,   u"submissions"_s, u"check"_s,
            u"score"_s, u"rounds"_s,   u"report"_s, u"present"_s,     u"keys"_s};
}

QString HelpWindow::addressOf(const QString& language, const QString& page)
{
    return u":/duibiao/manual/%1/%2.html"_s.arg(language, page);
}

void HelpWindow::open(const QString& language, const QString& page)
{
    m_language = language;
    m_browser->setSource(QUrl(u"qrc"_s + addressOf(language, page)));
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Manual"));
    m_back->setText(tr("Back"));
    m_contents->setText(tr("Contents"));
    m_browser->setAccessibleName(tr("Manual"));
    // The page that is being read goes on in the other language; those before were in this one.
    if (m_language.isEmpty() || m_language == languageOfTexts()) return;
    m_language = languageOfTexts();
    m_browser->setSource(QUrl(u"qrc"_s + addressOf(m_language, QFileInfo(m_browser->source().path()).baseName())));
    m_browser->clearHistory();
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
