// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace duibiao::ui {

/// Messages above the place they concern: they neither take the focus nor stop the work. The newest stands first; more
/// than a few are counted.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Done, Note, Problem };

    explicit MessageBar(QWidget* parent = nullptr);
    /// File, what happened, remedy.
    void showError(const Error& error);
    /// Several files at once: one message that names them all, those with the same trouble together.
    void showErrors(const std::vector<Error>& errors);
    /// What a message offers to do; the message goes when it is chosen.
    struct Offer {
        QString text;
        std::function<void()> action;
    };
    /// A message that goes away by itself unless it offers something; of what was done, the latest is shown alone.
    void showNote(Kind kind, const QString& text, const std::vector<Offer>& offers = {});
    void clear();
    [[nodiscard]] int count() const;

private:
    /// `text` may have several lines.
    QFrame* addMessage(Kind kind, const QString& title, const QString& text);
    void remove(QFrame* message);
    void removeDone();

    QVBoxLayout* m_layout;
    QList<QPointer<QFrame>> m_done; ///< messages of what was done
};

} // namespace duibiao::ui
