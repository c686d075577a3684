// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QWidget>

class Codebook;
class OpenArticle;
class QLabel;
class QListWidget;
class QPushButton;

/// Below the cards of the annotations: those whose place in the open article's text is doubtful or lost, and how many moved with the
/// text and were not seen yet. Hidden where there is neither.
class UnplacedPassages : public QWidget
{
    Q_OBJECT

public:
    UnplacedPassages(const OpenArticle &article, const Codebook &codebook, QWidget *parent = nullptr);

Q_SIGNALS:
    void reviewRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    const OpenArticle &m_article;
    const Codebook &m_codebook;
    QLabel *m_heading;
    QListWidget *m_list;
    QPushButton *m_review;
};
