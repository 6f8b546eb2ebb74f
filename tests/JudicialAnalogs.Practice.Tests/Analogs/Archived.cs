using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Analogs;

/// <summary>An archive of acts with its table, to find analogs in.</summary>
internal sealed class Archived : IAsyncDisposable
{
    private readonly TestArchive _archive;
    private readonly CountFollower _counts;
    private readonly ResolutionFollower _resolutions;

    private Archived(TestArchive archive, CountFollower counts, ResolutionFollower resolutions) => (_archive, _counts, _resolutions) = (archive, counts, resolutions);

    public CountTable Table => _counts.Table;

    public static async Task<Archived> OfAsync(params IReadOnlyList<CourtAct> acts) => await OfAsync(acts, []);

    public static async Task<Archived> OfAsync(IReadOnlyList<CourtAct> acts, IReadOnlyList<Law.Norms.Norm> norms)
    {
        var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(acts);
        if (norms.Count > 0)
            await archive.Records.Norms.UpsertAsync(norms, TestArchive.Importer);
        var (counts, resolutions) = (new CountFollower(), new ResolutionFollower(archive.Records.Norms));
        await archive.CatchUpAsync(counts, resolutions);
        return new Archived(archive, counts, resolutions);
    }

    public Task<AnalogSearch> FindAsync(CaseQuery query, bool explain = false) =>
        new AnalogFinder(_archive.Index, resolutions: _resolutions).FindAsync(query, _counts.Table, explain, CancellationToken.None);

    public Task<AnalogSearch> FindAsync(CaseQuery query, CancellationToken cancellationToken) =>
        new AnalogFinder(_archive.Index).FindAsync(query, _counts.Table, explain: false, cancellationToken);

    public ValueTask DisposeAsync() => _archive.DisposeAsync();
}
