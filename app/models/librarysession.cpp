// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/librarysession.h"

#include "import/wordcount.h"
#include "models/firstmentions.h"
#include "models/importqueue.h"
#include "models/outsidewatch.h"
#include "models/recognitionrefresh.h"
#include "models/sharedrecognizer.h"
#include "store/annotationrepository.h"
#include "store/articlerepository.h"
#include "store/collectionrepository.h"
#include "store/decisionrepository.h"
#include "store/mentionrepository.h"
#include "store/tagrepository.h"

#include <QTimer>

using Priority = LibraryWorker::Priority;

namespace
{
/// Does what may change the lexicon; articles with names that are then said to be something else are read again.
template<typename Work>
auto teaching(Library &library, Work work) -> std::invoke_result_t<Work>
{
    const auto former = library.decisions().names();
    auto done = work();
    if (done && former) {
        // Where this fails, mentions are shown as the lexicon has them all the same.
        static_cast<void>(library.mentions().makeStaleSince(*former));
    }
    return done;
}

/// The text may have been replaced since the passages were found in it.
Result<void> requireQuotes(const QString &text, const LibrarySession::Passages &found)
{
    for (qsizetype i = 0; i < found.ranges.size(); ++i) {
        const auto &range = found.ranges[i];
        const auto &quote = found.quotes.value(i);
        const bool isInside = TextRange{0, text.size()}.contains(range);
        if (!isInside || text.sliced(range.start, range.length()).simplified() != quote.simplified()) {
            return failure(ErrorCode::RangeInvalid, quote);
        }
    }
    return {};
}
}

LibrarySession::LibrarySession(SharedRecognizer &recognizer, QObject *parent)
    : QObject(parent)
    , m_recognizer(recognizer)
    , m_imports(std::make_unique<ImportQueue>(recognizer))
{
    connectImports();
}

LibrarySession::~LibrarySession() = default;

Result<void> LibrarySession::open(const QString &path)
{
    // The writer first: it makes or migrates the file that the others then find.
    auto writer = LibraryWorker::start(path, Library::Access::ReadWrite);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    auto reader = LibraryWorker::start(path, Library::Access::ReadOnly);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    auto library = Library::open(path, Library::Access::ReadOnly);
    if (!library) {
        return std::unexpected(library.error());
    }
    const auto askOutside = [](Library &opened) {
        return opened.outsideVersion();
    };
    const auto outsideVersion = (*writer)->run(Priority::Reader, askOutside).result();
    if (!outsideVersion) {
        return std::unexpected(outsideVersion.error());
    }
    close();
    m_library = std::move(*library);
    m_reader = std::move(*reader);
    m_writer = std::move(*writer);
    m_scope = std::make_unique<QObject>();
    m_outside = std::make_unique<OutsideWatch>(*m_writer, *outsideVersion);
    connect(m_outside.get(), &OutsideWatch::changed, this, &LibrarySession::announceOutsideChange);
    // The first screen goes before what runs beside it.
    QTimer::singleShot(0, this, &LibrarySession::startRefresh);
    Q_EMIT opened();
    Q_EMIT historyChanged();
    return {};
}

void LibrarySession::close()
{
    if (!isOpen()) {
        return;
    }
    m_renewFirst.reset();
    const bool imported = isImporting();
    m_imports->stop();
    m_outside.reset();
    m_refresh.reset();
    m_writer.reset();
    m_reader.reset();
    m_library.reset();
    m_scope.reset();
    if (imported) {
        Q_EMIT importFinished({.cancelled = true});
    }
    Q_EMIT closed();
}

bool LibrarySession::isOpen() const
{
    return m_library != nullptr;
}

QString LibrarySession::path() const
{
    return isOpen() ? m_library->path() : QString();
}

bool LibrarySession::isReadOnly() const
{
    return isOpen() && m_writer->isReadOnly();
}

void LibrarySession::setAnnotator(const QString &name)
{
    m_annotator = name;
}

template<typename Work>
auto LibrarySession::shortRead(Work work) const -> std::invoke_result_t<Work, Library &>
{
    if (!isOpen()) {
        return failure(ErrorCode::LibraryNotOpened);
    }
    return work(*m_library);
}

Result<int> LibrarySession::articleCount() const
{
    return shortRead([](Library &library) {
        return library.articles().count();
    });
}

Result<QList<ArticleSummary>> LibrarySession::summaries(int offset, int limit) const
{
    return shortRead([=](Library &library) {
        return library.articles().summaries(offset, limit, ArticleRepository::Binned::Included);
    });
}

