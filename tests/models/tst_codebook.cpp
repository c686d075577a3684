// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codebook.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class CodebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
    }

    void knowsTheTagsOfTheOpenLibrary()
    {
        const auto elections = m_library->addTag(u"Politique/Élections"_s);
        const Codebook codebook(m_library->session);
        QVERIFY(codebook.tags().isEmpty());
        m_library->openSession();
        QCOMPARE(codebook.tags().size(), 2);
        QCOMPARE(codebook.tag(elections)->name, u"Élections"_s);
        QCOMPARE(codebook.path(elections), u"Politique/Élections"_s);
        QVERIFY(codebook.colour(elections).startsWith(u'#'));
        m_library->session.close();
        QVERIFY(codebook.tags().isEmpty());
    }

    void anUnknownTagIsNothing()
    {
        m_library->openSession();
        const Codebook codebook(m_library->session);
        QCOMPARE(codebook.tag(42), nullptr);
        QCOMPARE(codebook.path(42), QString());
        QCOMPARE(codebook.colour(42), QString());
        QCOMPARE(codebook.tagOfShortcut(u""), nullptr);
        QCOMPARE(codebook.tagOfShortcut(u"1"), nullptr);
    }

    void followsTheShortcut()
    {
        const auto id = m_library->addTag(u"Politique"_s);
        m_library->openSession();
        const Codebook codebook(m_library->session);
        auto tag = *codebook.tag(id);
        tag.shortcut = u"3"_s;
        m_library->session.changeTag(tag);
        QTRY_VERIFY(codebook.tagOfShortcut(u"3"));
        QCOMPARE(codebook.tagOfShortcut(u"3")->id, id);
    }

    void usesFollowTheAnnotations()
    {
        const auto tag = m_library->addTag(u"Politique"_s);
        const auto article = m_library->addArticle(u"Un titre"_s, u"Un texte."_s);
        m_library->openSession();
        const Codebook codebook(m_library->session);
        QCOMPARE(codebook.tag(tag)->uses, 0);
        m_library->session.annotate(m_library->session.article(article).value(), {0, 2}, {tag});
        QTRY_COMPARE(codebook.tag(tag)->uses, 1);
    }

private:
    std::unique_ptr<TestLibrary> m_library;
};

QTEST_GUILESS_MAIN(CodebookTest)
#include "tst_codebook.moc"
