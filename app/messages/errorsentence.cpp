// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/errorsentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
class ErrorSentence
{
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)

public:
    static QString text(const Error &error);

private:
    static QString named(const Error &error);
    static QString aboutFile(const Error &error);
    static QString aboutLibrary(const Error &error);
    static QString aboutRequest(const Error &error);
};

/// The subject in quotation marks, with the line where there is one.
QString ErrorSentence::named(const Error &error)
{
    return error.line > 0 ? tr("“%1”, line %2").arg(error.subject, QString::number(error.line)) : tr("“%1”").arg(error.subject);
}

QString ErrorSentence::aboutFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("%1 was not found; check the name and the folder").arg(named(error));
    case ErrorCode::FileUnreadable:
        return tr("%1 cannot be read; check that it is a file and that you may open it").arg(named(error));
    case ErrorCode::FileEmpty:
        return tr("%1 holds no text; choose another file").arg(named(error));
    case ErrorCode::FileBinary:
        return tr("%1 is not a text file; save the article as plain text and take that").arg(named(error));
    case ErrorCode::FileTooLarge:
        return tr("%1 is too large or would take too long to read: a file may have 64 MB, an article 5 million characters in 100,000 paragraphs; divide it")
            .arg(named(error));
    case ErrorCode::FileProtected:
        return tr("%1 is protected by a password; save a copy without it").arg(named(error));
    case ErrorCode::FileScanned:
        return tr("%1 is a scan: pictures of pages without text; have its text recognised (OCR) and take that").arg(named(error));
    case ErrorCode::ArchiveUnsafe:
        return tr("%1 unpacks to far more than an archive of articles would; unpack it yourself and take the folder").arg(named(error));
    case ErrorCode::FileNotWritable:
        return tr("%1 cannot be written; check that you may write in the folder and that the disk is not full").arg(named(error));
    case ErrorCode::FormatUnknown:
        return tr("%1 is in a format that Manicule does not read; save the article as plain text and take that").arg(named(error));
    case ErrorCode::FormatBroken:
        return tr("%1 is damaged or incomplete; get another copy of it").arg(named(error));
    default:
        return {};
    }
}

QString ErrorSentence::aboutLibrary(const Error &error)
{
    switch (error.code) {
    case ErrorCode::LibraryNotOpened:
        return tr("The library %1 cannot be opened; check its name and that you may open it and, where a “-wal” file is beside it, write in its folder")
            .arg(named(error));
    case ErrorCode::LibraryTooNew:
        return tr("The library %1 was made by a newer version of Manicule and was left untouched; install that version to open it").arg(named(error));
    case ErrorCode::LibraryReadOnly:
        return tr("The library %1 can only be read; to change it, make the file and its folder writable").arg(named(error));
    case ErrorCode::LibraryBusy:
        return tr("The library %1 is being changed by another program; try again when that is done").arg(named(error));
    case ErrorCode::LibraryDamaged:
        return tr("%1 is damaged or is not a Manicule library; open a backup copy").arg(named(error));
    case ErrorCode::LibraryMigrationFailed:
        return tr("The library %1 could not be brought up to date and was left as it was; check that you may write in its folder and that the disk is not full")
            .arg(named(error));
    case ErrorCode::DatabaseFailed:
        return tr("The library %1 could not do that, and nothing was changed; check that its disk is in order and not full").arg(named(error));
    default:
        return {};
    }
}

QString ErrorSentence::aboutRequest(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ArticleUnknown:
        return tr("The library has no article %1; it may have been removed").arg(error.subject);
    case ErrorCode::AnnotationUnknown:
        return tr("The library has no annotation %1; it may have been removed").arg(error.subject);
    case ErrorCode::TagUnknown:
        return tr("The codebook has no tag %1; it may have been removed").arg(named(error));
    case ErrorCode::TagExists:
        return tr("There is already a tag %1 in that place; choose another name").arg(named(error));
    case ErrorCode::TagInvalid:
        return tr("%1 cannot be a tag there: a name is not empty and has no “/”, a colour is such as #009e73, a shortcut is 1 to 9, and no tag stands below "
                  "itself")
            .arg(named(error));
    case ErrorCode::CollectionUnknown:
        return tr("The library has no collection %1; it may have been deleted").arg(named(error));
    case ErrorCode::CollectionExists:
        return tr("There is already a collection %1 in that place; choose another name").arg(named(error));
    case ErrorCode::CollectionInvalid:
        return tr("%1 cannot be a collection there: a name is not empty, and no collection stands below itself").arg(named(error));
    case ErrorCode::QuoteNotFound:
        return tr("The article does not hold %1; give the words exactly as the article has them").arg(named(error));
    case ErrorCode::RangeInvalid:
        return tr("The passage %1 is not in the article; its start must come before its end, and both must lie in the text").arg(error.subject);
    case ErrorCode::QueryInvalid:
        return tr("%1 cannot be searched for; give one word at least").arg(named(error));
    case ErrorCode::LanguageUnknown:
        return tr("%1 is not a language that Manicule reads; give fr or en").arg(named(error));
    case ErrorCode::ColumnUnknown:
        return tr("%1 has no column “%2”; give a name from its first line").arg(named(error), error.detail);
    case ErrorCode::DefinitionInvalid:
        return tr("The definition %1 is faulty and was left out; correct it").arg(named(error));
    case ErrorCode::NothingToUndo:
        return tr("There is nothing to undo");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo");
    case ErrorCode::Cancelled:
        return tr("The work was cancelled; what was done before is kept");
    default:
        return {};
    }
}

QString ErrorSentence::text(const Error &error)
{
    if (error.code <= ErrorCode::FormatBroken) {
        return aboutFile(error);
    }
    return error.code <= ErrorCode::DatabaseFailed ? aboutLibrary(error) : aboutRequest(error);
}

// A file's name may hold line breaks, and marks that turn the rest of the sentence round.
bool breaksTheSentence(QChar c)
{
    switch (c.direction()) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    }
}

QString onOneLine(QString name)
{
    std::ranges::replace_if(name, breaksTheSentence, QChar::ReplacementCharacter);
    return name;
}
}

QString sentence(const Error &failed)
{
    Error error = failed;
    error.subject = onOneLine(error.subject);
    // What the system says of a file helps; what our own code says of a request is in the sentence.
    const bool detailed = error.code <= ErrorCode::DatabaseFailed || error.code == ErrorCode::DefinitionInvalid;
    const QString detail = detailed ? error.detail.simplified() : QString();
    return ErrorSentence::text(error) + (detail.isEmpty() ? QString() : u" ("_s + detail + u')') + u'.';
}
