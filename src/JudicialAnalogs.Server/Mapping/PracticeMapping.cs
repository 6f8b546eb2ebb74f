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

    public static V1.AnalogGroup ToWire(PracticeGroup group, Evidence evidence, Wording wording)
    {
        var wire = new V1.AnalogGroup { Size = evidence.Size, EffectiveSize = evidence.EffectiveSize, Tier = EvidenceMapping.ToWire(evidence.Tier) };
        if (group.Stratum is { } stratum)
            wire.Stratum.AddRange(StratumWording.Of(wording, stratum));
        wire.Relaxed.AddRange(group.Relaxed.Select(step => wording.Say($"Relaxation.{step}")));
        wire.CountAddresses.AddRange(LongLists.Addresses(group.Counts.Select(count => count.Address)));
        return wire;
    }

    public static V1.TextSpan SpanToWire(TextSpan span) => new() { Start = span.Start, Length = span.Length };

    private static IEnumerable<string> Codes(IEnumerable<Law.Factors.FactorCode> factors) => factors.Select(factor => factor.ToString()).Order(StringComparer.Ordinal);
}
