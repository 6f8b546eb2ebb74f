using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Browser;

/// <summary>A small archive of made-up verdicts for theft with entry, labelled synthetic, the same in every run.</summary>
internal static class MadeUpActs
{
    private const int Size = 260;

    private static readonly string[] Objects =
        ["ноутбук и телефон", "золотые украшения", "телевизор и планшет", "деньги и документы", "велосипед", "строительный инструмент"];

    private static readonly string[] KazakhObjects = ["ноутбук пен телефонды", "алтын әшекейлерді", "теледидарды", "ақшаны", "велосипедті", "құрал-сайманды"];

    /// <summary>A draft far above what the archive did in such cases, with words that its acts share.</summary>
    public const string Draft = """
        ПРИГОВОР

        Дело № 1-900-26

        16 сентября 2026 года                              Районный суд № 1

        УСТАНОВИЛ:

        10 июня 2026 года подсудимый А. путём свободного доступа через незапертое окно незаконно проник в жилище потерпевшего и тайно похитил ноутбук и телефон, причинив ущерб на сумму 240 000 тенге.
        Подсудимый А. вину признал полностью, ущерб возместил.

        Действия подсудимого суд квалифицирует по п. 3) ч. 3 ст. 188 УК РК как кражу с незаконным проникновением в жилище.
        Обстоятельством, смягчающим уголовную ответственность и наказание, суд признаёт чистосердечное раскаяние.

        ПРИГОВОРИЛ:

        А. признать виновным по п. 3) ч. 3 ст. 188 УК РК и назначить ему наказание в виде лишения свободы сроком на 6 (шесть) лет.
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CourtAct> All()
    {
        var random = new Random(20260916);
        return [.. Enumerable.Range(1, Size).Select(number => Act(number, random))];
    }

    private static CourtAct Act(int number, Random random)
    {
        var kazakh = number % 4 == 0;
        var repaid = random.NextDouble() < 0.6;
        var repeated = random.NextDouble() < 0.2;
        var damage = random.Next(60, 600) * 1000;
        var punishment = PunishmentOf(random, repaid, repeated);
        var text = kazakh ? KazakhParts(number, random, damage, repaid) : RussianParts(number, random, damage, repaid);
        var joined = string.Join("\n\n", text.Parts);
        var segments = new List<Segment>();
        var at = 0;
        SegmentKind[] kinds = [SegmentKind.Introductory, SegmentKind.Descriptive, SegmentKind.Reasoning, SegmentKind.Operative];
        for (var part = 0; part < kinds.Length; part++)
        {
            segments.Add(new Segment(kinds[part], new TextSpan(at, text.Parts[part].Length)));
            at += text.Parts[part].Length + 2;
        }

        var argument = joined.IndexOf(text.Argument, StringComparison.Ordinal);
        return new CourtAct
        {
            Id = $"made-up-{number:000}",
            Source = $"made-up:{number}",
            SourceHash = new string('0', 64),
            Synthetic = true,
            Kind = ActKind.Verdict,
            Language = kazakh ? LawLanguage.Kazakh : LawLanguage.Russian,
            Court = kazakh ? $"№ {1 + (number % 5)} аудандық сот" : $"Районный суд № {1 + (number % 5)}",
            Region = $"Область {1 + (number % 3)}",
            CaseNumber = $"1-{number}-25",
            Date = new DateOnly(2024, 1, 10).AddDays(number * 3),
            Instance = Instance.First,
            Procedure = Procedure.General,
            AppealOutcome = number % 3 == 0 ? AppealOutcome.Upheld : AppealOutcome.NotAppealed,
            Text = joined,
            Segments = segments,
            CitedNorms = [NormRef.Parse("УК 188(3)(3)"), NormRef.Parse("УК 53(1)(11)")],
            KeyArguments = [new KeyArgument(text.Argument, ArgumentEffect.Milder, [NormRef.Parse("УК 55(2)")], new TextSpan(argument, text.Argument.Length))],
            Defendants =
            [
                new Defendant
                {
                    Pseudonym = "А.",
                    Plea = Plea.Admitted,
                    Recidivism = repeated ? Recidivism.Recidivism : Recidivism.None,
                    Factors = [.. Factors(repaid, repeated)],
                    Counts =
                    [
                        new Count
                        {
                            Charged = new Qualification("188", "3", ["3"]),
                            Found = new Qualification("188", "3", ["3"]),
                            Stage = OffenceStage.Completed,
                            Punishment = punishment,
                            DamageTenge = damage,
                            Compensation = repaid ? Compensation.Full : Compensation.None,
                            OffenceDate = new DateOnly(2023, 11, 2).AddDays(number * 3),
                        },
                    ],
                },
            ],
        };
    }

    private static Punishment PunishmentOf(Random random, bool repaid, bool repeated)
    {
        var months = 24 + (6 * random.Next(0, 4)) + (repeated ? 6 : 0);
        var chance = random.NextDouble();
        if (repeated)
            return new Punishment(PunishmentKind.Imprisonment, months, PunishmentUnit.Months);
        if (chance < 0.12)
            return new Punishment(PunishmentKind.RestrictionOfLiberty, 24 + (6 * random.Next(0, 3)), PunishmentUnit.Months);
        return new Punishment(PunishmentKind.Imprisonment, months, PunishmentUnit.Months, Conditional: chance < (repaid ? 0.75 : 0.4));
    }

    private static IEnumerable<Factor> Factors(bool repaid, bool repeated)
    {
        yield return new Factor(FactorCode.Parse("53(1)(11)"), FactorStanding.Accepted, "", default);
        if (repaid)
            yield return new Factor(FactorCode.Parse("53(1)(6)"), FactorStanding.Accepted, "", default);
        if (repeated)
            yield return new Factor(FactorCode.Parse("54(1)(1)"), FactorStanding.Accepted, "", default);
    }

    private static (string[] Parts, string Argument) RussianParts(int number, Random random, int damage, bool repaid)
    {
        var argument = "Учитывая полное признание вины и поведение после преступления, суд применяет правила части 2 статьи 55 УК РК.";
        var way = random.Next(2) == 0 ? "через незапертое окно" : "подобрав ключ к двери";
        return (
            [
                $"ПРИГОВОР\n\nСИНТЕТИЧЕСКИЙ АКТ № {number}: составлен для проверки программы.",
                $"Подсудимый А. {way} незаконно проник в жилище потерпевшего и тайно похитил {Objects[number % Objects.Length]}, причинив ущерб на сумму {damage} тенге.\n\n"
                    + $"Вину признал полностью, {(repaid ? "ущерб возместил" : "ущерб не возмещён")}.",
                $"Действия подсудимого квалифицированы по п. 3) ч. 3 ст. 188 УК РК как кража с незаконным проникновением в жилище.\n\n{argument}",
                "Признать А. виновным по п. 3) ч. 3 ст. 188 УК РК и назначить наказание.",
            ],
            argument);
    }

    private static (string[] Parts, string Argument) KazakhParts(int number, Random random, int damage, bool repaid)
    {
        var argument = "Кінәсін толық мойындағанын ескеріп, сот ҚК-нің 55-бабының 2-бөлігін қолданады.";
        var way = random.Next(2) == 0 ? "ашық тұрған терезе арқылы" : "есік кілтін тауып алып";
        return (
            [
                $"ҮКІМ\n\nСИНТЕТИКАЛЫҚ АКТ № {number}: бағдарламаны тексеру үшін құрастырылған.",
                $"Сотталушы А. {way} жәбірленушінің тұрғын үйіне заңсыз кіріп, {KazakhObjects[number % KazakhObjects.Length]} жасырын ұрлап, {damage} теңге залал келтірген.\n\n"
                    + $"Кінәсін толық мойындады, {(repaid ? "залалды өтеді" : "залал өтелмеген")}.",
                $"Сотталушының әрекеті ҚК-нің 188-бабы 3-бөлігінің 3) тармағы бойынша сараланды.\n\n{argument}",
                "А. ҚК-нің 188-бабы 3-бөлігінің 3) тармағы бойынша кінәлі деп танылсын.",
            ],
            argument);
    }
}
