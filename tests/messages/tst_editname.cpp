// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/editname.h"
#include "support/testsupport.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class EditNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void everyEditHasItsOwnName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(EditKind::UnlinkArticles); ++kind) {
            names.insert(editName(EditKind(kind)));
        }
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), int(EditKind::UnlinkArticles) + 1);
    }

    void menuTexts()
    {
        QCOMPARE(undoText(EditKind::TagAnnotation), u"Undo: tag a passage"_s);
        QCOMPARE(redoText(EditKind::RemoveTag), u"Redo: delete a tag"_s);
    }
};

QTEST_GUILESS_MAIN(EditNameTest)
#include "tst_editname.moc"