Result<ArticleSummary> LibrarySession::summary(ArticleId id) const
{
    return shortRead([=](Library &library) {
        return library.articles().summary(id);
    });
}

Result<Article> LibrarySession::article(ArticleId id) const
{
    return shortRead([=](Library &library) {
        return library.articles().article(id);
    });
}

Result<QList<Annotation>> LibrarySession::annotations(const Article &article) const
{
    return shortRead([&article](Library &library) {
        return library.annotations().ofArticle(article.id, article.text);
    });
}

Result<QList<Annotation>> LibrarySession::annotations(const Article &article, const QList<AnnotationId> &ids) const
{
    return shortRead([&](Library &library) {
        return library.annotations().annotations(ids, article.text);
    });
}

Result<QList<Mention>> LibrarySession::mentions(const Article &article) const
{
    return shortRead([&article](Library &library) {
        return library.mentions().ofArticle(article.id, article.text);
    });
}

void LibrarySession::readFirstMentions(const QObject *context,
                                       const Article &article,
                                       qsizetype position,
                                       const std::function<void(const Result<QList<Mention>> &)> &take)
{
    const auto readMentions = [&recognizer = m_recognizer, article, position](Library &library) {
        return firstMentions(library, recognizer.get(), article, position);
    };
    read(context, readMentions, take);
}

Result<QList<ArticleLink>> LibrarySession::linksOf(ArticleId id) const
{
    return shortRead([=](Library &library) {
        return library.likeness().linksOf(id);
    });
}

Result<QList<Tag>> LibrarySession::tags() const
{
    return shortRead([](Library &library) {
        return library.tags().all();
    });
}

Result<QList<Collection>> LibrarySession::collections() const
{
    return shortRead([](Library &library) {
        return library.collections().all();
    });
}

Result<QList<NameVerdict>> LibrarySession::nameVerdicts() const
{
    return shortRead([](Library &library) {
        return library.decisions().names();
    });
}

Result<QList<TextVersion>> LibrarySession::versions(ArticleId article) const
{
    return shortRead([article](Library &library) {
        return library.versions().ofArticle(article);
    });
}

Result<QString> LibrarySession::versionText(ArticleId article, VersionId version) const
{
    return shortRead([=](Library &library) {
        return library.versions().text(article, version);
    });
}

Result<QList<UnplacedAnnotation>> LibrarySession::unplacedAnnotations(const Article &article) const
{
    return shortRead([&article](Library &library) {
        return library.versions().unplaced(article.id, article.text);
    });
}

Result<QList<ReanchoredAnnotation>> LibrarySession::movedAnnotations(const Article &article) const
{
    return shortRead([&article](Library &library) {
        return library.versions().moved(article.id, article.text);
    });
}

Result<QList<HistoryStep>> LibrarySession::steps(int limit) const
{
    return shortRead([limit](Library &library) {
        return library.history().steps(limit);
    });
}

std::optional<HistoryStep> LibrarySession::nextUndo() const
{
    const auto read = [](Library &library) {
        return library.history().nextUndo();
    };
    return shortRead(read).value_or(std::nullopt);
}

std::optional<HistoryStep> LibrarySession::nextRedo() const
{
    const auto read = [](Library &library) {
        return library.history().nextRedo();
    };
    return shortRead(read).value_or(std::nullopt);
}

template<typename Work>
auto LibrarySession::write(LibraryChanges changes, Work work) -> QFuture<std::invoke_result_t<Work, Library &>>
{
    using Value = std::invoke_result_t<Work, Library &>;
    if (!isOpen() || isReadOnly()) {
        const Error error{isOpen() ? ErrorCode::LibraryReadOnly : ErrorCode::LibraryNotOpened, path()};
        Q_EMIT failed(error);
        return QtFuture::makeReadyValueFuture(Value(std::unexpected(error)));
    }
    QPromise<Value> promise;
    promise.start();
    auto future = promise.future();
    run(*m_writer, std::move(work), [this, changes, promise = std::move(promise)](const Value &value) mutable {
        announceResult(changes, value);
        promise.addResult(value);
        promise.finish();
    });
    return future;
}

