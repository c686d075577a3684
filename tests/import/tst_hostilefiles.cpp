// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"
#include "import/bounds.h"
#include "messages/errorsentence.h"
#include "support/testsupport.h"
#include "zipfile.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray article = "Un titre\n\nUn texte.\n";

// What went wrong, with the whole file or with parts of it.
QList<Error> failuresOf(const Result<ReadArticles> &read)
{
    return read ? read->failures : QList{read.error()};
}

bool isPlain(const QString &sentence)
{
    return sentence.endsWith(u'.') && !sentence.contains(u'\n') && sentence.size() < 1000;
}

QByteArray docx(const QByteArray &document)
{
    return zipOf({{u"word/document.xml"_s, document}});
}

QByteArray odt(const QByteArray &content)
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, content}});
}

QByteArray epub(const QByteArray &package, const QByteArray &chapter = "<html><p>Texte</html>")
{
    return zipOf({{u"mimetype"_s, "application/epub+zip"},
                  {u"META-INF/container.xml"_s, "<c><rootfile full-path=\"p.opf\"/></c>"},
                  {u"p.opf"_s, package},
                  {u"a.xhtml"_s, chapter}});
}

const QByteArray package = "<p><item id=\"a\" href=\"a.xhtml\"/><itemref idref=\"a\"/></p>";

// Each entity is ten of the one before: 10^10 letters in 700 bytes.
QByteArray swellingEntities()
{
    QByteArray declared = "<!ENTITY e0 \"x\">";
    for (int i = 1; i <= 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ";";
        declared += "<!ENTITY e" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return "<!DOCTYPE x [" + declared + "]><x>&e10;</x>";
}

const QByteArray entitiesInACircle = "<!DOCTYPE x [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><x>&a;</x>";
const QByteArray entityOfAFile = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";

QByteArray namedRows(qsizetype rows)
{
    QByteArray json;
    for (qsizetype i = 0; i < rows; ++i) {
        json += "{\"text" + QByteArray::number(i) + "\":\"b\"}\n";
    }
    return json;
}

QByteArray multiparts(int levels)
{
    QByteArray message = "MIME-Version: 1.0\n";
    for (int i = 0; i < levels; ++i) {
        const auto mark = QByteArray::number(i);
        message += "Content-Type: multipart/related; boundary=\"" + mark + "\"\n\n--" + mark + "\n";
    }
    return message + "Content-Type: text/plain\n\nTexte\n";
}
}

