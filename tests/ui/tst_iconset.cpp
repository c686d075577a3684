// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/icons/iconset.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// Of the pixel that is drawn most fully.
QColor inkOf(const QPixmap &pixmap)
{
    const auto image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const auto pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha()) {
                ink = pixel;
            }
        }
    }
    return ink;
}
}

class IconSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void everyDrawingIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        const auto drawings = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(drawings.size() >= 13);
        for (const auto &drawing : drawings) {
            QTest::newRow(qPrintable(drawing)) << drawing.chopped(4);
        }
    }
    void everyDrawingIsDrawn()
    {
        QFETCH(const QString, name);
        QCOMPARE(inkOf(icon(name, {}).pixmap(32)).alpha(), 255);
    }

    void inkIsThePalettesText()
    {
        QPalette palette;
        palette.setColor(QPalette::Active, QPalette::WindowText, QColor(200, 10, 20));
        palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(10, 200, 20));
        const auto drawn = icon(u"add"_s, palette);
        QCOMPARE(inkOf(drawn.pixmap(64)), QColor(200, 10, 20));
        QCOMPARE(inkOf(drawn.pixmap(64, QIcon::Disabled)), QColor(10, 200, 20));
    }

    void drawnAtTheScreensResolution()
    {
        const auto pixmap = icon(u"tag"_s, {}).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }
};

QTEST_MAIN(IconSetTest)
#include "tst_iconset.moc"
