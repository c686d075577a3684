// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figurescanner.h"
#include "recognition/figures/readerdefinition.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// The worked example of resources/syntax/README.md, as it stands there.
QString workedExample()
{
    QFile readme(projectPath(u"resources/syntax/README.md"_s));
    if (!readme.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto text = QString::fromUtf8(readme.readAll());
    const auto fence = u"```xml\n"_s;
    const auto start = text.indexOf(fence) + fence.size();
    return text.sliced(start, text.indexOf(u"```"_s, start) - start);
}

const auto legalArticles = workedExample();
}

class ReaderDefinitionTest : public QObject
{
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &folder, const QString &name, const QString &content)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0) {
            return {};
        }
        return file.fileName();
    }

    static QStringList quotes(const QList<Mention> &mentions, const QString &text)
    {
        QStringList found;
        for (const auto &mention : mentions) {
            found.append(u"%1 %2"_s.arg(kindWord(mention.kind), text.sliced(mention.range.start, mention.range.length())));
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void reportsWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("no XML") << legalArticles << u"article 12"_s << 1 << u""_s;
        QTest::newRow("cut off") << u"</highlighting>\n</language>\n"_s << QString() << 17 << u""_s;
        QTest::newRow("another root") << u"<language "_s << u"<lexicon "_s << 6 << u"no <language>"_s;
        QTest::newRow("no name") << u"name=\"Legal articles (French)\" "_s << QString() << 6 << u"no name"_s;
        QTest::newRow("unknown format") << u"attribute=\"Number\""_s << u"attribute=\"Article\""_s << 10 << u"\"Article\""_s;
        QTest::newRow("unknown context") << u"&number;\"/>"_s << u"&number;\" context=\"Elsewhere\"/>"_s << 10 << u"\"Elsewhere\""_s;
        QTest::newRow("unknown list") << u"<RegExpr attribute=\"Number\" String=\"\\b[Aa]rticles?\\s+&code;&number;\"/>"_s
                                      << u"<keyword attribute=\"Number\" String=\"articles\"/>"_s << 10 << u"\"articles\""_s;
        QTest::newRow("bad regular expression") << u"&code;&number;"_s << u"(&number;"_s << 10 << u"regular expression"_s;
        QTest::newRow("newer library") << u"5.62"_s << u"99.0"_s << 6 << u"99.0"_s;
        QTest::newRow("no figure") << u"\"Number\""_s << u"\"Article\""_s << 6 << u"kind of figure"_s;
    }

    void reportsWhatIsWrongAndWhere()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(int, line);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        auto content = legalArticles;
        const auto path = write(folder, u"faulty.xml"_s, content.replace(right, wrong));
        const auto definition = checkedDefinition(path);
        QVERIFY(!definition);
        QCOMPARE(definition.error().code, ErrorCode::DefinitionInvalid);
        QCOMPARE(definition.error().subject, path);
        QCOMPARE(definition.error().line, line);
        QVERIFY2(definition.error().detail.contains(said), qPrintable(definition.error().detail));
    }

    void aFileThatCannotBeReadIsReported()
    {
        const QTemporaryDir folder;
        const auto definition = checkedDefinition(folder.filePath(u"absent.xml"_s));
        QVERIFY(!definition);
        QCOMPARE(definition.error().code, ErrorCode::FileUnreadable);
    }

    void addsToOurs()
    {
        const QTemporaryDir folder;
        QVERIFY(!write(folder, u"articles.xml"_s, legalArticles).isEmpty());
        FigureScanner scanner({folder.path()});
        QVERIFY(scanner.problems().isEmpty());
        const auto text = u"L'article L. 121-3, l'article 1240 et les articles 1241 coûtent 12 euros"_s;
        const auto found = scanner.scan(text, u"fr");
        QCOMPARE(quotes(found, text), QStringList({u"number article L. 121-3"_s, u"number article 1240"_s, u"number articles 1241"_s, u"money 12 euros"_s}));
        QCOMPARE(found[0].value, QString());
        QCOMPARE(found[1].value, u"1240"_s);
        QCOMPARE(found[2].value, u"1241"_s);
        // Its name says that it is for French.
        QCOMPARE(quotes(scanner.scan(u"article 1240"_s, u"en"), u"article 1240"_s), QStringList({u"number 1240"_s}));
    }

    void aFaultyOneHarmsNoOther()
    {
        const QTemporaryDir folder;
        QVERIFY(!write(folder, u"articles.xml"_s, legalArticles).isEmpty());
        const auto faulty = write(folder, u"faulty.xml"_s, u"<language"_s);
        FigureScanner scanner({folder.path()});
        QCOMPARE(scanner.problems().size(), 1);
        QCOMPARE(scanner.problems().first().subject, faulty);
        const auto text = u"Article 5 : 3 euros"_s;
        QCOMPARE(quotes(scanner.scan(text, u"fr"), text), QStringList({u"number Article 5"_s, u"money 3 euros"_s}));
    }

    void replacesOursWhenItIsNewer()
    {
        const QTemporaryDir folder;
        auto content = legalArticles;
        content.replace(u"Legal articles (French)"_s, u"Figures (French)"_s);
        write(folder, u"figures-fr.xml"_s, content);
        const FigureScanner asOld({folder.path()});
        QCOMPARE(asOld.problems().size(), 1);
        QVERIFY(asOld.problems().first().detail.contains(u"version"_s));

        write(folder, u"figures-fr.xml"_s, content.replace(u"version=\"1\""_s, u"version=\"999\""_s));
        FigureScanner scanner({folder.path()});
        QVERIFY(scanner.problems().isEmpty());
        QCOMPARE(scanner.scan(u"3 euros"_s, u"fr").size(), 0);
    }

    void theLaterFolderWins()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        auto content = legalArticles;
        write(first, u"a.xml"_s, content);
        write(second, u"b.xml"_s, content.replace(u"[Aa]rticles?"_s, u"[Pp]aragraphe"_s));
        const auto definitions = definitionsIn({first.path(), second.path()});
        QCOMPARE(definitions.sound.size(), 1);
        QVERIFY(definitions.sound.first().path.startsWith(second.path()));
    }

    void ourOwnAreSound_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"figures-fr.xml"_s, u"figures-en.xml"_s, u"units.xml"_s, u"units-fr.xml"_s, u"units-en.xml"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void ourOwnAreSound()
    {
        QFETCH(QString, name);
        const auto definition = checkedDefinition(projectPath("resources/syntax/"_L1 + name));
        QVERIFY2(definition, definition ? "" : qPrintable(definition.error().detail));
    }
};

QTEST_GUILESS_MAIN(ReaderDefinitionTest)
#include "tst_readerdefinition.moc"
