namespace JudicialAnalogs.Practice.Divergence;

/// <summary>How a draft in a civil or administrative case compares with decisions alike in facts. Advisory, like every comparison.</summary>
/// <param name="Outcome">How probable its outcome is.</param>
/// <param name="Award">Where its award stands as a share of the claim.</param>
/// <param name="Discussion">What it does not discuss.</param>
/// <param name="Draft">The draft.</param>
public sealed record ClaimDivergence(AspectOf<ClaimChances> Outcome, AspectOf<ClaimComparison> Award, DiscussionDivergence Discussion, DraftClaim Draft);
