using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law fuzz</c>: mutated inputs for the citation and sanction readers.</summary>
internal static class LawFuzzCommand
{
    private const long MostInputs = 1_000_000_000;

    public static Command Build()
    {
        var inputs = new Option<long>("--inputs") { Description = "How many inputs.", DefaultValueFactory = _ => 1_000_000, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Seed; the same seed gives the same inputs.", DefaultValueFactory = _ => 1, HelpName = "S" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("fuzz", "Puts mutated texts before the citation and sanction readers and prints every input that breaks what must always hold; fails when there is any.", "analogs law fuzz --inputs 1000000 --seed 1") { inputs, seed, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var count = parsed.GetValue(inputs);
            if (count is < 1 or > MostInputs)
                throw new BadInputException($"--inputs: give 1 to {MostInputs}.");
            var report = await ParserFuzz.RunAsync(count, parsed.GetValue(seed), TimeProvider.System, cancellationToken);
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
                        citations = report.Citations,
                        sanctions = report.Sanctions,
                        seconds = report.Elapsed.TotalSeconds,
                        failures = report.Failures.Select(failure => new { index = failure.Index, fault = failure.Fault, input = failure.Escaped }),
                    },
                    LawCommand.Plain));
                return exit;
            }

            var rate = report.Inputs / Math.Max(report.Elapsed.TotalSeconds, 1e-6);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Inputs} inputs, seed {parsed.GetValue(seed)}: {report.Citations} citations and {report.Sanctions} sanctions read, {rate:0} inputs/s, {report.Failures.Count} failures"));
            return exit;
        });
        return command;
    }
}
