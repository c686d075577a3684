// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class OpenArticle;

/// The open article in numbers, on one line: language, words, names, figures.
class ArticleFacts : public QLabel
{
    Q_OBJECT

public:
    explicit ArticleFacts(const OpenArticle &article, QWidget *parent = nullptr);

    /// Says everything again, in the default locale.
    void tell();

private:
    const OpenArticle &m_article;
};
