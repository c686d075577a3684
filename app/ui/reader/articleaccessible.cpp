// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleaccessible.h"

#include "messages/mentionkindname.h"
#include "ui/reader/articleview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/// A value of an attribute list: ':' and ';' part the list, ',' and '=' part values in IAccessible2.
QString escaped(QString value)
{
    for (const QChar special : {u'\\', u':', u';', u',', u'='}) {
        value.replace(special, QString(u'\\') + special);
    }
    return value;
}
}

ArticleAccessible::ArticleAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

QAccessibleInterface *ArticleAccessible::make(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ArticleAccessible::state() const
{
    auto state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void ArticleAccessible::selection(int index, int *start, int *end) const
{
    const auto range = index == 0 ? view()->selection() : TextRange();
    *start = int(range.start);
    *end = int(range.end);
}

int ArticleAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void ArticleAccessible::addSelection(int start, int end)
{
    view()->select({start, end});
}

void ArticleAccessible::removeSelection(int index)
{
    if (index == 0) {
        view()->clearSelection();
    }
}

void ArticleAccessible::setSelection(int index, int start, int end)
{
    if (index == 0) {
        view()->select({start, end});
    }
}

int ArticleAccessible::cursorPosition() const
{
    return int(view()->caretPosition());
}

void ArticleAccessible::setCursorPosition(int position)
{
    view()->select({position, position});
    view()->scrollTo({position, position});
}

QString ArticleAccessible::text(int start, int end) const
{
    const auto length = view()->text().size();
    const auto from = std::clamp<qsizetype>(start, 0, length);
    const auto to = end < 0 ? length : std::clamp<qsizetype>(end, from, length);
    return view()->text().sliced(from, to - from);
}

int ArticleAccessible::characterCount() const
{
    return int(view()->text().size());
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const auto place = view()->cursorRect(offset);
    const auto next = view()->cursorRect(offset + 1);
    const int width = next.top() == place.top() ? std::max(1, next.left() - place.left()) : 1;
    return {view()->viewport()->mapToGlobal(place.topLeft()), QSize(width, place.height())};
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
}

void ArticleAccessible::scrollToSubstring(int start, int end)
{
    view()->scrollTo({start, end});
}

QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    // Outside mentions a run is one letter: readers of the screen join equal ones.
    *start = offset;
    *end = std::min(offset + 1, characterCount());
    QString list;
    if (const auto mention = view()->mentionAt(offset)) {
        *start = int(mention->range.start);
        *end = int(mention->range.end);
        list += u"mention:"_s + escaped(mentionKindName(mention->kind)) + u';';
    }
    for (const auto &mark : view()->marksAt(offset)) {
        *start = std::max(*start, int(mark.range.start));
        *end = std::min(*end, int(mark.range.end));
        list += u"annotation:"_s + escaped(mark.label) + u';';
    }
    return list;
}

ArticleView *ArticleAccessible::view() const
{
    return static_cast<ArticleView *>(object());
}
