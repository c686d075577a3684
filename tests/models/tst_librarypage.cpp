// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/librarypage.h"

#include "models/testlibrary.h"
#include "store/articlerepository.h"
#include "store/decisionrepository.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LibraryPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    ArticleId m_first = 0;
    ArticleId m_second = 0;

    /// "article: quote|quote", one a group.
    [[nodiscard]] static QStringList lines(const Result<QList<PassageGroup>> &groups)
    {
        QStringList all;
        for (const auto &group : groups.value_or(QList<PassageGroup>())) {
            QStringList quotes;
            for (const auto &passage : group.passages) {
                quotes.append(passage.quote);
            }
            all.append(group.title + u": "_s + quotes.join(u'|'));
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto text = u"😀 Jeanne Roy vit à Lyon. Roy aime Lyon."_s;
        m_first = m_library->addArticle({.title = u"Un"_s, .published = u"2025-01-03"_s, .text = text},
                                        {mentionOf(text, u"Jeanne Roy"_s, MentionKind::Person),
                                         mentionOf(text, u"Lyon"_s, MentionKind::Place),
                                         mentionOf(text, u"Roy"_s, MentionKind::Person, {}, 1),
                                         mentionOf(text, u"Lyon"_s, MentionKind::Organization, {}, 1)});
        const auto other = u"Le club de Lyon et Roy."_s;
        m_second = m_library->addArticle({.title = u"Deux"_s, .published = u"2025-03"_s, .text = other}, {mentionOf(other, u"Lyon"_s, MentionKind::Place)});
    }

    void cleanup()
    {
        m_library.reset();
    }

    void everyPassageOfAName()
    {
        QCOMPARE(lines(passagesOfName(m_library->outside(), MentionKind::Place, {u"Lyon"_s})), QStringList({u"Un: Lyon"_s, u"Deux: Lyon"_s}));
        QCOMPARE(lines(passagesOfName(m_library->outside(), MentionKind::Person, {u"Jeanne Roy"_s, u"Roy"_s})), QStringList{u"Un: Jeanne Roy|Roy"_s});
        VERIFY_RESULT(m_library->outside().decisions().decideNames({{.name = u"Roy"_s, .kind = MentionKind::Person, .always = true}}));
        QCOMPARE(lines(passagesOfName(m_library->outside(), MentionKind::Person, {u"Roy"_s})), QStringList({u"Un: Roy"_s, u"Deux: Roy"_s}));
        QCOMPARE(lines(passagesOfName(m_library->outside(), MentionKind::Misc, {u"Lyon"_s})), QStringList());
    }

    void everyPassageOfATag()
    {
        const auto tag = m_library->addTag(u"A"_s);
        const auto below = m_library->addTag(u"A/B"_s);
        m_library->annotate(m_first, u"aime Lyon"_s, {tag, below});
        m_library->annotate(m_first, u"Jeanne"_s, {below});
        m_library->annotate(m_second, u"club"_s, {tag});
        m_library->annotate(m_second, u"Roy"_s);
        QCOMPARE(lines(passagesOfTags(m_library->outside(), {tag, below})), QStringList({u"Un: Jeanne|aime Lyon"_s, u"Deux: club"_s}));
        QCOMPARE(lines(passagesOfTags(m_library->outside(), {tag})), QStringList({u"Un: aime Lyon"_s, u"Deux: club"_s}));
        VERIFY_RESULT(m_library->outside().articles().setBinned({m_second}, true));
        QCOMPARE(lines(passagesOfTags(m_library->outside(), {tag})), QStringList{u"Un: aime Lyon"_s});
    }

    void monthsAreCounted()
    {
        const PassageGroup january{.published = u"2025-01-03T10:00"_s, .passages = {{}, {}}};
        const PassageGroup again{.published = u"2025-01"_s, .passages = {{}}, .more = 2};
        const PassageGroup unknown{.published = u"2025"_s, .passages = {{}}};
        QCOMPARE(passagesByMonth({january, again, unknown}), (QMap<QString, int>{{u"2025-01"_s, 5}, {QString(), 1}}));
    }
};

QTEST_GUILESS_MAIN(LibraryPageTest)
#include "tst_librarypage.moc"
