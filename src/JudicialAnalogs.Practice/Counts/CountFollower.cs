using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Instances;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>Keeps the table of decided counts and claims in step with the records. It lives in memory and is made again at every start.</summary>
public sealed class CountFollower : IFollower
{
    private readonly Dictionary<string, DecidedCount[]> _byAct = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DecidedClaim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReviewingAct> _reviews = new(StringComparer.Ordinal);
    private CountTable _table = CountTable.Empty;

    /// <inheritdoc/>
    public string Name => "counts";

    /// <inheritdoc/>
    public long Sequence { get; private set; }

    /// <summary>The newest published table.</summary>
    public CountTable Table => Volatile.Read(ref _table);

    /// <inheritdoc/>
    public Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        // Reading the units of an act takes time and needs nothing but the act.
        var read = changes.Where(change => change.Subject == ChangeSubject.Act).Select(change => change.Id).Distinct().ToList()
            .AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(id => (Id: id, Units: UnitsOf(acts.GetValueOrDefault(id)))).ToList();
        foreach (var (id, (claim, counts)) in read)
        {
            _byAct.Remove(id);
            _claims.Remove(id);
            _reviews.Remove(id);
            if (acts.TryGetValue(id, out var act) && !act.Closed && ReviewingAct.Of(act) is { } review)
                _reviews.Add(id, review);
            if (claim is not null)
                _claims.Add(id, claim);
            else if (counts is not null)
                _byAct.Add(id, counts);
        }

        Sequence = changes[^1].Sequence;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        if (_table.Sequence != Sequence)
            Volatile.Write(ref _table, new CountTable(_byAct, Sequence, _claims.Values, _reviews.Values));
        return Task.CompletedTask;
    }

    // A closed act is counted in coverage and shown nowhere, so no figure may lead to it.
    private static (DecidedClaim? Claim, DecidedCount[]? Counts) UnitsOf(CourtAct? act)
    {
        if (act is null || act.Closed)
            return default;
        return DecidedClaim.Of(act) is { } claim ? (claim, null) : (null, [.. DecidedCount.Of(act)]);
    }
}
