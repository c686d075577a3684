// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paragraphs.h"
#include "import/articlereader.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int manyArticles = 500;

/// The descriptor of a socket with a name in the file system; < 0 where there is none.
int listenAt(const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0 || size_t(name.size()) >= sizeof(address.sun_path)) {
        return -1;
    }
    std::copy(name.begin(), name.end(), address.sun_path);
    return bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 ? descriptor : -1;
}
}

class ArticleReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
        QTest::newRow("blank") << QByteArray(" \n\t\n\xc2\xa0\r\n") << ErrorCode::FileEmpty;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << ErrorCode::FileEmpty;
        QTest::newRow("zero bytes") << QByteArray("abc\0def", 7) << ErrorCode::FileBinary;
        QTest::newRow("controls") << QByteArray(100, '\x01') << ErrorCode::FileBinary;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << ErrorCode::FormatUnknown;
        QTest::newRow("word processor of old") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) << ErrorCode::FormatUnknown;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto file = write(u"refused.txt"_s, bytes);
        const auto articles = readArticles(file);
        QVERIFY(!articles);
        QCOMPARE(articles.error().code, code);
        QCOMPARE(articles.error().subject, file);
    }

    void refusesRowsOfPictures()
    {
        const auto file = write(u"table.csv"_s, "title,text\nUn,Le un.\n,![](picture.jpg)\nTrois,Le trois.\n");
        const auto read = readArticles(file);
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 2);
        QCOMPARE(read->articles.last().article.title, u"Trois"_s);
        QCOMPARE(read->failures.size(), 1);
        QCOMPARE(read->failures.first().code, ErrorCode::FileEmpty);
        QCOMPARE(read->failures.first().subject, file);
        QCOMPARE(read->failures.first().line, 3);
    }

    void refusesWhatCannotBeRead()
    {
        const auto absent = readArticles(m_folder->filePath(u"absent.txt"_s));
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, ErrorCode::FileNotFound);

        const auto folder = readArticles(m_folder->path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::FileUnreadable);

        const auto pipe = m_folder->filePath(u"pipe.txt"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        const auto socketName = m_folder->filePath(u"socket.txt"_s);
        const auto listening = listenAt(QFile::encodeName(socketName));
        QVERIFY(listening >= 0);
        const auto closesSocket = qScopeGuard([listening] {
            close(listening);
        });
        for (const auto &name : {pipe, socketName, u"/dev/zero"_s, u"/dev/null"_s}) {
            const auto special = readArticles(name); // opening the pipe would wait for ever
            QVERIFY(!special);
            QCOMPARE(special.error().code, ErrorCode::FileUnreadable);
            QCOMPARE(special.error().subject, name);
            QVERIFY(!readAsIs(name));
        }

        QFile large(m_folder->filePath(u"large.txt"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(largestFile + 1));
        const auto tooLarge = readArticles(large.fileName());
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(tooLarge.error().subject, large.fileName());
    }

    void reads()
    {
        const QByteArray bytes =
            "\xef\xbb\xbfUn titre d\xe2\x80\x99"
            "essai\r\n\r\nUne phrase assez longue pour que la langue en soit certaine.\r\n\r\n\r\nUne autre.\r\n";
        const auto file = write(u"essai.txt"_s, bytes);
        const auto read = readArticles(file);
        QVERIFY(read);
        QCOMPARE(read->articles.size(), 1);
        const auto &article = read->articles.first().article;
        QCOMPARE(article.title, u"Un titre d’essai"_s);
        QCOMPARE(article.text, u"Un titre d’essai\n\nUne phrase assez longue pour que la langue en soit certaine.\n\nUne autre."_s);
        QCOMPARE(article.encoding, u"UTF-8"_s);
        QCOMPARE(article.language, u"fr"_s);
        QCOMPARE(article.fileName, file);
        QCOMPARE(article.original, bytes);
        QCOMPARE(article.words, 16);
        QCOMPARE(article.paragraphKinds.size(), paragraphsOf(article.text).size());
        QCOMPARE(article.paragraphKinds.first(), ParagraphKind::Title);
    }

    void readsOneAfterTheOther_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray csv = "title,text\n";
        QByteArray lines;
        QByteArray list;
        for (int i = 0; i < manyArticles; ++i) {
            const auto number = QByteArray::number(i);
            const QByteArray object = "{\"title\":\"Titre " + number + "\",\"text\":\"Texte " + number + ".\"}";
            csv += "Titre " + number + ",Texte " + number + ".\n";
            lines += object + '\n';
            list += (i == 0 ? "[" : ",") + object;
        }
        QTest::newRow("CSV") << u"a.csv"_s << csv;
        QTest::newRow("JSON Lines") << u"a.jsonl"_s << lines;
        QTest::newRow("list in JSON") << u"a.json"_s << QByteArray(list + ']');
    }

    void readsOneAfterTheOther()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        auto reader = ArticleReader::open(bytes, name);
        QVERIFY(reader);
        for (int i = 0; i < manyArticles; ++i) {
            QCOMPARE(reader->left(), manyArticles - i); // the others are not read yet
            const auto draft = reader->next();
            QVERIFY(draft);
            QCOMPARE(draft->metadata.title, u"Titre %1"_s.arg(i));
        }
        QVERIFY(!reader->next());
        QCOMPARE(reader->left(), 0);
        QVERIFY(reader->failures().isEmpty());
    }

    void stops()
    {
        std::stop_source stop;
        const auto file = write(u"table.csv"_s, "title,text\nUn,Le un.\nDeux,Le deux.\n");
        QVERIFY(readArticles(file, {}, stop.get_token()));
        stop.request_stop();
        const auto read = readArticles(file, {}, stop.get_token());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }

    void readsAsIs()
    {
        const auto text = readAsIs(write(u"as-is.txt"_s,
                                         "\xef\xbb\xbf"
                                         "e\xcc\x81\r\n\x0c"
                                         "\xe2\x80\x8b"
                                         "a\n"));
        QVERIFY(text);
        QCOMPARE(*text, u"e\u0301\r\n\f\u200ba\n"_s);
    }

    void refusesAsIs()
    {
        for (const auto &[bytes, code] : {std::pair{QByteArray("\x89PNG\r\n"), ErrorCode::FormatUnknown},
                                          {QByteArray("a\0b", 3), ErrorCode::FileBinary},
                                          {QByteArray(), ErrorCode::FileEmpty}}) {
            const auto file = write(u"as-is.txt"_s, bytes);
            const auto text = readAsIs(file);
            QVERIFY(!text);
            QCOMPARE(text.error().code, code);
            QCOMPARE(text.error().subject, file);
        }
    }

    void walksFolders()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"b/inner"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u".hidden"_s));
        for (const auto &name : {u"c.TXT"_s, u"a.md"_s, u"b/two.txt"_s, u"b/inner/one.markdown"_s, u"picture.png"_s, u".hidden/x.txt"_s, u".y.txt"_s}) {
            write(name, "x");
        }
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"d"_s)));
        const auto named = write(u"odd.name"_s, "x");
        const auto absent = m_folder->filePath(u"absent.txt"_s);

        QStringList expected;
        for (const auto &name : {u"a.md"_s, u"b/inner/one.markdown"_s, u"b/two.txt"_s, u"c.TXT"_s}) {
            expected.append(m_folder->filePath(name));
        }
        QCOMPARE(articleFiles({m_folder->path(), named, absent}), expected + QStringList({named, absent}));
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s", qUtf8Printable(file.errorString()));
        }
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ArticleReaderTest)
#include "tst_articlereader.moc"
