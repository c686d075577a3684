// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/firsthints.h"

#include "models/openarticle.h"
#include "models/settings.h"
#include "ui/reader/hintbar.h"

#include <QMetaEnum>

FirstHints::FirstHints(Settings &settings, const OpenArticle &article, HintBar &bar, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_article(article)
    , m_bar(bar)
{
    connect(&article, &OpenArticle::opened, this, &FirstHints::articleOpened);
    connect(&article, &OpenArticle::annotationsChanged, this, [this] {
        if (!m_article.annotations().isEmpty()) {
            offer(Hint::Saved);
        }
    });
    connect(&bar, &HintBar::dismissed, this, &FirstHints::dismiss);
}

void FirstHints::articleOpened()
{
    if (!m_article.isOpen()) {
        return;
    }
    if (m_first == 0) {
        m_first = m_article.id();
    }
    offer(m_first == m_article.id() ? Hint::Tag : Hint::Find);
}

void FirstHints::offer(Hint hint)
{
    // One at a time: the next one waits for its next occasion. Who has tagged needs no word on tagging.
    const bool isFree = !m_shown || (m_shown == Hint::Tag && hint == Hint::Saved);
    if (!isFree || m_settings.seenHints().contains(wordOf(hint))) {
        return;
    }
    if (m_shown) {
        m_settings.addSeenHint(wordOf(*m_shown));
    }
    m_shown = hint;
    m_bar.showHint(sentenceOf(hint));
}

void FirstHints::dismiss()
{
    if (m_shown) {
        m_settings.addSeenHint(wordOf(*m_shown));
    }
    m_shown.reset();
    m_bar.hide();
}

void FirstHints::retranslate()
{
    if (m_shown) {
        m_bar.showHint(sentenceOf(*m_shown));
    }
}

QString FirstHints::wordOf(Hint hint)
{
    return QString::fromLatin1(QMetaEnum::fromType<Hint>().valueToKey(int(hint)));
}

QString FirstHints::sentenceOf(Hint hint)
{
    switch (hint) {
    case Hint::Tag:
        return tr("Select a passage with the mouse: T finds or makes a tag for it, N writes a note, a digit gives the tag of that key.");
    case Hint::Saved:
        return tr("Already saved. Ctrl+Z takes a step back, even after a restart; Ctrl+E takes your annotations away as CSV.");
    case Hint::Find:
        return tr("Ctrl+F finds in this article, Ctrl+K in all of them; Alt+← goes back to where you were.");
    }
    return {};
}
