using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Analogs on the wire.</summary>
internal static class AnalogMapping
{
    /// <summary>An analog with the passages alike and what a higher court did with it.</summary>
    public static V1.Analog ToWire(
        AlikeUnit analog, CaseQuery query, IReadOnlyList<V1.Passage> passages, IReadOnlyDictionary<string, V1.ActReview> reviews, Wording wording)
    {
        var unit = analog.Unit;
        var wire = new V1.Analog
        {
            CountAddress = unit.Address.ToString(),
            ActId = unit.Address.ActId,
            Court = unit.Court,
            Region = unit.Region,
            DecidedOn = DayMapping.ToWire(unit.DecidedOn),
            CaseNumber = unit.CaseNumber,
            Language = LanguageMapping.ToWire(unit.Language),
            Synthetic = unit.Synthetic,
            Similarity = ToWire(analog.Similarity),
            AppealOutcome = (V1.AppealOutcome)unit.AppealOutcome,
            ModelDecision = unit.ModelDecision,
            HigherTier = analog.HigherTier,
            Folded = analog.Folded.Count,
            ActKind = (V1.ActKind)unit.Kind,
            Review = unit.Review is { } review ? reviews.GetValueOrDefault(review.ActId) : null,
        };
        if (unit is DecidedCount count)
            AddCount(wire, count, query);
        if (unit is DecidedClaim claim)
            wire.Claim = ToWire(claim.Facts, claim.Outcome, claim.AwardedTenge);
        wire.Passages.AddRange(passages);
        wire.Cautions.AddRange(AnalogWording.Cautions(wording, analog));
        wire.Parts.AddRange(Parts(analog, query, passages, wording));
        wire.Relaxed.AddRange(analog.Relaxed.Select(step => wording.Say($"Relaxation.{step}")));
        wire.FoldedAddresses.AddRange(analog.Folded.Select(address => address.ToString()));
        return wire;
    }

    /// <summary>The five parts of a similarity with what they rest on.</summary>
    public static IEnumerable<V1.SimilarityPart> Parts(AlikeUnit analog, CaseQuery query, IReadOnlyList<V1.Passage> passages, Wording wording) =>
        SimilarityPart.Of(query, analog).Select(part =>
        {
            var shared = part.Kind == SimilarityPartKind.Facts ? AnalogWording.SharedWords(passages) : part.Shared;
            var wire = new V1.SimilarityPart
            {
                Kind = (V1.SimilarityPartKind)(part.Kind + 1),
                Value = part.Value,
                Weight = part.Weight,
                Sentence = AnalogWording.Of(wording, part, shared, analog),
            };
            wire.Shared.AddRange(shared);
            wire.Other.AddRange(part.Other);
            wire.Missing.AddRange(part.Missing);
            return wire;
        });

    /// <summary>A similarity.</summary>
    public static V1.Similarity ToWire(Similarity similarity) => new()
    {
        Qualification = similarity.Qualification,
        Facts = similarity.Facts,
        Factors = similarity.Factors,
        CitedNorms = similarity.CitedNorms,
        LegalState = similarity.LegalState,
        RankScore = similarity.RankScore,
    };

    /// <summary>A claim.</summary>
    public static V1.ActClaim ToWire(CaseClaim claim, ClaimOutcome outcome = default, decimal? awarded = null) => new()
    {
        Type = claim.Category,
        AmountTenge = (double)(claim.AmountTenge ?? 0),
        Outcome = (V1.ClaimOutcome)outcome,
        AwardedTenge = (double)(awarded ?? 0),
    };

    private static void AddCount(V1.Analog wire, DecidedCount count, CaseQuery query)
    {
        wire.Charged = CaseMapping.ToWire(count.Facts.Charged);
        wire.Found = CaseMapping.ToWire(count.Facts.Found);
        wire.Punishment = PunishmentMapping.ToWire(count.Punishment);
        wire.Procedure = (V1.Procedure)count.Facts.Procedure;
        wire.SharedFactors.AddRange(Codes(count.Facts.Factors.Where(query.Count.Factors.Contains)));
        wire.OtherFactors.AddRange(Codes(count.Facts.Factors.Where(factor => !query.Count.Factors.Contains(factor))));
        wire.MissingFactors.AddRange(Codes(query.Count.Factors.Where(factor => !count.Facts.Factors.Contains(factor))));
    }

    private static IEnumerable<string> Codes(IEnumerable<Law.Factors.FactorCode> factors) => factors.Select(factor => factor.ToString()).Order(StringComparer.Ordinal);
}
