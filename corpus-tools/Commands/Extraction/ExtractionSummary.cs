using System.Globalization;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Commands.Extraction;

/// <summary>A few lines a person can take in at a glance; the whole is in the JSON.</summary>
internal static class ExtractionSummary
{
    public static void Write(ExtractedAct act, TextWriter output)
    {
        output.WriteLine($"{act.File}: {act.ActKind ?? "kind not read"}, {act.Language ?? "language not told"}, {act.Court ?? "court not read"}, {act.CaseNumber ?? "no number"}, {act.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date"}{(act.Procedure is { } procedure ? $", {procedure}" : "")}");
        output.WriteLine($"  parts: {string.Join(", ", act.Segments.Select(part => $"{part.Kind} {part.Start}+{part.Length}"))}");
        foreach (var defendant in act.Defendants)
            Write(defendant, output);
        if (act.ActKind == "civil_judgment")
            output.WriteLine($"  claim: {act.ClaimType ?? "not read"}; claimed {Sum(act.ClaimAmount)}; {act.Outcome ?? "outcome not read"}; awarded {Sum(act.AwardedAmount)}");
        output.WriteLine($"  {act.CitedProvisions.Count} norms cited, {act.KeyArguments.Count} key arguments, {act.PersonalData.Count} pieces of personal data");
    }

    private static void Write(ExtractedDefendant defendant, TextWriter output)
    {
        output.WriteLine($"  {defendant.Pseudonym} born {defendant.Born?.ToString(CultureInfo.InvariantCulture) ?? "?"}, recidivism {defendant.Recidivism}, plea {defendant.Plea ?? "not read"}, {defendant.PriorConvictions.Count} earlier convictions");
        foreach (var count in defendant.Counts)
            output.WriteLine($"    {Place(count.Charged)} → {(count.Acquitted ? "acquitted" : Place(count.Found))}: {(count.Punishment is { } set ? $"{set.Kind} {Number(set.Amount)} {set.Unit}{(set.Conditional ? ", conditional" : "")}" : "no punishment")}");
        if (defendant.FinalPunishment is { } final)
            output.WriteLine($"    in all {final.Kind} {Number(final.Amount)} {final.Unit}{(final.Conditional ? ", conditional" : "")}");
        output.WriteLine($"    mitigating {Codes(defendant.Mitigating)}; aggravating {Codes(defendant.Aggravating)}; refused {Codes(defendant.RejectedFactors)}");
    }

    private static string Place(ExtractedQualification? place) => place is null ? "not read"
        : $"{place.Article}{(place.Part is { } part ? $"({part})" : "")}{(place.Points.Count > 0 ? $"({string.Join(',', place.Points)})" : "")}";

    private static string Codes(IReadOnlyList<ExtractedFactor> factors) => factors.Count == 0 ? "none" : string.Join(", ", factors.Select(factor => factor.Code));

    private static string Sum(decimal? tenge) => tenge is { } sum ? $"{Number(sum)} tenge" : "no sum";

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
