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
internal sealed class CrashInspection(CrashPlace place, IReadOnlyDictionary<(int Writer, int Cycle), int> acknowledged, LedgerCheckpoint? known)
{
    private const int Page = 1000;

    /// <summary>Looks at everything.</summary>
    /// <exception cref="CrashFaultException">Something is wrong.</exception>
    public async Task<CrashFindings> RunAsync(CancellationToken cancellationToken)
    {
        await using var records = await place.OpenAsync(cancellationToken);
        var ledger = await records.Ledger.VerifyAsync(known, cancellationToken);
        Must(ledger.Intact, $"the ledger: {ledger.Fault?.Explanation}");
        var changes = await ChangesAsync(records, cancellationToken);
        var acts = new Dictionary<string, CourtAct>(StringComparer.Ordinal);
        await foreach (var act in records.Acts.EnumerateAsync(cancellationToken))
            acts.Add(act.Id, act);
        var drafts = await DraftsAsync(records, cancellationToken);
        var byName = new Dictionary<string, DraftHistory>(StringComparer.Ordinal);
        foreach (var history in drafts)
            Must(byName.TryAdd(Encoding.UTF8.GetString(history.Assessments[0].Assessment.Seen.Span), history), $"draft {history.Draft.Id} stands twice");

        var added = changes.Count(change => change.Kind == ChangeKind.Added);
        var accepted = acts.Values.Count(act => act.Court == CrashVictim.CourtOf(act.Id));
        Must(added == acts.Count && acts.Count == changes.Where(change => change.Kind == ChangeKind.Added).Select(change => change.Id).Distinct().Count(), "the feed and the acts differ");
        Must(changes.Count - added == accepted, $"{changes.Count - added} acts were replaced, {accepted} hold their correction");
        foreach (var history in drafts)
            Must(history.Draft.Revision == history.Events.Count && history.Reasons.Count <= 1 && history.Assessments.Count == 1, $"draft {history.Draft.Id} took a step twice");
        var proposals = await ProposalsAsync(records, acts.Keys, cancellationToken);
        var steps = added + drafts.Sum(history => history.Events.Count) + proposals + accepted;
        Must(ledger.Entries == steps, $"the ledger has {ledger.Entries} entries for {steps} steps");

        foreach (var ((writer, cycle), step) in acknowledged)
            Find(CrashVictim.NameOf(writer, cycle), step, acts, byName);
        var (behind, anew) = await FollowAsync(records, acts.Count, cancellationToken);
        return new(acts.Count, drafts.Count, accepted, behind, anew, ledger.Head);
    }

    private static void Find(string name, int step, Dictionary<string, CourtAct> acts, Dictionary<string, DraftHistory> drafts)
    {
        Must(acts.TryGetValue(name, out var act) && act.Text.Contains(name, StringComparison.Ordinal), $"act {name} is lost");
        if (step >= 2)
            Must(drafts.TryGetValue(name, out var history) && history.Draft.Revision >= Math.Min(step, 4) - 1, $"a step of draft {name} is lost");
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

    private static async Task<List<DraftHistory>> DraftsAsync(IRecords records, CancellationToken cancellationToken)
    {
        var all = new List<DraftHistory>();
        while (await records.Drafts.ListAsync(new DraftQuery { After = all.Count == 0 ? null : all[^1].Draft.Id, Limit = Page }, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var draft in page)
                all.Add((await records.Drafts.GetHistoryAsync(draft.Id, cancellationToken))!);
        }

        return all;
    }

    private static async Task<int> ProposalsAsync(IRecords records, IEnumerable<string> acts, CancellationToken cancellationToken)
    {
        var proposals = 0;
        foreach (var act in acts)
        {
            var corrections = await records.Corrections.OfActAsync(act, cancellationToken);
            Must(corrections.Count <= 1, $"the correction of act {act} stands twice");
            proposals += corrections.Sum(correction => correction.Reasons.Count);
        }

        return proposals;
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
            throw new CrashFaultException(otherwise);
    }
}
