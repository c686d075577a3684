// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/importsentence.h"

#include "messages/errorsentence.h"

#include <QCoreApplication>

namespace
{
class ImportSentence
{
    Q_DECLARE_TR_FUNCTIONS(ImportSentence)

public:
    static QString of(const ImportWarning &warning)
    {
        switch (warning.kind) {
        case ImportWarning::Kind::CountDiffers:
            return tr("The file says that it holds %1 articles, and %2 were found; look whether some are missing.")
                .arg(QString::number(warning.told), QString::number(warning.found));
        case ImportWarning::Kind::Mojibake:
            return tr("%n character(s) look wrongly decoded, such as “%1”; import the file again with its encoding repaired.", nullptr, warning.found)
                .arg(warning.detail);
        case ImportWarning::Kind::MojibakeRepaired:
            return tr("%n wrongly decoded character(s) were repaired, such as “%1”.", nullptr, warning.found).arg(warning.detail);
        case ImportWarning::Kind::EncodingContradicted:
            return tr("The file says that it is encoded as %1, which it is not; see whether its accented letters are right.").arg(warning.detail);
        case ImportWarning::Kind::TextCut:
            return tr("The text breaks off, as its file does; get another copy of the file.");
        case ImportWarning::Kind::PageWithoutText:
            return tr("%n page(s) are pictures without text and were left out.", nullptr, warning.found);
        }
        return {};
    }

    static QString of(const QString &file, const Error &error)
    {
        const auto said = sentence(error);
        return error.subject.startsWith(file) ? said : tr("“%1”: %2").arg(file, said);
    }

    static QString of(Cleaning cleaning)
    {
        switch (cleaning) {
        case Cleaning::PageFurniture:
            return tr("page heads and feet removed");
        case Cleaning::HardWraps:
            return tr("lines joined into paragraphs");
        case Cleaning::MarkdownMarks:
            return tr("Markdown marks removed");
        case Cleaning::Teasers:
            return tr("links to other articles removed");
        case Cleaning::ImagePaths:
            return tr("picture addresses removed");
        case Cleaning::Credits:
            return tr("picture credits removed");
        case Cleaning::ShareButtons:
            return tr("share buttons removed");
        case Cleaning::CutParagraphs:
            return tr("paragraphs cut by pages joined");
        case Cleaning::GluedSubheadings:
            return tr("subheadings parted from their text");
        }
        return {};
    }
};
}

QString sentence(const ImportWarning &warning)
{
    return ImportSentence::of(warning);
}

QString sentence(const QString &file, const Error &error)
{
    return ImportSentence::of(file, error);
}

QString cleaningName(Cleaning cleaning)
{
    return ImportSentence::of(cleaning);
}

ImportReportWords importReportWords()
{
    return {.failure =
                [](const Error &error) {
                    return sentence(error);
                },
            .warning =
                [](const ImportWarning &warning) {
                    return sentence(warning);
                },
            .cleaning = cleaningName};
}
