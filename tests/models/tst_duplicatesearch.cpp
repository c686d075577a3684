// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicatesearch.h"

#include "import/nearduplicateindex.h"
#include "models/testlibrary.h"
#include "store/articlerepository.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DuplicateSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
    }

    void nearestOlderOneIsFound()
    {
        const auto first = add(copy(0));
        const auto other = add(u"Rien de tout cela n’a de rapport avec le reste, et personne ne s’en plaindra jamais."_s);
        const auto second = add(copy(1));
        const auto found = nearDuplicates(m_library->outside(), {first, other, second});
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().newer.id, second);
        QCOMPARE(found->first().older.id, first);
    }

    // More than the index compares with one another.
    void oneOfEachOfManyCopiesIsFound()
    {
        constexpr int copies = NearDuplicateIndex::mostInBand * 2;
        QList<ArticleRepository::Incoming> articles;
        for (int i = 0; i < copies; ++i) {
            articles.append({.article = {.text = copy(i)}, .mentions = {}});
        }
        VERIFY_RESULT(m_library->outside().articles().add(articles));
        const auto ids = m_library->outside().articles().ids();
        VERIFY_RESULT(ids);
        const auto found = nearDuplicates(m_library->outside(), *ids);
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), copies - 1);
        for (qsizetype i = 0; i < found->size(); ++i) {
            QCOMPARE(found->at(i).newer.id, ids->at(i + 1));
            QVERIFY(found->at(i).older.id < found->at(i).newer.id);
        }
    }

private:
    static QString copy(int number)
    {
        return u"Dépêche %1\n\nLe port a rouvert mardi, après trois semaines de fermeture et une négociation difficile entre la ville, la région, "
               "les armateurs et les pêcheurs, qui demandaient depuis l’automne un quai plus long et une criée ouverte le dimanche."_s.arg(number);
    }

    ArticleId add(const QString &text)
    {
        return m_library->addArticle(u"Titre"_s, text);
    }

    std::unique_ptr<TestLibrary> m_library;
};

QTEST_GUILESS_MAIN(DuplicateSearchTest)
#include "tst_duplicatesearch.moc"
