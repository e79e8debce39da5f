// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/presentation.h"

#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace duibiao::ui {

class AnswerCard;
class ElidedLabel;
class SentenceStage;

/// The wall: a window of its own that fills the screen, in which sentences are taken apart one after the other. Arrow
/// keys, Page Up and Down (a clicker's keys) and the space bar go on and back; a sentence can be typed and is read as
/// it grows; Escape leaves.
class PresentView : public QWidget {
    Q_OBJECT

public:
    explicit PresentView(QWidget* parent);
    ~PresentView() override;

    /// What private words go through while masking is on; keeps the length.
    void setMask(const std::function<QString(const QString&)>& mask) { m_mask = mask; }
    /// `title` says where the sentences come from.
    void present(std::vector<plan::Breakdown> sentences, int current, const QString& title);
    /// The sentence in the field, read; shown instead of the others until the field is empty again.
    void setTyped(const plan::Breakdown& sentence);
    [[nodiscard]] const Presentation& presentation() const { return m_show; }
    [[nodiscard]] bool isMasked() const;
    [[nodiscard]] QString shown(const QString& words) const { return isMasked() && m_mask ? m_mask(words) : words; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] SentenceStage& stage() const { return *m_stage; }
    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] QString explanation() const;
    /// Words in the place of the explanation, until one goes on.
    void say(const QString& words);

Q_SIGNALS:
    void typed(const QString& sentence);
    void handoutRequested();
    void resetRequested(); ///< back to the sample

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar(QWidget& bar);
    void refresh();
    void showSource(); ///< as much of the title as there is room for
    void showItems(const plan::Breakdown& sentence, const std::vector<Presentation::Item>& open,
                   std::optional<Presentation::Item> asked);
    void explain(const plan::Breakdown& sentence, std::optional<Presentation::Item> asked,
                 std::optional<Presentation::Item> latest);
    void keepTyped();
    void leaveField();
    void step(bool forward);
    void scale();
    void retranslate();

    Presentation m_show;
    std::optional<plan::Breakdown> m_typed;
    std::function<QString(const QString&)> m_mask;
    QString m_title;
    ElidedLabel* m_source;
    QLabel* m_place;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_ask;
    QToolButton* m_masked;
    QToolButton* m_handout;
    QToolButton* m_reset;
    QToolButton* m_leave;
    SentenceStage* m_stage;
    QLabel* m_explanation;
    std::array<AnswerCard*, 4> m_cards;
    QLineEdit* m_field;
};

} // namespace duibiao::ui
