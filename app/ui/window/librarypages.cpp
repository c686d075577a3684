// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/librarypages.h"

#include "models/codebook.h"
#include "models/librarypage.h"
#include "models/librarysession.h"
#include "ui/search/librarypagedialog.h"

LibraryPages::LibraryPages(LibrarySession &session, const Codebook &codebook, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_codebook(codebook)
    , m_window(window)
{
}

void LibraryPages::showName(const QString &name, MentionKind kind, const QStringList &forms)
{
    const auto read = [kind, forms](Library &library) {
        return passagesOfName(library, kind, forms);
    };
    show(new LibraryPageDialog(m_session, name.simplified(), read, m_window));
}

void LibraryPages::showTag(TagId id)
{
    QList<TagId> tags{id};
    for (const auto &tag : m_codebook.tags()) { // parents come first
        if (tag.parent && tags.contains(*tag.parent)) {
            tags.append(tag.id);
        }
    }
    const auto read = [tags](Library &library) {
        return passagesOfTags(library, tags);
    };
    show(new LibraryPageDialog(m_session, m_codebook.path(id), read, m_window));
}

void LibraryPages::show(LibraryPageDialog *page)
{
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &LibraryPageDialog::passageActivated, this, &LibraryPages::passageActivated);
    page->setModal(false);
    page->show();
}
