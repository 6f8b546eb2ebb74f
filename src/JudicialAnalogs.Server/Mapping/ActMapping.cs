using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Records.Corrections;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Acts on the wire.</summary>
internal static class ActMapping
{
    public static V1.Act ToWire(CourtAct act)
    {
        var wire = new V1.Act
        {
            Id = act.Id,
            Source = act.Source,
            Synthetic = act.Synthetic,
            Kind = (V1.ActKind)act.Kind,
            Language = LanguageMapping.ToWire(act.Language),
            Court = act.Court,
            Region = act.Region,
            CaseNumber = act.CaseNumber,
            DecidedOn = DayMapping.ToWire(act.Date),
            Procedure = (V1.Procedure)act.Procedure,
            AppealOutcome = (V1.AppealOutcome)act.AppealOutcome,
            Text = act.Text,
            Claim = ToWire(act.Claim),
        };
        wire.Segments.AddRange(act.Segments.Select(segment => new V1.ActSegment { Kind = (V1.SegmentKind)segment.Kind, Span = PracticeMapping.SpanToWire(segment.Span) }));
        wire.Defendants.AddRange(act.Defendants.Select((defendant, i) => ToWire(act, defendant, i)));
        wire.CitedNorms.AddRange(act.CitedNorms.Select(norm => norm.ToString()));
        wire.KeyArguments.AddRange(act.KeyArguments.Select(ToWire));
        wire.ValueSources.AddRange(act.Provenance.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new V1.ActValueSource
        {
            Path = pair.Key,
            Confidence = pair.Value.Confidence,
            Rule = pair.Value.Rule,
            Span = pair.Value.Span is { } span ? PracticeMapping.SpanToWire(span) : null,
        }));
        wire.Disputed.AddRange(DisputedOf(act));
        return wire;
    }

    /// <summary>What two readers read differently in an act, both values in one form.</summary>
    public static IEnumerable<V1.DisputedValue> DisputedOf(CourtAct act) => act.Disputed.Select(disputed =>
    {
        var source = act.Provenance.GetValueOrDefault(disputed.Path);
        return new V1.DisputedValue
        {
            ActId = act.Id,
            Path = disputed.Path,
            ReadValue = new ActCorrection(disputed.Path, disputed.Value).Current(act),
            OtherValue = disputed.Value,
            Confidence = source?.Confidence ?? 0,
            Span = source?.Span is { } span ? PracticeMapping.SpanToWire(span) : null,
        };
    });

    public static V1.ActCorrection ToWire(Correction correction) => new()
    {
        Path = correction.Path,
        Value = correction.Value,
        ReadValue = correction.ReadValue,
        Agreeing = correction.Agreeing,
        Accepted = correction.Accepted,
    };

    private static V1.ActDefendant ToWire(CourtAct act, Defendant defendant, int index)
    {
        var wire = new V1.ActDefendant
        {
            Pseudonym = defendant.Pseudonym,
            FinalPunishment = PunishmentMapping.ToWire(defendant.FinalPunishment),
            Recidivism = (V1.Recidivism)defendant.Recidivism,
            Plea = (V1.Plea)defendant.Plea,
        };
        wire.Counts.AddRange(defendant.Counts.Select((count, i) => new V1.ActCount
        {
            Address = new CountAddress(act.Id, index, i).ToString(),
            Charged = CaseMapping.ToWire(count.Charged),
            Found = CaseMapping.ToWire(count.Found),
            Acquitted = count.Acquitted,
            Punishment = PunishmentMapping.ToWire(count.Punishment),
            Stage = (V1.OffenceStage)count.Stage,
            DamageTenge = (double)(count.DamageTenge ?? 0),
            Compensation = (V1.Compensation)count.Compensation,
        }));
        wire.Factors.AddRange(defendant.Factors.Select(ToWire));
        return wire;
    }

    private static V1.Factor ToWire(Factor factor) => new()
    {
        Code = factor.Code.ToString(),
        Standing = (V1.FactorStanding)factor.Standing,
        Quote = factor.Quote,
        Span = PracticeMapping.SpanToWire(factor.Span),
    };

    private static V1.ActArgument ToWire(KeyArgument argument)
    {
        var wire = new V1.ActArgument { Quote = argument.Quote, Effect = (V1.ArgumentEffect)argument.Effect, Span = PracticeMapping.SpanToWire(argument.Span) };
        wire.RestsOn.AddRange(argument.RestsOn.Select(norm => norm.ToString()));
        return wire;
    }

    private static V1.ActClaim? ToWire(Claim? claim) => claim is null ? null : new V1.ActClaim
    {
        Type = claim.Type,
        AmountTenge = (double)(claim.AmountTenge ?? 0),
        Outcome = (V1.ClaimOutcome)claim.Outcome,
        AwardedTenge = (double)(claim.AwardedTenge ?? 0),
    };
}
