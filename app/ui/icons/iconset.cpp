// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/iconset.h"

#include "ui/icons/svgiconengine.h"

#include <QFile>

using namespace Qt::StringLiterals;

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon %s", qPrintable(name));
        return {};
    }
    return QIcon(new SvgIconEngine(file.readAll(), palette));
}

QIcon applicationIcon()
{
    return icon(u"org.manicule.Manicule"_s, {});
}