template<typename Value>
void LibrarySession::announceResult(const LibraryChanges &changes, const Value &value)
{
    if (!value) {
        Q_EMIT failed(value.error());
    } else if constexpr (std::is_same_v<Value, Result<HistoryStep>>) {
        announce(LibraryChanges::of(*value));
    } else if constexpr (std::is_same_v<Value, Result<QList<HistoryStep>>>) {
        LibraryChanges all;
        for (const auto &step : *value) {
            all.add(LibraryChanges::of(step));
        }
        announce(all);
    } else if constexpr (std::is_same_v<Value, Result<AnnotationId>>) {
        auto known = changes;
        if (changes.addsAnnotation) {
            known.annotations.append(*value);
        }
        announce(known);
    } else {
        announce(changes);
    }
}

QFuture<Result<AnnotationId>> LibrarySession::annotate(const Article &article, TextRange range, const QList<TagId> &tags, const QString &note)
{
    if (range.isEmpty() || !TextRange{0, article.text.size()}.contains(range)) {
        const Error error{ErrorCode::RangeInvalid, QString::number(article.id)};
        Q_EMIT failed(error);
        return QtFuture::makeReadyValueFuture(Result<AnnotationId>(std::unexpected(error)));
    }
    // Counting paragraphs takes a while in a long text: on the writer's thread.
    const auto add = [id = article.id, text = article.text, range, tags, note, annotator = m_annotator](Library &library) {
        auto annotation = annotationOf(text, range);
        annotation.article = id;
        annotation.tags = tags;
        annotation.note = note;
        annotation.annotator = annotator;
        return library.annotations().add(annotation, text);
    };
    return write({.annotationsOf = article.id, .addsAnnotation = true}, add);
}

QFuture<Result<void>> LibrarySession::removeAnnotations(ArticleId article, const QList<AnnotationId> &ids)
{
    return write({.annotationsOf = article, .annotations = ids}, [ids](Library &library) {
        return library.annotations().remove(ids);
    });
}

QFuture<Result<void>> LibrarySession::setNote(ArticleId article, AnnotationId id, const QString &note)
{
    return write({.annotationsOf = article, .annotations = {id}}, [id, note](Library &library) {
        return library.annotations().setNote(id, note);
    });
}

QFuture<Result<void>> LibrarySession::setTagged(ArticleId article, AnnotationId id, TagId tag, bool tagged)
{
    return write({.annotationsOf = article, .annotations = {id}}, [=](Library &library) {
        return library.annotations().setTagged(id, tag, tagged);
    });
}

QFuture<Result<void>> LibrarySession::setTags(ArticleId article, AnnotationId id, const QList<TagId> &tags)
{
    return write({.annotationsOf = article, .annotations = {id}}, [id, tags](Library &library) {
        return library.annotations().setTags(id, tags);
    });
}

QFuture<Result<int>> LibrarySession::tagPassages(const QList<Passages> &passages, const QString &tagPath)
{
    const auto article = passages.size() == 1 ? passages.first().article : 0;
    return write({.annotationsOf = article, .tags = true}, [passages, tagPath, article, annotator = m_annotator](Library &library) {
        return library.history().step(EditKind::TagOccurrences, article, [&]() -> Result<int> {
            const auto tag = library.tags().ensure(tagPath);
            if (!tag) {
                return std::unexpected(tag.error());
            }
            int tagged = 0;
            for (const auto &found : passages) {
                const auto more = library.articles().article(found.article).and_then([&](const Article &read) {
                    return requireQuotes(read.text, found).and_then([&] {
                        return library.annotations().tagEach(read.id, read.text, found.ranges, *tag, annotator);
                    });
                });
                if (!more) {
                    return more;
                }
                tagged += *more;
            }
            return tagged;
        });
    });
}

QFuture<Result<void>> LibrarySession::setRange(const Article &article, AnnotationId id, TextRange range)
{
    return write({.annotationsOf = article.id, .annotations = {id}}, [id, range, text = article.text](Library &library) {
        return library.annotations().setRange(id, range, text);
    });
}

QFuture<Result<AnnotationId>> LibrarySession::splitAnnotation(const Article &article, AnnotationId id, qsizetype position)
{
    return write({.annotationsOf = article.id, .annotations = {id}, .addsAnnotation = true}, [id, position, text = article.text](Library &library) {
        return library.annotations().split(id, position, text);
    });
}

QFuture<Result<void>> LibrarySession::mergeAnnotations(const Article &article, const QList<AnnotationId> &ids)
{
    return write({.annotationsOf = article.id, .annotations = ids}, [ids, text = article.text](Library &library) {
        return library.annotations().merge(ids, text);
    });
}

