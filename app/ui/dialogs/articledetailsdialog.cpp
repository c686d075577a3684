// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/articledetailsdialog.h"

#include "import/publicationdate.h"
#include "messages/languagename.h"
#include "models/librarysession.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/dialogs/messageline.h"
#include "ui/docks/itemdrawing.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array allFields{ArticleField::Title,
                               ArticleField::Author,
                               ArticleField::Source,
                               ArticleField::Published,
                               ArticleField::Section,
                               ArticleField::Url,
                               ArticleField::Language};

QString valueOf(const ArticleSummary &article, ArticleField field)
{
    switch (field) {
    case ArticleField::Title:
        return article.title;
    case ArticleField::Author:
        return article.author;
    case ArticleField::Source:
        return article.source;
    case ArticleField::Published:
        return QString(article.published).replace(u'T', u' ');
    case ArticleField::Section:
        return article.section;
    case ArticleField::Url:
        return article.url;
    case ArticleField::Language:
        return article.language.isEmpty() ? QString() : languageName(article.language);
    }
    return {};
}

/// ISO 639-1 by its code or its name in the language itself or in the window's.
std::optional<QString> languageCode(const QString &entered)
{
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto &locale : locales) {
        const auto code = QLocale::languageToCode(locale.language(), QLocale::ISO639Part1);
        const QStringList names{code, locale.nativeLanguageName(), QLocale::languageToString(locale.language())};
        if (!code.isEmpty() && names.contains(entered, Qt::CaseInsensitive)) {
            return code;
        }
    }
    return {};
}

/// In words or figures, as bylines have it, or as the library keeps it; a year or a month alone too.
std::optional<QString> publicationDate(const QString &entered)
{
    static const QRegularExpression part(u"^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$"_s);
    if (part.match(entered).hasMatch()) {
        return entered;
    }
    const auto date = dateAt(entered, 0, QLocale().language() == QLocale::French ? DayOrder::DayFirst : DayOrder::Uncertain);
    return date && date->length == entered.size() ? std::optional(date->value) : std::nullopt;
}
}

