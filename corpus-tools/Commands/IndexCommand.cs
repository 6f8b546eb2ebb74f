using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Search;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs index …</c>: the search index, which can always be made again.</summary>
internal static class IndexCommand
{
    public static Command Build() => new CommandWithExample("index", "Looks after the search index, which can always be made again from the records.", "analogs index rebuild")
    {
        Status(),
        Rebuild(),
        IndexVerifyCommand.Build(),
    };

    private static CommandWithExample Status()
    {
        var (data, json, cluster) = (Options.Data(), Options.Json(), new QdrantSettings());
        var status = new CommandWithExample("status", "Says what the index holds, how far it has followed the records and how its legs are joined.", "analogs index status --data archive") { data, json };
        cluster.AddTo(status);
        status.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken, qdrant: cluster.Read(parsed));
            using var snapshot = engine.Index.Index.AcquireReader();
            var acts = await snapshot.CountAsync(cancellationToken);
            using var norms = engine.NormIndex.Index.Acquire();
            var (head, weights, dimensions) = (await engine.Records.Changes.HeadAsync(cancellationToken), snapshot.Weights, snapshot.Model?.Dimensions ?? 0);
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new
                {
                    acts,
                    sequence = snapshot.Sequence,
                    head,
                    version = snapshot.Version,
                    dimensions,
                    fusion = weights.Method.ToString(),
                    weights = new { keyword = weights.Keyword, vector = weights.Vector, shingle = weights.Shingle },
                    max_terms = weights.MaxTerms ?? HybridQuery.UsualTerms,
                    learned_from = weights.LearnedFrom,
                    norms = norms.DocumentCount,
                    norm_version = norms.Version,
                    norm_dimensions = norms.Model?.Dimensions ?? 0,
                })
                : string.Create(CultureInfo.InvariantCulture, $"{acts} acts at change {snapshot.Sequence} of {head}, index version {snapshot.Version}, vectors of {dimensions} dimensions; {RankingLine.Of(weights)}\n{norms.DocumentCount} texts of norms, version {norms.Version}, vectors of {norms.Model?.Dimensions ?? 0} dimensions"));
            return ExitCode.Done;
        });
        return status;
    }

    private static CommandWithExample Rebuild()
    {
        var (data, json, server, cluster) = (Options.Data(), Options.Json(), Options.Server(), new QdrantSettings());
        var rebuild = new CommandWithExample("rebuild", "Trains the vectors on the archive as it is now and indexes everything again; with --server while that server goes on answering.", "analogs index rebuild --data archive") { data, server, json };
        cluster.AddTo(rebuild);
        rebuild.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetValue(data)!;
            await using var session = parsed.GetValue(server) is { } running
                ? await ServerSession.OpenAsync(running, folder, cancellationToken)
                : await ServerSession.StartAsync(
                    await ServerSession.OpenEngineAsync(folder, cancellationToken, qdrant: cluster.Read(parsed)), AnalogsOptions.Over(folder), cancellationToken);
            var built = await session.Caller.CallAsync<RebuildIndexResponse>("/judicial.analogs.v1.SystemService/RebuildIndex", new RebuildIndexRequest(), cancellationToken);
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { acts = built.Acts, sequence = built.Sequence, version = built.Context.IndexVersion, norms = built.Norms, norm_version = built.NormIndexVersion })
                : $"{built.Acts} acts at change {built.Sequence}, index version {built.Context.IndexVersion}; {built.Norms} texts of norms, version {built.NormIndexVersion}");
            return ExitCode.Done;
        });
        return rebuild;
    }
}
