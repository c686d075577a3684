// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/error.h"
#include "models/libraryexport.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

struct CsvPreview;
class LibrarySession;
class MessageLine;
class OpenArticle;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGroupBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class Settings;

/// Chooses what goes into a CSV file and how, shows how it will begin, and writes it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(LibrarySession &session, const OpenArticle &article, Settings &settings, QWidget *parent = nullptr);
    /// Stops an export that is being written; the file is as it was then.
    ~ExportDialog() override;

    /// Offers to write only these annotations of the open article, and chooses that.
    void offerOnly(const QList<AnnotationId> &annotations);

    /// Writes the file as chosen; where that takes time, shows how far it is.
    void writeTo(const QString &file);

    void reject() override;

Q_SIGNALS:
    void written(const QString &file, qint64 rows);

private:
    /// Shared with the thread that writes.
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    [[nodiscard]] QGroupBox *makeSubjects();
    [[nodiscard]] QGroupBox *makeScopes(const OpenArticle &article);
    [[nodiscard]] QGroupBox *makeFormat();
    [[nodiscard]] QGroupBox *makePreview();
    void arrange(const OpenArticle &article);
    void connectChoices();
    void showOptions(const CsvOptions &options);
    [[nodiscard]] CsvOptions options() const;
    [[nodiscard]] ExportRequest request() const;
    void choicesChanged();
    void renewPreview();
    void showPreview(const CsvPreview &preview);
    void chooseFile();
    [[nodiscard]] QString proposedFile() const;
    void finish(const QString &file, const Result<qint64> &rows);
    void setBusy(bool busy);
    void showProgress();

    LibrarySession &m_session;
    Settings &m_settings;
    ArticleId m_article;
    QList<AnnotationId> m_annotations; // that were offered
    QString m_articleTitle;
    QButtonGroup *m_subjects;
    QButtonGroup *m_scopes;
    QComboBox *m_preset;
    QComboBox *m_separator;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_neutralizeFormulas;
    QTableWidget *m_table;
    QPlainTextEdit *m_raw;
    QList<QWidget *> m_choices; // no change while a file is written
    MessageLine *m_message;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    int m_previewGeneration = 0; // of the choices; the preview of older ones is dropped
    QTimer m_showBarSoon;
    QTimer m_progressTimer;
    std::shared_ptr<Progress> m_progress;
    std::stop_source m_stop;
    bool m_busy = false;
};
