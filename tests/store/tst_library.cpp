// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"

#include "librarytestbase.h"
#include "store/database.h"
#include "store/mentionrepository.h"
#include "store/migrations.h"
#include "store/searchrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QScopeGuard>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
/// Gives up what lets root write everywhere, for this thread; true where permissions count from then on.
bool permissionsCount()
{
    if (geteuid() != 0) {
        return true;
    }
    __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {};
    if (syscall(SYS_capget, &header, data) != 0) {
        return false;
    }
    const auto kept = ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
    data[0].effective &= kept;
    data[0].permitted &= kept;
    return syscall(SYS_capset, &header, data) == 0;
}

constexpr auto readable = QFile::ReadOwner;
constexpr auto writable = QFile::ReadOwner | QFile::WriteOwner;
}

class LibraryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void makesANewLibrary()
    {
        const auto made = Library::open(file(u"new.manicule"_s));
        VERIFY_RESULT(made);
        QCOMPARE((*made)->path(), file(u"new.manicule"_s));
        QVERIFY(!(*made)->isReadOnly());
        QCOMPARE((*made)->articles().count(), 0);
        QCOMPARE((*made)->check(), QStringList());
    }

    void emptyFileBecomesALibrary()
    {
        QVERIFY(QFile(file(u"empty.manicule"_s)).open(QIODevice::WriteOnly));
        VERIFY_RESULT(Library::open(file(u"empty.manicule"_s)));
        QVERIFY(QFileInfo(file(u"empty.manicule"_s)).size() > 0);
    }

    /// tests/data/library-v<N>.manicule was written by the program of schema N and is never written again.
    void opensLibrariesOfEverySchema_data()
    {
        QTest::addColumn<QString>("original");
        for (int version = 1; version <= Migrations().latest(); ++version) {
            QTest::addRow("schema %d", version) << dataFile(u"library-v%1.manicule"_s.arg(version));
        }
    }
    void opensLibrariesOfEverySchema()
    {
        QFETCH(QString, original);
        QVERIFY(QFile::copy(original, file(u"old.manicule"_s)));
        QVERIFY(QFile::setPermissions(file(u"old.manicule"_s), writable));
        const auto opened = Library::open(file(u"old.manicule"_s));
        VERIFY_RESULT(opened);
        Library &old = **opened;
        QCOMPARE(old.check(), QStringList());
        const auto article = old.articles().article(1);
        VERIFY_RESULT(article);
        QCOMPARE(article->title, u"Un été à Paris"_s);
        QCOMPARE(old.articles().original(1), article->text.toUtf8());
        QCOMPARE(old.mentions().ofArticle(1, article->text)->size(), 2);
        QCOMPARE(old.search().filter(u"ete paris"_s), QList<ArticleId>{1});
        QVERIFY(old.history().nextRedo().value());
        VERIFY_RESULT(old.history().redo());
        const auto annotations = old.annotations().ofArticle(1, article->text);
        VERIFY_RESULT(annotations);
        QCOMPARE(annotations->size(), 3);
        QCOMPARE(annotations->last().quote, u"été"_s);
        QCOMPARE(annotations->last().note, u"l'été « indien »"_s);
        QCOMPARE(annotations->last().tags, (QList<TagId>{2, 3}));
    }

    void migratesWhatIsOnlyToBeRead()
    {
        const auto old = file(u"old.manicule"_s);
        QVERIFY(QFile::copy(dataFile(u"library-v1.manicule"_s), old));
        QVERIFY(QFile::setPermissions(old, writable));
        const auto opened = Library::open(old, Library::Access::ReadOnly);
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE((*opened)->articles().count(), 1);
        QVERIFY(QFile::exists(old + u".backup-v1"_s));
    }

    void doesNotOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Library::Access>("access");
        QTest::newRow("folder that is not there") << u"none/a.manicule"_s << Library::Access::ReadWrite;
        QTest::newRow("file that is not there, to read") << u"none.manicule"_s << Library::Access::ReadOnly;
        QTest::newRow("a folder") << u"."_s << Library::Access::ReadWrite;
        QTest::newRow("a folder, to read") << u"."_s << Library::Access::ReadOnly;
    }
    void doesNotOpen()
    {
        QFETCH(QString, name);
        QFETCH(Library::Access, access);
        QCOMPARE(errorOf(Library::open(file(name), access)), ErrorCode::LibraryNotOpened);
    }

    void refusesUntouched_data()
    {
        QTest::addColumn<QStringList>("damage");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("newer") << QStringList{u"PRAGMA user_version = 99"_s} << ErrorCode::LibraryTooNew;
        QTest::newRow("newer, with tables that we do not know")
            << QStringList{u"DROP TABLE mention"_s, u"PRAGMA user_version = %1"_s.arg(Migrations().latest() + 1)} << ErrorCode::LibraryTooNew;
        QTest::newRow("another program's") << QStringList{u"PRAGMA application_id = 7"_s} << ErrorCode::LibraryDamaged;
    }
    void refusesUntouched()
    {
        QFETCH(QStringList, damage);
        QFETCH(ErrorCode, code);
        closeLibrary();
        {
            const auto database = Database::open(libraryFile(), Database::Access::ReadWrite);
            for (const auto &statement : damage) {
                VERIFY_RESULT((*database)->exec(statement));
            }
        }
        const auto before = filesAndDigests();
        for (const auto access : {Library::Access::ReadWrite, Library::Access::ReadOnly}) {
            const auto opened = Library::open(libraryFile(), access);
            QCOMPARE(errorOf(opened), code);
            QCOMPARE(opened.error().subject, libraryFile());
        }
        QCOMPARE(filesAndDigests(), before);
    }

    void refusesUntouchedWhatIsNewerInTheLog()
    {
        closeLibrary();
        // While a newer program has it open, the new version stands in the log only.
        const auto newer = Database::open(libraryFile(), Database::Access::ReadWrite);
        VERIFY_RESULT((*newer)->exec(u"PRAGMA user_version = 99"_s));
        const auto before = digestOf(libraryFile());
        QCOMPARE(errorOf(Library::open(libraryFile())), ErrorCode::LibraryTooNew);
        QCOMPARE(digestOf(libraryFile()), before);
    }

    void refusesWhatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("Un article.\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void refusesWhatIsNoDatabase()
    {
        QFETCH(QByteArray, content);
        QFile other(file(u"other.manicule"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(content) == content.size());
        other.close();
        const auto before = filesAndDigests();
        QCOMPARE(errorOf(Library::open(other.fileName())), ErrorCode::LibraryDamaged);
        QCOMPARE(errorOf(Library::open(other.fileName(), Library::Access::ReadOnly)), ErrorCode::LibraryDamaged);
        QCOMPARE(filesAndDigests(), before);
    }

    void refusesHalfALibrary()
    {
        QVERIFY(addArticle(text) > 0);
        closeLibrary();
        QFile half(libraryFile());
        QVERIFY(half.resize(half.size() / 2));
        const auto before = filesAndDigests();
        QCOMPARE(errorOf(Library::open(libraryFile())), ErrorCode::LibraryDamaged);
        QCOMPARE(filesAndDigests(), before);
    }

    void readOnlyReadsAndRefusesToWrite()
    {
        const auto article = addArticle(text);
        const auto tag = addTag(u"A"_s);
        const auto annotation = library().annotations().add(annotationAt(article, text, u"deux"_s, {tag}), text);
        const auto opened = Library::open(libraryFile(), Library::Access::ReadOnly);
        VERIFY_RESULT(opened);
        Library &reader = **opened;
        QVERIFY(reader.isReadOnly());
        QCOMPARE(reader.articles().article(article)->text, text);
        QCOMPARE(reader.search().filter(u"deux"_s), QList<ArticleId>{article});
        QCOMPARE(reader.annotations().ofArticle(article, text)->first().tags, QList<TagId>{tag});
        const QList<std::optional<ErrorCode>> refusals{errorOf(reader.articles().add({.text = u"x"_s}, {})),
                                                       errorOf(reader.mentions().replace(article, text, {})),
                                                       errorOf(reader.annotations().add(annotationAt(article, text, u"Un"_s), text)),
                                                       errorOf(reader.annotations().remove({*annotation})),
                                                       errorOf(reader.annotations().setNote(*annotation, u"x"_s)),
                                                       errorOf(reader.annotations().setTagged(*annotation, tag, false)),
                                                       errorOf(reader.tags().ensure(u"B"_s)),
                                                       errorOf(reader.tags().remove(tag)),
                                                       errorOf(reader.history().undo()),
                                                       errorOf(reader.history().redo())};
        QCOMPARE(refusals, QList<std::optional<ErrorCode>>(refusals.size(), ErrorCode::LibraryReadOnly));
    }

    void whatCannotBeWrittenOpensForReading_data()
    {
        QTest::addColumn<QFile::Permissions>("filePermissions");
        QTest::addColumn<QFile::Permissions>("folderPermissions");
        QTest::addColumn<bool>("readOnly");
        const auto enter = QFile::ExeOwner;
        QTest::newRow("all") << QFile::Permissions(writable) << QFile::Permissions(writable | enter) << false;
        QTest::newRow("file only") << QFile::Permissions(writable) << QFile::Permissions(readable | enter) << true;
        QTest::newRow("folder only") << QFile::Permissions(readable) << QFile::Permissions(writable | enter) << true;
        QTest::newRow("nothing") << QFile::Permissions(readable) << QFile::Permissions(readable | enter) << true;
    }
    void whatCannotBeWrittenOpensForReading()
    {
        QFETCH(QFile::Permissions, filePermissions);
        QFETCH(QFile::Permissions, folderPermissions);
        QFETCH(bool, readOnly);
        if (!permissionsCount()) {
            QSKIP("Permissions do not count for this user.");
        }
        QVERIFY(addArticle(text) > 0);
        closeLibrary();
        QVERIFY(QFile::setPermissions(libraryFile(), filePermissions));
        const QString folder = file(u"."_s);
        QVERIFY(QFile::setPermissions(folder, folderPermissions));
        const auto restore = qScopeGuard([&] {
            QFile::setPermissions(folder, writable | QFile::ExeOwner);
        });
        const auto opened = Library::open(libraryFile());
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->isReadOnly(), readOnly);
        QCOMPARE((*opened)->articles().count(), 1);
        QCOMPARE(errorOf((*opened)->articles().add({.text = u"x"_s}, {})), readOnly ? std::optional(ErrorCode::LibraryReadOnly) : std::nullopt);
    }

    void unreadableFile()
    {
        if (!permissionsCount()) {
            QSKIP("Permissions do not count for this user.");
        }
        closeLibrary();
        QVERIFY(QFile::setPermissions(libraryFile(), {}));
        QCOMPARE(errorOf(Library::open(libraryFile())), ErrorCode::LibraryNotOpened);
    }

    void twoAtOnce()
    {
        const auto opened = Library::open(libraryFile());
        VERIFY_RESULT(opened);
        Library &other = **opened;
        const auto quiet = other.outsideVersion();
        VERIFY_RESULT(quiet);
        QVERIFY(other.tags().ensure(u"B"_s));
        QCOMPARE(other.outsideVersion(), *quiet); // its own changes are not from outside
        const auto article = addArticle(text);
        QVERIFY(other.outsideVersion().value() != *quiet);
        const auto annotation = other.annotations().add(annotationAt(article, text, u"deux"_s), text);
        VERIFY_RESULT(annotation);
        VERIFY_RESULT(library().annotations().setNote(*annotation, u"note"_s));
        QCOMPARE(other.annotations().ofArticle(article, text)->first().note, u"note"_s);
        VERIFY_RESULT(other.history().undo()); // the history is the library's
        QCOMPARE(library().annotations().ofArticle(article, text)->first().note, QString());
    }

    void opensWhatAKilledProgramLeft()
    {
        const auto article = addArticle(text);
        // As they stand on disk while the library is open: so they stay when the program is killed.
        for (const auto &suffix : {u""_s, u"-wal"_s}) {
            QVERIFY(QFile::copy(libraryFile() + suffix, file(u"killed.manicule"_s) + suffix));
        }
        {
            const auto reader = Library::open(file(u"killed.manicule"_s), Library::Access::ReadOnly);
            VERIFY_RESULT(reader);
            QCOMPARE((*reader)->articles().article(article)->text, text);
        }
        const auto opened = Library::open(file(u"killed.manicule"_s));
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->articles().article(article)->text, text);
        QCOMPARE((*opened)->check(), QStringList());
    }

    void readsALogWhereNothingCanBeWritten()
    {
        if (!permissionsCount()) {
            QSKIP("Permissions do not count for this user.");
        }
        const auto article = addArticle(text);
        const QString folder = file(u"archive"_s);
        QVERIFY(QDir().mkdir(folder));
        for (const auto &suffix : {u""_s, u"-wal"_s}) {
            QVERIFY(QFile::copy(libraryFile() + suffix, folder + u"/killed.manicule"_s + suffix));
        }
        for (const auto &suffix : {u""_s, u"-wal"_s}) {
            QVERIFY(QFile::setPermissions(folder + u"/killed.manicule"_s + suffix, readable));
        }
        QVERIFY(QFile::setPermissions(folder, readable | QFile::ExeOwner));
        const auto restore = qScopeGuard([&] {
            QFile::setPermissions(folder, writable | QFile::ExeOwner);
        });
        for (const auto access : {Library::Access::ReadOnly, Library::Access::ReadWrite}) {
            const auto opened = Library::open(folder + u"/killed.manicule"_s, access);
            VERIFY_RESULT(opened);
            QVERIFY((*opened)->isReadOnly());
            QCOMPARE((*opened)->articles().article(article)->text, text); // it is only in the log
            QCOMPARE(errorOf((*opened)->tags().ensure(u"A"_s)), ErrorCode::LibraryReadOnly);
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), (QStringList{u"killed.manicule"_s, u"killed.manicule-wal"_s}));
    }

    void backsUp()
    {
        QVERIFY(addArticle(text) > 0);
        VERIFY_RESULT(library().backup(file(u"copy.manicule"_s)));
        QVERIFY(addArticle(u"Plus tard."_s) > 0);
        const auto copy = Library::open(file(u"copy.manicule"_s));
        VERIFY_RESULT(copy);
        QCOMPARE((*copy)->articles().count(), 1);
        QCOMPARE((*copy)->check(), QStringList());
        QCOMPARE(errorOf(library().backup(file(u"copy.manicule"_s))), ErrorCode::FileNotWritable);
    }

private:
    [[nodiscard]] static QByteArray digestOf(const QString &path)
    {
        QFile content(path);
        return content.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(content.readAll(), QCryptographicHash::Sha256) : QByteArray();
    }

    [[nodiscard]] QStringList filesAndDigests() const
    {
        QStringList lines;
        const auto names = QDir(file(u"."_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const auto &name : names) {
            lines.append(name + u' ' + QString::fromLatin1(digestOf(file(name)).toHex()));
        }
        return lines;
    }

    const QString text = u"Un deux trois"_s;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
