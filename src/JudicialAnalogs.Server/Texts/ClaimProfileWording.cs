namespace JudicialAnalogs.Server.Texts;

/// <summary>How claims ended, in words, the same for every surface that shows them.</summary>
public static class ClaimProfileWording
{
    /// <summary>An outcome.</summary>
    public static string Name(Wording wording, V1.ClaimOutcome outcome) => wording.Say($"ClaimOutcome.{(Law.Acts.ClaimOutcome)outcome}");

    /// <summary>Number and shares of an outcome: <c>12 (60 %, с учётом сходства 64 %)</c>.</summary>
    public static string Of(Wording wording, V1.ClaimShare share) => share.HasWeightedShare
        ? $"{wording.Number(share.Claims.Count)} ({ProfileWording.Of(wording, share.Claims.Share, share.WeightedShare)})"
        : wording.Number(share.Claims.Count);

    /// <summary>What the claims are about, or that they are about several things.</summary>
    public static string Category(Wording wording, V1.ClaimProfile profile) => profile.Category.Length > 0
        ? wording.Say("Profile.Claims.Category", profile.Category)
        : profile.Categories.Count > 1 ? wording.Say("Profile.Claims.Mixed") : "";

    /// <summary>A category with its outcomes, as far as its number allows.</summary>
    public static string Of(Wording wording, V1.ClaimCategory category)
    {
        var outcomes = string.Join("; ", category.Outcomes.Select(share => $"{Name(wording, share.Outcome)} {Of(wording, share)}"));
        var told = $"{(category.Category.Length > 0 ? category.Category : "—")} ({wording.Number(category.Size)}): {outcomes}";
        return category.AwardedShare is { } awarded ? $"{told}. {wording.Say("Profile.Claims.Awarded", ProfileWording.Of(wording, awarded))}" : told;
    }
}
