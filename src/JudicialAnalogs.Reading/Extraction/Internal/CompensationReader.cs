using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Reads how far the damage was made good, whoever did it: what the court still recovers for the victim says it best, then what the act says of it, then what
/// was paid against what was done.
/// </summary>
internal static class CompensationReader
{
    /// <summary>What the court counts as made good in favour of a defendant weighs more than what a victim said of it before.</summary>
    public static Compensation InView(ActSheet sheet, Compensation told, IReadOnlyList<Factor> factors)
    {
        if (factors.FirstOrDefault(factor => factor.Standing == FactorStanding.Accepted && factor.Code.ToString() == "53(1)(6)") is not { } repaired)
            return told;
        var source = sheet.Map.ToOriginal(repaired.Span);
        var said = RepairWords.In(sheet.Text.FoldedAt(source));
        if (said.HasFlag(Repair.InPart))
            return Compensation.Partial;
        if (said.HasFlag(Repair.InFull) || told == Compensation.Unspecified)
            return Compensation.Full;
        return told == Compensation.None && AwardToVictims.Read(sheet) > 0 ? Compensation.Partial : told;
    }

    public static Compensation Read(ActSheet sheet, decimal? damage)
    {
        var said = Repair.None;
        foreach (var sentence in new[] { SegmentKind.Descriptive, SegmentKind.Reasoning }.SelectMany(sheet.SentencesOf))
            said |= RepairWords.In(sheet.Text.FoldedAt(sentence));
        var told = ToldSums.Of(sheet);
        if (damage is { } done)
        {
            var owed = AwardToVictims.Read(sheet);
            if (owed > 0 && !(said.HasFlag(Repair.InFull) && owed != done))
                return owed >= done ? Compensation.None : Compensation.Partial;
            var paid = told.Where(sum => sum.Role == SumRole.Paid || (sum is { Role: SumRole.Transfer, Voice: Voice.Testimony or Voice.Court })).Select(sum => sum.Sum.Amount).DefaultIfEmpty().Max();
            if (paid >= done)
                return Compensation.Full;
            if (paid > 0 && !said.HasFlag(Repair.InFull) && (said.HasFlag(Repair.InPart) || said.HasFlag(Repair.Rest) || !said.HasFlag(Repair.Done)))
                return Compensation.Partial;
        }

        if (said.HasFlag(Repair.InPart))
            return Compensation.Partial;
        if (said.HasFlag(Repair.InFull))
            return Compensation.Full;
        if (said.HasFlag(Repair.NotDone))
            return said.HasFlag(Repair.Returned) ? Compensation.Partial : Compensation.None;
        if (said.HasFlag(Repair.Done) || said.HasFlag(Repair.Returned))
            return Compensation.Full;
        return damage is { } asked && (told.Exists(sum => sum.Role == SumRole.Claimed && sum.Sum.Amount >= asked) || said.HasFlag(Repair.Claimed)) ? Compensation.None : Compensation.Unspecified;
    }
}
