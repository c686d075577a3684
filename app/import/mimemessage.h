// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

/// A part of a message as RFC 2045 and 2046 have it: headers and a body.
struct MimePart {
    QHash<QByteArray, QByteArray> headers; ///< names in lower case, values unfolded
    QByteArray body; ///< decoded from quoted-printable or base64

    /// The media type in lower case ("text/html").
    [[nodiscard]] QByteArray type() const;
    /// A parameter of the media type ("charset", "boundary"), without quotation marks.
    [[nodiscard]] QByteArray typeParameter(const QByteArray &name) const;
};

/// Splits a message into its parts that are not themselves multiparts, in order; the first is the message's own headers with an
/// empty body. Broken parts give what there is of them. O(n).
[[nodiscard]] QList<MimePart> mimeParts(QByteArrayView message);
