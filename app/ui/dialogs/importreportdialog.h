// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articleintake.h"

#include <QDialog>

class QDialogButtonBox;

/// What became of the files of an import where some failed or were in the library before.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);

    /// True where there is something to say that the window does not show by itself.
    [[nodiscard]] static bool isNeeded(const ImportReport &report);

Q_SIGNALS:
    /// Wrongly decoded articles are to be read again; the dialog closes.
    void repairRequested();

private:
    [[nodiscard]] static QString summaryOf(const ImportReport &report);
    [[nodiscard]] static QStringList failures(const ImportReport &report);
    [[nodiscard]] static QStringList duplicates(const ImportReport &report);
    [[nodiscard]] static QStringList newerVersions(const ImportReport &report);
    [[nodiscard]] static bool hasMojibake(const ImportReport &report);
    [[nodiscard]] static QStringList warnings(const ImportReport &report);
    [[nodiscard]] QDialogButtonBox *makeButtons();
    void save();

    ImportReport m_report;
    QStringList m_sentences;
};