QFuture<Result<void>> LibrarySession::setTagged(ArticleId article, const QList<AnnotationId> &ids, TagId tag, bool tagged)
{
    return write({.annotationsOf = article, .annotations = ids}, [=](Library &library) {
        return library.annotations().setTagged(ids, tag, tagged);
    });
}

QFuture<Result<TagId>> LibrarySession::addTag(const Tag &tag)
{
    return write({.tags = true}, [tag](Library &library) {
        return library.tags().add(tag);
    });
}

QFuture<Result<TagId>> LibrarySession::ensureTag(const QString &path)
{
    return write({.tags = true}, [path](Library &library) {
        return library.tags().ensure(path);
    });
}

QFuture<Result<void>> LibrarySession::changeTag(const Tag &tag)
{
    return write({.tags = true}, [tag](Library &library) {
        return library.tags().change(tag);
    });
}

QFuture<Result<void>> LibrarySession::moveTag(TagId tag, std::optional<TagId> parent, int position)
{
    return write({.tags = true}, [=](Library &library) {
        return library.tags().move(tag, parent, position);
    });
}

QFuture<Result<void>> LibrarySession::removeTag(TagId tag)
{
    return write({.annotationsOf = 0, .tags = true}, [tag](Library &library) {
        return library.tags().remove(tag);
    });
}

QFuture<Result<void>> LibrarySession::decideMention(const Article &article, const Mention &mention)
{
    return write({.mentionsOf = article.id}, [id = article.id, text = article.text, mention](Library &library) {
        return library.decisions().decide(id, text, mention);
    });
}

QFuture<Result<void>> LibrarySession::forgetMention(const Article &article, TextRange range)
{
    return write({.mentionsOf = article.id}, [id = article.id, text = article.text, range](Library &library) {
        return library.decisions().forget(id, text, range);
    });
}

QFuture<Result<void>> LibrarySession::decideNames(const QList<NameVerdict> &decisions)
{
    return write({.mentionsOf = 0, .names = true}, [decisions](Library &library) {
        return teaching(library, [&] {
            return library.decisions().decideNames(decisions);
        });
    });
}

QFuture<Result<void>> LibrarySession::forgetNames(const QStringList &names)
{
    return write({.mentionsOf = 0, .names = true}, [names](Library &library) {
        return teaching(library, [&] {
            return library.decisions().forgetNames(names);
        });
    });
}

QFuture<Result<void>> LibrarySession::setBinned(const QList<ArticleId> &ids, bool binned)
{
    // What lies in the bin counts nowhere.
    return write({.annotationsOf = 0, .mentionsOf = 0, .articles = ids, .collections = true}, [ids, binned](Library &library) {
        return library.articles().setBinned(ids, binned);
    });
}

QFuture<Result<void>> LibrarySession::setRead(const QList<ArticleId> &ids, bool read)
{
    return write({.articles = ids}, [ids, read](Library &library) {
        return library.articles().setRead(ids, read);
    });
}

QFuture<Result<void>> LibrarySession::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return write({.articles = ids}, [ids, starred](Library &library) {
        return library.articles().setStarred(ids, starred);
    });
}

QFuture<Result<void>> LibrarySession::correct(const QList<ArticleId> &ids, const ArticleRepository::Correction &correction)
{
    return write({.articles = ids, .staleMentions = true}, [ids, correction](Library &library) {
        return library.articles().correct(ids, correction);
    });
}

QFuture<Result<void>> LibrarySession::settleDuplicates(const QList<NearDuplicate> &pairs, const QList<DuplicateChoice> &choices)
{
    return write(LibraryChanges::ofSettledDuplicates(), [pairs, choices](Library &library) {
        return ::settleDuplicates(library, pairs, choices);
    });
}

QFuture<Result<void>> LibrarySession::unlink(ArticleId one, ArticleId other)
{
    return write({.articles = {one, other}}, [one, other](Library &library) {
        return library.likeness().unlink(one, other);
    });
}

QFuture<Result<int>> LibrarySession::emptyBin()
{
    return write({.anyArticle = true}, [](Library &library) {
        return library.articles().emptyBin();
    });
}

void LibrarySession::noteOpened(ArticleId id)
{
    if (isOpen() && !isReadOnly()) {
        write({.articles = {id}}, [id](Library &library) {
            return library.articles().noteOpened(id);
        });
    }
}

