// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namemodel.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const auto &value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof(value));
}

QByteArray smallModel()
{
    NameModelHeader header;
    header.language = {'f', 'r'};
    header.featureSlots = 2;
    header.evidenceSlots = 2;
    header.vectorSlots = 2;
    const QByteArray words = "company soci\xc3\xa9t\xc3\xa9\nlink de\n\n\n"; // as long as the file's layout wants it
    header.wordBytes = quint32(words.size());
    const NameHash feature = 0x1234'5678'0000'0000ULL;
    FeatureSlot slot{.fingerprint = fingerprintOf(feature), .weights{1, -2}, .shift = 3};
    const EvidenceSlot evidence{.fingerprint = fingerprintOf(feature), .weights{127}, .shift = 2};
    const VectorSlot vector{.fingerprint = fingerprintOf(feature), .weights{-3}, .shift = 1};
    auto network = std::make_unique<NetworkWeights>();
    network->offsets[1] = 0.5F;
    const QByteArray tables = bytesOf(slot) + bytesOf(FeatureSlot()) + bytesOf(evidence) + bytesOf(EvidenceSlot()) + bytesOf(vector) + bytesOf(VectorSlot());
    return bytesOf(header) + tables + bytesOf(*network) + words;
}

}

class NameModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("error");
        auto otherMagic = smallModel();
        otherMagic[0] = 'X';
        auto badSize = smallModel();
        badSize[qsizetype(offsetof(NameModelHeader, featureSlots))] = 3;
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileUnreadable;
        QTest::newRow("short") << QByteArray("MANNAME5") << ErrorCode::FormatBroken;
        QTest::newRow("another format") << otherMagic << ErrorCode::FormatUnknown;
        QTest::newRow("cut") << smallModel().chopped(1) << ErrorCode::FormatBroken;
        auto badEvidence = smallModel();
        badEvidence[qsizetype(offsetof(NameModelHeader, evidenceSlots))] = 0;
        QTest::newRow("no evidence slots") << badEvidence << ErrorCode::FormatBroken;
        auto badVectors = smallModel();
        badVectors[qsizetype(offsetof(NameModelHeader, vectorSlots))] = 3;
        QTest::newRow("no power of two vectors") << badVectors << ErrorCode::FormatBroken;
        QTest::newRow("no power of two") << badSize << ErrorCode::FormatBroken;
        auto oddWords = smallModel().chopped(1);
        oddWords[qsizetype(offsetof(NameModelHeader, wordBytes))] = char(27);
        QTest::newRow("odd length of words") << oddWords << ErrorCode::FormatBroken;
        auto badWords = smallModel();
        badWords.replace("link", "lonk");
        QTest::newRow("words of an unknown kind") << badWords << ErrorCode::FormatBroken;
    }

    void refusesBadFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, error);
        const auto opened = NameModel::open(stored(content));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, error);
    }

    void programsFilesLieWhereNumbersCanBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("French") << u"fr.names"_s;
        QTest::newRow("English") << u"en.names"_s;
        QTest::newRow("known names") << u"known-names.gazetteer"_s;
        QTest::newRow("known words") << u"known-words.senses"_s;
    }

    void programsFilesLieWhereNumbersCanBeRead()
    {
        QFETCH(QString, name);
        QFile file(u":/manicule/models/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto *bytes = file.map(0, file.size());
        QVERIFY(bytes);
        QCOMPARE(quintptr(bytes) % modelAlignment, quintptr(0));
    }

    void refusesMissingFile()
    {
        QVERIFY(!NameModel::open(m_folder.filePath(u"missing"_s)));
        QVERIFY(!GazetteerFile::open(m_folder.filePath(u"missing"_s)));
        QVERIFY(!SensesFile::open(m_folder.filePath(u"missing"_s)));
    }

    void addsWeights()
    {
        const auto model = NameModel::open(stored(smallModel()));
        QVERIFY(model);
        QCOMPARE((*model)->language(), u"fr"_s);
        FeatureSums sums{};
        (*model)->add(std::array<NameHash, 2>{0x1234'5678'0000'0000ULL, 0x1234'5679'0000'0000ULL}, sums);
        QCOMPARE(sums[0], qint16(8));
        QCOMPARE(sums[1], qint16(-16));
        QCOMPARE(sums[2], qint16(0));
    }

    void tellsCommonWords()
    {
        const auto model = NameModel::open(stored(smallModel()));
        QVERIFY(model);
        QCOMPARE((*model)->words().cuesOf(u"sociétés"), quint32(1) << int(Cue::Company));
        QVERIFY((*model)->words().isLink(u"de"));
    }

    void addsVectors()
    {
        const auto model = NameModel::open(stored(smallModel()));
        QVERIFY(model);
        VectorSums sums{};
        (*model)->addVectors(std::array<NameHash, 2>{0x1234'5678'0000'0000ULL, 0x1234'5679'0000'0000ULL}, sums);
        QCOMPARE(sums[0], qint16(-6));
        QCOMPARE(sums[1], qint16(0));
        QCOMPARE((*model)->network().offsets[1], 0.5F);
    }

    void givesVerdicts()
    {
        const auto model = NameModel::open(stored(smallModel()));
        QVERIFY(model);
        const std::array<Evidence, 2> evidence{{{.feature = 0x1234'5678'0000'0000ULL, .strength = 2}, {.feature = 0x1234'5679'0000'0000ULL}}};
        const auto verdict = (*model)->verdictOn(evidence);
        QCOMPARE(kindOf(verdict), MentionKind::Person);
        QVERIFY(verdict[0] > 0.9F && verdict[0] < 1);
        QCOMPARE(verdict[noName], verdict[1]);
        QCOMPARE((*model)->verdictOn({})[0], 1.0F / verdictCount);
    }

    void findsKnownNames()
    {
        const NameHash known = 0x1234'5678'0000'0001ULL;
        const GazetteerHeader header{.slots = 2};
        const quint32 slot = Gazetteer::fingerprint(known) | Country | City;
        const auto file = GazetteerFile::open(stored(bytesOf(header) + bytesOf(quint32(0)) + bytesOf(slot)));
        QVERIFY(file);
        QCOMPARE((*file)->gazetteer().classesOf(known), quint16(Country | City));
        QCOMPARE((*file)->gazetteer().classesOf(known + 0x1'0000'0000'0000ULL), quint16(0));
    }

    void findsKnownWords()
    {
        const NameHash known = 0x1234'5678'0000'0001ULL;
        constexpr quint32 family = 7;
        const SensesHeader header{.slots = 2};
        auto groups = std::make_unique<WordSenses::Groups>();
        (*groups)[family] = {5, 3, 1};
        const WordSenses::Slot slot{.word = WordSenses::fingerprint(known) | family, .levels = 0xf000'0012U};
        const QByteArray content = bytesOf(header) + bytesOf(*groups) + bytesOf(WordSenses::Slot()) + bytesOf(slot);
        const auto file = SensesFile::open(stored(content));
        QVERIFY(file);
        const auto sense = (*file)->senses().senseOf(known);
        QCOMPARE(sense.families, (std::array<quint16, familyGrainCount>{8, 6, 4, 2}));
        QCOMPARE(sense.levels, (std::array<quint8, wordTypeCount>{2, 1, 0, 0, 0, 0, 0, 15}));
        QCOMPARE((*file)->senses().senseOf(known + 0x1'0000'0000'0000ULL).families[0], quint16(0));
        QCOMPARE(WordSenses().senseOf(known).families[0], quint16(0));
    }

    void refusesBadSenses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("error");
        const QByteArray groups(sizeof(WordSenses::Groups), '\0');
        const QByteArray content = bytesOf(SensesHeader{.slots = 1}) + groups + bytesOf(WordSenses::Slot());
        QTest::newRow("short") << content.first(sizeof(SensesHeader)) << ErrorCode::FormatBroken;
        QTest::newRow("cut") << content.chopped(1) << ErrorCode::FormatBroken;
        QTest::newRow("no power of two") << bytesOf(SensesHeader{.slots = 3}) + groups + QByteArray(3 * sizeof(WordSenses::Slot), '\0')
                                         << ErrorCode::FormatBroken;
        QTest::newRow("another format") << bytesOf(SensesHeader{.magic = {'X'}, .slots = 1}) + content.sliced(sizeof(SensesHeader)) << ErrorCode::FormatUnknown;
    }

    void refusesBadSenses()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, error);
        const auto opened = SensesFile::open(stored(content));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, error);
    }

    void levelsStandForProbabilities()
    {
        for (int level = 0; level < senseLevelCount; ++level)
            QCOMPARE(levelOfProbability(probabilityOfLevel(level)), level);
        QCOMPARE(levelOfProbability(0), 0);
        QCOMPARE(levelOfProbability(1), senseLevelCount - 1);
        QCOMPARE(probabilityOfLevel(levelOfProbability(0.5F)) > 0.4F, true);
    }

private:
    QString stored(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::number(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("cannot write a test's file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(NameModelTest)
#include "tst_namemodel.moc"
