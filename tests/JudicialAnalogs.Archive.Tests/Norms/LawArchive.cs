using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Search;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Norms;

/// <summary>Law texts of ../shared/data, stored and indexed: Russian whole, Kazakh without the acts held out.</summary>
internal sealed class LawArchive : IAsyncDisposable
{
    private readonly TestArchive _archive;
    private readonly SearchIndex _index;

    private LawArchive(TestArchive archive, SearchIndex index)
    {
        (_archive, _index) = (archive, index);
        Searcher = new NormSearcher(index, new NormLookup(archive.Records.Norms));
    }

    public NormSearcher Searcher { get; }

    /// <summary>Kazakh articles that were not stored, of acts stored in Russian.</summary>
    public IReadOnlyList<Norm> HeldOut { get; private init; } = [];

    public static async Task<LawArchive> OpenAsync()
    {
        var (russian, kazakh) = (Read("ru"), Read("kk"));
        var acts = kazakh.Keys.Order(StringComparer.Ordinal).Where(russian.ContainsKey).ToList();
        var heldOut = acts.Where((_, i) => i % 4 == 3).ToHashSet();
        var archive = await TestArchive.OpenAsync();
        foreach (var norms in russian.Values.Concat(kazakh.Where(pair => !heldOut.Contains(pair.Key)).Select(pair => pair.Value)))
            await archive.Records.Norms.UpsertAsync(norms, TestArchive.Importer);
        var index = SearchIndex.Open(Path.Combine(archive.Folder, "norm-index"), NormFields.Schema, AnalyzedTerms.ForArchive);
        await new CatchUp(archive.Records, [new NormIndexFollower(index, archive.Records.Norms, AnalyzedTerms.ForArchive)]).RunAsync(null, CancellationToken.None);
        var stored = russian.Values.SelectMany(norms => norms).Select(norm => norm.Reference).ToHashSet();
        return new LawArchive(archive, index)
        {
            HeldOut = [.. heldOut.SelectMany(act => kazakh[act]).Where(norm => NormDocument.IsDocument(norm) && norm.Title.Length > 0 && norm.Text.Length > 0 && stored.Contains(norm.Reference))],
        };
    }

    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await _archive.DisposeAsync();
    }

    private static Dictionary<string, IReadOnlyList<Norm>> Read(string language) =>
        Directory.GetFiles(SharedMaterial.Require($"law/{language}"), "*.txt")
            .ToDictionary(path => Path.GetFileName(path), path => LawTextReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Norms, StringComparer.Ordinal);
}
