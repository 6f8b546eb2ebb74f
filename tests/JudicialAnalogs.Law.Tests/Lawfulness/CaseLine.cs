using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Tests.Lawfulness;

/// <summary>
/// A case in one line: a size with its kind and unit (<c>P 56</c> months of imprisonment, <c>R</c> restriction, <c>A</c> days of arrest,
/// <c>F</c>, <c>W</c> indices of fine and works, <c>T</c> tenge of fine, <c>M</c> multiples, <c>H</c> hours, <c>L</c> life, <c>C</c>
/// conditional months), and facts as <c>name=value</c>. What a line does not name is known and speaks for nothing: an adult, a completed
/// offence, the general procedure; <c>name=?</c> makes a fact unknown. <c>s=P24-84,F0-1000</c> gives a sanction.
/// </summary>
internal static class CaseLine
{
    public static LawfulnessCase Parse(string offence, string size, string facts)
    {
        var reference = NormRef.Parse(offence);
        var result = new LawfulnessCase
        {
            Offence = reference,
            Punishment = Size(size),
            Sanction = KnownSanctions.Instance.Newest(reference),
            Traits = OffenceTraits.Of(reference),
            Factors = [],
            Stage = OffenceStage.Completed,
            Procedure = Procedure.General,
            Recidivism = Recidivism.None,
            Compensation = Compensation.None,
            OffenceDate = new DateOnly(2026, 1, 15),
            Minor = false,
            VictimAge = 30,
            ViolenceAgainstMinor = false,
            PersonExempt = false,
            CriminalGroup = null,
            MilderKindsRuledOut = true,
            ExceptionalCircumstances = false,
            LawGround = MilderLawGround.OffenceDate,
            EarlierConvictions = [],
            AdditionalPunishments = [],
            PropertyToConfiscate = false,
            Foreigner = false,
            OwnMeans = true,
        };
        return facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(result, Apply);
    }

    public static Punishment Size(string text)
    {
        var amount = text.Length > 1 ? decimal.Parse(text[1..], CultureInfo.InvariantCulture) : 0;
        var (kind, unit) = Kind(text[0]);
        return new Punishment(kind, amount, unit, text[0] == 'C');
    }

    private static LawfulnessCase Apply(LawfulnessCase facts, string fact)
    {
        var (name, value) = (fact.Split('=')[0], fact[(fact.IndexOf('=') + 1)..]);
        return name switch
        {
            "f" => facts with { Factors = value == "?" ? null : [.. value.Split('+').Select(FactorCode.Parse)] },
            "stage" => facts with { Stage = value == "?" ? default : Enum.Parse<OffenceStage>(value) },
            "proc" => facts with { Procedure = value == "?" ? default : Enum.Parse<Procedure>(value) },
            "rec" => facts with { Recidivism = value == "?" ? default : Enum.Parse<Recidivism>(value) },
            "comp" => facts with { Compensation = value == "?" ? default : Enum.Parse<Compensation>(value) },
            "date" => facts with { OffenceDate = value == "?" ? null : DateOnly.Parse(value, CultureInfo.InvariantCulture) },
            "minor" => facts with { Minor = Truth(value) },
            "victim" => facts with { VictimAge = value == "?" ? null : int.Parse(value, CultureInfo.InvariantCulture) },
            "violence" => facts with { ViolenceAgainstMinor = Truth(value) },
            "group" => facts with { CriminalGroup = Truth(value) },
            "death" => facts with { DeathCaused = Truth(value) },
            "exempt" => facts with { PersonExempt = Truth(value) },
            "reasons" => facts with { MilderKindsRuledOut = Truth(value) },
            "exceptional" => facts with { ExceptionalCircumstances = Truth(value) },
            "law" => facts with { LawGround = value == "?" ? null : Enum.Parse<MilderLawGround>(value) },
            "earlier" => facts with { EarlierConvictions = value == "?" ? null : [.. value.Split('+').Select(Conviction)] },
            "add" => facts with { AdditionalPunishments = value == "?" ? null : [.. value.Split('+').Select(Measure)] },
            "obl" => facts with { Sanction = facts.Sanction! with { Obligatory = [.. value.Split('+').Select(text => Measure(text).Kind)], Optional = [], Terms = [.. value.Split('+').Select(Term)] } },
            "opt" => facts with { Sanction = facts.Sanction! with { Optional = [.. value.Split('+').Select(text => Measure(text).Kind)], Obligatory = [], Terms = [.. value.Split('+').Select(Term)] } },
            "property" => facts with { PropertyToConfiscate = Truth(value) },
            "foreigner" => facts with { Foreigner = Truth(value) },
            "means" => facts with { OwnMeans = Truth(value) },
            "s" => facts with { Sanction = value == "?" ? null : Sanction(facts.Offence, value) },
            "traits" => facts with { Traits = null },
            _ => throw new FormatException(fact),
        };
    }

