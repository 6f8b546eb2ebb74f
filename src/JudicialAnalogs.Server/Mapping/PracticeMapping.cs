using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Analogs and profiles on the wire.</summary>
internal static class PracticeMapping
{
    private const int ReasonsShown = 5;

    public static V1.Analog ToWire(Analog analog, CaseQuery query, IEnumerable<V1.Passage> passages)
    {
        var decided = analog.Decided;
        var wire = new V1.Analog
        {
            CountAddress = decided.Address.ToString(),
            ActId = decided.Address.ActId,
            Court = decided.Court,
            Region = decided.Region,
            DecidedOn = DayMapping.ToWire(decided.DecidedOn),
            CaseNumber = decided.CaseNumber,
            Language = LanguageMapping.ToWire(decided.Language),
            Synthetic = decided.Synthetic,
            Similarity = ToWire(analog.Similarity),
            Charged = CaseMapping.ToWire(decided.Facts.Charged),
            Found = CaseMapping.ToWire(decided.Facts.Found),
            Punishment = PunishmentMapping.ToWire(decided.Punishment),
            AppealOutcome = (V1.AppealOutcome)decided.AppealOutcome,
            Procedure = (V1.Procedure)decided.Facts.Procedure,
        };
        wire.SharedFactors.AddRange(Codes(decided.Facts.Factors.Where(query.Count.Factors.Contains)));
        wire.OtherFactors.AddRange(Codes(decided.Facts.Factors.Where(factor => !query.Count.Factors.Contains(factor))));
        wire.MissingFactors.AddRange(Codes(query.Count.Factors.Where(factor => !decided.Facts.Factors.Contains(factor))));
        wire.Passages.AddRange(passages);
        return wire;
    }

    public static V1.Similarity ToWire(Similarity similarity) => new()
    {
        Qualification = similarity.Qualification,
        Facts = similarity.Facts,
        Factors = similarity.Factors,
        CitedNorms = similarity.CitedNorms,
        LegalState = similarity.LegalState,
        RankScore = similarity.RankScore,
    };

    public static V1.AnalogGroup ToWire(PracticeGroup group, Wording wording)
    {
        var wire = new V1.AnalogGroup { Size = group.Counts.Count, EffectiveSize = group.Counts.Count, Tier = (V1.EvidenceTier)(group.Tier + 1) };
        if (group.Stratum is { } stratum)
            wire.Stratum.AddRange(StratumWording.Of(wording, stratum));
        wire.Relaxed.AddRange(group.Relaxed.Select(step => wording.Say($"Relaxation.{step}")));
        wire.CountAddresses.AddRange(LongLists.Addresses(group.Counts.Select(count => count.Address)));
        return wire;
    }

    public static V1.QualificationProfile ToWire(IReadOnlyList<QualificationShare> shares, PracticeAnswer practice)
    {
        var wire = new V1.QualificationProfile();
        foreach (var share in shares)
        {
            var entry = new V1.QualificationShare
            {
                Charged = CaseMapping.ToWire(share.Charged),
                Found = CaseMapping.ToWire(share.Found),
                Count = share.Counts.Count,
                Share = share.Share,
            };
            entry.CountAddresses.AddRange(LongLists.Addresses(share.Counts));
            entry.Reasons.AddRange(share.Counts
                .Select(practice.Table.Find)
                .Where(count => count?.RequalificationReason is not null)
                .Take(ReasonsShown)
                .Select(count => new V1.Passage { ActId = count!.Address.ActId, Segment = V1.SegmentKind.Reasoning, Text = count.RequalificationReason }));
            wire.Shares.Add(entry);
        }

        return wire;
    }

    public static V1.ArgumentProfile ToWire(ArgumentProfile profile)
    {
        var wire = new V1.ArgumentProfile();
        wire.Groups.AddRange(profile.Groups.Select(ToWire));
        wire.NotAddressedByDraft.AddRange(profile.NotAddressed.Select(ToWire));
        return wire;
    }

    public static V1.PunishmentProfile ToWire(PunishmentProfile profile, EvidenceTier tier)
    {
        var wire = new V1.PunishmentProfile { WithoutPunishment = profile.WithoutPunishment.Count };
        foreach (var share in profile.Shares)
        {
            var entry = new V1.PunishmentShare { Form = PunishmentMapping.ToWire(share.Form), Count = share.Counts.Count };
            entry.CountAddresses.AddRange(LongLists.Addresses(share.Counts));

            // Below five cases no figure is given, only the cases themselves.
            if (tier != EvidenceTier.CasesOnly)
                entry.Share = share.Share;
            if (tier != EvidenceTier.CasesOnly && share.Size.Tier != EvidenceTier.CasesOnly)
                entry.Size = ToWire(share);
            wire.Shares.Add(entry);
        }

        return wire;
    }

    private static V1.SizeDistribution ToWire(PunishmentShare share)
    {
        var size = share.Size;
        var wire = new V1.SizeDistribution
        {
            Unit = PunishmentMapping.ToWire(size.Unit),
            Count = size.Values.Count,
            Minimum = (double)size.Values[0],
            Median = (double)size.Quantile(0.5)!.Value,
            Maximum = (double)size.Values[^1],
        };
        Set(size.Quantile(0.10), value => wire.P10 = value);
        Set(size.Quantile(0.25), value => wire.P25 = value);
        Set(size.Quantile(0.75), value => wire.P75 = value);
        Set(size.Quantile(0.90), value => wire.P90 = value);
        if (share.Bounds is { } bounds && bounds.Unit == size.Unit)
        {
            Set(bounds.Minimum, value => wire.SanctionMinimum = value);
            Set(bounds.Maximum, value => wire.SanctionMaximum = value);
        }

        wire.Values.AddRange(LongLists.Thinned(size.Values).Select(value => (double)value));
        return wire;
    }

    private static V1.ArgumentGroup ToWire(ArgumentGroup group)
    {
        var wire = new V1.ArgumentGroup
        {
            RestsOn = group.RestsOn.ToString(),
            Effect = (V1.ArgumentEffect)group.Effect,
            Count = group.Counts.Count,
            Share = group.Share,
            BestPassage = new V1.Passage
            {
                ActId = group.BestActId,
                Segment = V1.SegmentKind.Reasoning,
                Span = SpanToWire(group.Best.Span),
                Text = group.Best.Quote,
            },
        };
        wire.CountAddresses.AddRange(LongLists.Addresses(group.Counts));
        return wire;
    }

    public static V1.TextSpan SpanToWire(TextSpan span) => new() { Start = span.Start, Length = span.Length };

    private static void Set(decimal? value, Action<double> assign)
    {
        if (value is { } known)
            assign((double)known);
    }

    private static IEnumerable<string> Codes(IEnumerable<Law.Factors.FactorCode> factors) => factors.Select(factor => factor.ToString()).Order(StringComparer.Ordinal);
}
