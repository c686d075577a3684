// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/annotationcsv.h"
#include "exchange/articlecsv.h"
#include "exchange/mentioncsv.h"
#include "support/testsupport.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
ArticleSummary article()
{
    return {.id = 7,
            .title = u"Le phare rallumé"_s,
            .author = u"Anne Morvan"_s,
            .source = u"Gazette"_s,
            .published = u"2025-01-28T17:23"_s,
            .language = u"fr"_s,
            .fileName = u"/articles/phare.txt"_s,
            .words = 420,
            .annotations = 3};
}
}

/// What each export writes under each of its columns.
class CsvRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void annotationColumns()
    {
        QCOMPARE(annotationCsvHeader().join(u", "),
                 u"annotation_id, article_id, article_title, article_author, article_source, article_published, article_file, tag, "
                 "tag_path, quote, note, start, end, paragraph, context_before, context_after, annotator, created_at, modified_at"_s);
    }

    void annotationRecord()
    {
        AnnotationRow row;
        row.article = article();
        row.annotation.id = 12;
        row.annotation.range = {30, 41};
        row.annotation.paragraph = 4;
        row.annotation.quote = u"le gardien"_s;
        row.annotation.before = u"avant "_s;
        row.annotation.after = u" après"_s;
        row.annotation.note = u"à vérifier"_s;
        row.annotation.annotator = u"lise"_s;
        row.annotation.created = QDateTime({2025, 2, 1}, {8, 30, 15, 999}, QTimeZone::UTC);
        row.annotation.modified = QDateTime({2025, 2, 1}, {11, 0}, QTimeZone::fromSecondsAheadOfUtc(3600));
        row.tag = u"Métier"_s;
        row.tagPath = u"Société/Métier"_s;
        QCOMPARE(annotationCsvRecord(row),
                 QStringList({u"12"_s,
                              u"7"_s,
                              u"Le phare rallumé"_s,
                              u"Anne Morvan"_s,
                              u"Gazette"_s,
                              u"2025-01-28T17:23"_s,
                              u"/articles/phare.txt"_s,
                              u"Métier"_s,
                              u"Société/Métier"_s,
                              u"le gardien"_s,
                              u"à vérifier"_s,
                              u"30"_s,
                              u"41"_s,
                              u"4"_s,
                              u"avant "_s,
                              u" après"_s,
                              u"lise"_s,
                              u"2025-02-01T08:30:15Z"_s,
                              u"2025-02-01T10:00:00Z"_s}));
        QCOMPARE(annotationCsvRecord(row).size(), annotationCsvHeader().size());
    }

    void annotationsThatLostTheirPlace_data()
    {
        QTest::addColumn<AnnotationPlace>("place");
        QTest::addColumn<QStringList>("offsets");
        QTest::addColumn<QString>("status");
        QTest::newRow("certain") << AnnotationPlace::Certain << QStringList{u"30"_s, u"41"_s, u"4"_s} << u"anchored"_s;
        QTest::newRow("doubtful") << AnnotationPlace::Doubtful << QStringList{{}, {}, {}} << u"doubtful"_s;
        QTest::newRow("orphaned") << AnnotationPlace::Orphaned << QStringList{{}, {}, {}} << u"orphaned"_s;
    }
    void annotationsThatLostTheirPlace()
    {
        QFETCH(AnnotationPlace, place);
        QFETCH(QStringList, offsets);
        QFETCH(QString, status);
        AnnotationRow row;
        row.annotation = {.range = {30, 41}, .paragraph = 4, .quote = u"le gardien"_s};
        row.place = place;
        QCOMPARE(annotationCsvHeader(StatusColumn::Written), annotationCsvHeader() << u"status"_s);
        const auto record = annotationCsvRecord(row, StatusColumn::Written);
        QCOMPARE(record.sliced(11, 3), offsets);
        QCOMPARE(record.last(), status);
        QCOMPARE(record.size(), annotationCsvHeader(StatusColumn::Written).size());
    }

    void articleRecord()
    {
        QCOMPARE(articleCsvHeader().join(u", "),
                 u"article_id, article_title, article_author, article_source, article_published, article_file, language, words, "
                 "annotations"_s);
        QCOMPARE(
            articleCsvRecord(article()),
            QStringList(
                {u"7"_s, u"Le phare rallumé"_s, u"Anne Morvan"_s, u"Gazette"_s, u"2025-01-28T17:23"_s, u"/articles/phare.txt"_s, u"fr"_s, u"420"_s, u"3"_s}));
    }

    void mentionRecord()
    {
        QCOMPARE(mentionCsvHeader().join(u", "),
                 u"article_id, article_title, article_author, article_source, article_published, article_file, kind, text, value, "
                 "start, end, paragraph, flags, confidence, entity, origin, status"_s);
        const MentionRow row{.article = article(),
                             .mention = {.range = {5, 17},
                                         .kind = MentionKind::Money,
                                         .value = u"5600000 USD"_s,
                                         .flags = MentionFlag::Derived,
                                         .confidence = 0.98765,
                                         .entity = u"Phare"_s,
                                         .origin = MentionOrigin::Reader,
                                         .status = MentionStatus::Rejected},
                             .text = u"5,6 M$"_s,
                             .paragraph = 2};
        QCOMPARE(mentionCsvRecord(row),
                 QStringList({u"7"_s,
                              u"Le phare rallumé"_s,
                              u"Anne Morvan"_s,
                              u"Gazette"_s,
                              u"2025-01-28T17:23"_s,
                              u"/articles/phare.txt"_s,
                              u"money"_s,
                              u"5,6 M$"_s,
                              u"5600000 USD"_s,
                              u"5"_s,
                              u"17"_s,
                              u"2"_s,
                              u"derived"_s,
                              u"0.988"_s,
                              u"Phare"_s,
                              u"reader"_s,
                              u"rejected"_s}));
    }
};

QTEST_GUILESS_MAIN(CsvRecordsTest)
#include "tst_csvrecords.moc"
