using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Testing;

/// <summary>Records and index in a folder of their own, deleted with it unless another test object took the folder over.</summary>
internal sealed class TestArchive : IAsyncDisposable
{
    public static readonly Caller Importer = new("test", "operator", "test");

    private readonly DirectoryInfo _folder;
    private readonly bool _owns;

    private TestArchive(DirectoryInfo folder, bool owns, IRecords records, SearchIndex index)
    {
        (_folder, _owns, Records, Index) = (folder, owns, records, index);
        Follower = new IndexFollower(index, records, AnalyzedTerms.ForArchive);
    }

    public IRecords Records { get; }

    public SearchIndex Index { get; }

    public IndexFollower Follower { get; }

    public string Folder => _folder.FullName;

    /// <summary>Opens an archive in a new folder, or in one that the caller keeps.</summary>
    public static async Task<TestArchive> OpenAsync(string? folder = null)
    {
        var root = folder is null ? Directory.CreateTempSubdirectory("analogs-tests-") : new DirectoryInfo(folder);
        var records = await SqliteRecords.OpenAsync(Path.Combine(root.FullName, "records"), TimeProvider.System);
        return new TestArchive(root, folder is null, records, SearchIndex.Open(Path.Combine(root.FullName, "index"), ActFields.Schema, AnalyzedTerms.ForArchive));
    }

    public Task StoreAsync(params IReadOnlyList<CourtAct> acts) => Records.Acts.AppendAsync(acts, Importer);

    public Task CatchUpAsync(params IReadOnlyList<IFollower> others) => new CatchUp(Records, [Follower, .. others]).RunAsync(null, CancellationToken.None);

    /// <summary>Identities and scores found for a text, best first.</summary>
    public async Task<IReadOnlyList<(string Id, double Score)>> FindAsync(string text, int limit = 20)
    {
        using var snapshot = Index.Acquire();
        var found = await new HybridSearcher(snapshot).SearchAsync(new HybridQuery(text) { Limit = limit });
        return [.. found.Hits.Select(hit => (hit.Id, hit.Score))];
    }

    public async ValueTask DisposeAsync()
    {
        Index.Dispose();
        await Records.DisposeAsync();
        if (_owns)
            _folder.Delete(recursive: true);
    }
}
