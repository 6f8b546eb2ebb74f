using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>How claims ended, on the wire.</summary>
internal static class ClaimProfileMapping
{
    private const int MostCategories = 20;

    public static V1.ClaimProfile? ToWire(ClaimProfile? profile)
    {
        if (profile is null)
            return null;
        var wire = new V1.ClaimProfile
        {
            Size = profile.Evidence.Size,
            EffectiveSize = profile.Evidence.EffectiveSize,
            Tier = EvidenceMapping.ToWire(profile.Evidence.Tier),
            Category = profile.Category,
            AwardedShare = EvidenceMapping.ToWire(profile.AwardedShare),
        };
        wire.Outcomes.AddRange(profile.Outcomes.Select(share => ToWire(share, profile.Evidence)));
        wire.Categories.AddRange(profile.Categories.Take(MostCategories).Select(ToWire));
        return wire;
    }

    private static V1.ClaimCategory ToWire(ClaimCategory category)
    {
        var wire = new V1.ClaimCategory
        {
            Category = category.Category,
            Size = category.Evidence.Size,
            Tier = EvidenceMapping.ToWire(category.Evidence.Tier),
            AwardedShare = EvidenceMapping.ToWire(category.AwardedShare),
        };
        wire.Outcomes.AddRange(category.Outcomes.Select(share => ToWire(share, category.Evidence)));
        return wire;
    }

    private static V1.ClaimShare ToWire(ClaimShare share, Evidence evidence)
    {
        var wire = new V1.ClaimShare
        {
            Outcome = (V1.ClaimOutcome)share.Outcome,
            Claims = EvidenceMapping.ShareOf(share.Claims, evidence.Size, evidence.Tier),
        };
        if (evidence.Tier != EvidenceTier.CasesOnly)
            wire.WeightedShare = share.WeightedShare;
        return wire;
    }
}
