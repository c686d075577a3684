// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "store/articlerepository.h"

#include <QDialog>
#include <QList>

class LibrarySession;
class MessageLine;
class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

/// What is known about one article or many, to be corrected. A field in which they differ says so and is left alone unless
/// something is written into it; what was guessed says so until it is corrected or confirmed.
class ArticleDetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `articles` is not empty; the session outlives the dialog and is given the correction when it is accepted.
    ArticleDetailsDialog(LibrarySession &session, const QList<ArticleSummary> &articles, QWidget *parent = nullptr);

    /// What was written or confirmed.
    [[nodiscard]] ArticleRepository::Correction correction() const;

private:
    struct Field {
        ArticleField field;
        QLineEdit *value;
        QCheckBox *confirmed; ///< hidden where nothing was guessed
        bool differs = false;
        QString before; ///< as the field showed it
    };

    void addField(QFormLayout &form, ArticleField field);
    /// What is guessed is shown in italics.
    void connectField(const Field &field);
    void addFacts(QFormLayout &form);
    void addLinks(QFormLayout &form);
    void validate();
    void apply();
    [[nodiscard]] static QString label(ArticleField field);
    [[nodiscard]] static QString placeholder(ArticleField field);
    [[nodiscard]] static QString tip(ArticleField field);
    [[nodiscard]] static QString objection(ArticleField field);
    /// Nothing where it cannot be stored so.
    [[nodiscard]] static std::optional<QString> stored(ArticleField field, const QString &entered);

    LibrarySession &m_session;
    QList<ArticleSummary> m_articles;
    QList<Field> m_fields;
    MessageLine *m_message;
    QDialogButtonBox *m_buttons;
};