    // G, E, M: a grave, especially grave or medium crime punished by imprisonment; then -f another kind, -y before eighteen, -s spent, -? not known whether imprisoned.
    private static EarlierConviction Conviction(string text) => new()
    {
        Category = text[0] switch { 'G' => OffenceCategory.Grave, 'E' => OffenceCategory.EspeciallyGrave, 'M' => OffenceCategory.Medium, _ => null },
        Imprisonment = text.Contains('f', StringComparison.Ordinal) ? false : text.Contains('?', StringComparison.Ordinal) ? null : true,
        UnderEighteen = text.Contains('y', StringComparison.Ordinal),
        Spent = text.Contains('s', StringComparison.Ordinal),
    };

    // C confiscation, R rank, B prohibition with its months (B24, B12-36, BL for life), Z citizenship, X expulsion.
    private static AdditionalMeasure Measure(string text) => new(
        text[0] switch
        {
            'C' => AdditionalPunishmentKind.Confiscation,
            'R' => AdditionalPunishmentKind.DeprivationOfRank,
            'B' => AdditionalPunishmentKind.ProhibitionOfActivity,
            'Z' => AdditionalPunishmentKind.DeprivationOfCitizenship,
            'X' => AdditionalPunishmentKind.Expulsion,
            _ => throw new FormatException(text),
        },
        text.Length > 1 && char.IsDigit(text[1]) ? decimal.Parse(text[1..].Split('-')[^1], CultureInfo.InvariantCulture) : null,
        text.EndsWith('L'));

    private static AdditionalTerm Term(string text)
    {
        var (measure, bounds) = (Measure(text), text[1..].Split('-'));
        return new AdditionalTerm(measure.Kind, bounds.Length == 2 ? decimal.Parse(bounds[0], CultureInfo.InvariantCulture) : null, measure.Months, measure.ForLife);
    }

    private static Sanction Sanction(NormRef offence, string text) => new(
        offence,
        [.. text.Split(',').Select(part =>
        {
            var (kind, unit) = Kind(part[0]);
            var bounds = part[1..].Split('-');
            return part.Length == 1
                ? new SanctionAlternative(kind, null, null, unit)
                : new SanctionAlternative(kind, bounds[0] == "0" ? null : decimal.Parse(bounds[0], CultureInfo.InvariantCulture), decimal.Parse(bounds[1], CultureInfo.InvariantCulture), unit);
        })],
        [],
        []);

    private static (PunishmentKind Kind, PunishmentUnit Unit) Kind(char letter) => letter switch
    {
        'P' or 'C' => (PunishmentKind.Imprisonment, PunishmentUnit.Months),
        'R' => (PunishmentKind.RestrictionOfLiberty, PunishmentUnit.Months),
        'A' => (PunishmentKind.Arrest, PunishmentUnit.Days),
        'F' => (PunishmentKind.Fine, PunishmentUnit.MonthlyIndices),
        'W' => (PunishmentKind.CorrectiveWorks, PunishmentUnit.MonthlyIndices),
        'T' => (PunishmentKind.Fine, PunishmentUnit.Tenge),
        'M' => (PunishmentKind.Fine, PunishmentUnit.MultiplesOfSum),
        'H' => (PunishmentKind.CommunityService, PunishmentUnit.Hours),
        'L' => (PunishmentKind.LifeImprisonment, PunishmentUnit.Unspecified),
        _ => throw new FormatException($"{letter}"),
    };

    private static bool? Truth(string value) => value switch { "1" => true, "0" => false, _ => null };
}
