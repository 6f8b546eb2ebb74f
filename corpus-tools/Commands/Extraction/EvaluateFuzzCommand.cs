using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands.Law;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.CorpusTools.Commands.Extraction;

/// <summary><c>analogs evaluate fuzz</c>: mutated acts for the whole of reading.</summary>
internal static class EvaluateFuzzCommand
{
    private const long MostInputs = 1_000_000_000;
    private const int Acts = 400;

    // Few but of other manners: every fifth or so of the seeds.
    private const int WrittenShare = 25;

    public static Command Build()
    {
        var inputs = new Option<long>("--inputs") { Description = "How many acts.", DefaultValueFactory = _ => 100_000, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Seed; the same seed gives the same acts.", DefaultValueFactory = _ => 1, HelpName = "S" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("fuzz", "Reads short mutated acts, synthetic at the root, and prints every one that breaks what must always hold: nothing thrown, no hang, spans inside, quotes of the text, no name or number left. Fails when there is any.", "analogs evaluate fuzz --inputs 100000 --seed 1") { inputs, seed, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var count = parsed.GetValue(inputs);
            if (count is < 1 or > MostInputs)
                throw new BadInputException($"--inputs: give 1 to {MostInputs}.");
            var report = await ActFuzz.RunAsync(Seeds(), count, parsed.GetValue(seed), TimeProvider.System, cancellationToken);
            foreach (var failure in report.Failures)
                await Console.Error.WriteLineAsync($"input {failure.Index}: {failure.Fault}\n  \"{failure.Escaped}\"");
            var exit = report.Failures.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(
                    new
                    {
                        inputs = report.Inputs,
                        seed = parsed.GetValue(seed),
                        characters = report.Characters,
                        names = report.Names,
                        numbers = report.Numbers,
                        quotes = report.Quotes,
                        seconds = report.Elapsed.TotalSeconds,
                        failures = report.Failures.Select(failure => new { index = failure.Index, fault = failure.Fault, input = failure.Escaped }),
                    },
                    LawCommand.Plain));
                return exit;
            }

            var rate = report.Inputs / Math.Max(report.Elapsed.TotalSeconds, 1e-6);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Inputs} acts of {report.Characters / Math.Max(1, report.Inputs)} characters, seed {parsed.GetValue(seed)}: {report.Names} names and {report.Numbers} numbers to hide, {report.Quotes} quotes, {rate:0} acts/s, {report.Failures.Count} failures"));
            return exit;
        });
        return command;
    }

    /// <summary>Written acts, and synthetic ones of both languages in equal shares with the names of their gold; the seed of the mutations does not change them.</summary>
    private static List<FuzzAct> Seeds() =>
        [.. Enumerable.Repeat(WrittenActs.All, WrittenShare).SelectMany(acts => acts), .. SyntheticArchive.Generate(new SyntheticOptions { Count = Acts, KazakhShare = 0.5 })
            .Select(act => new FuzzAct(act.Text, [.. act.Gold.PersonalData.Where(datum => datum.Kind == "name").Select(datum => datum.Text).Distinct()]))];
}
