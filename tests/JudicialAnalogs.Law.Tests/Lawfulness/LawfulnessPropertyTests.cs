using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Lawfulness;

/// <summary>What holds for every case.</summary>
public class LawfulnessPropertyTests
{
    private static readonly FactorCode Mitigating = FactorCode.Parse("53(1)(11)");
    private static readonly FactorCode Aggravating = FactorCode.Parse("54(1)(4)");

    [Fact]
    public void Every_bound_of_the_caps_lies_within_the_sanction()
    {
        Check(facts =>
        {
            foreach (var result in LawfulnessCheck.Run(facts).Where(result => result.Norm.Article is "55" or "56" && (result.Norm.Part != "3" || facts.Procedure != Procedure.Order)))
            {
                if (result.Bound is { } bound && facts.Sanction!.Of(facts.Punishment.Kind) is { Maximum: { } maximum } && bound > maximum)
                    return false;
            }

            return true;
        });
    }

    [Fact]
    public void Every_bound_lies_within_the_general_part()
    {
        Check(facts => LawfulnessCheck.Run(facts).Where(OfMainPunishment).All(result => result.Bound is not { } bound || bound <= (facts.Punishment.Kind, facts.Sanction!.Of(PunishmentKind.LifeImprisonment)) switch
        {
            (PunishmentKind.Fine or PunishmentKind.CorrectiveWorks, _) => 10_000,
            (PunishmentKind.CommunityService, _) => 1_200,
            (PunishmentKind.Arrest, _) => 50,
            (PunishmentKind.RestrictionOfLiberty, _) => 84,
            _ => 300,
        }));
    }

    [Fact]
    public void Caps_grow_with_the_maximum()
    {
        Check(facts =>
        {
            // Categories step with the maximum and shares grow with them, so that the cap can only grow.
            decimal last = 0;
            foreach (var maximum in new[] { 12m, 24, 25, 36, 60, 61, 84, 144, 145, 180, 240 })
            {
                var longer = facts with
                {
                    Sanction = new Sanction(facts.Offence, [new SanctionAlternative(PunishmentKind.Imprisonment, null, maximum, PunishmentUnit.Months)], [], []),
                    Punishment = new Punishment(PunishmentKind.Imprisonment, 1, PunishmentUnit.Months),
                };
                var bound = LawfulnessCheck.Run(longer).Where(result => result.Norm.ToString() is "УК 55(2)").Select(result => result.Bound).FirstOrDefault() ?? last;
                if (bound < last)
                    return false;
                last = bound;
            }

            return true;
        });
    }

    [Fact]
    public void Taking_a_fact_away_never_makes_anything_lawful_and_never_accuses()
    {
        Check(facts =>
        {
            var told = LawfulnessCheck.Run(facts);
            foreach (var poorer in Poorer(facts))
            {
                var then = LawfulnessCheck.Run(poorer);
                for (var i = 0; i < told.Count; i++)
                {
                    if (then[i].State != told[i].State && then[i].State != LawfulnessState.CannotTell)
                        throw new InvalidOperationException($"{told[i].Norm}: {told[i].State} became {then[i].State}. {facts} -> {poorer}");
                }
            }

            return true;
        });
    }

    [Fact]
    public void Every_size_in_a_step_has_its_unit()
    {
        // A bare number would leave the reader to guess months or years.
        Check(facts => LawfulnessCheck.Run(facts).SelectMany(result => result.Steps).SelectMany(step => step.Arguments)
            .All(argument => !decimal.TryParse(argument, out _) && (!char.IsDigit(argument[0]) || argument.Contains('/', StringComparison.Ordinal) || LawfulnessStep.Size(argument) is not null)));
    }

    [Fact]
    public void Every_answer_has_its_reason()
    {
        Check(facts => Poorer(facts).Append(facts).SelectMany(LawfulnessCheck.Run).All(result => result.State switch
        {
            LawfulnessState.OutsideTheLaw => result.Steps.Count > 0 && result.MissingFact is null,
            LawfulnessState.CannotTell => result.MissingFact?.StartsWith("fact.", StringComparison.Ordinal) == true,
            _ => result.MissingFact is null,
        }));
    }

    private static bool OfMainPunishment(LawfulnessResult result) => result.Steps.All(step => step.Key != "lawfulness.prohibition_range");

    private static IEnumerable<LawfulnessCase> Poorer(LawfulnessCase facts) =>
    [
        facts with { Sanction = null }, facts with { Traits = null }, facts with { Factors = null }, facts with { Stage = default }, facts with { Procedure = default },
        facts with { Compensation = default }, facts with { OffenceDate = null }, facts with { Minor = null }, facts with { VictimAge = null }, facts with { DeathCaused = null },
        facts with { PersonExempt = null }, facts with { MilderKindsRuledOut = null }, facts with { ViolenceAgainstMinor = null }, facts with { Recidivism = default },
        facts with { ExceptionalCircumstances = null }, facts with { LawGround = null }, facts with { EarlierConvictions = null }, facts with { AdditionalPunishments = null },
        facts with { PropertyToConfiscate = null }, facts with { Foreigner = null }, facts with { OwnMeans = null }, facts with { CriminalGroup = null },
        .. EachConvictionPoorer(facts),
    ];

