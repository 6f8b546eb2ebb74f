using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Findings of practice on the wire.</summary>
internal static class DivergenceMapping
{
    public static V1.PracticeFinding ToWire(PunishmentDivergence divergence, Wording wording)
    {
        var wire = new V1.PracticeFinding
        {
            Aspect = V1.DivergenceAspect.Punishment,
            Level = ToWire(divergence.Level),
            Direction = (V1.DivergenceDirection)divergence.Direction,
            PValue = divergence.PValue,
            CalibrationSize = divergence.CalibrationSize,
            Guarantee = DivergenceWording.Guarantee(wording, divergence),
            Message = DivergenceWording.Message(wording, divergence),
            HarsherCount = divergence.Harsher,
            MilderCount = divergence.Milder,
            EqualCount = divergence.Equal,
            Confidence = divergence.Confidence,
            Alpha = divergence.FalseAlertRate,
            EffectiveSize = divergence.Counts.Count,
        };
        if (divergence.Stratum is { } stratum)
            wire.Stratum.AddRange(StratumWording.Of(wording, stratum));
        wire.Relaxed.AddRange(divergence.Climbed.Select(climbed => string.Join(", ", StratumWording.Of(wording, climbed))));
        wire.CountAddresses.AddRange(LongLists.Addresses(divergence.Nearest.Union(divergence.Counts)));
        return wire;
    }

    public static V1.DivergenceLevel ToWire(DivergenceLevel level) => level switch
    {
        DivergenceLevel.None => V1.DivergenceLevel.None,
        DivergenceLevel.Notice => V1.DivergenceLevel.Notice,
        DivergenceLevel.Sharp => V1.DivergenceLevel.Sharp,
        DivergenceLevel.PracticeShifting => V1.DivergenceLevel.PracticeShifting,
        _ => V1.DivergenceLevel.NotEnoughPractice,
    };
}