class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void refusesInOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        using enum ErrorCode;
        const auto bomb = zipOf({{u"bomb.txt"_s, QByteArray(40 * 1024 * 1024, 'a')}});
        QTest::newRow("zip bomb") << u"a.zip"_s << bomb << ArchiveUnsafe;
        QTest::newRow("zip bomb in an archive") << u"a.zip"_s << zipOf({{u"in.zip"_s, bomb}}) << ArchiveUnsafe;
        QTest::newRow("a name of 60,000 letters") << u"a.zip"_s << zipOf({{QString(60'000, u'a') + u".txt"_s, article}}) << FormatUnknown;
        QTest::newRow("archives three deep") << u"a.zip"_s << zipOf({{u"1.zip"_s, zipOf({{u"2.zip"_s, zipOf({{u"a.txt"_s, article}})}})}}) << ArchiveUnsafe;
        QTest::newRow("entities that swell, DOCX") << u"a.docx"_s << docx(swellingEntities()) << FormatBroken;
        QTest::newRow("entities that swell, ODT") << u"a.odt"_s << odt(swellingEntities()) << FormatBroken;
        QTest::newRow("entities that swell, EPUB") << u"a.epub"_s << epub(swellingEntities()) << FormatBroken;
        QTest::newRow("entities in a circle, DOCX") << u"a.docx"_s << docx(entitiesInACircle) << FormatBroken;
        QTest::newRow("entities in a circle, ODT") << u"a.odt"_s << odt(entitiesInACircle) << FormatBroken;
        QTest::newRow("entities in a circle, EPUB") << u"a.epub"_s << epub(entitiesInACircle) << FormatBroken;
        QTest::newRow("HTML of one tag") << u"a.html"_s << QByteArray("<div>").repeated(1'000'000) << FormatBroken;
        QTest::newRow("HTML of one tag and attribute") << u"a.html"_s << QByteArray("<b class=a>").repeated(300'000) << FormatBroken;
        QTest::newRow("HTML of one tag that never ends") << u"a.html"_s << "<html><p " + QByteArray("a=1 ").repeated(1'000'000) << FormatBroken;
        QTest::newRow("EPUB of one tag") << u"a.epub"_s << epub(package, QByteArray("<div>").repeated(300'000)) << FormatBroken;
        QTest::newRow("DOCX of one tag") << u"a.docx"_s << docx(QByteArray("<p>").repeated(600'000)) << FormatBroken;
        QTest::newRow("ODT of one tag") << u"a.odt"_s << odt(QByteArray("<p>").repeated(600'000)) << FormatBroken;
        QTest::newRow("RTF of groups in groups") << u"a.rtf"_s << "{\\rtf1" + QByteArray(4'000'000, '{') << FormatBroken;
        QTest::newRow("JSON of lists in lists") << u"a.jsonl"_s << QByteArray(400'000, '[') << FormatBroken;
        QTest::newRow("text of one letter") << u"a.txt"_s << QByteArray(5'000'001, 'a') << FileTooLarge;
        QTest::newRow("text of empty words") << u"a.txt"_s << QByteArray("a\n").repeated(100'001) << FileTooLarge;
        // Each holds a little more than may be; that it is refused before all is read keeps files of 64 MB from taking a minute.
        QTest::newRow("lines of one letter") << u"a.txt"_s << QByteArray("a\n").repeated(mostLines + 1) << FileTooLarge;
        QTest::newRow("Markdown of one letter a line") << u"a.md"_s << QByteArray("> a\n").repeated(mostLines + 1) << FileTooLarge;
        QTest::newRow("tiny rows, CSV") << u"a.csv"_s << "title,text\n" + QByteArray("a,b\n").repeated(mostRows + 1) << FileTooLarge;
        QTest::newRow("tiny rows, JSONL") << u"a.jsonl"_s << QByteArray("{\"text\":\"b\"}\n").repeated(mostRows + 1) << FileTooLarge;
        QTest::newRow("tiny rows, JSON") << u"a.json"_s << "[{\"text\":\"b\"}" + QByteArray(",{\"text\":\"b\"}").repeated(mostRows) + "]" << FileTooLarge;
        QTest::newRow("columns, CSV") << u"a.csv"_s << "text" + QByteArray(",a").repeated(mostColumns) + "\nb\n" << FormatBroken;
        QTest::newRow("a column a row, JSONL") << u"a.jsonl"_s << namedRows(mostColumns + 1) << FormatBroken;
        QTest::newRow("HTML of tiny tags") << u"a.html"_s << "<html><p>" + QByteArray("a<br>").repeated(mostTags) << FileTooLarge;
        QTest::newRow("RTF of tiny paragraphs") << u"a.rtf"_s << "{\\rtf1 " + QByteArray("a\\par\n").repeated(mostLines + 1) + "}" << FileTooLarge;
        QTest::newRow("messages in messages") << u"a.mhtml"_s << multiparts(20'000) << FormatBroken;
    }

    void refusesInOneSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto failures = failuresOf(readArticles(bytes, name));
        QCOMPARE(failures.size(), 1);
        QTEST(failures.first().code, "code");
        QVERIFY2(isPlain(sentence(failures.first())), qUtf8Printable(sentence(failures.first())));
    }

    void readsNoOtherFile()
    {
        for (const auto &[name, bytes] : {std::pair{u"a.docx"_s, docx(entityOfAFile)}, {u"a.odt"_s, odt(entityOfAFile)}}) {
            const auto read = readArticles(bytes, name);
            QVERIFY(!read || !read->articles.first().article.text.contains(u"root"));
        }
    }

    void endsWithOneLongLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        constexpr int many = 20'000;
        QTest::newRow("letters") << u"a.txt"_s << QByteArray(4 * many, 'a');
        QTest::newRow("words") << u"a.txt"_s << QByteArray("mot ").repeated(many);
        QTest::newRow("lines of one letter") << u"a.txt"_s << QByteArray("a\n").repeated(many);
        QTest::newRow("Markdown quotations") << u"a.md"_s << QByteArray(many, '>') + " a";
        QTest::newRow("Markdown emphasis") << u"a.md"_s << "a" + QByteArray("*_").repeated(many / 10) + "a";
        QTest::newRow("Markdown links") << u"a.md"_s << QByteArray("[a](").repeated(many / 10);
        QTest::newRow("a cell without end") << u"a.csv"_s << "title,text\nUn,\"" + QByteArray(many, 'a');
        QTest::newRow("separators") << u"a.csv"_s << "title,text\n" + QByteArray(many, ',');
    }

    void endsWithOneLongLine()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        for (const auto &error : failuresOf(readArticles(bytes, name))) {
            QVERIFY2(isPlain(sentence(error)), qUtf8Printable(sentence(error)));
        }
    }

    void readsOrRefusesTruncated_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : {u"metre.docx"_s, u"metre.epub"_s, u"metre.html"_s, u"metre.odt"_s, u"metre.pdf"_s, u"metre.rtf"_s}) {
            QTest::newRow(qPrintable(file)) << dataFile(u"import/"_s + file);
        }
        for (const auto &file : {u"csv/table.csv"_s, u"jsonl/table.jsonl"_s, u"md/article.md"_s, u"mhtml/page.mhtml"_s, u"txt/utf16.txt"_s, u"zip/two.zip"_s}) {
            QTest::newRow(qPrintable(file)) << projectPath(u"tests/fuzz/corpus/"_s + file);
        }
    }

    // Cut at a dozen places: there are articles, or sentences, and nothing of the file is lost without a word.
    void readsOrRefusesTruncated()
    {
        QFETCH(QString, file);
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const auto bytes = whole.readAll();
        constexpr int places = 12;
        for (int i = 0; i <= places; ++i) {
            const auto read = readArticles(bytes.first((bytes.size() - 1) * i / places), file);
            const auto failures = failuresOf(read);
            QVERIFY(!failures.isEmpty() || !read->articles.isEmpty());
            for (const auto &error : failures) {
                QVERIFY2(isPlain(sentence(error)), qUtf8Printable(sentence(error)));
            }
        }
    }

    void readsWrongEncodings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        const auto utf16 = QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(u"L’été, à l’aube.\nUne ligne"));
        const QByteArray paragraph = "<p><r><t>Un \xc3\xa9t\xc3\xa9</t></r></p>";
        QTest::newRow("UTF-16 without a mark") << u"a.txt"_s << utf16 << true;
        QTest::newRow("mark of UTF-16 before UTF-8") << u"a.txt"_s << "\xff\xfe" + article << true;
        QTest::newRow("mark of UTF-8 before Latin-1") << u"a.txt"_s << QByteArray("\xef\xbb\xbfL'\xe9t\xe9") << true;
        QTest::newRow("surrogates and overlong forms") << u"a.txt"_s << QByteArray("Un \xed\xa0\x80 deux \xc0\xaf trois \xf8\x88\x80\x80\x80 quatre") << true;
        QTest::newRow("half a UTF-16 character") << u"a.txt"_s
                                                 << QByteArray(
                                                        "\xff\xfe"
                                                        "a\0b\0\x00\xd8"
                                                        "c",
                                                        9)
                                                 << true;
        QTest::newRow("HTML that says UTF-16") << u"a.html"_s << QByteArray("<meta charset=utf-16><p>Un \xc3\xa9t\xc3\xa9 de texte</p>") << true;
        QTest::newRow("HTML that says nonsense") << u"a.html"_s << QByteArray("<meta charset='\xff\xfe;;'><p>Un \xe9t\xe9 de texte</p>") << true;
        QTest::newRow("RTF of an unknown code page") << u"a.rtf"_s << QByteArray("{\\rtf1\\ansi\\ansicpg65535 L\\'e9t\\'e9\\par}") << true;
        QTest::newRow("XML that says UTF-16") << u"a.docx"_s << docx("<?xml version=\"1.0\" encoding=\"UTF-16\"?><d><body>" + paragraph + "</body></d>")
                                              << false;
        QTest::newRow("XML that says nonsense") << u"a.docx"_s << docx("<?xml version=\"1.0\" encoding=\"martian\"?><d><body>" + paragraph + "</body></d>")
                                                << false;
        QTest::newRow("XML of broken UTF-8") << u"a.odt"_s << odt("<d><body><text><p>Un \xff\xc3 texte</p></text></body></d>") << false;
        QTest::newRow("CSV of UTF-16") << u"a.csv"_s << "\xff\xfe" + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(u"title,text\nUn,Le texte\n"))
                                       << true;
    }

    void readsWrongEncodings()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto read = readArticles(bytes, name);
        for (const auto &error : failuresOf(read)) {
            QVERIFY2(isPlain(sentence(error)), qUtf8Printable(sentence(error)));
        }
        QTEST(read && !read->articles.isEmpty(), "isRead");
    }

    void writesNothingForNamesInArchives_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("shown");
        QTest::newRow("leads out") << u"../../../out.txt"_s << u"out.txt"_s;
        QTest::newRow("leads out the other way") << u"..\\..\\out.txt"_s << u"out.txt"_s;
        QTest::newRow("absolute") << u"/tmp/out.txt"_s << u"tmp/out.txt"_s;
        QTest::newRow("of a drive") << u"C:\\out.txt"_s << u"C:/out.txt"_s;
        QTest::newRow("zero") << u"a\1b.txt"_s << u"ab.txt"_s; // see below
        QTest::newRow("line break") << u"a\nb.txt"_s << u"a/b.txt"_s;
        QTest::newRow("writes the other way round") << u"cod.\u202etxe.txt"_s << u"cod.txe.txt"_s;
        QTest::newRow("steers a terminal") << u"a\x1b[2J.txt"_s << u"a[2J.txt"_s;
        QTest::newRow("very long") << QString(6'000, u'a') + u".txt"_s << QString(251, u'a') + u".txt"_s;
        QTest::newRow("reserved elsewhere") << u"CON.txt"_s << u"CON.txt"_s;
        QTest::newRow("quotes and percents") << u"\"a' %1 %s.txt"_s << u"\"a' %1 %s.txt"_s;
    }

    void writesNothingForNamesInArchives()
    {
        QFETCH(QString, member);
        const QTemporaryDir folder;
        const QDir inner(folder.filePath(u"1/2/3"_s));
        QVERIFY(inner.mkpath(u"."_s));
        const auto former = QDir::currentPath();
        QVERIFY(QDir::setCurrent(inner.path()));
        auto zip = zipOf({{member, article}, {member.chopped(3) + u"md"_s, " "}});
        zip.replace("a\1b", QByteArray("a\0b", 3)); // which no archive is written with
        const auto read = readArticles(zip, u"/x/a.zip"_s);
        QVERIFY(QDir::setCurrent(former));

        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        QTEST(read->articles.first().article.fileName.sliced(9), "shown");
        QCOMPARE(read->failures.size(), 1);
        QVERIFY2(isPlain(sentence(read->failures.first())), qUtf8Printable(sentence(read->failures.first())));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList({u"1"_s}));
        QVERIFY(inner.isEmpty());
    }

    void readsFilesOfAnyName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("line break") << QByteArray("a\nb.txt");
        QTest::newRow("writes the other way round") << QByteArray("cod.\xe2\x80\xaetxe.txt");
        QTest::newRow("as long as can be") << QByteArray(251, 'a') + ".txt";
        QTest::newRow("leads like an option") << QByteArray("--help.txt");
        QTest::newRow("only a suffix") << QByteArray("..txt");
        QTest::newRow("quotes, percents, backslash") << QByteArray("\"a' %1 %s\\n.txt");
        QTest::newRow("reserved elsewhere") << QByteArray("CON:<>|?*.txt");
    }

    void readsFilesOfAnyName()
    {
        QFETCH(QByteArray, name);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QFile::decodeName(name));
        QVERIFY(put(path, article));
        QVERIFY(put(path + u".md"_s, " ") || name.size() > 250);
        const auto read = readArticles(path);
        QVERIFY(read);
        QCOMPARE(read->articles.first().article.title, u"Un titre"_s);
        if (const auto refused = readArticles(path + u".md"_s); !refused) {
            QVERIFY2(isPlain(sentence(refused.error())), qUtf8Printable(sentence(refused.error())));
        }
    }

    void walksOutOfNoFolder()
    {
        const QTemporaryDir folder;
        const QDir place(folder.path());
        QVERIFY(place.mkpath(u"in/deep"_s) && place.mkpath(u"out"_s));
        QVERIFY(put(folder.filePath(u"in/a.txt"_s), article));
        QVERIFY(put(folder.filePath(u"out/b.txt"_s), article));
        QVERIFY(QFile::link(u"../.."_s, folder.filePath(u"in/deep/loop"_s)));
        QVERIFY(QFile::link(folder.filePath(u"out"_s), folder.filePath(u"in/away"_s)));
        QVERIFY(QFile::link(u"c.txt"_s, folder.filePath(u"in/c.txt"_s))); // to itself
        const auto files = articleFiles({folder.filePath(u"in"_s)});
        QVERIFY(files.contains(folder.filePath(u"in/a.txt"_s)));
        for (const auto &file : files) {
            const auto read = readArticles(file);
            QVERIFY2(read || isPlain(sentence(read.error())), qUtf8Printable(file));
            QVERIFY(!file.contains(u"/out/") && !file.contains(u"/away/") && !file.contains(u"/loop/"));
        }
    }

private:
    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
};

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
