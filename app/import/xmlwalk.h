// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringView>

class QXmlStreamReader;

/// Is told of the elements of a word processor's document, in order. Without recursion: elements nest as deep as a hostile file
/// likes.
class XmlWalk
{
public:
    virtual ~XmlWalk() = default;

    /// Walks through a part. Errors, without subject: FormatBroken, FileTooLarge.
    [[nodiscard]] Result<void> walk(const QByteArray &xml);

protected:
    /// At the start of an element; may read on to its end, which leave() is not told of then.
    virtual void enter(QXmlStreamReader &reader) = 0;
    virtual void leave(QStringView name) = 0;
    virtual void addCharacters(QStringView text);
    /// Ends the walk: more than a document may hold was found.
    [[nodiscard]] virtual bool isFull() const = 0;
};
