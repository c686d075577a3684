// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class LibrarySession;
class OpenArticle;
class Settings;

/// Chooses what goes into a CSV file and how, shows how it will begin, and writes it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(LibrarySession &session, const OpenArticle &article, Settings &settings, QWidget *parent = nullptr);
};
