// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/collection.h"
#include "core/error.h"
#include "core/mention.h"
#include "core/nameverdict.h"
#include "core/tag.h"
#include "models/articleintake.h"
#include "models/duplicatesearch.h"
#include "models/librarychanges.h"
#include "store/history.h"
#include "store/libraryworker.h"
#include "store/likenessrepository.h"
#include "store/versionrepository.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class ImportQueue;
class OutsideWatch;
class RecognitionRefresh;
class SharedRecognizer;

/// The library that the window shows: one connection for short reads on the window's thread, one worker that writes, one for
/// reads that take time. Lives as long as the window; another library is opened in its place, and the models follow by its signals.
///
/// Commands return at once. Their future ends, and the signals of what has changed come, on the window's thread when the change
/// is on disk; the signals come first. A command that fails changes nothing and emits failed() as well.
class LibrarySession : public QObject
{
    Q_OBJECT

public:
    /// The recognizer outlives the session.
    explicit LibrarySession(SharedRecognizer &recognizer, QObject *parent = nullptr);
    /// Stops what runs in the background; waits until what the reader did is written.
    ~LibrarySession() override;

    /// Opens or makes the file in place of the open library, which stays where that fails. Errors as Library::open.
    [[nodiscard]] Result<void> open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Empty where none is open.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Signs the annotations that are made from now on.
    void setAnnotator(const QString &name);

    // Short reads. Error without an open library: LibraryNotOpened.
    [[nodiscard]] Result<int> articleCount() const;
    /// Newest first, as ArticleRepository::summaries, those in the bin included.
    [[nodiscard]] Result<QList<ArticleSummary>> summaries(int offset, int limit) const;
    [[nodiscard]] Result<ArticleSummary> summary(ArticleId id) const;
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    [[nodiscard]] Result<QList<Annotation>> annotations(const Article &article) const;
    /// Those of these that there are, all of the one article.
    [[nodiscard]] Result<QList<Annotation>> annotations(const Article &article, const QList<AnnotationId> &ids) const;
    [[nodiscard]] Result<QList<Mention>> mentions(const Article &article) const;
    /// As ::firstMentions, read beside the window, and handed over as read() does.
    void readFirstMentions(const QObject *context, const Article &article, qsizetype position, const std::function<void(const Result<QList<Mention>> &)> &take);
    /// Articles that the reader has linked with this one, as LikenessRepository::linksOf.
    [[nodiscard]] Result<QList<ArticleLink>> linksOf(ArticleId id) const;
    [[nodiscard]] Result<QList<Tag>> tags() const;
    [[nodiscard]] Result<QList<Collection>> collections() const;
    /// What the reader has said of names, as DecisionRepository::names.
    [[nodiscard]] Result<QList<NameVerdict>> nameVerdicts() const;
    /// As VersionRepository has them.
    [[nodiscard]] Result<QList<TextVersion>> versions(ArticleId article) const;
    [[nodiscard]] Result<QString> versionText(ArticleId article, VersionId version) const;
    [[nodiscard]] Result<QList<UnplacedAnnotation>> unplacedAnnotations(const Article &article) const;
    [[nodiscard]] Result<QList<ReanchoredAnnotation>> movedAnnotations(const Article &article) const;
    /// The latest steps, newest first.
    [[nodiscard]] Result<QList<HistoryStep>> steps(int limit) const;
    /// What undo() would undo; nothing where there is nothing, or no library.
    [[nodiscard]] std::optional<HistoryStep> nextUndo() const;
    [[nodiscard]] std::optional<HistoryStep> nextRedo() const;

    /// Runs `work(Library &)` beside the window and hands what it returns to `take` on the window's thread, never before this
    /// function returns. Dropped where `context` goes or another library is opened before that. Precondition: isOpen().
    template<typename Work, typename Take>
    void read(const QObject *context, Work work, Take take)
    {
        run(*m_reader, std::move(work), [context = QPointer(context), take = std::move(take)](const auto &value) mutable {
            if (context) {
                take(value);
            }
        });
    }

    /// `range` of the article's text, not empty.
    QFuture<Result<AnnotationId>> annotate(const Article &article, TextRange range, const QList<TagId> &tags, const QString &note = {});
    /// All of one article, as one step.
    QFuture<Result<void>> removeAnnotations(ArticleId article, const QList<AnnotationId> &ids);
    QFuture<Result<void>> setNote(ArticleId article, AnnotationId id, const QString &note);
    QFuture<Result<void>> setTagged(ArticleId article, AnnotationId id, TagId tag, bool tagged);
    /// All of one article, as one step.
    QFuture<Result<void>> setTagged(ArticleId article, const QList<AnnotationId> &ids, TagId tag, bool tagged);

