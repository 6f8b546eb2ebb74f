using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>What the commands that put mutated inputs before readers have in common: how many, from which seed, and how failures are told.</summary>
internal static class FuzzRound
{
    private const long MostInputs = 1_000_000_000;

    /// <param name="command">The command without its options; the exit code says whether anything failed.</param>
    /// <param name="inputs">How many inputs where none are asked for.</param>
    /// <param name="run">Runs a round of so many inputs from a seed.</param>
    public static Command With(Command command, long inputs, Func<long, int, CancellationToken, Task<FuzzOutcome>> run)
    {
        var count = new Option<long>("--inputs") { Description = "How many inputs.", DefaultValueFactory = _ => inputs, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Seed; the same seed gives the same inputs.", DefaultValueFactory = _ => 1, HelpName = "S" };
        var (data, json) = (Options.Data(), Options.Json());
        foreach (var option in new Option[] { count, seed, data, json })
            command.Options.Add(option);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var asked = parsed.GetValue(count);
            if (asked is < 1 or > MostInputs)
                throw new BadInputException($"--inputs: give 1 to {MostInputs}.");
            var outcome = await run(asked, parsed.GetValue(seed), cancellationToken);
            foreach (var failure in outcome.Failures)
                await Console.Error.WriteLineAsync($"input {failure.Index}: {failure.Fault}\n  \"{failure.Escaped}\"");
            Console.WriteLine(parsed.GetValue(json) ? Json(outcome, parsed.GetValue(seed)) : outcome.Summary);
            return outcome.Failures.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static string Json(FuzzOutcome outcome, int seed)
    {
        var whole = new JsonObject { ["seed"] = seed };
        foreach (var (name, figure) in outcome.Figures)
            whole[name] = figure;
        whole["failures"] = new JsonArray([.. outcome.Failures.Select(JsonNode (failure) => new JsonObject { ["index"] = failure.Index, ["fault"] = failure.Fault, ["input"] = failure.Escaped })]);
        return whole.ToJsonString(PrintedJson.Plain);
    }
}
