using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests;

/// <summary>Everything of a list that is given page by page: tests in which others write never know how much that is.</summary>
internal static class RecordsPages
{
    public static async Task<List<LedgerEntry>> AllAsync(this ILedger ledger, CancellationToken cancel)
    {
        var all = new List<LedgerEntry>();
        while (await ledger.ReadAsync(all.Count, 10_000, cancel) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }

    public static async Task<List<Draft>> AllAsync(this IDraftStore drafts, CancellationToken cancel)
    {
        var all = new List<Draft>();
        while (await drafts.ListAsync(new DraftQuery { After = all.Count == 0 ? null : all[^1].Id, Limit = 1000 }, cancel) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }
}
