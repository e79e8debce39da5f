// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "core/base/sentences.h"
#include "core/base/wording.h"
#include "ui/models/icons.h"
#include "ui/tasks/scratchfile.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr int mostMessages = 4;
constexpr qsizetype mostNames = 6; // of files with the same trouble

QString whatAndRemedy(const Error& error)
{
    return sentencesText({error.message, error.remedy});
}

/// The file's name, where it is one that the user knows; of a file in an archive, where it lies there.
QString nameOf(const QString& path)
{
    if (isScratch(path)) return {};
    if (QFileInfo(path).isRelative()) return path; // as the papers of a folder or an archive are called
    for (qsizetype at = path.indexOf(u'/', 1); at > 0; at = path.indexOf(u'/', at + 1))
        if (const QFileInfo archive(path.first(at)); archive.isFile()) return archive.fileName() + path.sliced(at);
    return QFileInfo(path).fileName();
}

} // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(8, 6, 8, 6);
    m_layout->setSpacing(4);
    hide();
}

int MessageBar::count() const
{
    return m_layout->count();
}

QFrame* MessageBar::addMessage(Kind kind, const QString& title, const QString& text)
{
    auto* message = new QFrame;
    message->setFrameShape(QFrame::StyledPanel);
    message->setAutoFillBackground(true);
    message->setBackgroundRole(QPalette::Base);
    auto* icon = new QLabel;
    const QString name = kind == Kind::Problem ? u"error"_s : kind == Kind::Done ? u"done"_s : u"info"_s;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 5 / 4;
    icon->setPixmap(symbol(name).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString body = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    auto* words = new QLabel(title.isEmpty() ? body : u"<b>%1</b><br>%2"_s.arg(title.toHtmlEscaped(), body));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(symbol(u"close"_s));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close"));
    auto* layout = new QHBoxLayout(message);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, message, [this, message] { remove(message); });
    message->setAccessibleName(title.isEmpty() ? text : title + u". "_s + text);
    // The same words twice say no more than once.
    for (int i = m_layout->count() - 1; i >= 0; --i)
        if (auto* earlier = qobject_cast<QFrame*>(m_layout->itemAt(i)->widget());
            earlier->accessibleName() == message->accessibleName())
            remove(earlier);
    m_layout->insertWidget(0, message);
    while (m_layout->count() > mostMessages)
        remove(qobject_cast<QFrame*>(m_layout->itemAt(m_layout->count() - 1)->widget()));
    show();
    return message;
}

void MessageBar::remove(QFrame* message)
{
    m_layout->removeWidget(message);
    message->hide();
    message->deleteLater();
    setVisible(m_layout->count() > 0);
}

void MessageBar::removeDone()
{
    for (const QPointer<QFrame>& message : std::exchange(m_done, {}))
        if (message != nullptr && m_layout->indexOf(message) >= 0) remove(message);
}

void MessageBar::showError(const Error& error)
{
    addMessage(Kind::Problem, nameOf(error.file), whatAndRemedy(error));
}

void MessageBar::showErrors(const std::vector<Error>& errors)
{
    if (errors.size() == 1) return showError(errors.front());
    std::vector<std::pair<QString, QStringList>> troubles; // what and remedy, with the files
    for (const Error& error : errors) {
        const QString what = whatAndRemedy(error);
        auto same = std::ranges::find(troubles, what, &std::pair<QString, QStringList>::first);
        if (same == troubles.end()) same = troubles.insert(troubles.end(), {what, {}});
        same->second += nameOf(error.file);
    }
    QStringList lines;
    for (const auto& [what, files] : troubles) {
        QString names = joined(files.first(std::min(files.size(), mostNames)), Between::Items);
        if (files.size() > mostNames) names += tr(" and %n more", nullptr, static_cast<int>(files.size() - mostNames));
        lines += tr("%1: %2").arg(names, what);
    }
    addMessage(Kind::Problem, tr("%n file(s) were not taken.", nullptr, static_cast<int>(errors.size())),
               lines.join(u'\n'));
}

void MessageBar::showNote(Kind kind, const QString& text, const std::vector<Offer>& offers)
{
    if (kind == Kind::Done) removeDone();
    QFrame* message = addMessage(kind, {}, text);
    if (kind == Kind::Done) m_done += message;
    if (offers.empty()) {
        using namespace std::chrono_literals;
        QTimer::singleShot(8s, message, [this, message] { remove(message); });
        return;
    }
    auto* layout = qobject_cast<QHBoxLayout*>(message->layout());
    int place = 2; // behind symbol and words
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.text);
        layout->insertWidget(place++, button);
        connect(button, &QPushButton::clicked, message, [this, message, action = offer.action] {
            remove(message);
            action();
        });
    }
}

void MessageBar::clear()
{
    while (m_layout->count() > 0) remove(qobject_cast<QFrame*>(m_layout->itemAt(0)->widget()));
}

} // namespace duibiao::ui
