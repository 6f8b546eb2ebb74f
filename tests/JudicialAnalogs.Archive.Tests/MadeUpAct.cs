using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Testing;

/// <summary>A made-up verdict for tests: one defendant, one count, four parts. Everything may be set; what is not is a usual burglary.</summary>
internal sealed record MadeUpAct
{
    public string Id { get; init; } = "made-up-0";

    public string Facts { get; init; } = "Подсудимый через окно проник в жилой дом и похитил телевизор и инструменты.";

    public string Reasoning { get; init; } = "Вина подтверждена показаниями потерпевшего и осмотром места происшествия.";

    public string Operative { get; init; } = "Признать виновным и назначить лишение свободы сроком на два года.";

    public Qualification? Charged { get; init; }

    public Qualification? Found { get; init; } = new("188", "3", ["3"]);

    public Punishment? Punishment { get; init; } = new(PunishmentKind.Imprisonment, 30, PunishmentUnit.Months);

    public IReadOnlyList<string> Factors { get; init; } = [];

    public IReadOnlyList<string> Cited { get; init; } = [];

    public IReadOnlyList<KeyArgument> Arguments { get; init; } = [];

    public string CaseNumber { get; init; } = "";

    public string Court { get; init; } = "Районный суд № 1";

    public string Region { get; init; } = "Первая область";

    public DateOnly? Date { get; init; } = new(2025, 3, 1);

    public LawLanguage Language { get; init; } = LawLanguage.Russian;

    public Procedure Procedure { get; init; } = Procedure.General;

    public AppealOutcome AppealOutcome { get; init; }

    public Recidivism Recidivism { get; init; }

    public Plea Plea { get; init; }

    public bool Closed { get; init; }

    public bool Synthetic { get; init; } = true;

    /// <summary>A number of burglaries that differ in wording, size and circumstances, the same ones for the same seed.</summary>
    public static IReadOnlyList<CourtAct> Burglaries(int count, int seed = 7, string prefix = "burglary-")
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Burglary(prefix + i.ToString("d4", CultureInfo.InvariantCulture), random).Build())];
    }

    public CourtAct Build()
    {
        const string introduction = "ПРИГОВОР именем Республики Казахстан";
        var text = string.Join('\n', introduction, Facts, Reasoning, Operative);
        var segments = new List<Segment>();
        var at = 0;
        foreach (var (kind, part) in new[]
            { (SegmentKind.Introductory, introduction), (SegmentKind.Descriptive, Facts), (SegmentKind.Reasoning, Reasoning), (SegmentKind.Operative, Operative) })
        {
            segments.Add(new Segment(kind, new TextSpan(at, part.Length)));
            at += part.Length + 1;
        }

        return new CourtAct
        {
            Id = Id,
            Source = Id + ".txt",
            SourceHash = "",
            Kind = ActKind.Verdict,
            Language = Language,
            Court = Court,
            Region = Region,
            CaseNumber = CaseNumber,
            Date = Date,
            Procedure = Procedure,
            AppealOutcome = AppealOutcome,
            Closed = Closed,
            Synthetic = Synthetic,
            Text = text,
            Segments = segments,
            CitedNorms = [.. Cited.Select(NormRef.Parse)],
            KeyArguments = Arguments,
            Defendants =
            [
                new Defendant
                {
                    Pseudonym = "A.",
                    Recidivism = Recidivism,
                    Plea = Plea,
                    Factors = [.. Factors.Select(code => new Factor(FactorCode.Parse(code), FactorStanding.Accepted, "", new TextSpan(0, 0)))],
                    Counts = [new Count { Charged = Charged, Found = Found, Punishment = Punishment }],
                },
            ],
        };
    }

    private static MadeUpAct Burglary(string id, Random random)
    {
        string[] ways = ["через окно", "взломав замок", "подобрав ключ", "через незапертую дверь", "через крышу сарая"];
        string[] things = ["телевизор", "инструменты", "велосипед", "золотые украшения", "деньги", "ноутбук", "одежду", "мобильный телефон"];
        string[] ends = ["с места происшествия скрылся", "похищенное продал на рынке", "был задержан соседями", "распорядился похищенным по своему усмотрению"];
        var kazakh = random.Next(10) < 3;
        var mitigated = random.Next(2) == 0;
        var recidivism = random.Next(4) == 0;
        var months = Math.Clamp(24 + (recidivism ? 12 : 0) - (mitigated ? 4 : 0) + random.Next(0, 15), 24, 84);
        var (thing, other) = (things[random.Next(things.Length)], things[random.Next(things.Length)]);
        return new MadeUpAct
        {
            Id = id,
            Facts = kazakh
                ? $"Сотталушы түнде тұрғын үйге кіріп, мүлікті ұрлап кетті: {random.Next(2, 9)} зат. Залал {random.Next(50, 900)} мың теңге."
                : $"Подсудимый {ways[random.Next(ways.Length)]} проник в дом и похитил {thing} и {other}, {ends[random.Next(ends.Length)]}. Ущерб {random.Next(50, 900)} тысяч тенге.",
            Reasoning = mitigated ? "Вина признана полностью. Суд учитывает чистосердечное раскаяние." : "Вина доказана показаниями свидетелей и заключением эксперта.",
            Punishment = new Punishment(PunishmentKind.Imprisonment, months, PunishmentUnit.Months, Conditional: random.Next(6) == 0),
            Factors = mitigated ? ["53(1)(6)"] : recidivism ? ["54(1)(1)"] : [],
            Cited = mitigated ? ["УК 53", "УК 188(3)(3)"] : ["УК 188(3)(3)"],
            Recidivism = recidivism ? Recidivism.Recidivism : Recidivism.None,
            Plea = mitigated ? Plea.Admitted : Plea.Denied,
            CaseNumber = "1-" + id,
            Court = $"Районный суд № {random.Next(1, 6)}",
            Region = random.Next(2) == 0 ? "Первая область" : "Вторая область",
            Language = kazakh ? LawLanguage.Kazakh : LawLanguage.Russian,
            Date = new DateOnly(2023, 1, 9).AddDays(random.Next(0, 900)),
        };
    }
}
