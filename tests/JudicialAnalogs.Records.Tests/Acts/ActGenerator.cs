using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Records.Tests.Acts;

/// <summary>Acts with any values in every field, meaningful or not.</summary>
internal static class ActGenerator
{
    private static readonly Gen<string> Text =
        Gen.Elements("а", "Ә", "ң", "x", "\"", "\\", "\n", "\u0001", "\u2028", "𐐷", "<", "&", "'", "+", " ", "№").ArrayOf().Select(string.Concat);

    private static readonly Gen<string?> MaybeText = Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text));

    private static readonly Gen<decimal> Number = Gen.Elements(0m, 1m, 1.50m, 150_000.50m, 123_456_789_012_345_678.123_456m, -0.000_000_1m);

    private static readonly Gen<decimal?> MaybeNumber = Gen.OneOf(Gen.Constant<decimal?>(null), Number.Select(number => (decimal?)number));

    private static readonly Gen<DateOnly?> MaybeDay =
        Gen.OneOf(Gen.Constant<DateOnly?>(null), Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(number => (DateOnly?)DateOnly.FromDayNumber(number)));

    private static readonly Gen<bool> Flag = Gen.Elements(true, false);

    private static readonly Gen<TextSpan> Span = from start in Gen.Choose(0, 9999) from length in Gen.Choose(0, 999) select new TextSpan(start, length);

    private static readonly Gen<NormRef> Norm = Gen.OneOf(
        Gen.Elements("УК 188(3)(3)", "КоАП 73-1", "НПВС 4/2015-06-25 п.12", "Закон о защите прав потребителей 25", "УК").Select(NormRef.Parse),
        Gen.Elements(NormRef.Of("УК", "3", null, "38"), NormRef.Of("Закон 5"), NormRef.Of("Кодекс 2 3", "1", "2", "3"), default));

    private static readonly Gen<Qualification?> MaybeQualification = Gen.OneOf(
        Gen.Constant<Qualification?>(null),
        from part in MaybeText from points in Text.ListOf() select (Qualification?)new Qualification("188-1", part, points));

    private static readonly Gen<Punishment?> MaybePunishment = Gen.OneOf(
        Gen.Constant<Punishment?>(null),
        from kind in Any<PunishmentKind>() from amount in Number from unit in Any<PunishmentUnit>() from conditional in Flag select (Punishment?)new Punishment(kind, amount, unit, conditional));

    private static readonly Gen<Count> Counts =
        from charged in MaybeQualification
        from found in MaybeQualification
        from acquitted in Flag
        from stage in Any<OffenceStage>()
        from role in MaybeText
        from punishment in MaybePunishment
        from damage in MaybeNumber
        from compensation in Any<Compensation>()
        from day in MaybeDay
        from reason in MaybeText
        select new Count
        {
            Charged = charged,
            Found = found,
            Acquitted = acquitted,
            Stage = stage,
            Role = role,
            Punishment = punishment,
            DamageTenge = damage,
            Compensation = compensation,
            OffenceDate = day,
            RequalificationReason = reason,
        };

    private static readonly Gen<Factor> Factors =
        from code in Gen.Elements("53(1)(6)", "53(2)", "54(1)(1)").Select(FactorCode.Parse)
        from standing in Any<FactorStanding>()
        from quote in Text
        from span in Span
        select new Factor(code, standing, quote, span);

    private static readonly Gen<Defendant> Defendants =
        from pseudonym in Text
        from birthYear in Gen.Elements<int?>(null, 1950, 2010)
        from minor in Flag
        from recidivism in Any<Recidivism>()
        from convictions in (from qualification in MaybeQualification from punishment in MaybeText select new PriorConviction(qualification, punishment)).ListOf()
        from counts in Counts.ListOf()
        from factors in Factors.ListOf()
        from plea in Any<Plea>()
        from final in MaybePunishment
        from probation in MaybeNumber
        from institution in MaybeText
        from additional in (from kind in Any<AdditionalPunishmentKind>() from months in MaybeNumber from detail in Text select new AdditionalPunishment(kind, months, detail)).ListOf()
        from reductions in Text.ListOf()
        from refused in Text.ListOf()
        select new Defendant
        {
            Pseudonym = pseudonym,
            BirthYear = birthYear,
            Minor = minor,
            Recidivism = recidivism,
            PriorConvictions = convictions,
            Counts = counts,
            Factors = factors,
            Plea = plea,
            FinalPunishment = final,
            ProbationMonths = probation,
            Institution = institution,
            AdditionalPunishments = additional,
            Reductions = reductions,
            ReductionsRefused = refused,
        };

    private static readonly Gen<KeyArgument> Arguments =
        from quote in Text from effect in Any<ArgumentEffect>() from norms in Norm.ListOf() from span in Span select new KeyArgument(quote, effect, norms, span);

    private static readonly Gen<Claim?> MaybeClaim = Gen.OneOf(
        Gen.Constant<Claim?>(null),
        from type in Text from amount in MaybeNumber from outcome in Any<ClaimOutcome>() from awarded in MaybeNumber select (Claim?)new Claim(type, amount, outcome, awarded));

    private static readonly Gen<Provenance> Provenances =
        from confidence in Gen.Elements(0, 1, 0.1, 1.0 / 3, double.Epsilon)
        from rule in Text
        from span in Gen.OneOf(Gen.Constant<TextSpan?>(null), Span.Select(span => (TextSpan?)span))
        select new Provenance(confidence, rule, span);

    public static Gen<CourtAct> Acts { get; } =
        from source in Text
        from flags in Flag.Two()
        from kind in Any<ActKind>()
        from language in Any<LawLanguage>()
        from court in Text
        from region in Text
        from caseNumber in Text
        from day in MaybeDay
        from instance in Any<Instance>()
        from procedure in Any<Procedure>()
        from appeal in Any<AppealOutcome>()
        from reviewed in Gen.OneOf(Gen.Constant<ReviewedJudgment?>(null), from lower in Text from of in MaybeDay select (ReviewedJudgment?)new ReviewedJudgment(lower, of))
        from model in Gen.Elements<bool?>(null, true, false)
        from text in Text
        from segments in (from part in Any<SegmentKind>() from span in Span select new Segment(part, span)).ListOf()
        from defendants in Defendants.ListOf().Resize(6)
        from claim in MaybeClaim
        from norms in Norm.ListOf()
        from arguments in Arguments.ListOf()
        from paths in Gen.Elements("court", "date", "defendants[0].counts[1].found", "Суд").ListOf()
        from provenance in Provenances
        select new CourtAct
        {
            Id = "act-1",
            Source = source,
            SourceHash = "00",
            Synthetic = flags.Item1,
            Closed = flags.Item2,
            Kind = kind,
            Language = language,
            Court = court,
            Region = region,
            CaseNumber = caseNumber,
            Date = day,
            Instance = instance,
            Procedure = procedure,
            AppealOutcome = appeal,
            Reviewed = reviewed,
            ModelDecision = model,
            Text = text,
            Segments = segments,
            Defendants = defendants,
            Claim = claim,
            CitedNorms = norms,
            KeyArguments = arguments,
            Provenance = paths.Distinct().ToDictionary(path => path, _ => provenance),
        };

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}
