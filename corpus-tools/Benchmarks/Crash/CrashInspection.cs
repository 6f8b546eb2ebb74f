using System.Text;
using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Crash;

/// <summary>
/// Opens what a killed process left and holds it to what it had acknowledged: everything is there, nothing twice, the ledger tells of exactly the steps that
/// stand in the tables and goes on from where it ended, and the index comes to hold every act.
/// </summary>
/// <remarks>What was found whole and finished before is counted and not opened again until the last time: it would take most of the time.</remarks>
internal sealed class CrashInspection(CrashPlace place, IReadOnlyDictionary<(int Writer, int Cycle), int> acknowledged)
{
    private const int LastRevision = 3;
    private const int People = 2;

    private const int Page = 1000;

    private readonly Dictionary<string, string> _finished = new(StringComparer.Ordinal);
    private readonly HashSet<string> _corrected = new(StringComparer.Ordinal);
    private LedgerCheckpoint? _known;

    /// <summary>Looks at what is there now.</summary>
    /// <param name="everything">Whether what was found finished before is opened again too.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="CrashFaultException">Something is wrong.</exception>
    public async Task<CrashFindings> RunAsync(bool everything, CancellationToken cancellationToken)
    {
        if (everything)
        {
            _finished.Clear();
            _corrected.Clear();
        }

        await using var records = await place.OpenAsync(cancellationToken);
        var ledger = await records.Ledger.VerifyAsync(_known, cancellationToken);
        Must(ledger.Intact, $"the ledger: {ledger.Fault?.Explanation}");
        var changes = await ChangesAsync(records, cancellationToken);
        var acts = new Dictionary<string, CourtAct>(StringComparer.Ordinal);
        await foreach (var act in records.Acts.EnumerateAsync(cancellationToken))
            acts.Add(act.Id, act);
        var drafts = await DraftsAsync(records, cancellationToken);
        var byName = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var draft in drafts)
            Must(byName.TryAdd(await NameAsync(records, draft, cancellationToken), draft), $"draft {draft.Id} stands twice");

        var added = changes.Count(change => change.Kind == ChangeKind.Added);
        var accepted = acts.Values.Count(act => act.Court == CrashVictim.CourtOf(act.Id));
        Must(added == acts.Count && acts.Count == changes.Where(change => change.Kind == ChangeKind.Added).Select(change => change.Id).Distinct().Count(), "the feed and the acts differ");
        Must(changes.Count - added == accepted, $"{changes.Count - added} acts were replaced, {accepted} hold their correction");
        var proposals = await ProposalsAsync(records, acts.Keys, cancellationToken);
        var steps = added + drafts.Sum(draft => draft.Revision) + proposals + accepted;
        Must(ledger.Entries == steps, $"the ledger has {ledger.Entries} entries for {steps} steps");

        foreach (var ((writer, cycle), step) in acknowledged)
            Find(CrashVictim.NameOf(writer, cycle), step, acts, byName);
        _known = ledger.Head;
        var (behind, anew) = await FollowAsync(records, acts.Count, cancellationToken);
        return new(acts.Count, drafts.Count, accepted, behind, anew, ledger.Head);
    }

    private static void Find(string name, int step, Dictionary<string, CourtAct> acts, Dictionary<string, Draft> drafts)
    {
        Must(acts.TryGetValue(name, out var act) && act.Text.Contains(name, StringComparison.Ordinal), $"act {name} is lost");
        if (step >= 2)
            Must(drafts.TryGetValue(name, out var draft) && draft.Revision >= Math.Min(step, 4) - 1, $"a step of draft {name} is lost");
        if (step >= CrashVictim.Steps)
            Must(act!.Court == CrashVictim.CourtOf(name), $"the correction of act {name} is lost");
    }

    private async Task<(bool Behind, bool MadeAnew)> FollowAsync(IRecords records, int acts, CancellationToken cancellationToken)
    {
        using var index = CrashVictim.Open(place, out var madeAnew);
        var head = await records.Changes.HeadAsync(cancellationToken);
        Must(index.Sequence <= head, $"the index is at change {index.Sequence}, the records at {head}");
        var behind = index.Sequence < head;
        await new CatchUp(records, [new IndexFollower(index, records, AnalyzedTerms.ForArchive)]).RunAsync(null, cancellationToken);
        using var snapshot = index.Acquire();
        Must(snapshot.Sequence == head && snapshot.DocumentCount == acts, $"the index holds {snapshot.DocumentCount} of {acts} acts");
        return (behind, madeAnew);
    }

    private static async Task<List<Change>> ChangesAsync(IRecords records, CancellationToken cancellationToken)
    {
        var all = new List<Change>();
        while (await records.Changes.ReadAsync(all.Count, Page, cancellationToken) is { Count: > 0 } page)
            all.AddRange(page);
        Must(all.Select((change, place) => change.Sequence == place + 1).All(right => right), "the feed has a gap");
        return all;
    }

    private static async Task<List<Draft>> DraftsAsync(IRecords records, CancellationToken cancellationToken)
    {
        var all = new List<Draft>();
        while (await records.Drafts.ListAsync(new DraftQuery { After = all.Count == 0 ? null : all[^1].Id, Limit = Page }, cancellationToken) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }

    private async Task<string> NameAsync(IRecords records, Draft draft, CancellationToken cancellationToken)
    {
        if (_finished.TryGetValue(draft.Id, out var finished))
        {
            Must(draft.Revision == LastRevision, $"draft {draft.Id} went on or back");
            return finished;
        }

        var history = (await records.Drafts.GetHistoryAsync(draft.Id, cancellationToken))!;
        Must(draft.Revision == history.Events.Count && history.Reasons.Count <= 1 && history.Assessments.Count == 1, $"draft {draft.Id} took a step twice");
        var name = Encoding.UTF8.GetString(history.Assessments[0].Assessment.Seen.Span);
        if (draft.Revision == LastRevision)
            _finished.Add(draft.Id, name);
        return name;
    }

    private async Task<int> ProposalsAsync(IRecords records, IEnumerable<string> acts, CancellationToken cancellationToken)
    {
        var proposals = 0;
        foreach (var act in acts.Where(act => !_corrected.Contains(act)).ToList())
        {
            var corrections = await records.Corrections.OfActAsync(act, cancellationToken);
            Must(corrections.Count <= 1, $"the correction of act {act} stands twice");
            if (corrections.Sum(correction => correction.Reasons.Count) is var people && people == People)
                _corrected.Add(act);
            else
                proposals += people;
        }

        return proposals + (People * _corrected.Count);
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
            throw new CrashFaultException(otherwise);
    }
}
