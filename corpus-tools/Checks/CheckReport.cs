using System.Text.Json;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.CorpusTools.Checks;

/// <summary>What the rules said, for a person or for a program.</summary>
internal static class CheckReport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Lines to read: what is outside the law and what cannot be told first, then how many rules are kept or do not apply.</summary>
    public static IEnumerable<string> Lines(CheckFile file, JudgmentResult result, Wording wording)
    {
        var counts = file.Judgment?.Counts ?? [file.Count!];
        for (var i = 0; i < counts.Count; i++)
        {
            yield return $"{counts[i].Offence}: {PunishmentWording.Of(wording, counts[i].Punishment)}";
            foreach (var line in Origin(file, i, wording).Concat(Results(result.Counts[i], wording)))
                yield return line;
        }

        if (file.Judgment is null)
            yield break;
        yield return file.Judgment.Final is { } final ? $"{wording.Say("Law.Final")}: {PunishmentWording.Of(wording, final)}" : wording.Say("Law.Final");
        foreach (var line in Results(result.Final, wording))
            yield return line;
    }

    /// <summary>Every result of every rule as JSON.</summary>
    public static string ToJson(CheckFile file, JudgmentResult result, Wording wording) => JsonSerializer.Serialize(
        new
        {
            Result = Name(result.Summary),
            Counts = result.Counts.Select((results, index) => new { Offence = (file.Judgment?.Counts[index] ?? file.Count!).Offence.ToString(), Sanction = SanctionOf(file, index, wording), Rules = results.Select(one => Rule(one, wording)) }),
            Final = file.Judgment is null ? null : result.Final.Select(one => Rule(one, wording)),
        },
        Json);

    /// <summary>Which sanction a count was measured by, where it comes from and why it is that one.</summary>
    private static IEnumerable<string> Origin(CheckFile file, int index, Wording wording)
    {
        var (applied, count) = (file.Applied[index], file.Judgment?.Counts[index] ?? file.Count!);
        var certain = applied.CertainFrom is { } day ? wording.Day(day) : "…";
        yield return $"  {wording.Say($"Law.Source.{applied.Origin}", count.Offence, certain)}";
        if (applied.Origin is SanctionOrigin.Imported or SanctionOrigin.BuiltIn)
            yield return $"  {wording.Say($"Law.Ground.{applied.Ground}", count.OffenceDate is { } on ? wording.Day(on) : "…", wording.Day(file.DecidedOn))}";
    }

    private static object SanctionOf(CheckFile file, int index, Wording wording) => new
    {
        Origin = JsonNamingPolicy.SnakeCaseLower.ConvertName(file.Applied[index].Origin.ToString()),
        Ground = JsonNamingPolicy.SnakeCaseLower.ConvertName(file.Applied[index].Ground.ToString()),
        file.Applied[index].CertainFrom,
        Text = string.Join(' ', Origin(file, index, wording).Select(line => line.Trim())),
    };

    private static IEnumerable<string> Results(IReadOnlyList<LawfulnessResult> results, Wording wording)
    {
        foreach (var result in results.OrderBy(result => result.State switch { LawfulnessState.OutsideTheLaw => 0, LawfulnessState.CannotTell => 1, _ => 2 }))
        {
            if (result.State == LawfulnessState.Lawful && result.Steps.Count == 0)
                continue;
            yield return $"  {wording.Say($"Law.State.{result.State}")}  {result.Norm}  {Message(result, wording)}";
        }

        yield return $"  {wording.Say("Law.Kept", results.Count(result => result.State == LawfulnessState.Lawful && result.Steps.Count == 0))}";
    }

    private static object Rule(LawfulnessResult result, Wording wording) => new
    {
        Norm = result.Norm.ToString(),
        Result = Name(result.State),
        result.Bound,
        Message = Message(result, wording),
        Steps = result.Steps.Select(step => new { step.Key, step.Arguments, Text = StepWording.Of(wording, step) }),
        result.MissingFact,
    };

    private static string Message(LawfulnessResult result, Wording wording) =>
        result.MissingFact is { } missing ? wording.Say("Law.CannotTell", wording.Say(missing))
        : result.Steps.Count > 0 ? string.Join(" ", result.Steps.Select(step => StepWording.Of(wording, step)))
        : wording.Say("Law.Lawful");

    private static string Name(LawfulnessState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());
}
