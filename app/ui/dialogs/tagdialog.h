// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"

#include <QDialog>

class Codebook;
class ColourChoice;
class MessageLine;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

/// Asks for all that is to be known of one tag. Says at once what the codebook would refuse.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    /// `tag`: what it begins with; its id is 0 for a new one.
    TagDialog(const Codebook &codebook, const Tag &tag, QWidget *parent = nullptr);

    /// The tag with what was entered.
    [[nodiscard]] Tag tag() const;

private:
    void arrange();
    void listParents();
    void listShortcuts();
    void validate();
    /// Why the codebook would refuse the name; empty where it would not.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] QString colourForNew() const;

    const Codebook &m_codebook;
    Tag m_tag;
    QLineEdit *m_name;
    QComboBox *m_parentTag;
    ColourChoice *m_colour;
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_examples;
    QComboBox *m_shortcut;
    MessageLine *m_message;
    QDialogButtonBox *m_buttons;
};
