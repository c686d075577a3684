// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codebook.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/dialogs/tagdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TagDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Codebook> m_codebook;

    [[nodiscard]] Tag tagOf(const QString &path) const
    {
        for (const auto &tag : m_codebook->tags()) {
            if (m_codebook->path(tag.id) == path) {
                return tag;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_library->addTag(u"Ponts/Vieux"_s);
        m_library->addTag(u"Gares"_s);
        m_library->openSession();
        m_codebook = std::make_unique<Codebook>(m_library->session);
        QCOMPARE(m_codebook->tags().size(), 3);
    }
    void cleanup()
    {
        m_codebook.reset();
        m_library.reset();
    }

    void refusesWhatTheCodebookWould_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("new name") << QString() << u"Rues"_s << true;
        QTest::newRow("spaces only") << QString() << u"  "_s << false;
        QTest::newRow("a path") << QString() << u"Ponts/Neufs"_s << false;
        QTest::newRow("a sibling's, in another case") << QString() << u"GARES"_s << false;
        QTest::newRow("its own, in another case") << u"Gares"_s << u"GARES"_s << true;
        QTest::newRow("one used elsewhere in the tree") << QString() << u"Vieux"_s << true;
    }
    void refusesWhatTheCodebookWould()
    {
        QFETCH(const QString, of);
        QFETCH(const QString, name);
        TagDialog dialog(*m_codebook, tagOf(of));
        dialog.show();
        auto *field = dialog.findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, name);
        auto *confirm = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTEST(confirm->isEnabled(), "accepted");
        if (confirm->isEnabled()) {
            QCOMPARE(dialog.tag().name, name);
            QVERIFY(QColor::isValidColorName(dialog.tag().colour));
        }
    }

    void keepsWhatIsNotChanged()
    {
        const auto tag = tagOf(u"Ponts/Vieux"_s);
        QVERIFY(tag.id != 0);
        QCOMPARE(TagDialog(*m_codebook, tag).tag(), tag);
    }

    void offersNoPlaceBelowItself()
    {
        TagDialog dialog(*m_codebook, tagOf(u"Ponts"_s));
        const auto boxes = dialog.findChildren<QComboBox *>();
        const auto offered = std::ranges::any_of(boxes, [](const QComboBox *box) {
            return box->findText(u"Ponts/Vieux"_s) >= 0 || box->findText(u"Ponts"_s) >= 0;
        });
        QVERIFY(!offered);
        QVERIFY(std::ranges::any_of(boxes, [](const QComboBox *box) {
            return box->findText(u"Gares"_s) >= 0;
        }));
    }
};

QTEST_MAIN(TagDialogTest)
#include "tst_tagdialog.moc"
