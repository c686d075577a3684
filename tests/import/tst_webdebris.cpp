// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/webdebris.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WebDebrisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void removesTeasers_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        const auto body = u"Un vrai paragraphe, qui a au moins deux phrases. Voici la seconde."_s;
        QTest::newRow("none") << body << QString();
        QTest::newRow("label and title") << QString(body + u"\n\nLire aussi\n\nUn autre article dont on voit le titre\n\n"_s + body)
                                         << QString(body + u"\n\n"_s + body);
        QTest::newRow("label, title with a picture's path")
            << QString(body + u"\nLire aussi :\nUne phrase. Une autre/s3/example.org/a/b.jpg)\n"_s + body) << QString(body + u'\n' + body);
        QTest::newRow("label before a paragraph") << QString(body + u"\n\nÀ lire aussi\n\n"_s + body) << QString(body + u"\n\n"_s + body);
        QTest::newRow("one line") << QString(body + u"\n\nLire aussi : Un autre article\n\n"_s + body) << QString(body + u"\n\n"_s + body);
        QTest::newRow("one line without a colon") << QString(body + u"\n\nLIRE AUSSI Un autre article\n\n"_s + body) << QString(body + u"\n\n"_s + body);
        QTest::newRow("English") << QString(body + u"\n\nRead more: Another story\n\nRelated\n\nOne more story\n\n"_s + body)
                                 << QString(body + u"\n\n"_s + body);
        QTest::newRow("a sentence") << u"Lire aussi entre les lignes demande du temps, et de la patience."_s << QString();
        QTest::newRow("the verb") << u"Lire"_s << QString();
    }

    void removesTeasers()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(removeTeasers(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }

    void removesImagePaths_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        QTest::newRow("none") << u"Un texte et/ou deux, 24/7, 1/2."_s << QString();
        QTest::newRow("glued to a word") << u"La fierté de la vallée/s3/static.example.org/images/a-b_1/data12.jpg)"_s << u"La fierté de la vallée"_s;
        QTest::newRow("glued to a quote") << u"Il dit « oui »/img/2024/01/x.webp?w=1280&q=75) puis s’en va."_s << u"Il dit « oui » puis s’en va."_s;
        QTest::newRow("glued address") << u"La fierté de la valléehttps://example.org/a/b.png"_s << u"La fierté de la vallée"_s;
        QTest::newRow("alone, encoded") << u"Un\n%2Fs3%2Fstatic.example.org%2Fimages%2Fdata12.jpg&w=1280&q=100)\nDeux"_s << u"Un\nDeux"_s;
        QTest::newRow("alone, address") << u"Un\n\nhttps://example.org/a/b.jpg?w=12\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("address in a sentence") << u"Voir example.org/a/b.jpg ou https://example.org/a/b.jpg pour la photo."_s << QString();
        QTest::newRow("path in a sentence") << u"Le fichier (/home/images/b.jpg) est perdu."_s << QString();
    }

    void removesImagePaths()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(removeImagePaths(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }

    void removesCredits_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        QTest::newRow("none") << u"Un texte.\n\nUn autre."_s << QString();
        QTest::newRow("picture agency") << u"Un\n\nShutterstock\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("two agencies") << u"Un\n\nAFP / Getty Images\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("person and agency") << u"Un\n\nJeanne Martin/AFP\n\n(Paul Le Goff / Hans Lucas)\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("labelled") << u"Un\n\nPhoto : Jeanne Martin\n\n© Jeanne Martin\n\nCrédit photo : DR\n\nPhoto AFP\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("news agency alone") << u"Un\n\nAFP\n\nDeux"_s << QString();
        QTest::newRow("copyright of a paper") << u"Un\n\n© 2024 Gazette des Alpes\n\n© Le Monde"_s << QString();
        QTest::newRow("a sentence about pictures") << u"Photo : un art qui se perd. Il faut le dire, encore et encore."_s << QString();
        QTest::newRow("initials of an agency's desk") << u"Un texte.\n\nabc/def-g/hi"_s << QString();
        QTest::newRow("initials at the end") << u"Un texte.\n\nabc-de/fgh/ij"_s << u"Un texte."_s;
        QTest::newRow("nothing else") << u"Shutterstock"_s << QString();
    }

    void removesCredits()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(removeCredits(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }

    void removesShareButtons_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        QTest::newRow("none") << u"Un texte."_s << QString();
        QTest::newRow("buttons") << u"Un\n\nPartager\nFacebook\nTwitter\nCopier le lien\n12 commentaires\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("row of networks") << u"Un\n\nFacebook\nX\nWhatsApp\nemail\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("advertisement") << u"Un\n\nPublicité\n\nDeux\n\nAdvertisement\n\nTrois"_s << u"Un\n\nDeux\n\nTrois"_s;
        QTest::newRow("for subscribers")
            << u"Un\n\nArticle réservé aux abonnés\n\nDeux\n\nIl vous reste 65,3% de cet article à lire. La suite est réservée aux abonnés."_s
            << u"Un\n\nDeux"_s;
        QTest::newRow("newsletters")
            << u"Un\n\nNewsletter « La Marée » Chaque matin, ce qui bouge au port S’inscrire\n\nskip past newsletter promotion\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("sentences of subscribers") << u"Un stand réservé aux abonnés ouvrira mardi.\n\nIl vous reste deux jours."_s << QString();
        QTest::newRow("network as subheading") << u"Un\n\nFacebook\n\nDeux"_s << QString();
        QTest::newRow("a sentence") << u"Partager son pain, c’est déjà beaucoup."_s << QString();
    }

    void removesShareButtons()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(removeShareButtons(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }
};

QTEST_GUILESS_MAIN(WebDebrisTest)
#include "tst_webdebris.moc"
