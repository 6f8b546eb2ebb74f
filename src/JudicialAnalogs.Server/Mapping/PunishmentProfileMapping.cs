using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>How a group was punished, on the wire.</summary>
internal static class PunishmentProfileMapping
{
    public static V1.PunishmentProfile ToWire(PunishmentProfile profile, LawSplit? split, Wording wording)
    {
        var wire = ToWire(profile);
        if (split is null)
            return wire;
        wire.LawSplit = new V1.LawSplit
        {
            ChangedOn = DayMapping.ToWire(split.Change.Day),
            BeforeKnown = split.Change.Before is not null,
            Before = ToWire(split.Before),
            After = ToWire(split.After),
        };
        wire.LawSplit.Laws.AddRange(SanctionWording.Of(wording, split.Change));
        wire.LawSplit.BeforeAddresses.AddRange(LongLists.Addresses(split.CountsBefore.Select(count => count.Address)));
        wire.LawSplit.AfterAddresses.AddRange(LongLists.Addresses(split.CountsAfter.Select(count => count.Address)));
        return wire;
    }

    /// <summary>Forms and sizes alone, without the counts behind each: for a group whose counts are told once beside it.</summary>
    public static V1.PunishmentProfile FiguresOf(PunishmentProfile profile)
    {
        var wire = new V1.PunishmentProfile
        {
            WithoutPunishment = profile.Unpunished.All.Count(),
            Size = profile.Evidence.Size,
            EffectiveSize = profile.Evidence.EffectiveSize,
            Tier = EvidenceMapping.ToWire(profile.Evidence.Tier),
        };
        wire.Shares.AddRange(profile.Shares.Select(share => ToWire(share, profile.Evidence.Tier, figuresAlone: true)));
        return wire;
    }

    private static V1.PunishmentProfile ToWire(PunishmentProfile profile)
    {
        var unpunished = profile.Unpunished;
        var (size, tier) = (profile.Evidence.Size, profile.Evidence.Tier);
        var without = unpunished.All.Count();
        var wholeTier = EvidenceTiers.Of(size + without);
        var wire = new V1.PunishmentProfile
        {
            WithoutPunishment = without,
            Size = size,
            EffectiveSize = profile.Evidence.EffectiveSize,
            Tier = EvidenceMapping.ToWire(tier),
            Unpunished = new V1.UnpunishedCounts
            {
                Acquitted = EvidenceMapping.ShareOf(unpunished.Acquitted, size + without, wholeTier),
                Released = EvidenceMapping.ShareOf(unpunished.Released, size + without, wholeTier),
                AsAWhole = EvidenceMapping.ShareOf(unpunished.AsAWhole, size + without, wholeTier),
                NotRead = EvidenceMapping.ShareOf(unpunished.NotRead, size + without, wholeTier),
            },
            Appeals = ToWire(profile.Appeals, size + without, wholeTier),
        };
        wire.Shares.AddRange(profile.Shares.Select(share => ToWire(share, tier)));
        wire.Additional.AddRange(profile.Additional.Select(additional => new V1.AdditionalShare
        {
            Kind = (V1.AdditionalPunishmentKind)additional.Kind,
            Counts = EvidenceMapping.ShareOf(additional.Counts, size, tier),
            Months = EvidenceMapping.ToWire(additional.Months),
        }));
        return wire;
    }

    private static V1.PunishmentShare ToWire(PunishmentShare share, EvidenceTier tier, bool figuresAlone = false)
    {
        var wire = new V1.PunishmentShare
        {
            Form = PunishmentMapping.ToWire(share.Form),
            Count = share.Counts.Count,
            EffectiveSize = share.Evidence.EffectiveSize,
            Tier = EvidenceMapping.ToWire(share.Evidence.Tier),
        };
        if (!figuresAlone)
            wire.CountAddresses.AddRange(LongLists.Addresses(share.Counts));

        // Below five cases no figure is given, only the cases themselves.
        if (tier == EvidenceTier.CasesOnly)
            return wire;
        (wire.Share, wire.WeightedShare) = (share.Share, share.WeightedShare);
        if (share.Sizes.Count > 0)
            wire.Size = EvidenceMapping.ToWire(share.Sizes[0], figuresAlone);
        if (wire.Size is { } size && share.Bounds is { } bounds && bounds.Unit == share.Sizes[0].Unit)
        {
            EvidenceMapping.Set(bounds.Minimum, value => size.SanctionMinimum = value);
            EvidenceMapping.Set(bounds.Maximum, value => size.SanctionMaximum = value);
        }

        wire.OtherSizes.AddRange(share.Sizes.Skip(1).Select(size => EvidenceMapping.ToWire(size)).OfType<V1.SizeDistribution>());
        wire.Place = ToWire(share.Place);
        wire.Probation = EvidenceMapping.ToWire(share.Probation);
        return wire;
    }

    private static V1.SanctionPlace? ToWire(SanctionPlace? place)
    {
        if (place is null || EvidenceTiers.Of(place.Known) is var tier && tier == EvidenceTier.CasesOnly)
            return null;
        var wire = new V1.SanctionPlace
        {
            Known = place.Known,
            Inside = EvidenceMapping.ToWire(place.Inside),
            AtMinimum = EvidenceMapping.ShareOf(place.AtMinimum, place.Known, tier),
            AtMaximum = EvidenceMapping.ShareOf(place.AtMaximum, place.Known, tier),
            Above = EvidenceMapping.ShareOf(place.Above, place.Known, tier),
            NotPlaced = EvidenceMapping.ShareOf(place.NotPlaced, 0, tier),
        };
        wire.Below.AddRange(place.Below.Select(ground => new V1.BelowMinimumShare
        {
            Ground = (V1.BelowMinimumGround)ground.Key,
            Counts = EvidenceMapping.ShareOf(ground.Value, place.Known, tier),
        }));
        return wire;
    }

    private static V1.AppealProfile ToWire(AppealProfile appeals, int size, EvidenceTier tier)
    {
        var wire = new V1.AppealProfile();
        wire.Shares.AddRange(appeals.Shares.Select(share => new V1.AppealShare
        {
            Outcome = (V1.AppealOutcome)share.Outcome,
            Counts = EvidenceMapping.ShareOf(share.Counts, size, tier),
        }));
        wire.Changed.AddRange(appeals.Changed.Take(LongLists.Longest).Select(ToWire));
        return wire;
    }

    private static V1.ChangedPunishment ToWire(ChangedPunishment changed)
    {
        var wire = new V1.ChangedPunishment
        {
            CountAddress = changed.Count.ToString(),
            Before = PunishmentMapping.ToWire(changed.Before),
            HigherAddress = changed.Higher.ToString(),
            After = PunishmentMapping.ToWire(changed.After),
        };
        if (changed.Direction != 0)
            wire.Milder = changed.Direction < 0;
        return wire;
    }
}
