// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/odtreader.h"

#include "import/documentblocks.h"
#include "import/fileproperties.h"
#include "import/odtstyles.h"
#include "import/xmlattribute.h"
#include "import/xmlwalk.h"
#include "import/ziparchive.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
class OdtWalk : public XmlWalk
{
public:
    explicit OdtWalk(const OdtStyles &styles)
        : m_styles(styles)
    {
    }

    Result<QList<Block>> blocksOf(const QByteArray &xml)
    {
        return walk(xml).transform([this] {
            return m_blocks.takeBlocks();
        });
    }

private:
    struct Paragraph {
        QString style;
        bool isHeading = false;
    };

    struct List {
        QString style;
        int count = 0; ///< number of the item that is open
        bool itemIsNew = false; ///< its mark has not been written yet
    };

    // What is no text of the article: what was deleted, comments, the number of a note, the pronunciation of a word, what
    // describes a picture, what holds no text but data.
    static bool isPassedOver(const QString &name)
    {
        static const QSet<QString> passedOver{u"tracked-changes"_s,
                                              u"annotation"_s,
                                              u"note-citation"_s,
                                              u"ruby-text"_s,
                                              u"title"_s,
                                              u"desc"_s,
                                              u"forms"_s,
                                              u"scripts"_s,
                                              u"binary-data"_s,
                                              u"sequence-decls"_s,
                                              u"variable-decls"_s,
                                              u"user-field-decls"_s,
                                              u"hidden-text"_s,
                                              u"automatic-styles"_s,
                                              u"font-face-decls"_s,
                                              u"event-listeners"_s};
        return passedOver.contains(name);
    }

    void enter(QXmlStreamReader &reader) override
    {
        const auto name = reader.name().toString();
        if (isPassedOver(name)) {
            reader.skipCurrentElement();
        } else if (name == "p"_L1 || name == "h"_L1) {
            m_paragraphs.append({.style = attributeOf(reader, "style-name"_L1), .isHeading = name == "h"_L1});
            m_endsInSpace = true;
        } else if (name == "list"_L1) {
            enterList(reader);
        } else if (name == "list-item"_L1) {
            enterItem(reader);
        } else if (name == "note-body"_L1) {
            m_outerLists.append(std::exchange(m_lists, {}));
            m_blocks.beginNote();
        } else if (name == "text-box"_L1) {
            m_outerLists.append(std::exchange(m_lists, {}));
            m_blocks.beginAside();
        } else if (name == "table-row"_L1) {
            m_blocks.beginRow();
        } else if (!m_paragraphs.isEmpty()) {
            addSpace(name, reader);
        }
    }

    bool isFull() const override
    {
        return m_blocks.isFull();
    }

    void enterList(const QXmlStreamReader &reader)
    {
        auto style = attributeOf(reader, "style-name"_L1);
        if (style.isEmpty() && !m_lists.isEmpty()) {
            style = m_lists.last().style;
        }
        const auto level = m_lists.size();
        const bool goesOn = attributeOf(reader, "continue-numbering"_L1) == "true"_L1 || !attributeOf(reader, "continue-list"_L1).isEmpty();
        const int before = m_styles.start(style, level) - 1;
        m_lists.append({.style = style, .count = goesOn && level == 0 ? m_lastCounts.value(style, before) : before});
    }

    void enterItem(const QXmlStreamReader &reader)
    {
        if (m_lists.isEmpty()) {
            return;
        }
        const auto start = attributeOf(reader, "start-value"_L1);
        m_lists.last().count = start.isEmpty() ? m_lists.last().count + 1 : start.toInt();
        m_lists.last().itemIsNew = true;
    }

    void addSpace(const QString &name, const QXmlStreamReader &reader)
    {
        if (name == "s"_L1) {
            constexpr int most = 1000;
            m_blocks.addText(QString(std::clamp(attributeOf(reader, "c"_L1).toInt(), 1, most), u' '));
            m_endsInSpace = true;
        } else if (name == "tab"_L1) {
            m_blocks.addText(u"\t");
            m_endsInSpace = true;
        } else if (name == "line-break"_L1) {
            m_blocks.breakLine();
            m_endsInSpace = true;
        }
    }

