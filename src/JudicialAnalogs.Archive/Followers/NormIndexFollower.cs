using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>
/// Keeps the search index of norms in step with the records. Its vectors are trained on the law itself, of which twins in both languages
/// teach most: when there is enough of it, again when much has been added, and by command.
/// </summary>
/// <param name="index">The index; its own commit keeps the position.</param>
/// <param name="norms">The truth.</param>
/// <param name="source">The analysis the index uses.</param>
public sealed class NormIndexFollower(SearchIndex index, INormStore norms, ITermSource source) : IFollower
{
    // With fewer articles than this a word's neighbours are chance.
    private const int FewestArticlesToTrainOn = 50;

    // A law taken in after the training has words that the vectors do not know; a few articles more change nothing.
    private const double GrowthToTrainAgain = 0.25;

    private readonly HashSet<(string Act, LawLanguage Language)> _touched = [];
    private bool _startedOver;
    private long _seen = index.Sequence;

    /// <inheritdoc/>
    public string Name => "norms";

    /// <inheritdoc/>
    public long Sequence => index.Sequence;

    /// <summary>The index.</summary>
    public SearchIndex Index => index;

    /// <inheritdoc/>
    public async Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        foreach (var id in changes.Where(change => change.Subject == ChangeSubject.Norm).Select(change => change.Id).Distinct())
        {
            if (await norms.GetAsync(id, cancellationToken) is { } norm)
                _touched.Add((norm.Reference.Act, norm.Language));
        }

        _seen = changes[^1].Sequence;
    }

    /// <inheritdoc/>
    /// <remarks>The days a text stands for follow from the texts around it, so an act is indexed whole, and once the feed has been read.</remarks>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        if (_startedOver)
        {
            await FillAsync(cancellationToken);
            return;
        }

        if (_touched.Count == 0)
        {
            if (index.Sequence < _seen)
                await index.CommitAsync(_seen, cancellationToken);
            return;
        }

        index.SetWeights(NormFields.StartingWeights);
        var (before, added, total) = await PutTouchedAsync(cancellationToken);
        if (total >= FewestArticlesToTrainOn && (index.Model is null || added > before * GrowthToTrainAgain))
            await TrainAsync(cancellationToken);
        else
            await index.CommitAsync(_seen, cancellationToken);
        _touched.Clear();
    }

    /// <summary>Trains the vectors on all norms, then indexes everything anew while readers keep the old index.</summary>
    public async Task TrainAsync(CancellationToken cancellationToken)
    {
        var rows = await LawRows.AllAsync(norms, cancellationToken);
        var model = await Task.Run(() => LsiTrainer.Train(rows, source, cancellation: cancellationToken), cancellationToken);
        _startedOver = true;
        index.Restart(model);
        await FillAsync(cancellationToken);
    }

    /// <summary>Makes a damaged index anew from the records, with vectors if it had any, while readers keep what was there.</summary>
    public async Task MendAsync(CancellationToken cancellationToken)
    {
        if (index.Model is not null)
        {
            await TrainAsync(cancellationToken);
            return;
        }

        _startedOver = true;
        index.Restart(null);
        await FillAsync(cancellationToken);
    }

    private async Task<(int Before, int Added, int Total)> PutTouchedAsync(CancellationToken cancellationToken)
    {
        using var snapshot = index.Acquire();
        var (before, added) = (snapshot.DocumentCount, 0);
        foreach (var (act, language) in _touched.OrderBy(pair => pair.Act, StringComparer.Ordinal).ThenBy(pair => pair.Language))
        {
            foreach (var id in await PutAsync(act, language, cancellationToken))
                added += snapshot.Contains(id) ? 0 : 1;
        }

        return (before, added, before + added);
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        foreach (var count in (await norms.CountsAsync(cancellationToken)).OrderBy(count => count.Act, StringComparer.Ordinal).ThenBy(count => count.Language))
            await PutAsync(count.Act, count.Language, cancellationToken);
        index.SetWeights(NormFields.StartingWeights);
        await index.CommitAsync(_seen, cancellationToken);
        _startedOver = false;
        _touched.Clear();
    }

    private async Task<List<string>> PutAsync(string act, LawLanguage language, CancellationToken cancellationToken)
    {
        var versions = await norms.EnumerateAsync(act, language, cancellationToken).Where(NormDocument.IsDocument).ToListAsync(cancellationToken);
        var documents = versions.GroupBy(norm => norm.Reference).SelectMany(norm => NormDocument.Of([.. norm])).ToList();
        index.Put(documents, cancellationToken);
        var put = documents.ConvertAll(document => document.Id);
        foreach (var gone in versions.Select(NormDocument.IdOf).Except(put))
            index.Remove(gone);
        return put;
    }
}
