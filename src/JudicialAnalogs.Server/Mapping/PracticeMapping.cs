using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Analogs and profiles on the wire.</summary>
internal static class PracticeMapping
{
    public static V1.AnalogGroup ToWire(PracticeGroup group, Evidence evidence, Wording wording)
    {
        var wire = new V1.AnalogGroup { Size = evidence.Size, EffectiveSize = evidence.EffectiveSize, Tier = EvidenceMapping.ToWire(evidence.Tier) };
        if (group.Stratum is { } stratum)
            wire.Stratum.AddRange(StratumWording.Of(wording, stratum));
        wire.Relaxed.AddRange(group.Relaxed.Select(step => wording.Say($"Relaxation.{step}")));
        if (group.Earlier > 0)
            wire.LeftOut.Add(wording.Say("Group.Earlier", PracticeGroup.Latest, group.Earlier));
        wire.CountAddresses.AddRange(LongLists.Addresses(group.Counts.Select(count => count.Address)));
        return wire;
    }

    public static V1.TextSpan SpanToWire(TextSpan span) => new() { Start = span.Start, Length = span.Length };
}
