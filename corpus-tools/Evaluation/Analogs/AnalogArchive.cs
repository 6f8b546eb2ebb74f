using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Sqlite;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>An archive made for an evaluation, in a folder that goes with it, and the rankings that are compared on it.</summary>
internal sealed class AnalogArchive : IAsyncDisposable
{
    /// <summary>Acts of a ranking that are judged.</summary>
    public const int Depth = 100;

    private static readonly Caller Importer = new("evaluation", "operator", "evaluation");

    private readonly DirectoryInfo _folder;
    private readonly IRecords _records;
    private readonly SearchIndex _index;
    private readonly CountFollower _counts = new();
    private readonly AnalogFinder _finder;

    private AnalogArchive(DirectoryInfo folder, IRecords records, SearchIndex index) =>
        (_folder, _records, _index, _finder) = (folder, records, index, new AnalogFinder(index));

    /// <summary>Decided counts and claims.</summary>
    public CountTable Table => _counts.Table;

    /// <summary>Takes acts in and indexes them.</summary>
    public static async Task<AnalogArchive> OfAsync(IReadOnlyList<CourtAct> acts, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("analogs-evaluation-");
        var records = await SqliteRecords.OpenAsync(Path.Combine(folder.FullName, "records"), TimeProvider.System, cancellationToken);
        var archive = new AnalogArchive(folder, records, SearchIndex.Open(Path.Combine(folder.FullName, "index"), ActFields.Schema, AnalyzedTerms.ForArchive));
        foreach (var batch in acts.Chunk(500))
            await records.Acts.AppendAsync(batch, Importer, cancellationToken: cancellationToken);
        await new CatchUp(records, [new IndexFollower(archive._index, records, AnalyzedTerms.ForArchive), archive._counts]).RunAsync(null, cancellationToken);
        return archive;
    }

    /// <summary>The product's analogs, most alike first, before anything is folded.</summary>
    public async Task<IReadOnlyList<AlikeUnit>> FindAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        var found = await _finder.FindAsync(query, Table, explain: false, cancellationToken);
        return [.. found.Analogs.Concat<AlikeUnit>(found.Claims).OrderByDescending(analog => analog.Similarity.RankScore).ThenBy(analog => analog.Unit.Address.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The acts of one leg, or of legs joined, over the same facts, with what may be found settled alike.</summary>
    public async Task<IReadOnlyList<string>> ByWordsAsync(CaseQuery query, FusionWeights weights, CancellationToken cancellationToken)
    {
        var exclusions = CaseExclusions.Of(query, Table);
        using var snapshot = _index.Acquire();
        var asked = new HybridQuery(query.Facts)
        {
            Filter = new SearchFilter { ExcludedIds = [.. exclusions.Own.Keys], Ranges = [new NumberRange(ActFields.Day, null, query.DecidedOn.DayNumber - 1)] },
            Weights = weights,
            Limit = Depth * 2,
            Passages = 0,
        };
        var answer = await snapshot.SearchAsync(asked, cancellation: cancellationToken);
        return [.. answer.Hits.Where(hit => hit.Score > 0 && !Table.Acts.IsDuplicate(hit.Id)).Select(hit => hit.Id).Take(Depth)];
    }

    /// <summary>Acts by the qualification, or the kind of dispute, alone; ties stand in an order that tells nothing.</summary>
    public IReadOnlyList<string> ByCharge(CaseQuery query)
    {
        var exclusions = CaseExclusions.Of(query, Table);
        var counts = Table.UnderArticle((query.Count.Found ?? query.Count.Charged)?.Article ?? "")
            .Where(exclusions.Admits).Select(count => (count.Address.ActId, Similarity.Of(query, count, 0).Qualification));
        var claims = (query.Claim is null ? [] : Table.Claims.All)
            .Where(exclusions.Admits).Select(claim => (claim.Address.ActId, Similarity.Of(query, claim, 0).Qualification));
        return
        [
            .. counts.Concat(claims).Where(pair => pair.Qualification > 0)
                .GroupBy(pair => pair.ActId, StringComparer.Ordinal).Select(act => (Act: act.Key, Score: act.Max(pair => pair.Qualification)))
                .OrderByDescending(pair => pair.Score).ThenBy(pair => Shuffled(pair.Act)).Select(pair => pair.Act).Take(Depth),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await _records.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static uint Shuffled(string act)
    {
        var hash = 2166136261;
        foreach (var unit in act)
            hash = (hash ^ unit) * 16777619;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        return hash ^ (hash >> 13);
    }
}