QFuture<Result<TextChange>> LibrarySession::replaceText(ArticleId article, NewText text, VersionOrigin origin)
{
    text.words = wordCount(text.text);
    return write({.annotationsOf = article, .mentionsOf = article, .articles = {article}, .texts = {article}}, [=](Library &library) {
        return library.versions().replace(article, text, origin);
    });
}

QFuture<Result<TextChange>> LibrarySession::restoreVersion(ArticleId article, VersionId version)
{
    return write({.annotationsOf = article, .mentionsOf = article, .articles = {article}, .texts = {article}}, [=](Library &library) {
        return library.versions().restore(article, version);
    });
}

QFuture<Result<void>> LibrarySession::placeAnnotation(const Article &article, AnnotationId id, TextRange range)
{
    return write({.annotationsOf = article.id}, [id, range, text = article.text](Library &library) {
        return library.versions().place(id, range, text);
    });
}

QFuture<Result<void>> LibrarySession::orphanAnnotation(ArticleId article, AnnotationId id)
{
    return write({.annotationsOf = article}, [id](Library &library) {
        return library.versions().orphan(id);
    });
}

QFuture<Result<void>> LibrarySession::forgetMovedAnnotations(ArticleId article)
{
    return write({.annotationsOf = article}, [article](Library &library) {
        return library.versions().forgetMoved(article);
    });
}

QFuture<Result<CollectionId>> LibrarySession::addCollection(const QString &name, std::optional<CollectionId> parent)
{
    return write({.collections = true}, [name, parent](Library &library) {
        return library.collections().add(name, parent);
    });
}

QFuture<Result<void>> LibrarySession::renameCollection(CollectionId collection, const QString &name)
{
    return write({.collections = true}, [collection, name](Library &library) {
        return library.collections().rename(collection, name);
    });
}

QFuture<Result<void>> LibrarySession::moveCollection(CollectionId collection, std::optional<CollectionId> parent, int position)
{
    return write({.collections = true}, [=](Library &library) {
        return library.collections().move(collection, parent, position);
    });
}

QFuture<Result<void>> LibrarySession::removeCollection(CollectionId collection)
{
    return write({.anyArticle = true, .collections = true}, [collection](Library &library) {
        return library.collections().remove(collection);
    });
}

QFuture<Result<void>> LibrarySession::fillCollection(CollectionId collection, const QList<ArticleId> &articles)
{
    return write({.articles = articles, .collections = true}, [collection, articles](Library &library) {
        return library.collections().fill(collection, articles);
    });
}

QFuture<Result<void>> LibrarySession::takeOutOfCollection(CollectionId collection, const QList<ArticleId> &articles)
{
    return write({.articles = articles, .collections = true}, [collection, articles](Library &library) {
        return library.collections().takeOut(collection, articles);
    });
}

QFuture<Result<QList<HistoryStep>>> LibrarySession::goToStep(qint64 step)
{
    return write({}, [step](Library &library) {
        return teaching(library, [&] {
            return library.history().goTo(step);
        });
    });
}

QFuture<Result<void>> LibrarySession::pruneHistory(int keep)
{
    return write({}, [keep](Library &library) {
        return library.history().prune(keep);
    });
}

QFuture<Result<void>> LibrarySession::mergeTags(TagId from, TagId into)
{
    return write({.annotationsOf = 0, .tags = true}, [from, into](Library &library) {
        return library.tags().merge(from, into);
    });
}

QFuture<Result<int>> LibrarySession::importCodebook(const QList<CodebookEntry> &entries)
{
    return write({.tags = true}, [entries](Library &library) {
        return library.tags().importAll(entries);
    });
}

QFuture<Result<HistoryStep>> LibrarySession::undo()
{
    return replay(&History::undo);
}

QFuture<Result<HistoryStep>> LibrarySession::redo()
{
    return replay(&History::redo);
}

QFuture<Result<HistoryStep>> LibrarySession::replay(Result<HistoryStep> (History::*direction)())
{
    return write({}, [direction](Library &library) {
        return teaching(library, [&] {
            return (library.history().*direction)();
        });
    });
}

