// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{
struct Message {
    QString source;
    QStringList forms; ///< one, or the plural forms
    QString type; ///< unfinished, obsolete, vanished; empty where it is in order
    bool plural = false;
};

/// By context, source and comment.
using Messages = QMap<QString, Message>;

Message readMessage(QXmlStreamReader &xml, QString *comment)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            *comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.plural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Messages readMessages(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return {};
    }
    Messages messages;
    QString context;
    QXmlStreamReader xml(&opened);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString comment;
            const auto message = readMessage(xml, &comment);
            messages.insert(context + u" | "_s + message.source + u" | "_s + comment, message);
        }
    }
    return xml.hasError() ? Messages() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?\\d+|L?n)"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text)) {
        found.append(match.captured().replace("%Ln"_L1, "%n"_L1)); // the same number, written as the locale does
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Keys of `from` that `in` has not.
QStringList keysMissing(const Messages &from, const Messages &in)
{
    auto missing = from.keys();
    missing.removeIf([&in](const QString &key) {
        return in.contains(key);
    });
    return missing;
}

QString translationFile(const QString &name)
{
    return projectPath("translations/"_L1 + name);
}
}

/// The .ts files against the sources and against themselves.
class TranslationFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void frenchIsFinished()
    {
        const auto messages = readMessages(translationFile(u"manicule_fr.ts"_s));
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const auto &[key, message] : messages.asKeyValueRange()) {
            if (!message.type.isEmpty() || message.forms.contains(QString()) || message.forms.size() != (message.plural ? 2 : 1)) {
                missing.append(key);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void placeholdersAgree()
    {
        const auto messages = readMessages(translationFile(u"manicule_fr.ts"_s));
        for (const auto &message : messages) {
            for (const auto &form : message.forms) {
                auto wanted = placeholders(message.source);
                auto found = placeholders(form);
                if (message.plural) { // "un article" needs no number
                    wanted.removeAll(u"%n"_s);
                    found.removeAll(u"%n"_s);
                }
                QVERIFY2(found == wanted, qPrintable(form));
            }
            QVERIFY2(!message.plural || placeholders(message.forms.last()).contains(u"%n"_s), qPrintable(message.forms.last()));
        }
    }

    /// A sign must not begin a line that its word did not fit on. Two spaces set a sample of a sign apart.
    void frenchSignsStayWithTheirWords()
    {
        static const QRegularExpression loose(u"(?<! ) [;:?!»]|« "_s);
        QStringList found;
        for (const auto &message : readMessages(translationFile(u"manicule_fr.ts"_s))) {
            found += message.forms.filter(loose);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void englishPluralsAreFinished()
    {
        const auto french = readMessages(translationFile(u"manicule_fr.ts"_s));
        const auto english = readMessages(translationFile(u"manicule_en.ts"_s));
        for (const auto &[key, message] : french.asKeyValueRange()) {
            if (message.plural) {
                QVERIFY2(english.contains(key), qPrintable(key));
                QVERIFY2(english[key].type.isEmpty() && english[key].forms.size() == 2 && !english[key].forms.contains(QString()), qPrintable(key));
            }
        }
    }

    /// `ninja update_translations` adds what is new.
    void nothingInTheSourcesIsLeftOut()
    {
        const QTemporaryDir folder;
        const auto fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.start(QString::fromUtf8(MANICULE_LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, projectPath(u"app"_s), u"-ts"_s, fresh});
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto inSources = readMessages(fresh);
        const auto translated = readMessages(translationFile(u"manicule_fr.ts"_s));
        QVERIFY(!inSources.isEmpty());
        const auto untranslated = keysMissing(inSources, translated);
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
        const auto vanished = keysMissing(translated, inSources);
        QVERIFY2(vanished.isEmpty(), qPrintable(vanished.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationFilesTest)
#include "tst_translationfiles.moc"
