using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.History;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>
/// Makes an earlier state of the search index of acts again, step by step as it came about: trained on the acts of that day, then every batch of changes
/// as it was taken in. It takes as long as it took then.
/// </summary>
/// <param name="records">The truth.</param>
/// <param name="source">The analysis the index uses.</param>
public sealed class PastIndex(IRecords records, ITermSource source)
{
    private const int ChangesAtATime = 10_000;

    /// <summary>The steps that led to a state, oldest first; empty when its beginning was not noted.</summary>
    /// <param name="version">Version of the state.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<IndexStep>> StepsToAsync(string version, CancellationToken cancellationToken)
    {
        var steps = new List<IndexStep>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var at = version; at is not null && known.Add(at);)
        {
            if (await records.Past.FindAsync(at, cancellationToken) is not { } step)
                return [];
            steps.Add(step);
            at = step.Parent;
        }

        steps.Reverse();
        return steps.Count > 0 && steps[0] is { Parent: null, After: 0 } ? steps : [];
    }

    /// <summary>Takes the steps in an empty index.</summary>
    /// <param name="index">The index, empty.</param>
    /// <param name="steps">Steps, as <see cref="StepsToAsync"/> gave them.</param>
    /// <param name="cancellationToken">Stops between steps.</param>
    /// <returns>The first step whose state came out otherwise; null when all came out as they were.</returns>
    public async Task<IndexStep?> MakeAsync(SearchIndex index, IReadOnlyList<IndexStep> steps, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(steps);
        IndexStep? differs = null;
        foreach (var step in steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IndexHistory.Read(step.Weights) is { } weights)
                index.SetWeights(weights);
            var follower = new IndexFollower(index, new NotNoted(records.Past.At(step.Sequence)), source);
            if (step.Kind is IndexStepKind.Trained or IndexStepKind.Filled)
                await follower.MakeAnewAsync(step.Kind == IndexStepKind.Trained, cancellationToken);
            else if (step.Kind == IndexStepKind.Tuned)
                await index.CommitAsync(step.Sequence, cancellationToken);
            else
                await ApplyAsync(follower, step, cancellationToken);
            using var made = index.Acquire();
            if (made.Version != step.Version)
                differs ??= step;
        }

        return differs;
    }

    private async Task ApplyAsync(IndexFollower follower, IndexStep step, CancellationToken cancellationToken)
    {
        var then = records.Past.At(step.Sequence);
        var changes = new List<Change>();
        for (var after = step.After; after < step.Sequence; after = changes[^1].Sequence)
        {
            var page = await then.Changes.ReadAsync(after, ChangesAtATime, cancellationToken);
            if (page.Count == 0)
                break;
            changes.AddRange(page);
        }

        if (changes.Count == 0)
            return;
        string[] ids = [.. changes.Where(change => change.Subject == ChangeSubject.Act).Select(change => change.Id).Distinct(StringComparer.Ordinal)];
        var acts = ids.Length == 0 ? [] : await then.Acts.GetManyAsync(ids, cancellationToken);
        await follower.ApplyAsync(changes, acts.ToDictionary(act => act.Id, StringComparer.Ordinal), cancellationToken);
    }
}
