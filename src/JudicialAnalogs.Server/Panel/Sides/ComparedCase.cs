using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Panel.Comparisons;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Sides;

/// <summary>One of two cases that stand side by side: a draft, or an analog of it.</summary>
/// <param name="Name">What it is called above its column.</param>
/// <param name="Count">Facts of the count.</param>
/// <param name="Punishment">Its punishment; null for none.</param>
/// <param name="Claim">The claim of a civil or administrative case; null in a criminal one.</param>
/// <param name="Procedure">Procedure.</param>
/// <param name="Norms">Norms cited, canonical.</param>
/// <param name="Unit">The decided count or claim; null for the draft.</param>
/// <param name="Analog">Its likeness to the draft and its passages; null for the draft.</param>
public sealed record ComparedCase(
    string Name,
    V1.CaseCount Count,
    V1.Punishment? Punishment,
    V1.ActClaim? Claim,
    V1.Procedure Procedure,
    IReadOnlyList<string> Norms,
    DecidedUnit? Unit,
    V1.Analog? Analog)
{
    /// <summary>The draft as it was understood.</summary>
    internal static ComparedCase Of(ComparedDraft draft, string name)
    {
        var understood = draft.Practice.Understood ?? new V1.UnderstoodCase();
        return new ComparedCase(
            name,
            understood.Count ?? new V1.CaseCount(),
            draft.Seen.Punishment,
            draft.Seen.Claim ?? understood.Claim,
            understood.Procedure,
            [.. understood.CitedNorms.Select(norm => norm.Reference)],
            null,
            null);
    }

    /// <summary>An analog, as the archive has it now.</summary>
    internal static ComparedCase Of(DecidedUnit unit, V1.Analog analog, Wording words) => new(
        string.Join(", ", Names(unit, words)),
        unit is DecidedCount count ? CaseMapping.ToWire(count.Facts) : new V1.CaseCount(),
        unit is DecidedCount { Punishment: { } punishment } ? PunishmentMapping.ToWire(punishment) : null,
        unit is DecidedClaim claim ? AnalogMapping.ToWire(claim.Facts, claim.Outcome, claim.AwardedTenge) : null,
        unit is DecidedCount decided ? (V1.Procedure)decided.Facts.Procedure : V1.Procedure.Unspecified,
        [.. unit.CitedNorms.Select(norm => norm.ToString()).Order(StringComparer.Ordinal)],
        unit,
        analog);

    private static IEnumerable<string> Names(DecidedUnit unit, Wording words)
    {
        yield return unit.Court.Length > 0 ? unit.Court : unit.Address.ActId;
        if (unit.CaseNumber.Length > 0)
            yield return words.Say("Panel.Act.Number", unit.CaseNumber);
        if (unit.DecidedOn is { } day)
            yield return words.Day(day);
    }
}
