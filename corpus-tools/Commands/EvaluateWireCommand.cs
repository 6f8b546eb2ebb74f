using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Conformance;
using JudicialAnalogs.CorpusTools.Fuzzing;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Limits;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs evaluate wire</c>: spoilt calls of every method for a server of its own.</summary>
internal static class EvaluateWireCommand
{
    private const long Inputs = 20_000;
    private const int Acts = 60;

    public static Command Build() => FuzzRound.With(
        new CommandWithExample("wire", "Starts a server over a few synthetic acts, sends it spoilt calls of every method over gRPC and gRPC-Web, and prints every one that is not answered as it must be. Fails when there is any.", "analogs evaluate wire --inputs 20000 --seed 1"),
        Inputs,
        RunAsync);

    private static async Task<FuzzOutcome> RunAsync(long inputs, int seed, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("analogs-wire-");
        try
        {
            await using var session = await StartAsync(folder.FullName, cancellationToken);
            using var fuzz = new WireFuzz(session.Address, session.Panel!);
            var began = Stopwatch.GetTimestamp();
            var (statuses, failures) = await fuzz.RunAsync(new WireMutations(ContractServices.All, seed), inputs, cancellationToken);
            var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            return new FuzzOutcome(
                string.Create(CultureInfo.InvariantCulture, $"{inputs} calls, seed {seed}: {string.Join(", ", statuses.Select(status => $"{status.Value} {status.Key}"))}; {inputs / seconds:0} calls/s, {failures.Count} failures"),
                [("inputs", inputs), .. statuses.Select(status => (status.Key, (double)status.Value)), ("seconds", seconds)],
                failures);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ServerSession> StartAsync(string folder, CancellationToken cancellationToken)
    {
        var made = Path.Combine(folder, "made-up");
        SyntheticArchive.Write(new SyntheticOptions { Count = Acts }, made);
        var engine = await ServerSession.OpenEngineAsync(folder, cancellationToken);
        await foreach (var result in engine.ActImport.RunAsync(new ActReader().Read(Path.Combine(made, "synthetic-acts.jsonl")), new Caller("fuzz", "operator", "fuzz"), null, cancellationToken))
        {
            if (result.Outcome is Rejection rejection)
                throw new IOException($"the archive of the round was refused: {rejection}");
        }

        await engine.CatchUp.RunAsync(null, cancellationToken);
        return await ServerSession.StartAsync(engine, AnalogsOptions.Over(folder) with { Limits = new LimitOptions { PerCaller = false } }, cancellationToken);
    }
}
