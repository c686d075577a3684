// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/passagelistmodel.h"
#include "models/passagesearch.h"

#include <QDialog>

class Codebook;
class ItemListView;
class PassageDelegate;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

/// Tags every place where some words stand, in the open article or in the library: shows each in its context, to keep or to
/// drop, and marks those that were kept as one step.
class OccurrenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is sought: the forms of a name, or one phrase.
    struct Sought {
        QStringList phrases;
        SearchableText::Match match = SearchableText::Match::WholeWords;
    };

    /// `tag`: the path that is proposed; may be empty.
    OccurrenceDialog(LibrarySession &session, const Codebook &codebook, ArticleId article, const Sought &sought, const QString &tag, QWidget *parent = nullptr);

    void setLocale(const QLocale &locale);

Q_SIGNALS:
    /// So many passages have got the tag; it is on disk.
    void tagged(int passages, const QString &tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showPhrases();
    void fillTags(const Codebook &codebook, const QString &tag);
    void search();
    void showState();
    void tagChecked();

    LibrarySession &m_session;
    ArticleId m_article;
    Sought m_sought;
    PassageSearch m_search;
    PassageListModel m_found;
    QLabel *m_phrases;
    QRadioButton *m_here;
    QRadioButton *m_everywhere;
    QCheckBox *m_wholeWords;
    ItemListView *m_list;
    PassageDelegate *m_delegate;
    QLabel *m_state;
    QComboBox *m_tag;
    QPushButton *m_apply;
};
