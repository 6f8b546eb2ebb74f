using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Courts' arguments and qualifications on the wire, each with its passage.</summary>
internal static class ArgumentMapping
{
    public static V1.QualificationProfile ToWire(QualificationProfile profile)
    {
        var wire = new V1.QualificationProfile
        {
            Size = profile.Evidence.Size,
            EffectiveSize = profile.Evidence.EffectiveSize,
            Tier = EvidenceMapping.ToWire(profile.Evidence.Tier),
        };
        foreach (var share in profile.Shares)
        {
            var entry = new V1.QualificationShare
            {
                Charged = CaseMapping.ToWire(share.Charged),
                Found = CaseMapping.ToWire(share.Found),
                Count = share.Counts.Count,
            };
            if (profile.Evidence.Tier != EvidenceTier.CasesOnly)
                (entry.Share, entry.WeightedShare) = (share.Share, share.WeightedShare);
            entry.CountAddresses.AddRange(LongLists.Addresses(share.Counts));
            entry.Reasons.AddRange(share.Reasons.Select(reason => new V1.Passage
            {
                ActId = reason.Count.ActId,
                Segment = V1.SegmentKind.Reasoning,
                Span = reason.Span is { } span ? PracticeMapping.SpanToWire(span) : null,
                Text = reason.Quote,
            }));
            wire.Shares.Add(entry);
        }

        return wire;
    }

    public static V1.ArgumentProfile ToWire(ArgumentProfile profile)
    {
        var wire = new V1.ArgumentProfile
        {
            Size = profile.Evidence.Size,
            EffectiveSize = profile.Evidence.EffectiveSize,
            Tier = EvidenceMapping.ToWire(profile.Evidence.Tier),
        };
        wire.Groups.AddRange(profile.Groups.Select(group => ToWire(group, profile.Evidence.Tier)));
        foreach (var gap in profile.NotAddressed)
        {
            var entry = ToWire(gap.Group, profile.Evidence.Tier);
            entry.LowerBound = gap.LowerBound;
            wire.NotAddressedByDraft.Add(entry);
        }

        return wire;
    }

    private static V1.ArgumentGroup ToWire(ArgumentGroup group, EvidenceTier tier)
    {
        var wire = new V1.ArgumentGroup
        {
            RestsOn = group.RestsOn?.ToString() ?? "",
            Effect = (V1.ArgumentEffect)group.Effect,
            Count = group.Counts.Count,
            BestPassage = new V1.Passage
            {
                ActId = group.BestActId,
                Segment = V1.SegmentKind.Reasoning,
                Span = PracticeMapping.SpanToWire(group.Best.Span),
                Text = group.Best.Quote,
            },
        };
        if (tier != EvidenceTier.CasesOnly)
            (wire.Share, wire.WeightedShare) = (group.Share, group.WeightedShare);
        wire.Points.AddRange(group.Points.Select(point => point.ToString()));
        wire.CountAddresses.AddRange(LongLists.Addresses(group.Counts));
        return wire;
    }
}
