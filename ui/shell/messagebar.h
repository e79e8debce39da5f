// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace duibiao::ui {

/// Messages above the place they concern: they neither take the focus nor stop the work. The newest stands first; more than a few are counted.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Done, Note, Problem };

    explicit MessageBar(QWidget* parent = nullptr);
    /// File, what happened, remedy.
    void showError(const Error& error);
    /// A message that goes away by itself unless it has an action.
    void showNote(Kind kind, const QString& text, const QString& actionText = {}, const std::function<void()>& action = {});
    void clear();
    [[nodiscard]] int count() const;

private:
    QFrame* addMessage(Kind kind, const QString& title, const QString& text);
    void remove(QFrame* message);

    QVBoxLayout* m_layout;
};

} // namespace duibiao::ui
