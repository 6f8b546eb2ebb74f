using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Records.Tests.Acts;

/// <summary>Made-up acts.</summary>
internal static class SampleActs
{
    public static CourtAct Verdict(string id, string text = "Подсудимый А. признан виновным.") => new()
    {
        Id = id,
        Source = "sample.jsonl:1",
        SourceHash = new string('a', 64),
        Synthetic = true,
        Kind = ActKind.Verdict,
        Language = LawLanguage.Russian,
        Court = "Суд № 1",
        Region = "Область 1",
        CaseNumber = "1-26",
        Date = new DateOnly(2025, 5, 14),
        Instance = Instance.First,
        Procedure = Procedure.General,
        Text = text,
        Segments = [new Segment(SegmentKind.Operative, new TextSpan(0, text.Length))],
        Defendants =
        [
            new Defendant
            {
                Pseudonym = "А.",
                BirthYear = 1990,
                Recidivism = Recidivism.None,
                PriorConvictions = [new PriorConviction(new Qualification("188", "1", []), null)],
                Counts =
                [
                    new Count
                    {
                        Charged = new Qualification("188", "3", ["3"]),
                        Found = new Qualification("188", "2", ["1", "3"]),
                        Stage = OffenceStage.Completed,
                        Punishment = new Punishment(PunishmentKind.Imprisonment, 30, PunishmentUnit.Months, Conditional: true),
                        DamageTenge = 150_000.50m,
                        Compensation = Compensation.Full,
                        OffenceDate = new DateOnly(2025, 1, 3),
                        RequalificationReason = "Проникновение не доказано.",
                    },
                ],
                Factors = [new Factor(FactorCode.Parse("53(1)(6)"), FactorStanding.Accepted, "возместил ущерб", new TextSpan(0, 5))],
                Plea = Plea.Admitted,
                AdditionalPunishments = [new AdditionalPunishment(AdditionalPunishmentKind.Confiscation, null, "имущество")],
                Reductions = ["55(2)"],
            },
        ],
        CitedNorms = [NormRef.Parse("УК 188(3)(3)"), NormRef.Parse("НПВС 4/2015-06-25 п.12"), NormRef.Of("УК", "3", null, "38")],
        KeyArguments = [new KeyArgument("Ущерб возмещён.", ArgumentEffect.Milder, [NormRef.Parse("УК 53(1)(6)")], new TextSpan(1, 4))],
        Provenance = new Dictionary<string, Provenance>
        {
            ["date"] = new(0.98, "header", new TextSpan(2, 3)),
            ["court"] = new(1, "given", null),
        },
    };
}
