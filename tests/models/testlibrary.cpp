// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/testlibrary.h"

#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/tagrepository.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

TestLibrary::TestLibrary()
{
    auto library = Library::open(path());
    if (!library) {
        qFatal() << library.error().detail;
    }
    m_outside = std::move(*library);
}

QString TestLibrary::path() const
{
    return filePath(u"test.manicule"_s);
}

QString TestLibrary::filePath(const QString &name) const
{
    return m_folder.filePath(name);
}

QString TestLibrary::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal() << file.errorString();
    }
    return file.fileName();
}

Library &TestLibrary::outside()
{
    return *m_outside;
}

ArticleId TestLibrary::addArticle(const QString &title, const QString &text, const QList<Mention> &mentions)
{
    return addArticle(Article{.title = title, .language = u"fr"_s, .text = text, .words = int(text.count(u' ')) + 1}, mentions);
}

ArticleId TestLibrary::addArticle(const Article &article, const QList<Mention> &mentions)
{
    const auto added = m_outside->articles().add(article, mentions, recognizer.get().version());
    if (!added) {
        qFatal() << added.error().detail;
    }
    return added->id;
}

QList<ArticleId> TestLibrary::addArticles(int count)
{
    QList<ArticleRepository::Incoming> articles;
    for (int i = 0; i < count; ++i) {
        const Article article{.title = u"Titre %1"_s.arg(i), .language = u"fr"_s, .text = u"Texte %1."_s.arg(i), .words = 2};
        articles.append({article, {}, recognizer.get().version()});
    }
    const auto added = m_outside->articles().add(articles);
    if (!added) {
        qFatal() << added.error().detail;
    }
    QList<ArticleId> ids;
    for (const auto &article : *added) {
        ids.append(article.id);
    }
    return ids;
}

AnnotationId TestLibrary::annotate(ArticleId id, const QString &quote, const QList<TagId> &tags)
{
    const auto article = m_outside->articles().article(id);
    const auto start = article ? article->text.indexOf(quote) : -1;
    if (start < 0) {
        qFatal() << "no such passage:" << quote;
    }
    auto annotation = annotationOf(article->text, {start, start + quote.size()});
    annotation.article = id;
    annotation.tags = tags;
    const auto added = m_outside->annotations().add(annotation, article->text);
    if (!added) {
        qFatal() << added.error().detail;
    }
    return *added;
}

TagId TestLibrary::addTag(const QString &path)
{
    const auto added = m_outside->tags().ensure(path);
    if (!added) {
        qFatal() << added.error().detail;
    }
    return *added;
}

void TestLibrary::openSession()
{
    const auto opened = session.open(path());
    if (!opened) {
        qFatal() << opened.error().detail;
    }
}

Mention mentionOf(const QString &text, const QString &quote, MentionKind kind, const QString &value, int occurrence)
{
    auto start = text.indexOf(quote);
    for (; occurrence > 0; --occurrence) {
        start = text.indexOf(quote, start + 1);
    }
    if (start < 0) {
        qFatal() << "no such passage:" << quote;
    }
    return {.range = {start, start + quote.size()}, .kind = kind, .value = value};
}
