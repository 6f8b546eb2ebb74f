using JudicialAnalogs.Practice.Analogs;

namespace JudicialAnalogs.Server.Texts;

/// <summary>What a person reads of what a case was taken for that does not say what it is.</summary>
internal static class PresumedWording
{
    private const int SharesShown = 3;

    /// <summary>What was presumed, of how many acts and by what share; and that the votes are split, where they are.</summary>
    public static IEnumerable<string> Of(Wording wording, PresumedQualification presumed)
    {
        var first = presumed.Shares[0];
        yield return wording.Say(
            presumed.Qualification is null ? "Notice.Presumed.Category" : "Notice.Presumed.Article",
            NameOf(first), first.Acts, presumed.Acts, wording.Percent(first.Share));
        if (presumed.Split)
            yield return wording.Say("Notice.Presumed.Split", string.Join("; ", presumed.Shares.Take(SharesShown).Select(share => $"{NameOf(share)} – {wording.Percent(share.Share)}")));
    }

    private static string NameOf(PresumedShare share) => share.Part?.ToString() ?? share.Category;
}
