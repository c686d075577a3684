// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/readerdefinition.h"

#include "recognition/figures/linelexer.h"

#include <ksyntaxhighlighting_version.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QVersionNumber>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace
{
/// A name that some element uses, and where.
struct Reference {
    QString name;
    int line = 0;
};

/// Reads one definition file and gathers what it has and what it refers to.
class DefinitionCheck
{
public:
    explicit DefinitionCheck(QFile &file)
        : m_xml(&file)
    {
    }

    /// What is wrong first, or nothing.
    [[nodiscard]] std::optional<Reference> fault();

    QString name;
    int version = 0;

private:
    void readElement();
    void readLanguage();
    void readContext();
    void readRule();
    void refuse(const QString &what);
    void refer(QList<Reference> &references, QLatin1StringView attribute);
    void referToContext(QLatin1StringView attribute);
    [[nodiscard]] std::optional<Reference> unresolved(const QList<Reference> &references, const QSet<QString> &known, QLatin1StringView what) const;

    QXmlStreamReader m_xml;
    std::optional<Reference> m_fault;
    QSet<QString> m_contexts;
    QSet<QString> m_formats;
    QSet<QString> m_lists;
    QList<Reference> m_usedContexts;
    QList<Reference> m_usedFormats;
    QList<Reference> m_usedLists;
    int m_languageLine = 0;
    bool m_insideContext = false;
    bool m_hasRules = false;
    bool m_hasFigures = false;
};

std::optional<Reference> DefinitionCheck::fault()
{
    while (!m_xml.atEnd() && !m_fault) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            readElement();
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == "context"_L1) {
            m_insideContext = false;
        }
    }
    if (m_xml.hasError()) {
        return Reference{m_xml.errorString(), int(m_xml.lineNumber())};
    }
    if (!m_fault && name.isEmpty()) {
        refuse(u"no <language> with a name"_s);
    }
    if (!m_fault) {
        m_fault = unresolved(m_usedContexts, m_contexts, "no context is named"_L1);
    }
    if (!m_fault) {
        m_fault = unresolved(m_usedFormats, m_formats, "no itemData is named"_L1);
    }
    if (!m_fault) {
        m_fault = unresolved(m_usedLists, m_lists, "no list is named"_L1);
    }
    if (!m_fault && m_hasRules && !m_hasFigures) {
        m_fault = Reference{u"no itemData is named for a kind of figure (Money, Percent, Date, Time, Duration, Quantity, Ordinal, Number)"_s, m_languageLine};
    }
    return m_fault;
}

void DefinitionCheck::refuse(const QString &what)
{
    m_fault = Reference{what, int(m_xml.lineNumber())};
}

std::optional<Reference> DefinitionCheck::unresolved(const QList<Reference> &references, const QSet<QString> &known, QLatin1StringView what) const
{
    for (const auto &reference : references) {
        if (!known.contains(reference.name)) {
            return Reference{what + u" \"%1\""_s.arg(reference.name), reference.line};
        }
    }
    return std::nullopt;
}

void DefinitionCheck::refer(QList<Reference> &references, QLatin1StringView attribute)
{
    const auto value = m_xml.attributes().value(attribute).toString();
    if (!value.isEmpty()) {
        references.append({value, int(m_xml.lineNumber())});
    }
}

/// "#pop#pop!Name" and "Name" name a context of this file; "Name##Other" one of another's.
void DefinitionCheck::referToContext(QLatin1StringView attribute)
{
    auto value = m_xml.attributes().value(attribute);
    while (value.startsWith("#pop"_L1) || value.startsWith(u'!')) {
        value = value.sliced(value.startsWith(u'!') ? 1 : 4);
    }
    if (!value.isEmpty() && value != "#stay"_L1 && !value.contains("##"_L1)) {
        m_usedContexts.append({value.toString(), int(m_xml.lineNumber())});
    }
}

void DefinitionCheck::readElement()
{
    const auto element = m_xml.name();
    if (m_insideContext) {
        readRule();
    } else if (element == "language"_L1) {
        readLanguage();
    } else if (name.isEmpty()) {
        refuse(u"the first element is no <language>"_s);
    } else if (element == "list"_L1) {
        m_lists.insert(m_xml.attributes().value("name"_L1).toString());
    } else if (element == "context"_L1) {
        readContext();
    } else if (element == "itemData"_L1) {
        const auto format = m_xml.attributes().value("name"_L1).toString();
        m_formats.insert(format);
        m_hasFigures = m_hasFigures || figureKindOfFormat(format);
    }
}

void DefinitionCheck::readLanguage()
{
    const auto attributes = m_xml.attributes();
    name = attributes.value("name"_L1).toString();
    version = attributes.value("version"_L1).toInt();
    m_languageLine = int(m_xml.lineNumber());
    const auto wanted = QVersionNumber::fromString(attributes.value("kateversion"_L1));
    const QVersionNumber present(KSYNTAXHIGHLIGHTING_VERSION_MAJOR, KSYNTAXHIGHLIGHTING_VERSION_MINOR);
    if (name.isEmpty()) {
        refuse(u"the language has no name"_s);
    } else if (wanted > present) {
        refuse(u"it wants KSyntaxHighlighting %1, and this is %2"_s.arg(wanted.toString(), present.toString()));
    }
}

void DefinitionCheck::readContext()
{
    m_insideContext = true;
    m_contexts.insert(m_xml.attributes().value("name"_L1).toString());
    refer(m_usedFormats, "attribute"_L1);
    referToContext("lineEndContext"_L1);
    referToContext("lineEmptyContext"_L1);
    referToContext("fallthroughContext"_L1);
}

void DefinitionCheck::readRule()
{
    const auto rule = m_xml.name();
    const auto attributes = m_xml.attributes();
    if (rule == "IncludeRules"_L1) {
        return;
    }
    m_hasRules = true;
    refer(m_usedFormats, "attribute"_L1);
    referToContext("context"_L1);
    if (rule == "keyword"_L1) {
        refer(m_usedLists, "String"_L1);
    } else if (rule == "RegExpr"_L1) {
        const QRegularExpression expression(attributes.value("String"_L1).toString(), QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid()) {
            refuse(u"the regular expression is invalid: %1"_s.arg(expression.errorString()));
        }
    }
}
}

Result<ReaderDefinition> checkedDefinition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    }
    DefinitionCheck check(file);
    if (const auto fault = check.fault()) {
        return failure(ErrorCode::DefinitionInvalid, path, fault->name, fault->line);
    }
    return ReaderDefinition{path, check.name, check.version};
}

ReaderDefinitions definitionsIn(const QStringList &folders)
{
    ReaderDefinitions found;
    for (const auto &folder : folders) {
        const QDir directory(folder);
        const auto names = directory.entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
        for (const auto &name : names) {
            const auto definition = checkedDefinition(directory.filePath(name));
            if (!definition) {
                found.problems.append(definition.error());
                continue;
            }
            found.sound.removeIf([&definition](const ReaderDefinition &earlier) {
                return earlier.name == definition->name;
            });
            found.sound.append(*definition);
        }
    }
    return found;
}
