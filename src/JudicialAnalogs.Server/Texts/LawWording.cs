using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Which law is applied to an offence, in words.</summary>
public static class LawWording
{
    private const string NoDay = "…";

    /// <summary>Where the sanction comes from, and, where it is known, why it is the one applied.</summary>
    /// <param name="wording">Language.</param>
    /// <param name="offence">Part or point.</param>
    /// <param name="applied">Its sanction.</param>
    /// <param name="offenceDate">Day of the offence; null when not known.</param>
    /// <param name="decidedOn">Day of decision.</param>
    public static IEnumerable<string> Of(Wording wording, NormRef offence, AppliedSanction applied, DateOnly? offenceDate, DateOnly decidedOn)
    {
        yield return wording.Say($"Law.Source.{applied.Origin}", offence, applied.CertainFrom is { } from ? wording.Day(from) : NoDay);
        if (applied.Sanction is not null || applied.Ground == MilderLawGround.TakenOut)
            yield return wording.Say($"Law.Ground.{applied.Ground}", offenceDate is { } day ? wording.Day(day) : NoDay, wording.Day(decidedOn));
    }
}
