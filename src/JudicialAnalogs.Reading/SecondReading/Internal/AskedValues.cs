using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.SecondReading.Internal;

/// <summary>The values a second reader is asked for, by path and with the form of an answer. Names of courts are left out: the same court is written in many ways.</summary>
internal static class AskedValues
{
    private const string Punishment = "\"imprisonment 24 months\", \"imprisonment 24 months conditional\", \"restriction_of_liberty 18 months\", \"arrest 30 days\", \"community_service 120 hours\", \"corrective_works 400 mrp\", \"fine 200 mrp\", \"fine 50000 tenge\", \"life_imprisonment\", or \"none\"";
    private const string Qualification = "part and points of the Criminal Code as \"УК 188(3)(1,3)\" or \"УК 106(1)\"";

    /// <summary>Name that asks for all accepted circumstances of a defendant at once.</summary>
    public const string Factors = "factors";

    private static readonly (string Name, string Form)[] OfAct =
    [
        ("case_number", "as written"),
        ("date", "day of the act as \"2025-12-19\""),
        ("instance", "first, appeal or cassation"),
    ];

    private static readonly (string Name, string Form)[] OfDefendant =
    [
        ("recidivism", "none, recidivism or dangerous"),
        ("plea", "answer to the charge in court: admitted, partial or denied"),
        ("final_punishment", $"the main punishment to be served in the end: {Punishment}"),
        ("probation_months", "months of probation or \"none\""),
        (Factors, "array of the circumstances that the court itself accepted, by their place in articles 53 and 54, as [\"53(1)(6)\", \"54(1)(1)\"]; what a party claimed, what the court refused and elements of the offence are left out"),
    ];

    private static readonly (string Name, string Form)[] OfCount =
    [
        ("charged", Qualification),
        ("found", $"{Qualification}, or \"none\" on acquittal"),
        ("acquitted", "true or false"),
        ("stage", "completed, attempt or preparation"),
        ("punishment", $"for this offence alone: {Punishment}"),
        ("damage_tenge", "damage the offence did, a number without spaces, or \"none\""),
        ("compensation", "how far the damage was made good: none, partial or full"),
    ];

    public static IEnumerable<(string Path, string Form)> Of(CourtAct act)
    {
        foreach (var asked in OfAct)
            yield return asked;
        if (act.Defendants.Count > 0)
            yield return ("procedure", "general, accelerated, shortened, plea_agreement, reconciliation, order or jury");
        for (var i = 0; i < act.Defendants.Count; i++)
        {
            foreach (var (name, form) in OfDefendant)
                yield return ($"defendants[{i}].{name}", form);
            for (var j = 0; j < act.Defendants[i].Counts.Count; j++)
            {
                foreach (var (name, form) in OfCount)
                    yield return ($"defendants[{i}].counts[{j}].{name}", form);
            }
        }
    }
}
