// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/docxreader.h"

#include "import/documentblocks.h"
#include "import/docxpackage.h"
#include "import/docxstyles.h"
#include "import/xmlattribute.h"
#include "import/xmlwalk.h"
#include "import/ziparchive.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Notes = QHash<QString, QStringList>; // paragraphs by id

bool isOn(const QString &value)
{
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

class DocxWalk : public XmlWalk
{
public:
    DocxWalk(const DocxStyles &styles, DocxLists &lists, Notes footnotes, Notes endnotes)
        : m_styles(styles)
        , m_lists(lists)
        , m_footnotes(std::move(footnotes))
        , m_endnotes(std::move(endnotes))
    {
    }

    Result<QList<Block>> blocksOf(const QByteArray &xml)
    {
        return walk(xml).transform([this] {
            return m_blocks.takeBlocks();
        });
    }

    Result<Notes> notesOf(const QByteArray &xml)
    {
        return (xml.isEmpty() ? Result<void>() : walk(xml)).transform([this] {
            return std::move(m_notes);
        });
    }

private:
    struct Paragraph {
        QString style;
        DocxFormat own;
        bool markIsDeleted = false; ///< it goes on in the next one
    };

    void enter(QXmlStreamReader &reader) override
    {
        // What is no text of the article: what was deleted or moved away, the codes of fields, the pronunciation of a word, what
        // older programs show instead, what formats once were.
        static const QSet<QString> passedOver{u"moveFrom"_s,
                                              u"delText"_s,
                                              u"instrText"_s,
                                              u"delInstrText"_s,
                                              u"Fallback"_s,
                                              u"sdtPr"_s,
                                              u"rt"_s,
                                              u"rPrChange"_s,
                                              u"pPrChange"_s,
                                              u"sectPr"_s,
                                              u"tblPr"_s,
                                              u"tblPrEx"_s,
                                              u"trPr"_s,
                                              u"tcPr"_s,
                                              u"tblGrid"_s};
        const auto name = reader.name().toString();
        if (name == "del"_L1 && m_inParagraphFormat && !m_paragraphs.isEmpty()) {
            m_paragraphs.last().markIsDeleted = true;
        } else if (name == "del"_L1 || passedOver.contains(name)) {
            reader.skipCurrentElement();
        } else if (!enterStructure(name, reader) && !addFormat(name, reader)) {
            addText(name, reader);
        }
    }

    bool isFull() const override
    {
        return m_blocks.isFull();
    }

    bool enterStructure(const QString &name, QXmlStreamReader &reader)
    {
        if (name == "p"_L1) {
            m_paragraphs.append(Paragraph());
        } else if (name == "pPr"_L1) {
            m_inParagraphFormat = true;
        } else if (name == "r"_L1) {
            m_isHidden = false;
        } else if (name == "tr"_L1) {
            m_blocks.beginRow();
        } else if (name == "txbxContent"_L1) {
            m_blocks.beginAside();
        } else if (name == "footnote"_L1 || name == "endnote"_L1) {
            m_note = attributeOf(reader, "id"_L1);
        } else {
            return false;
        }
        return true;
    }

    bool addFormat(const QString &name, const QXmlStreamReader &reader)
    {
        if (name == "vanish"_L1) {
            m_isHidden = !m_inParagraphFormat && isOn(attributeOf(reader, "val"_L1));
            return true;
        }
        if (!m_inParagraphFormat || m_paragraphs.isEmpty()) {
            return false;
        }
        auto &paragraph = m_paragraphs.last();
        const auto value = attributeOf(reader, "val"_L1);
        if (name == "pStyle"_L1) {
            paragraph.style = value;
        } else if (name == "numId"_L1) {
            paragraph.own.list = value;
        } else if (name == "ilvl"_L1) {
            paragraph.own.level = value.toInt();
        } else if (name == "outlineLvl"_L1) {
            constexpr int bodyText = 9;
            paragraph.own.kind = value.toInt() < bodyText ? ParagraphKind::Subheading : ParagraphKind::Paragraph;
        }
        return true;
    }

    void addText(const QString &name, QXmlStreamReader &reader)
    {
        if (name == "t"_L1) {
            const auto text = reader.readElementText(QXmlStreamReader::SkipChildElements);
            m_blocks.addText(m_isHidden ? QString() : text);
        } else if (name == "tab"_L1 || name == "ptab"_L1) {
            m_blocks.addText(u"\t");
        } else if (name == "cr"_L1 || (name == "br"_L1 && !isBreakOfPage(reader))) {
            m_blocks.breakLine();
        } else if (name == "noBreakHyphen"_L1) {
            m_blocks.addText(u"\u2011");
        } else if (name == "footnoteReference"_L1) {
            addNote(m_footnotes.take(attributeOf(reader, "id"_L1)));
        } else if (name == "endnoteReference"_L1) {
            addNote(m_endnotes.take(attributeOf(reader, "id"_L1)));
        }
    }

    static bool isBreakOfPage(const QXmlStreamReader &reader)
    {
        const auto type = attributeOf(reader, "type"_L1);
        return type == "page"_L1 || type == "column"_L1;
    }

    // Taken once: a hostile file calls one long note a million times.
    void addNote(const QStringList &paragraphs)
    {
        if (paragraphs.isEmpty()) {
            return;
        }
        m_blocks.beginNote();
        for (const auto &paragraph : paragraphs) {
            m_blocks.addText(paragraph);
            m_blocks.endParagraph();
        }
        m_blocks.endNote();
    }

    void leave(QStringView name) override
    {
        if (name == "p"_L1) {
            endParagraph();
        } else if (name == "pPr"_L1) {
            m_inParagraphFormat = false;
        } else if (name == "tc"_L1) {
            m_blocks.endCell();
        } else if (name == "tr"_L1) {
            m_blocks.endRow();
        } else if (name == "txbxContent"_L1) {
            m_blocks.endAside();
        } else if (name == "footnote"_L1 || name == "endnote"_L1) {
            for (const auto &block : m_blocks.takeBlocks()) {
                m_notes[m_note].append(block.text);
            }
        }
    }

    void endParagraph()
    {
        const auto paragraph = m_paragraphs.isEmpty() ? Paragraph() : m_paragraphs.takeLast();
        if (paragraph.markIsDeleted) {
            return;
        }
        const auto style = m_styles.format(paragraph.style);
        const auto list = paragraph.own.list.isEmpty() ? style.list : paragraph.own.list;
        const bool isInList = !list.isEmpty() && list != "0"_L1;
        const auto mark = isInList ? m_lists.nextMark(list, paragraph.own.level.value_or(style.level.value_or(0))) : QString();
        const auto told = paragraph.own.kind && !style.kind ? paragraph.own.kind : style.kind;
        m_blocks.endParagraph(told.value_or(isInList ? ParagraphKind::ListItem : ParagraphKind::Paragraph), mark);
    }

    const DocxStyles &m_styles;
    DocxLists &m_lists;
    Notes m_footnotes;
    Notes m_endnotes;
    DocumentBlocks m_blocks;
    QList<Paragraph> m_paragraphs; // a text box stands inside one
    Notes m_notes;
    QString m_note;
    bool m_inParagraphFormat = false;
    bool m_isHidden = false;
};

Result<Draft> draftOf(const DocxPackage &package)
{
    const DocxStyles styles(package.styles);
    DocxLists lists(package.numbering);
    auto footnotes = DocxWalk(styles, lists, {}, {}).notesOf(package.footnotes);
    if (!footnotes) {
        return std::unexpected(footnotes.error());
    }
    auto endnotes = DocxWalk(styles, lists, {}, {}).notesOf(package.endnotes);
    if (!endnotes) {
        return std::unexpected(endnotes.error());
    }
    auto blocks = DocxWalk(styles, lists, std::move(*footnotes), std::move(*endnotes)).blocksOf(package.document);
    if (!blocks) {
        return std::unexpected(blocks.error());
    }
    Draft draft{.blocks = std::move(*blocks)};
    takeProperties(draft, package.properties);
    return draft;
}

// A document with a password is no ZIP file, but one of the kind that Word wrote before 2007 with the encrypted one inside.
bool isProtected(const QByteArray &bytes)
{
    static const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") && bytes.contains(name);
}

// The names of a ZIP file's members stand at its end, unless it was cut.
bool isDocx(const SourceFile &file)
{
    constexpr qsizetype directorySize = 256 * 1024;
    if (!file.bytes.startsWith("PK\x03\x04")) {
        return isProtected(file.bytes);
    }
    const auto end = QByteArrayView(file.bytes).last(std::min(directorySize, file.bytes.size()));
    return end.contains("word/document") || file.name.endsWith(".docx"_L1, Qt::CaseInsensitive);
}

Result<Reading> readDocx(const SourceFile &file, const ReadingOptions &)
{
    if (isProtected(file.bytes)) {
        return failure(ErrorCode::FileProtected);
    }
    auto archive = ZipArchive::open(file.bytes);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    return docxPackageOf(*archive).and_then(draftOf).transform([](const Draft &draft) {
        return Reading{.drafts = {draft}};
    });
}
}

FormatReader docxReader()
{
    return {.name = "DOCX"_L1, .suffixes = {u"docx"_s, u"docm"_s, u"dotx"_s}, .recognizes = isDocx, .read = readDocx};
}