    private static IEnumerable<LawfulnessCase> EachConvictionPoorer(LawfulnessCase facts)
    {
        foreach (var one in facts.EarlierConvictions!)
        {
            foreach (var poorer in new[] { one with { Category = null }, one with { Imprisonment = null }, one with { UnderEighteen = null }, one with { Spent = null } })
                yield return facts with { EarlierConvictions = [.. facts.EarlierConvictions.Select(other => ReferenceEquals(other, one) ? poorer : other)] };
        }
    }

    private static void Check(Func<LawfulnessCase, bool> holds) =>
        Prop.ForAll(Cases().ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithReplay(20260122, 41).WithMaxTest(2_000));

    internal static Gen<LawfulnessCase> Cases() =>
        from offence in Gen.Elements(KnownSanctions.Instance.Parts.ToArray())
        from kind in Gen.Elements(Enum.GetValues<PunishmentKind>()[1..])
        from size in Gen.Choose(1, 400)
        from tenge in Gen.Choose(0, 3)
        from mitigates in Gen.Elements(true, false)
        from aggravates in Gen.Elements(true, false)
        from recidivism in Gen.Elements(Recidivism.None, Recidivism.Recidivism, Recidivism.Dangerous)
        from stage in Gen.Elements(OffenceStage.Completed, OffenceStage.Attempt, OffenceStage.Preparation)
        from procedure in Gen.Elements(Enum.GetValues<Procedure>()[1..])
        from compensation in Gen.Elements(Compensation.None, Compensation.Partial, Compensation.Full)
        from minor in Gen.Elements(true, false)
        from victim in Gen.Choose(3, 60)
        from flags in Gen.Choose(0, 1023)
        from earlier in Convictions()
        from additional in Measures()
        select Made(offence, kind, size, tenge == 0, mitigates, aggravates, recidivism, stage, procedure, compensation, minor, victim, flags) with
        {
            EarlierConvictions = earlier,
            AdditionalPunishments = additional,
        };

    private static Gen<EarlierConviction[]> Convictions() =>
        from number in Gen.Choose(0, 3)
        from made in Gen.ArrayOf(
            from category in Gen.Elements(OffenceCategory.Medium, OffenceCategory.Grave, OffenceCategory.EspeciallyGrave)
            from answers in Gen.Choose(0, 7)
            select new EarlierConviction { Category = category, Imprisonment = (answers & 1) == 0, UnderEighteen = (answers & 6) == 2, Spent = (answers & 6) == 4 },
            number)
        select made;

    private static Gen<AdditionalMeasure[]> Measures() =>
        from number in Gen.Choose(0, 2)
        from made in Gen.ArrayOf(
            from kind in Gen.Elements(Enum.GetValues<AdditionalPunishmentKind>()[1..])
            from months in Gen.Choose(1, 130)
            from life in Gen.Elements(true, false)
            select new AdditionalMeasure(kind, life ? null : months, life),
            number)
        select made;

    private static LawfulnessCase Made(
        NormRef offence, PunishmentKind kind, int size, bool tenge, bool mitigates, bool aggravates, Recidivism recidivism, OffenceStage stage, Procedure procedure,
        Compensation compensation, bool minor, int victim, int flags)
    {
        List<FactorCode> factors = [];
        if (mitigates)
            factors.Add(Mitigating);
        if (aggravates)
            factors.Add(Aggravating);
        if (recidivism != Recidivism.None)
            factors.Add(FactorCode.Parse("54(1)(1)"));
        var unit = kind switch
        {
            PunishmentKind.Fine or PunishmentKind.CorrectiveWorks => tenge ? PunishmentUnit.Tenge : PunishmentUnit.MonthlyIndices,
            PunishmentKind.CommunityService => PunishmentUnit.Hours,
            PunishmentKind.Arrest => PunishmentUnit.Days,
            PunishmentKind.LifeImprisonment => PunishmentUnit.Unspecified,
            _ => PunishmentUnit.Months,
        };
        return new LawfulnessCase
        {
            Offence = offence,
            Punishment = new Punishment(kind, unit == PunishmentUnit.Tenge ? size * 4_325m : size, unit, kind == PunishmentKind.Imprisonment && (flags & 1) != 0),
            Sanction = KnownSanctions.Instance.Newest(offence),
            Traits = OffenceTraits.Of(offence),
            Factors = factors,
            Stage = stage,
            Procedure = procedure,
            Recidivism = recidivism,
            Compensation = compensation,
            OffenceDate = new DateOnly(2026, 2, 1),
            Minor = minor,
            VictimAge = victim,
            ViolenceAgainstMinor = victim < 18 && (flags & 2) != 0 && OffenceTraits.Of(offence)!.Violent != false,
            DeathCaused = OffenceTraits.Of(offence)!.Death ?? (flags & 4) != 0,
            PersonExempt = (flags & 8) != 0,
            MilderKindsRuledOut = (flags & 16) != 0,
            ExceptionalCircumstances = (flags & 32) != 0,
            PropertyToConfiscate = (flags & 64) != 0,
            Foreigner = (flags & 128) != 0,
            OwnMeans = (flags & 256) != 0,
            LawGround = (flags & 512) != 0 ? MilderLawGround.OffenceDate : MilderLawGround.LaterMilder,
            CriminalGroup = OffenceTraits.Of(offence)!.CriminalGroup ?? false,
        };
    }
}
