// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manualbrowser.h"

#include <QImage>
#include <QTextBlock>
#include <QTextCursor>

namespace duibiao::ui {

ManualBrowser::ManualBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false); // there are none: everything stands in the program
    document()->setDocumentMargin(16);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::fitPictures);
}

void ManualBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void ManualBrowser::fitPictures()
{
    constexpr double share = 0.75; // of the height: words are seen, too
    const QSize room(viewport()->width() - qRound(2 * document()->documentMargin()),
                     qRound(viewport()->height() * share));
    if (room.isEmpty()) return;
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
            QTextImageFormat picture = at.fragment().charFormat().toImageFormat();
            if (!picture.isValid()) continue;
            const QSize size = fit(QUrl(picture.name()), room);
            if (size.isEmpty() || size == QSizeF(picture.width(), picture.height()).toSize()) continue;
            picture.setWidth(size.width());
            picture.setHeight(size.height());
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the fragments of the block are others now, and a picture stands alone in its paragraph
        }
}

QSize ManualBrowser::fit(const QUrl& name, QSize room)
{
    const QUrl place = source().resolved(name);
    QImage picture(u':' + place.path());
    if (picture.isNull()) return {};
    const double dots = devicePixelRatioF();
    const QSize size = picture.size().scaled(room.boundedTo(picture.size()), Qt::KeepAspectRatio);
    // Made smaller here: the document would leave dots out, and with them strokes of the words in it.
    picture = picture.scaled(size * dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(dots);
    document()->addResource(QTextDocument::ImageResource, document()->baseUrl().resolved(name), picture);
    return size;
}

} // namespace duibiao::ui
