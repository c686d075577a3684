// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "store/tagrepository.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

/// A new library in a folder of its own for each test function.
class LibraryTestBase : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] Library &library()
    {
        return *m_library;
    }

    [[nodiscard]] QString file(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    [[nodiscard]] QString libraryFile() const
    {
        return file(QStringLiteral("test.manicule"));
    }

    void closeLibrary()
    {
        m_library.reset();
    }

    void openLibrary()
    {
        m_library.reset();
        auto opened = Library::open(libraryFile());
        VERIFY_RESULT(opened);
        m_library = *std::move(opened);
    }

    /// Adds an article; 0 where that fails.
    [[nodiscard]] ArticleId addArticle(const QString &text, const QString &title = QStringLiteral("Titre"))
    {
        return library().articles().add({.title = title, .text = text}, {}).value_or(ArticleRepository::Added{}).id;
    }

    /// An annotation of the first `quote` in the text, not yet stored.
    [[nodiscard]] static Annotation annotationAt(ArticleId article, const QString &text, const QString &quote, const QList<TagId> &tags = {})
    {
        const auto start = text.indexOf(quote);
        auto annotation = annotationOf(text, {start, start + quote.size()});
        annotation.article = article;
        annotation.tags = tags;
        return annotation;
    }

    /// Adds a tag with its parents; 0 where that fails.
    [[nodiscard]] TagId addTag(const QString &path)
    {
        return library().tags().ensure(path).value_or(0);
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        openLibrary();
    }

    void cleanup()
    {
        m_library.reset();
        m_folder.reset();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};
