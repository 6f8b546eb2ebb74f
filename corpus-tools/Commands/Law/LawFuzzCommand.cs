using System.CommandLine;
using System.Globalization;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law fuzz</c>: mutated inputs for the citation and sanction readers.</summary>
internal static class LawFuzzCommand
{
    private const long Inputs = 1_000_000;

    public static Command Build() => FuzzRound.With(
        new CommandWithExample("fuzz", "Puts mutated texts before the citation and sanction readers and prints every input that breaks what must always hold; fails when there is any.", "analogs law fuzz --inputs 1000000 --seed 1"),
        Inputs,
        async (inputs, seed, cancellationToken) =>
        {
            var report = await ParserFuzz.RunAsync(inputs, seed, TimeProvider.System, cancellationToken);
            var rate = report.Inputs / Math.Max(report.Elapsed.TotalSeconds, 1e-6);
            return new FuzzOutcome(
                string.Create(CultureInfo.InvariantCulture, $"{report.Inputs} inputs, seed {seed}: {report.Citations} citations and {report.Sanctions} sanctions read, {rate:0} inputs/s, {report.Failures.Count} failures"),
                [("inputs", report.Inputs), ("citations", report.Citations), ("sanctions", report.Sanctions), ("seconds", report.Elapsed.TotalSeconds)],
                report.Failures);
        });
}
