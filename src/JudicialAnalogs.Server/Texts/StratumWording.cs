using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Strata in words.</summary>
public static class StratumWording
{
    /// <summary>What defines the stratum, finest first: <c>УК 188(3)(3)</c>, <c>общий порядок</c>.</summary>
    public static IEnumerable<string> Of(Wording wording, Stratum stratum)
    {
        yield return stratum.Chapter is { } chapter ? wording.Say("Stratum.Chapter", chapter) : stratum.Points is null ? stratum.Norm.ToString() : $"{stratum.Norm}({stratum.Points})";
        yield return stratum.Procedure is { } procedure ? wording.Say($"Procedure.{procedure}") : wording.Say("Stratum.AllProcedures");
    }
}