    // White space of the file is layout: any amount of it is one space, none at the beginning.
    void addCharacters(QStringView text) override
    {
        if (m_paragraphs.isEmpty()) {
            return;
        }
        QString collapsed;
        collapsed.reserve(text.size());
        for (const auto c : text) {
            const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!isSpace || !m_endsInSpace) {
                collapsed += isSpace ? QChar(u' ') : c;
            }
            m_endsInSpace = isSpace;
        }
        m_blocks.addText(collapsed);
    }

    void leave(QStringView name) override
    {
        if (name == "p"_L1 || name == "h"_L1) {
            endParagraph();
        } else if (name == "list"_L1 && !m_lists.isEmpty()) {
            const auto list = m_lists.takeLast();
            m_lastCounts.insert(list.style, list.count);
        } else if (name == "note-body"_L1) {
            m_lists = m_outerLists.takeLast();
            m_blocks.endNote();
            m_endsInSpace = false;
        } else if (name == "text-box"_L1) {
            m_lists = m_outerLists.takeLast();
            m_blocks.endAside();
        } else if (name == "table-cell"_L1) {
            m_blocks.endCell();
        } else if (name == "table-row"_L1) {
            m_blocks.endRow();
        }
    }

    void endParagraph()
    {
        const auto paragraph = m_paragraphs.isEmpty() ? Paragraph() : m_paragraphs.takeLast();
        const auto told = m_styles.kind(paragraph.style);
        if (paragraph.isHeading || told || m_lists.isEmpty()) {
            m_blocks.endParagraph(told.value_or(paragraph.isHeading ? ParagraphKind::Subheading : ParagraphKind::Paragraph));
            return;
        }
        m_blocks.endParagraph(ParagraphKind::ListItem, std::exchange(m_lists.last().itemIsNew, false) ? mark() : QString());
    }

    [[nodiscard]] QString mark() const
    {
        constexpr qsizetype deepest = 10; // so many levels a style has
        QList<int> counts;
        for (const auto &list : m_lists.first(std::min(deepest, m_lists.size()))) {
            counts.append(list.count);
        }
        return m_styles.mark(m_lists.last().style, counts);
    }

    const OdtStyles &m_styles;
    DocumentBlocks m_blocks;
    QList<Paragraph> m_paragraphs; // a note or a text box stands inside one
    QList<List> m_lists;
    QList<QList<List>> m_outerLists; // those that a note or a text box stands in
    QHash<QString, int> m_lastCounts;
    bool m_endsInSpace = true;
};

FileProperties propertiesIn(const QByteArray &xml)
{
    FileProperties properties;
    QString lastAuthor;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        for (const auto &[name, value] : {std::pair{"title"_L1, &properties.title},
                                          {"initial-creator"_L1, &properties.author},
                                          {"creator"_L1, &lastAuthor},
                                          {"creation-date"_L1, &properties.created}}) {
            if (reader.name() == name) {
                *value = reader.readElementText(QXmlStreamReader::SkipChildElements);
                break;
            }
        }
    }
    if (properties.author.isEmpty()) {
        properties.author = lastAuthor;
    }
    return properties;
}

Result<QByteArray> partOf(ZipArchive &archive, const QString &name)
{
    return archive.members().contains(name) ? archive.read(name) : QByteArray();
}

// Where a document has a password, its list of parts says how each is encrypted.
Result<void> checkProtection(ZipArchive &archive)
{
    return partOf(archive, u"META-INF/manifest.xml"_s).and_then([](const QByteArray &manifest) -> Result<void> {
        if (manifest.contains("encryption-data")) {
            return failure(ErrorCode::FileProtected);
        }
        return {};
    });
}

Result<Draft> draftOf(ZipArchive &archive)
{
    OdtStyles styles;
    const auto named = partOf(archive, u"styles.xml"_s);
    const auto content = archive.read(u"content.xml"_s);
    const auto meta = partOf(archive, u"meta.xml"_s);
    for (const auto *part : {&named, &content, &meta}) {
        if (!*part) {
            return std::unexpected(part->error());
        }
    }
    styles.add(*named);
    styles.add(*content);
    auto blocks = OdtWalk(styles).blocksOf(*content);
    if (!blocks) {
        return std::unexpected(blocks.error());
    }
    Draft draft{.blocks = std::move(*blocks)};
    takeProperties(draft, propertiesIn(*meta));
    return draft;
}

// The first member says what the file is, unpacked.
bool isOdt(const SourceFile &file)
{
    constexpr qsizetype nameAt = 30;
    return QByteArrayView(file.bytes).sliced(std::min(nameAt, file.bytes.size())).startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
}

Result<Reading> readOdt(const SourceFile &file, const ReadingOptions &)
{
    auto archive = ZipArchive::open(file.bytes);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    if (const auto open = checkProtection(*archive); !open) {
        return std::unexpected(open.error());
    }
    return draftOf(*archive).transform([](const Draft &draft) {
        return Reading{.drafts = {draft}};
    });
}
}

FormatReader odtReader()
{
    return {.name = "ODT"_L1, .suffixes = {u"odt"_s, u"ott"_s}, .recognizes = isOdt, .read = readOdt};
}
