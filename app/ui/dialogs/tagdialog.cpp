// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tagdialog.h"

#include "models/codebook.h"
#include "store/tagpalette.h"
#include "ui/dialogs/colourchoice.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/dialogs/messageline.h"
#include "ui/docks/itemdrawing.h"
#include "ui/theme/tagchip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TagDialog::TagDialog(const Codebook &codebook, const Tag &tag, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_tag(tag)
    , m_name(new QLineEdit(tag.name, this))
    , m_parentTag(new QComboBox(this))
    , m_colour(new ColourChoice(this))
    , m_description(new QPlainTextEdit(tag.description, this))
    , m_examples(new QPlainTextEdit(tag.examples, this))
    , m_shortcut(new QComboBox(this))
    , m_message(new MessageLine(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tag.id == 0 ? tr("New tag") : tr("Tag “%1”").arg(tag.name));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tag.id == 0 ? tr("&Make tag") : tr("&Change tag"));
    m_colour->setColour(tag.colour.isEmpty() ? colourForNew() : tag.colour);
    m_description->setTabChangesFocus(true);
    m_examples->setTabChangesFocus(true);
    m_examples->setPlaceholderText(tr("Passages that show it"));
    m_description->setPlaceholderText(tr("What belongs under this tag, and what does not"));
    listParents();
    listShortcuts();
    arrange();
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::validate);
    connect(m_parentTag, &QComboBox::currentIndexChanged, this, &TagDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(objection().isEmpty()); // an empty name is not blamed before anything is typed
}

Tag TagDialog::tag() const
{
    auto tag = m_tag;
    tag.name = m_name->text().trimmed();
    const auto parent = m_parentTag->currentData();
    tag.parent = parent.isValid() ? std::optional(parent.toLongLong()) : std::nullopt;
    tag.colour = m_colour->colour();
    tag.description = m_description->toPlainText().trimmed();
    tag.examples = m_examples->toPlainText().trimmed();
    tag.shortcut = m_shortcut->currentData().toString();
    return tag;
}

void TagDialog::arrange()
{
    auto *form = dialogForm(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow({}, m_message);
    form->addRow(tr("&Below:"), m_parentTag);
    form->addRow(tr("Colour:"), m_colour);
    form->addRow(tr("&Key:"), m_shortcut);
    form->addRow(tr("&Description:"), m_description);
    form->addRow(tr("&Examples:"), m_examples);
    form->addRow(m_buttons);
    m_colour->setAccessibleName(tr("Colour"));
    for (auto *field : {m_description, m_examples}) {
        field->setFixedHeight(fontMetrics().lineSpacing() * 4);
    }
    m_shortcut->setToolTip(tr("Pressed on a selected passage, this key gives it the tag"));
    setMinimumWidth(110 * gridUnit);
}

/// All tags but this one and those below it.
void TagDialog::listParents()
{
    m_parentTag->addItem(tr("None, at the top"));
    QSet<TagId> left;
    for (const auto &tag : m_codebook.tags()) { // parents come first
        if ((m_tag.id != 0 && tag.id == m_tag.id) || (tag.parent && left.contains(*tag.parent))) {
            left.insert(tag.id);
            continue;
        }
        m_parentTag->addItem(tagChip(QColor(tag.colour), 3 * gridUnit, devicePixelRatioF()), m_codebook.path(tag.id), tag.id);
        if (m_tag.parent == tag.id) {
            m_parentTag->setCurrentIndex(m_parentTag->count() - 1);
        }
    }
}

void TagDialog::listShortcuts()
{
    m_shortcut->addItem(tr("None"), QString());
    for (int digit = 1; digit <= 9; ++digit) {
        const auto key = QString::number(digit);
        const auto *owner = m_codebook.tagOfShortcut(key);
        const bool taken = owner != nullptr && owner->id != m_tag.id;
        m_shortcut->addItem(taken ? tr("%1, taken from “%2”").arg(key, owner->name) : key, key);
        if (m_tag.shortcut == key) {
            m_shortcut->setCurrentIndex(m_shortcut->count() - 1);
        }
    }
}

void TagDialog::validate()
{
    const auto message = objection();
    m_message->showProblem(message);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(message.isEmpty());
}

QString TagDialog::objection() const
{
    const auto wanted = tag();
    if (wanted.name.isEmpty()) {
        return tr("A tag needs a name.");
    }
    if (wanted.name.contains(tagPathSeparator)) {
        return tr("A name has no “/”; to put the tag under another one, choose it below.");
    }
    for (const auto &other : m_codebook.tags()) {
        if (other.id != wanted.id && other.parent == wanted.parent && other.name.compare(wanted.name, Qt::CaseInsensitive) == 0) {
            return tr("There is already a tag “%1” in that place.").arg(other.name);
        }
    }
    return {};
}

/// Of the palette, the one that fewest tags have.
QString TagDialog::colourForNew() const
{
    const auto uses = [this](QLatin1StringView colour) {
        return std::ranges::count_if(m_codebook.tags(), [colour](const Tag &tag) {
            return tag.colour == colour;
        });
    };
    return *std::ranges::min_element(tagPalette, {}, uses);
}
