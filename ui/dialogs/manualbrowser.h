// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace duibiao::ui {

/// Shows a page of the manual. Its pictures are as large as there is room for, and never larger than they were taken.
class ManualBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitPictures();
    /// Makes the picture that `name` stands for as large as fits into `room`, in pixels of the window; gives its size.
    QSize fit(const QUrl& name, QSize room);
};

} // namespace duibiao::ui