    /// These tags and no other.
    QFuture<Result<void>> setTags(ArticleId article, AnnotationId id, const QList<TagId> &tags);
    /// Passages of one article.
    struct Passages {
        ArticleId article = 0;
        QList<TextRange> ranges;
        QStringList quotes; ///< what stood at each when it was found, as Passage::quote
    };
    /// Marks them all with the tag at a path, which is made where it is absent, as one step: see AnnotationRepository::tagEach.
    /// Holds the number of those that got it. Error: RangeInvalid, where one of them has another quote by now; then none gets it.
    QFuture<Result<int>> tagPassages(const QList<Passages> &passages, const QString &tagPath);
    /// Not empty, of the article's text.
    QFuture<Result<void>> setRange(const Article &article, AnnotationId id, TextRange range);
    QFuture<Result<AnnotationId>> splitAnnotation(const Article &article, AnnotationId id, qsizetype position);
    /// The first of `ids` lives on.
    QFuture<Result<void>> mergeAnnotations(const Article &article, const QList<AnnotationId> &ids);

    QFuture<Result<TagId>> addTag(const Tag &tag);
    /// The tag at a path such as "Politique/Élections", made where it is absent.
    QFuture<Result<TagId>> ensureTag(const QString &path);
    QFuture<Result<void>> changeTag(const Tag &tag);
    QFuture<Result<void>> moveTag(TagId tag, std::optional<TagId> parent, int position);
    QFuture<Result<void>> removeTag(TagId tag);
    /// See TagRepository::merge and importAll.
    QFuture<Result<void>> mergeTags(TagId from, TagId into);
    QFuture<Result<int>> importCodebook(const QList<CodebookEntry> &entries);

    /// What the mention is, whatever recognition finds there: see DecisionRepository::decide.
    QFuture<Result<void>> decideMention(const Article &article, const Mention &mention);
    QFuture<Result<void>> forgetMention(const Article &article, TextRange range);
    /// What names are wherever they stand.
    QFuture<Result<void>> decideNames(const QList<NameVerdict> &decisions);
    QFuture<Result<void>> forgetNames(const QStringList &names);

    QFuture<Result<void>> setBinned(const QList<ArticleId> &ids, bool binned);
    QFuture<Result<void>> setRead(const QList<ArticleId> &ids, bool read);
    QFuture<Result<void>> setStarred(const QList<ArticleId> &ids, bool starred);
    /// Title, author and so on as the reader knows them; the mentions of articles that this makes stale are renewed.
    QFuture<Result<void>> correct(const QList<ArticleId> &ids, const ArticleRepository::Correction &correction);
    /// See ::settleDuplicates.
    QFuture<Result<void>> settleDuplicates(const QList<NearDuplicate> &pairs, const QList<DuplicateChoice> &choices);
    QFuture<Result<void>> unlink(ArticleId one, ArticleId other);
    /// For good: see ArticleRepository::emptyBin.
    QFuture<Result<int>> emptyBin();
    /// Notes that the reader has opened it; no step of the history.
    void noteOpened(ArticleId id);

    /// Gives an article another text: see VersionRepository::replace. `words` are counted here.
    QFuture<Result<TextChange>> replaceText(ArticleId article, NewText text, VersionOrigin origin);
    QFuture<Result<TextChange>> restoreVersion(ArticleId article, VersionId version);
    /// Says where an annotation stands whose place was doubtful or lost.
    QFuture<Result<void>> placeAnnotation(const Article &article, AnnotationId id, TextRange range);
    /// Says that it stands nowhere.
    QFuture<Result<void>> orphanAnnotation(ArticleId article, AnnotationId id);
    /// The reader has seen which annotations moved.
    QFuture<Result<void>> forgetMovedAnnotations(ArticleId article);

    QFuture<Result<CollectionId>> addCollection(const QString &name, std::optional<CollectionId> parent);
    QFuture<Result<void>> renameCollection(CollectionId collection, const QString &name);
    QFuture<Result<void>> moveCollection(CollectionId collection, std::optional<CollectionId> parent, int position);
    QFuture<Result<void>> removeCollection(CollectionId collection);
    QFuture<Result<void>> fillCollection(CollectionId collection, const QList<ArticleId> &articles);
    QFuture<Result<void>> takeOutOfCollection(CollectionId collection, const QList<ArticleId> &articles);

