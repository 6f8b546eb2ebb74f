using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs index rebuild</c>: trains the vectors anew and indexes everything again.</summary>
internal static class IndexCommand
{
    public static Command Build()
    {
        var (data, json) = (Options.Data(), Options.Json());
        var rebuild = new CommandWithExample("rebuild", "Trains the vectors on the archive as it is now and indexes everything again.", "analogs index rebuild --data archive") { data, json };
        rebuild.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            var sequence = await engine.Index.TrainAsync(cancellationToken);
            using var snapshot = engine.Index.Index.Acquire();
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { acts = snapshot.DocumentCount, sequence, version = snapshot.Version })
                : $"{snapshot.DocumentCount} acts at change {sequence}, index version {snapshot.Version}");
            return ExitCode.Done;
        });
        return new CommandWithExample("index", "Looks after the search index, which can always be made again from the records.", "analogs index rebuild") { rebuild };
    }
}
