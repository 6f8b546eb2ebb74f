using System.CommandLine;
using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.CorpusTools.Commands.Extraction;

/// <summary><c>analogs evaluate fuzz</c>: mutated acts for the whole of reading.</summary>
internal static class EvaluateFuzzCommand
{
    private const long Inputs = 100_000;
    private const int Acts = 400;

    // Few but of other manners: every fifth or so of the seeds.
    private const int WrittenShare = 25;

    public static Command Build() => FuzzRound.With(
        new CommandWithExample("fuzz", "Reads short mutated acts, synthetic at the root, and prints every one that breaks what must always hold: nothing thrown, no hang, spans inside, quotes of the text, no name or number left. Fails when there is any.", "analogs evaluate fuzz --inputs 100000 --seed 1"),
        Inputs,
        async (inputs, seed, cancellationToken) =>
        {
            var report = await ActFuzz.RunAsync(Seeds(), inputs, seed, TimeProvider.System, cancellationToken);
            var rate = report.Inputs / Math.Max(report.Elapsed.TotalSeconds, 1e-6);
            return new FuzzOutcome(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{report.Inputs} acts of {report.Characters / Math.Max(1, report.Inputs)} characters, seed {seed}: {report.Names} names and {report.Numbers} numbers to hide, {report.Quotes} quotes, {rate:0} acts/s, {report.Failures.Count} failures"),
                [("inputs", report.Inputs), ("characters", report.Characters), ("names", report.Names), ("numbers", report.Numbers), ("quotes", report.Quotes), ("seconds", report.Elapsed.TotalSeconds)],
                report.Failures);
        });

    /// <summary>Written acts, and synthetic ones of both languages in equal shares with the names of their gold; the seed of the mutations does not change them.</summary>
    private static List<FuzzAct> Seeds() =>
        [.. Enumerable.Repeat(WrittenActs.All, WrittenShare).SelectMany(acts => acts), .. SyntheticArchive.Generate(new SyntheticOptions { Count = Acts, KazakhShare = 0.5 })
            .Select(act => new FuzzAct(act.Text, [.. act.Gold.PersonalData.Where(datum => datum.Kind == "name").Select(datum => datum.Text).Distinct()]))];
}
