// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype hostileLength = 100'000;
constexpr int stepsForEachCharacter = 20;
constexpr qsizetype longMatch = 500; // characters; a shorter one may not have looked further than stepsInOnePlace
constexpr int stepsInOnePlace = 1'000;
constexpr int placesTried = 200;

struct Rule {
    QString expression;
    qint64 line = 0;
};

/// The regular expressions of a definition, its entities put in.
QList<Rule> rulesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Rule> rules;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "RegExpr"_L1) {
            rules.append({xml.attributes().value("String"_L1).toString(), xml.lineNumber()});
        }
    }
    return xml.hasError() ? QList<Rule>() : rules;
}

/// `expression`, which gives up after so many steps of backtracking. Only the interpreter counts them one by one.
QRegularExpression limited(const QString &expression, qsizetype steps)
{
    return QRegularExpression(u"(*NO_JIT)(*LIMIT_MATCH=%1)"_s.arg(steps) + expression, QRegularExpression::UseUnicodePropertiesOption);
}
}

/// Each rule of our definitions on lines of 100,000 characters that no one writes: not the time is looked at but the steps.
class FigureRulesTest : public QObject
{
    Q_OBJECT

private:
    QStringList m_hostileLines;

private Q_SLOTS:
    void initTestCase()
    {
        QFile pieces(dataFile(u"figures/hostile.txt"_s));
        QVERIFY(pieces.open(QIODevice::ReadOnly));
        for (const auto &piece : QString::fromUtf8(pieces.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            m_hostileLines.append(piece.repeated(hostileLength / piece.size()));
        }
        QVERIFY(m_hostileLines.size() > 50);
    }

    void init()
    {
        prepareTest();
    }

    void theLimitCountsSteps()
    {
        const QString line = QString(1000, u'a') + u"cb";
        QVERIFY(limited(u"a+b"_s, 10'000'000).match(line).isValid());
        QVERIFY(!limited(u"(?:a|a)+b"_s, 1000).match(line).isValid());
    }

    void takeFewStepsOnHostileLines_data()
    {
        QTest::addColumn<QString>("expression");
        for (const auto &name : {u"figures-fr.xml"_s, u"figures-en.xml"_s}) {
            const auto rules = rulesOf(projectPath(u"resources/syntax/"_s + name));
            QVERIFY(rules.size() > 10);
            for (const auto &rule : rules) {
                QTest::addRow("%s, line %lld", qPrintable(name), rule.line) << rule.expression;
            }
        }
    }

    // A search of the whole line takes steps in proportion to it; and where a rule matches a few characters, it has not looked far for
    // them, or a line of many matches would take the square of its length.
    void takeFewStepsOnHostileLines()
    {
        QFETCH(QString, expression);
        const auto whole = limited(expression, stepsForEachCharacter * hostileLength);
        const auto oneMatch = limited(expression, stepsInOnePlace);
        QVERIFY2(whole.isValid(), qPrintable(whole.errorString()));
        for (const auto &line : std::as_const(m_hostileLines)) {
            qsizetype position = 0;
            for (int place = 0; place < placesTried; ++place) {
                const auto found = whole.match(line, position);
                QVERIFY2(found.isValid(), qPrintable(line.left(20)));
                if (!found.hasMatch()) {
                    break;
                }
                const auto again = oneMatch.match(line, found.capturedStart(), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
                QVERIFY2(again.isValid() || found.capturedLength() >= longMatch, qPrintable(line.left(20)));
                position = std::max(found.capturedEnd(), position + 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(FigureRulesTest)
#include "tst_figurerules.moc"
