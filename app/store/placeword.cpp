// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/placeword.h"

using namespace Qt::StringLiterals;

QString placeWord(AnnotationPlace place)
{
    switch (place) {
    case AnnotationPlace::Certain:
        return QString();
    case AnnotationPlace::Doubtful:
        return u"doubtful"_s;
    case AnnotationPlace::Orphaned:
        break;
    }
    return u"orphaned"_s;
}

AnnotationPlace placeFromWord(QStringView word)
{
    if (word.isEmpty()) {
        return AnnotationPlace::Certain;
    }
    return word == placeWord(AnnotationPlace::Doubtful) ? AnnotationPlace::Doubtful : AnnotationPlace::Orphaned;
}
