// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sharedrecognizer.h"

#include "support/testsupport.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class SharedRecognizerTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static bool marksYesterday(const SharedRecognizer &recognizer)
    {
        return !recognizer.get().recognize(u"Il a plu hier.", u"fr", {.published = u"2024-05-02"_s}).isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void relativeDatesCanBeSetAtAnyTime()
    {
        SharedRecognizer recognizer;
        recognizer.setRelativeDates(true); // before it is made
        QVERIFY(marksYesterday(recognizer));
        recognizer.setRelativeDates(false);
        QVERIFY(!marksYesterday(recognizer));
        recognizer.setRelativeDates(true);
        QVERIFY(marksYesterday(recognizer));
    }

    void thresholdOfNamesCanBeSetAtAnyTime()
    {
        const auto namesIn = [](const SharedRecognizer &recognizer) {
            return recognizer.get().recognize(u"Selon Élise Martin, la mairie de Lyon refuse.", u"fr").size();
        };
        SharedRecognizer recognizer;
        recognizer.setNameThreshold(1); // before it is made
        QCOMPARE(namesIn(recognizer), 0);
        const auto version = recognizer.get().version();
        recognizer.setNameThreshold(0.3);
        QCOMPARE(namesIn(recognizer), 2);
        QVERIFY(recognizer.get().version() != version);
    }

    void settingThemWhileItIsMadeIsNotLost()
    {
        SharedRecognizer recognizer;
        const std::unique_ptr<QThread> maker(QThread::create([&recognizer] {
            static_cast<void>(recognizer.get());
        }));
        maker->start();
        recognizer.setRelativeDates(true);
        QVERIFY(maker->wait());
        QVERIFY(marksYesterday(recognizer));
    }
};

QTEST_GUILESS_MAIN(SharedRecognizerTest)
#include "tst_sharedrecognizer.moc"
