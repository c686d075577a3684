// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/legenddialog.h"

#include "messages/mentionkindname.h"
#include "store/tagpalette.h"
#include "ui/docks/itemdrawing.h"
#include "ui/reader/mentionformats.h"
#include "ui/reader/pagepainter.h"
#include "ui/theme/contrast.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
/// A word drawn as on the page.
class Example : public QWidget
{
public:
    Example(const QString &text, const QTextCharFormat &format, const QColor &highlighter, const QColor &line, const ReadingTheme &theme, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
        , m_format(format)
        , m_highlighter(highlighter)
        , m_line(line)
        , m_ink(theme.text)
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // on a narrow screen the words beside it give way
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetricsF metrics(font());
        return {int(std::ceil(metrics.horizontalAdvance(m_text))) + 2, int(std::ceil(metrics.height() * 1.4))};
    }
    /// All of the line that underlines it is seen on a low screen too.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {sizeHint().width(), int(std::ceil(QFontMetricsF(font()).height())) + 1};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        QTextLayout layout(m_text, font());
        layout.setFormats({{.start = 0, .length = int(m_text.size()), .format = m_format}});
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(width());
        layout.endLayout();
        const QRectF area(0, (height() - line.height()) / 2, line.naturalTextWidth(), line.height());
        if (m_highlighter.isValid()) {
            painter.fillRect(area, m_highlighter);
            painter.fillRect(QRectF(area.left(), area.bottom() - 2, area.width(), 2), m_line);
        }
        painter.setPen(m_ink);
        layout.draw(&painter, area.topLeft());
    }

private:
    QString m_text;
    QTextCharFormat m_format;
    QColor m_highlighter;
    QColor m_line;
    QColor m_ink;
};
}

LegendDialog::LegendDialog(const ReadingTheme &theme, const QFont &font, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_font(font)
    , m_rows(new QGridLayout)
{
    setWindowTitle(tr("Legend"));
    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    page->setLayout(m_rows);
    m_rows->setContentsMargins(6 * gridUnit, 4 * gridUnit, 6 * gridUnit, 4 * gridUnit);
    m_rows->setHorizontalSpacing(8 * gridUnit);
    m_rows->setVerticalSpacing(gridUnit);
    m_rows->setColumnStretch(1, 1);
    addRows();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 3 * gridUnit);
    auto *scroll = new QScrollArea(this); // large letters need more than a low screen has
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4 * gridUnit, 0, 4 * gridUnit, 0);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    const QSize wanted(page->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width(),
                       page->sizeHint().height() + foot->sizeHint().height() + 6 * gridUnit);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

void LegendDialog::addRows()
{
    addHeading(tr("What the program found is written in ink"));
    addMention(MentionKind::Person, tr("Marie Curie"));
    addMention(MentionKind::Organization, tr("Red Cross"));
    addMention(MentionKind::Place, tr("Lyon"));
    addMention(MentionKind::Misc, tr("Les Misérables"));
    addMention(MentionKind::Money, tr("€12 million"));
    addMention(MentionKind::Percent, tr("35%"));
    addMention(MentionKind::Date, tr("28 January"));
    addMention(MentionKind::Time, tr("5:23 pm"));
    addMention(MentionKind::Duration, tr("ten years"));
    addMention(MentionKind::Quantity, tr("3.5 km"));
    addMention(MentionKind::Ordinal, tr("third"));
    addMention(MentionKind::Number, tr("42"));
    addHeading(tr("What you marked is drawn in highlighter"));
    addMark(tr("a tagged passage"), QColor(tagPalette[4]), tr("in the colour of its tag, with a stripe and the tag’s name in the margin"));
    addMark(tr("a passage with a note alone"), m_theme.faint, tr("in grey; the margin shows a pencil"));
    addHeading(tr("What a search found is lit"));
    addHit(tr("a hit"), false, tr("one of the hits"));
    addHit(tr("a hit"), true, tr("the hit that the search stands on"));
}

void LegendDialog::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    auto bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, m_rows->rowCount() > 1 ? 3 * gridUnit : 0, 0, gridUnit);
    m_rows->addWidget(label, m_rows->rowCount(), 0, 1, 2);
}

void LegendDialog::addMention(MentionKind kind, const QString &example)
{
    addRow(new Example(example, mentionFormat(kind, m_theme.ink(kind)), {}, {}, m_theme, this), mentionKindName(kind));
}

void LegendDialog::addMark(const QString &example, const QColor &colour, const QString &meaning)
{
    addRow(new Example(example, {}, PagePainter::highlighter(colour, 0), standingOut(colour, m_theme.paper), m_theme, this), meaning);
}

void LegendDialog::addHit(const QString &example, bool isCurrent, const QString &meaning)
{
    addRow(new Example(example, PagePainter::hitFormat(m_theme, isCurrent), {}, {}, m_theme, this), meaning);
}

void LegendDialog::addRow(QWidget *example, const QString &meaning)
{
    const int row = m_rows->rowCount();
    example->setFont(m_font);
    auto *label = new QLabel(meaning, this);
    label->setTextFormat(Qt::PlainText);
    m_rows->addWidget(example, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->addWidget(label, row, 1, Qt::AlignVCenter);
}
