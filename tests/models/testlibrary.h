// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/mention.h"
#include "models/librarysession.h"
#include "models/sharedrecognizer.h"
#include "store/library.h"

#include <QTemporaryDir>

#include <memory>

/// A library in a folder of its own, with a session that shows it, and a connection that writes to it from outside the session.
class TestLibrary
{
public:
    TestLibrary();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString filePath(const QString &name) const;
    /// Writes a file beside the library and returns its path.
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Library &outside();

    /// Each fails the test where the library does not take what it is given.
    ArticleId addArticle(const QString &title, const QString &text, const QList<Mention> &mentions = {});
    ArticleId addArticle(const Article &article, const QList<Mention> &mentions = {});
    /// "Titre 0", "Texte 0.", and so on; oldest first.
    QList<ArticleId> addArticles(int count);
    AnnotationId annotate(ArticleId article, const QString &quote, const QList<TagId> &tags = {});
    TagId addTag(const QString &path);
    void openSession();

    SharedRecognizer recognizer;
    LibrarySession session{recognizer};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_outside;
};

/// A mention of the `occurrence`th place, from 0, where `quote` stands in `text`.
[[nodiscard]] Mention mentionOf(const QString &text, const QString &quote, MentionKind kind, const QString &value = {}, int occurrence = 0);
