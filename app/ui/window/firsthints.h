// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

class HintBar;
class OpenArticle;
class Settings;

/// Three short hints for who is new here, each where it applies: how to tag when a first article is open, that all is saved when
/// something was tagged, how to find when another article is opened. A hint that was dismissed never comes back.
class FirstHints : public QObject
{
    Q_OBJECT

public:
    FirstHints(Settings &settings, const OpenArticle &article, HintBar &bar, QObject *parent = nullptr);

    enum class Hint {
        Tag,
        Saved,
        Find
    };
    Q_ENUM(Hint)

    /// Says the hint that is shown again, in the current language.
    void retranslate();

private:
    void articleOpened();
    void offer(Hint hint);
    void dismiss();
    [[nodiscard]] static QString wordOf(Hint hint);
    [[nodiscard]] static QString sentenceOf(Hint hint);

    Settings &m_settings;
    const OpenArticle &m_article;
    HintBar &m_bar;
    std::optional<Hint> m_shown;
    qint64 m_first = 0; ///< the first article that was opened
};
