using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What words of a defendant, or of the court about them, tell of the answer to the charge.</summary>
[Flags]
internal enum PleaSigns
{
    None = 0,

    /// <summary>Guilt, or the charge, is admitted.</summary>
    Guilt = 1,

    /// <summary>Guilt, or all part in the deed, is denied.</summary>
    GuiltDenied = 2,

    /// <summary>A deed or a fact is admitted; of guilt nothing is said.</summary>
    Deed = 4,

    /// <summary>A fact, the intent or the qualification is denied.</summary>
    DeedDenied = 8,

    /// <summary>«частично», «только», «ішінара».</summary>
    InPart = 16,

    /// <summary>«полностью», «толық».</summary>
    Wholly = 32,

    /// <summary>Said of one charge among others.</summary>
    OfOneCharge = 64,
}

/// <summary>Judges signs together.</summary>
internal static class PleaSignsExtensions
{
    /// <param name="signs">All signs of one defendant.</param>
    /// <param name="charges">How many charges there are to answer.</param>
    /// <param name="answers">How many statements the signs come from.</param>
    public static Plea Resolve(this PleaSigns signs, int charges, int answers)
    {
        if (signs.HasFlag(PleaSigns.InPart))
            return Plea.Partial;
        if (signs.HasFlag(PleaSigns.GuiltDenied))
            return signs.HasFlag(PleaSigns.Guilt) || (signs.HasFlag(PleaSigns.Deed) && signs.HasFlag(PleaSigns.OfOneCharge)) ? Plea.Partial : Plea.Denied;
        if (signs.HasFlag(PleaSigns.DeedDenied))
            return Plea.Partial;
        if ((signs & (PleaSigns.Guilt | PleaSigns.Deed)) == 0)
            return Plea.Unspecified;
        return signs.HasFlag(PleaSigns.OfOneCharge) && charges > 1 && answers == 1 ? Plea.Partial : Plea.Admitted;
    }
}
