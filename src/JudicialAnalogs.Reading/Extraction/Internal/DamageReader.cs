using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads the damage an offence did: what the act calls damage, the worth of what was taken or ruined, added over victims and episodes; for an offence
/// against the person, what treatment cost.
/// </summary>
internal static class DamageReader
{
    // УК: bodily harm and traffic; offences against property; fraud among them.
    private static readonly (int First, int Last)[] Harm = [(104, 114), (345, 346)];
    private static readonly (int First, int Last)[] Property = [(187, 204)];

    public static (decimal Tenge, TextSpan Span)? Read(ActSheet sheet, IReadOnlyList<DefendantSheet> defendants)
    {
        var told = ToldSums.Of(sheet);
        var property = Any(defendants, Property);
        if (Any(defendants, Harm) && !property && Treatment(told) is { } treatment)
            return Said(treatment);
        // Of what is got by deceit or threats only what was handed over is lost, whatever else is spoken of.
        var fraud = property && !Any(defendants, [(187, 189), (191, 193), (195, 204)]);
        var handedOver = Any(defendants, [(190, 190), (194, 194)]);
        var established = told.Where(sum => sum.Voice is Voice.Story).ToList();
        if (!established.Exists(sum => sum.Role is SumRole.Damage or SumRole.Price or SumRole.Taken))
            established = [.. told.Where(sum => sum.Voice is Voice.Story or Voice.Accusation)];
        return DamageTally.Of(established.Where(sum => Counts(sum, property, handedOver, fraud && established.Exists(IsTaken)) && !(fraud && sum.Role == SumRole.Taken && established.Exists(other => other.Role == SumRole.Transfer && other.Sum.Amount >= sum.Sum.Amount))))
            ?? DamageTally.Of(told.Where(sum => sum is { Voice: Voice.Testimony or Voice.Court } && (sum.Role == SumRole.Damage || (sum.Ruined && (sum.Role == SumRole.Price || sum is { Role: SumRole.Unknown, Whole: true })))).Take(1));
    }

    /// <summary>
    /// Whether the damage of the case is that of a count: beside an offence against property, carrying a knife or using drugs did none. Damage is told for the
    /// case; that of several counts against property is not divided.
    /// </summary>
    public static bool Bears(IReadOnlyList<DefendantSheet> defendants, Qualification? charged, Qualification? found) =>
        (charged ?? found) is null || !Any(defendants, Property) || (found is not null && Within(found, Property)) || (charged is not null && Within(charged, Property));

    private static bool Counts(ToldSum sum, bool property, bool handedOver, bool takenOnly) => sum.Sum.Amount > 0 && sum.Role switch
    {
        SumRole.Damage => true,
        SumRole.Debt => !property,
        SumRole.Price => property ? !takenOnly || sum.Whole : sum.Ruined || sum.Whole,
        SumRole.Taken => property,
        SumRole.Transfer => handedOver,
        SumRole.Unknown => property && !takenOnly,
        _ => false,
    };

    private static bool IsTaken(ToldSum sum) => sum.Role is SumRole.Taken or SumRole.Transfer;

    /// <summary>What the victim says treatment cost, or what was paid for it.</summary>
    private static ToldSum? Treatment(List<ToldSum> told)
    {
        var at = told.FindIndex(sum => sum.Role == SumRole.Treatment && sum.Sum.Amount > 0);
        return at < 0 ? null : told[at];
    }

    private static (decimal Tenge, TextSpan Span) Said(ToldSum sum) => (sum.Sum.Amount, new TextSpan(sum.Sum.Start, sum.Sum.Length));

    private static bool Any(IReadOnlyList<DefendantSheet> defendants, (int First, int Last)[] articles) =>
        defendants.SelectMany(defendant => defendant.Charged.Where(charge => defendant.Found.Count == 0 || !defendant.Acquitted.Exists(cleared => cleared.Qualification.PartReference == charge.Qualification.PartReference)).Concat(defendant.Found)).Any(offence => Within(offence.Qualification, articles));

    private static bool Within(Qualification offence, (int First, int Last)[] articles) =>
        int.TryParse(offence.Article.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var article)
        && Array.Exists(articles, range => article >= range.First && article <= range.Last);
}