ArticleDetailsDialog::ArticleDetailsDialog(LibrarySession &session, const QList<ArticleSummary> &articles, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_articles(articles)
    , m_message(new MessageLine(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(articles.size() == 1 ? tr("Details of the article") : tr("Details of %Ln article(s)", nullptr, int(articles.size())));
    auto *form = dialogForm(this);
    for (const auto field : allFields) {
        addField(*form, field);
    }
    form->addRow({}, m_message);
    addFacts(*form);
    addLinks(*form);
    form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("C&orrect"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ArticleDetailsDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &LibrarySession::closed, this, &QDialog::reject);
    resize(170 * gridUnit, sizeHint().height());
    validate();
}

void ArticleDetailsDialog::addField(QFormLayout &form, ArticleField field)
{
    Field added{.field = field, .value = new QLineEdit(this), .confirmed = new QCheckBox(this), .differs = false, .before = {}};
    added.before = valueOf(m_articles.first(), field);
    added.differs = std::ranges::any_of(m_articles, [&](const ArticleSummary &article) {
        return valueOf(article, field) != added.before;
    });
    const auto guessed = std::ranges::count_if(m_articles, [&](const ArticleSummary &article) {
        return article.guessed.testFlag(field);
    });
    if (added.differs) {
        added.before.clear();
        added.value->setPlaceholderText(tr("Differs; stays as it is in each article"));
    } else {
        added.value->setText(added.before);
        added.value->setCursorPosition(0);
        added.value->setPlaceholderText(placeholder(field));
    }
    added.value->setObjectName(label(field).remove(u'&'));
    added.value->setToolTip(tip(field));
    added.confirmed->setText(m_articles.size() == 1 ? tr("guessed; it is right") : tr("guessed in %Ln; right", nullptr, int(guessed)));
    added.confirmed->setToolTip(tr("The file does not tell it; it was read out of the text. Checked, it counts as known."));
    added.confirmed->setAccessibleName(tr("%1: the guess is right").arg(label(field).remove(u'&').remove(u':')));
    added.confirmed->setVisible(guessed > 0 && !added.differs);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gridUnit);
    row->addWidget(added.value, 1);
    row->addWidget(added.confirmed);
    auto *name = new QLabel(label(field), this);
    name->setBuddy(added.value);
    form.addRow(name, row);
    connectField(added);
    m_fields.append(added);
}

void ArticleDetailsDialog::connectField(const Field &field)
{
    connect(field.value, &QLineEdit::textEdited, this, [this, value = field.value] {
        value->setPlaceholderText(tr("Will be emptied"));
        validate();
    });
    const auto showGuess = [value = field.value](bool isGuess) {
        auto font = value->font();
        font.setItalic(isGuess);
        value->setFont(font);
    };
    showGuess(!field.confirmed->isHidden());
    connect(field.confirmed, &QCheckBox::toggled, this, [this, showGuess](bool confirmed) {
        showGuess(!confirmed);
        validate();
    });
}

void ArticleDetailsDialog::addFacts(QFormLayout &form)
{
    if (m_articles.size() > 1) {
        return;
    }
    auto *file = new QLabel(m_articles.first().fileName, this);
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(tr("From the file:"), file);
}

void ArticleDetailsDialog::addLinks(QFormLayout &form)
{
    if (m_articles.size() > 1) {
        return;
    }
    const auto article = m_articles.first().id;
    const auto links = m_session.linksOf(article).value_or(QList<ArticleLink>());
    for (const auto &link : links) {
        const auto other = m_session.summary(link.other);
        if (!other) {
            continue;
        }
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        auto *title = new QLabel(tr("%1 (distance %L2%)").arg(other->title).arg(qRound(link.distance * 100)), line);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        auto *unlink = new QPushButton(tr("Take the link back"), line);
        unlink->setAutoDefault(false);
        connect(unlink, &QPushButton::clicked, this, [this, line, article, other = link.other] {
            m_session.unlink(article, other);
            line->setEnabled(false);
        });
        layout->addWidget(title, 1);
        layout->addWidget(unlink);
        form.addRow(tr("Nearly the same:"), line);
    }
}

ArticleRepository::Correction ArticleDetailsDialog::correction() const
{
    ArticleRepository::Correction correction;
    for (const auto &field : m_fields) {
        const auto entered = field.value->text().trimmed();
        const bool isWritten = field.value->isModified() && (field.differs || entered != field.before);
        const bool isConfirmed = !field.confirmed->isHidden() && field.confirmed->isChecked();
        const auto value = isWritten || isConfirmed ? stored(field.field, entered) : std::nullopt;
        if (value) {
            correction.insert(field.field, *value);
        }
    }
    return correction;
}

void ArticleDetailsDialog::validate()
{
    QString problem;
    for (const auto &field : std::as_const(m_fields)) {
        const auto entered = field.value->text().trimmed();
        if (field.value->isModified() && problem.isEmpty() && !stored(field.field, entered)) {
            problem = objection(field.field);
        }
    }
    m_message->showProblem(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty() && !correction().isEmpty());
}

void ArticleDetailsDialog::apply()
{
    QList<ArticleId> ids;
    for (const auto &article : std::as_const(m_articles)) {
        ids.append(article.id);
    }
    m_session.correct(ids, correction());
    accept();
}

std::optional<QString> ArticleDetailsDialog::stored(ArticleField field, const QString &entered)
{
    if (entered.isEmpty()) {
        return field == ArticleField::Title ? std::nullopt : std::optional(entered);
    }
    switch (field) {
    case ArticleField::Published:
        return publicationDate(entered);
    case ArticleField::Language:
        return languageCode(entered);
    case ArticleField::Url: {
        const QUrl url(entered, QUrl::StrictMode);
        return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty() ? std::optional(entered) : std::nullopt;
    }
    default:
        return entered;
    }
}

QString ArticleDetailsDialog::label(ArticleField field)
{
    switch (field) {
    case ArticleField::Title:
        return tr("&Title:");
    case ArticleField::Author:
        return tr("&Author:");
    case ArticleField::Source:
        return tr("&Source:");
    case ArticleField::Published:
        return tr("&Published:");
    case ArticleField::Section:
        return tr("S&ection:");
    case ArticleField::Url:
        return tr("A&ddress:");
    case ArticleField::Language:
        return tr("&Language:");
    }
    return {};
}

QString ArticleDetailsDialog::placeholder(ArticleField field)
{
    switch (field) {
    case ArticleField::Published:
        return tr("28 January 2025, 2025-01-28 17:23, 2025-01");
    case ArticleField::Language:
        return tr("French, en");
    case ArticleField::Url:
        return u"https://"_s;
    default:
        return tr("not known");
    }
}

QString ArticleDetailsDialog::tip(ArticleField field)
{
    switch (field) {
    case ArticleField::Author:
        return tr("Several authors are separated by commas");
    case ArticleField::Source:
        return tr("The newspaper, agency or site");
    case ArticleField::Published:
        return tr("The date, with the time where it is known; a month or a year alone will do");
    case ArticleField::Section:
        return tr("Of the newspaper or site, or the page");
    case ArticleField::Language:
        return tr("Names and figures are found by it; they are looked for again where it changes");
    default:
        return {};
    }
}

QString ArticleDetailsDialog::objection(ArticleField field)
{
    switch (field) {
    case ArticleField::Title:
        return tr("An article needs a title.");
    case ArticleField::Published:
        return tr("This is no date; write such as 28 January 2025, 2025-01-28 17:23 or 2025-01.");
    case ArticleField::Language:
        return tr("This language is not known; write its name or its code, such as fr.");
    case ArticleField::Url:
        return tr("This is no address; it begins with https:// or http://.");
    default:
        return {};
    }
}
