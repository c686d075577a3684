// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/annotationrepository.h"

#include "store/articlerepository.h"
#include "store/library.h"
#include "store/tagrepository.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AnnotationRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_folder->filePath(u"a.manicule"_s));
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        m_library = *std::move(library);
    }

    void addsWithTags()
    {
        const QString text = u"Un 😀 deux trois"_s;
        const auto article = m_library->articles().add({.title = u"Titre"_s, .text = text}, {});
        QVERIFY2(article, article ? "" : qPrintable(article.error().detail));
        const auto tag = m_library->tags().ensure(u"Politique/Élections"_s);
        QVERIFY2(tag, tag ? "" : qPrintable(tag.error().detail + u"/"_s + QString::number(int(tag.error().code)) + u"/"_s + tag.error().subject));
        auto annotation = annotationOf(text, {6, 10});
        annotation.article = article->id;
        annotation.tags = {*tag};
        const auto id = m_library->annotations().add(annotation, text);
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        const auto all = m_library->annotations().ofArticle(article->id, text);
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().quote, u"deux"_s);
        QCOMPARE(all->first().tags, annotation.tags);
        for (int i = 0; i < 2; ++i) {
            const auto undone = m_library->history().undo();
            QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        }
        QCOMPARE(m_library->tags().all(), QList<Tag>());
        QCOMPARE(m_library->history().redo().value().kind, EditKind::AddTag);
        QCOMPARE(m_library->history().redo().value().kind, EditKind::AddAnnotation);
        QCOMPARE(m_library->annotations().ofArticle(article->id, text), all);
        QStringList rows;
        QVERIFY(m_library->annotations().forEachRow({}, [&](const AnnotationRow &row) {
            rows.append(row.article.title + row.tagPath + QString::number(row.annotation.range.start));
            return true;
        }));
        QCOMPARE(rows, QStringList{u"TitrePolitique/Élections5"_s});
        QCOMPARE(m_library->articles().summaries()->first().tags, annotation.tags);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(AnnotationRepositoryTest)
#include "tst_annotationrepository.moc"