void LibrarySession::announce(const LibraryChanges &changes)
{
    if (changes.tags) {
        Q_EMIT tagsChanged(); // first: annotations name them
    }
    if (changes.collections) {
        Q_EMIT collectionsChanged();
    }
    if (changes.anyText) {
        announceTexts({});
    } else if (!changes.texts.isEmpty()) {
        announceTexts(changes.texts);
    }
    if (changes.annotationsOf) {
        Q_EMIT annotationsChanged(*changes.annotationsOf, changes.annotations);
    }
    if (changes.names) {
        Q_EMIT nameVerdictsChanged();
        lookForStaleMentions();
    }
    if (changes.mentionsOf) {
        Q_EMIT mentionsChanged(*changes.mentionsOf);
    }
    if (changes.anyArticle || changes.annotationsOf == 0) {
        Q_EMIT articlesChanged();
    } else if (!changes.articles.isEmpty()) {
        Q_EMIT articlesMarked(changes.articles);
    }
    if (changes.staleMentions) {
        renewStaleMentions(changes.articles);
    }
    Q_EMIT historyChanged();
}

/// Of these articles; of none: of whichever has some.
void LibrarySession::renewStaleMentions(const QList<ArticleId> &articles)
{
    if (!m_refresh) {
        return;
    }
    for (const auto article : articles) {
        m_refresh->renewChanged(article);
    }
    if (articles.isEmpty()) {
        m_refresh.reset();
        startRefresh();
    }
}

void LibrarySession::announceTexts(const QList<ArticleId> &articles)
{
    if (m_refresh) {
        for (const auto article : articles) {
            m_refresh->renewChanged(article);
        }
    }
    Q_EMIT textsChanged(articles);
}

void LibrarySession::importPaths(const QStringList &paths, const ReadingOptions &options)
{
    if (!isOpen() || isReadOnly()) {
        Q_EMIT failed({isOpen() ? ErrorCode::LibraryReadOnly : ErrorCode::LibraryNotOpened, path()});
        return;
    }
    m_imports->add(paths, options, *m_writer);
}

void LibrarySession::importSamples()
{
    importPaths(sampleArticles());
}

void LibrarySession::cancelImport()
{
    m_imports->cancel();
}

bool LibrarySession::isImporting() const
{
    return m_imports->isRunning();
}

void LibrarySession::connectImports()
{
    connect(m_imports.get(), &ImportQueue::articlesAdded, this, &LibrarySession::articlesAdded);
    connect(m_imports.get(), &ImportQueue::textsChanged, this, [this](const QList<ArticleId> &articles) {
        announce({.annotationsOf = articles.size() == 1 ? articles.first() : 0,
                  .mentionsOf = articles.size() == 1 ? articles.first() : 0,
                  .articles = articles,
                  .texts = articles});
    });
    connect(m_imports.get(), &ImportQueue::progressed, this, &LibrarySession::importProgress);
    connect(m_imports.get(), &ImportQueue::finished, this, &LibrarySession::lookForStaleMentions); // a name may have been taught meanwhile
    connect(m_imports.get(), &ImportQueue::finished, this, &LibrarySession::importFinished);
}

void LibrarySession::startRefresh()
{
    if (!isOpen() || isReadOnly() || m_refresh) {
        return;
    }
    m_refresh = std::make_unique<RecognitionRefresh>(m_recognizer, *m_reader, *m_writer, m_renewFirst);
    connect(m_refresh.get(), &RecognitionRefresh::renewed, this, &LibrarySession::mentionsChanged);
}

void LibrarySession::lookForStaleMentions()
{
    if (m_refresh) {
        m_refresh->lookAgain();
    }
}

void LibrarySession::setRelativeDates(bool mark, ArticleId first)
{
    m_recognizer.setRelativeDates(mark);
    renewAllMentions(first);
}

void LibrarySession::setNameThreshold(double threshold, ArticleId first)
{
    m_recognizer.setNameThreshold(threshold);
    renewAllMentions(first);
}

void LibrarySession::renewAllMentions(ArticleId first)
{
    if (m_refresh) {
        m_refresh->renewFirst(first);
        m_refresh->lookAgain();
    }
}

void LibrarySession::renewMentionsFirst(ArticleId article)
{
    if (m_refresh) {
        m_refresh->renewFirst(article);
    } else {
        m_renewFirst = article;
    }
}

void LibrarySession::lookForOutsideChanges()
{
    if (m_outside) {
        m_outside->look();
    }
}

void LibrarySession::announceOutsideChange()
{
    Q_EMIT tagsChanged();
    Q_EMIT collectionsChanged();
    Q_EMIT nameVerdictsChanged();
    Q_EMIT textsChanged({});
    lookForStaleMentions();
    Q_EMIT annotationsChanged(0);
    Q_EMIT mentionsChanged(0);
    Q_EMIT articlesChanged();
    Q_EMIT historyChanged();
}
