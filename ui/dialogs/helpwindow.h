// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;
class QToolButton;

namespace duibiao::ui {

/// The shipped manual, in a window of its own beside the work. Pages are resources: manual/LANGUAGE/PAGE.html.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);
    /// `language` is one of the interface's; `page` one of pages().
    void open(const QString& language, const QString& page);
    [[nodiscard]] QTextBrowser& browser() const { return *m_browser; }

    /// The names of the pages; the first is the table of contents.
    [[nodiscard]] static QStringList pages();
    [[nodiscard]] static QString addressOf(const QString& language, const QString& page); ///< as of a resource: ":/…"

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QToolButton* m_back;
    QToolButton* m_contents;
    QTextBrowser* m_browser;
    QString m_language;
};

} // namespace duibiao::ui
