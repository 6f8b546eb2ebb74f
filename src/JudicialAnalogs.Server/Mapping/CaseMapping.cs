using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Cases and filters on the wire.</summary>
internal static class CaseMapping
{
    public static V1.Qualification? ToWire(Qualification? qualification)
    {
        if (qualification is null)
            return null;
        var wire = new V1.Qualification { Article = qualification.Article, Part = qualification.Part ?? "" };
        wire.Points.AddRange(qualification.Points);
        return wire;
    }

    public static Qualification? FromWire(V1.Qualification? qualification) => qualification is null || qualification.Article.Length == 0
        ? null
        : new Qualification(qualification.Article, qualification.Part.Length == 0 ? null : qualification.Part, [.. qualification.Points]);

    public static V1.CaseCount ToWire(CaseCount count)
    {
        var wire = new V1.CaseCount
        {
            Charged = ToWire(count.Charged),
            Found = ToWire(count.Found),
            Stage = (V1.OffenceStage)count.Stage,
            Recidivism = (V1.Recidivism)count.Recidivism,
            DamageTenge = (double)(count.DamageTenge ?? 0),
            Compensation = (V1.Compensation)count.Compensation,
            Plea = (V1.Plea)count.Plea,
            OffenceOn = DayMapping.ToWire(count.OffenceDate),
            Minor = count.Minor,
        };
        wire.Factors.AddRange(count.Factors.Select(factor => factor.ToString()).Order(StringComparer.Ordinal));
        return wire;
    }

    public static CaseCount FromWire(V1.CaseCount count, Procedure procedure) => new()
    {
        Charged = FromWire(count.Charged),
        Found = FromWire(count.Found),
        Factors = count.Factors.Select((code, i) => FactorFromWire(code, $"case.count.factors[{i}]")).ToHashSet(),
        Stage = (OffenceStage)count.Stage,
        Recidivism = (Recidivism)count.Recidivism,
        DamageTenge = count.DamageTenge is > 0 and < 1e15 ? (decimal)count.DamageTenge : null,
        Compensation = (Compensation)count.Compensation,
        Plea = (Plea)count.Plea,
        Procedure = procedure,
        OffenceDate = DayMapping.FromWire(count.OffenceOn, "case.count.offence_on"),
        Minor = count.Minor,
        LegalFacts = LegalFactsMapping.FromWire(count.LegalFacts, "case.count.legal_facts"),
    };

    /// <summary>A claim and what a draft decides of it.</summary>
    public static V1.ActClaim ToWire(DraftClaim claim) => new()
    {
        Type = claim.Facts.Category,
        AmountTenge = (double)(claim.Facts.AmountTenge ?? 0),
        Outcome = (V1.ClaimOutcome)claim.Outcome,
        AwardedTenge = (double)(claim.AwardedTenge ?? 0),
    };

    /// <summary>What a request gives of a claim, over what was read from the text.</summary>
    /// <param name="claim">From the request; null when it gives none.</param>
    /// <param name="act">What was read; null without a text.</param>
    /// <param name="complete">True when what the request leaves out is not filled in from what was read.</param>
    /// <exception cref="InvalidFieldException">How the claim ends is neither given nor read.</exception>
    public static DraftClaim FromWire(V1.ActClaim? claim, CourtAct? act, bool complete = false)
    {
        var read = complete ? null : act?.Claim;
        var outcome = claim is { Outcome: not V1.ClaimOutcome.Unspecified } ? (ClaimOutcome)claim.Outcome : read?.Outcome ?? ClaimOutcome.Unspecified;
        if (outcome == ClaimOutcome.Unspecified || !Enum.IsDefined(outcome))
            throw new InvalidFieldException("claim.outcome", "Error.Field.ClaimOutcome");
        var facts = new CaseClaim
        {
            Category = claim is { Type.Length: > 0 } ? claim.Type : read?.Type ?? "",
            Kind = act?.Kind == ActKind.AdministrativeRuling ? ActKind.AdministrativeRuling : ActKind.CivilJudgment,
            AmountTenge = Sum(claim?.AmountTenge) ?? read?.AmountTenge,
        };
        return new DraftClaim(facts, outcome, Sum(claim?.AwardedTenge) ?? read?.AwardedTenge);
    }

    public static AnalogFilter FromWire(V1.AnalogFilter? filter)
    {
        if (filter is null)
            return AnalogFilter.None;
        var (from, to) = DayMapping.FromWire(filter.Decided, "filter.decided");
        return new AnalogFilter
        {
            Regions = [.. filter.Regions],
            Courts = [.. filter.Courts],
            DecidedFrom = from,
            DecidedTo = to,
            Kinds = [.. filter.ActKinds.Select(kind => (ActKind)kind)],
            Languages = [.. filter.Languages.Select(LanguageMapping.FromWire)],
            Procedures = [.. filter.Procedures.Select(procedure => (Procedure)procedure)],
            AppealOutcomes = [.. filter.AppealOutcomes.Select(outcome => (AppealOutcome)outcome)],
            FoundUnder = [.. filter.FoundUnder.Select((norm, i) => NormFromWire(norm, $"filter.found_under[{i}]"))],
            AcceptedFactors = [.. filter.AcceptedFactors.Select((code, i) => FactorFromWire(code, $"filter.accepted_factors[{i}]"))],
        };
    }

    private static decimal? Sum(double? tenge) => tenge is > 0 and < 1e15 ? (decimal)tenge : null;

    private static FactorCode FactorFromWire(string code, string field) =>
        FactorCode.TryParseCriminal(code, out var factor) ? factor : throw new InvalidFieldException(field, "Error.Field.Factor", code);

    /// <summary>A claim as the case states it; how it ends is not looked at.</summary>
    public static CaseClaim FromWire(V1.ActClaim claim, ActKind kind) => new()
    {
        Category = claim.Type.Trim(),
        Kind = kind,
        AmountTenge = claim.AmountTenge is > 0 and < 1e15 ? (decimal)claim.AmountTenge : null,
    };

    /// <summary>Norms of a field.</summary>
    /// <exception cref="InvalidFieldException">One is not canonical.</exception>
    public static IEnumerable<NormRef> NormsFromWire(IEnumerable<string> norms, string field) => [.. norms.Select((norm, i) => NormFromWire(norm, $"{field}[{i}]"))];

    private static NormRef NormFromWire(string norm, string field) =>
        NormRef.TryParse(norm, out var reference) ? reference : throw new InvalidFieldException(field, "Error.Field.Norm", norm);
}