    /// The step says which article it was about.
    QFuture<Result<HistoryStep>> undo();
    QFuture<Result<HistoryStep>> redo();
    /// Undoes or redoes until `step` is the latest that is not undone; 0: undoes all.
    QFuture<Result<QList<HistoryStep>>> goToStep(qint64 step);
    /// Forgets all but the latest steps.
    QFuture<Result<void>> pruneHistory(int keep);

    /// Files and folders. Goes on beside the window; an import that is asked for during another follows it.
    void importPaths(const QStringList &paths, const ReadingOptions &options = {});
    void importSamples();
    /// What is in the library by then stays there; imports that wait are dropped.
    void cancelImport();
    [[nodiscard]] bool isImporting() const;

    /// Whether "yesterday" is a date. Where this changes, the mentions of all articles are made anew, those of `first` before others.
    void setRelativeDates(bool mark, ArticleId first);
    /// From which probability on a name is shown. Likewise.
    void setNameThreshold(double threshold, ArticleId first);

    /// Should its mentions be stale, this article's are renewed before all others'.
    void renewMentionsFirst(ArticleId article);
    /// Looks whether another process has written to the library, as a timer does every two seconds.
    void lookForOutsideChanges();

Q_SIGNALS:
    /// Another library, or the first one.
    void opened();
    void closed();
    void articlesAdded(const QList<ArticleId> &ids);
    /// What a list shows of any article may be another, or articles went: another process has written, a tag went.
    void articlesChanged();
    /// What a list shows of these is another: read, starred, in the bin, in other collections, corrected.
    void articlesMarked(const QList<ArticleId> &ids);
    void collectionsChanged();
    /// These (none: any) have other texts, in which all annotations and mentions may stand elsewhere; annotationsChanged() and mentionsChanged()
    /// follow. What is shown of articles in lists has changed, too.
    void textsChanged(const QList<ArticleId> &ids);
    void nameVerdictsChanged();
    /// 0: any article's; articlesChanged() follows then. `which`: those of the article that came, went or changed; empty: any of them.
    void annotationsChanged(ArticleId article, const QList<AnnotationId> &which = {});
    /// 0: any article's.
    void mentionsChanged(ArticleId article);
    void tagsChanged();
    /// nextUndo() or nextRedo() may be others.
    void historyChanged();
    /// Files, the one under way by its share, and the articles that are in by now. 0 of 0 when an import begins, before its files are
    /// counted.
    void importProgress(double done, int total, int articles);
    void importFinished(const ImportReport &report);
    void failed(const Error &error);

private:
    // What `work(Library &)` returns on the worker's thread is posted to `done` on ours, unless another library is opened before.
    template<typename Work, typename Done>
    void run(LibraryWorker &worker, Work work, Done done)
    {
        auto job = [scope = m_scope.get(), work = std::move(work), done = std::move(done)](Library &library) mutable {
            auto deliver = [value = work(library), done = std::move(done)]() mutable {
                done(value);
            };
            return QMetaObject::invokeMethod(scope, std::move(deliver), Qt::QueuedConnection);
        };
        worker.run(LibraryWorker::Priority::Reader, std::move(job));
    }
    /// Those of `first` before others.
    void renewAllMentions(ArticleId first);
    // The step that `work` returns says what it changed, else `changes` does.
    template<typename Work>
    auto write(LibraryChanges changes, Work work) -> QFuture<std::invoke_result_t<Work, Library &>>;
    template<typename Value>
    void announceResult(const LibraryChanges &changes, const Value &value);
    template<typename Work>
    auto shortRead(Work work) const -> std::invoke_result_t<Work, Library &>;
    QFuture<Result<HistoryStep>> replay(Result<HistoryStep> (History::*direction)());
    void announce(const LibraryChanges &changes);
    void renewStaleMentions(const QList<ArticleId> &articles);
    void announceTexts(const QList<ArticleId> &articles);
    void connectImports();
    void startRefresh();
    void lookForStaleMentions();
    void announceOutsideChange();

    SharedRecognizer &m_recognizer;
    QString m_annotator;
    std::optional<ArticleId> m_renewFirst; // until the refresh has started

    // Destroyed from below: what uses the workers goes before them, and they before what they post to.
    std::unique_ptr<QObject> m_scope; // of the open library
    std::unique_ptr<Library> m_library;
    std::unique_ptr<LibraryWorker> m_reader;
    std::unique_ptr<LibraryWorker> m_writer;
    std::unique_ptr<RecognitionRefresh> m_refresh;
    std::unique_ptr<OutsideWatch> m_outside;
    std::unique_ptr<ImportQueue> m_imports;
};
