// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "store/versionrepository.h"

#include <QDialog>
#include <QPointer>

class OpenArticle;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// What became of the open article's annotations when its text changed: those whose place is doubtful or lost, for the reader to
/// say where they stand, then those whose words were corrected and those that moved. Stays open beside the page.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `change`: the latest of this article, for what it says of all of them; which moved and which lost their place is read from the
    /// article, as it is now.
    ReviewDialog(const OpenArticle &article, const TextChange &change, bool canWrite, QWidget *parent = nullptr);

    /// Something is selected in the text, where an annotation could be placed.
    void setCanPlaceHere(bool can);

Q_SIGNALS:
    void goToRequested(TextRange range);
    void placeRequested(AnnotationId id, TextRange range);
    void placeHereRequested(AnnotationId id);
    void orphanRequested(AnnotationId id);
    /// The reader has seen which ones moved.
    void movedSeen();

private:
    struct Row {
        AnnotationId id = 0;
        AnchorOutcome outcome = AnchorOutcome::Doubtful;
        TextRange range;
        QString quote;
        QString found;
        double score = 0;
    };

    void arrange();
    void reload();
    void fill();
    [[nodiscard]] QList<Row> rowsOf() const;
    [[nodiscard]] QString summary() const;
    void addGroup(const QString &title, AnchorOutcome outcome);
    void updateButtons();
    [[nodiscard]] const Row *current() const;

    const OpenArticle &m_article;
    TextChange m_change;
    ArticleId m_shown;
    bool m_canWrite;
    bool m_canPlaceHere = false;
    QList<Row> m_rows;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    QPushButton *m_goThere;
    QPushButton *m_accept;
    QPushButton *m_placeHere;
    QPushButton *m_orphan;
    QPushButton *m_seen;
};
