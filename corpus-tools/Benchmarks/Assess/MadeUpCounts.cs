using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.CorpusTools.Synthesis.Cases;
using JudicialAnalogs.CorpusTools.Synthesis.Places;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Assess;

/// <summary>
/// Seeded acts of any number, each always the same and labelled as made up: cases of the synthetic archive (docs/synthetic-archive.md), as the
/// reader would give them, with texts of <see cref="MadeUpText"/>. Nothing is read from these texts, so an archive is made quickly.
/// </summary>
internal sealed class MadeUpCounts
{
    private const int QuestionsFrom = 100_000_000;
    private static readonly NormRef[] Rests = [NormRef.Of("УК", "52", "3"), NormRef.Of("УК", "53", "1", "12"), NormRef.Of("УК", "53", "1", "5"), NormRef.Of("УК", "54", "1", "3"), NormRef.Of("УК", "55", "4")];
    private readonly AssessBenchmarkOptions _options;
    private readonly CaseDrawer _drawer;
    private readonly MadeUpText _texts = new();

    public MadeUpCounts(AssessBenchmarkOptions options)
    {
        _options = options;
        _drawer = new CaseDrawer(new SyntheticOptions { Seed = options.Seed, FirstDay = new DateOnly(2017, 1, 10) }, CourtDirectory.Load(options.Seed));
    }

    /// <summary>An act of the archive.</summary>
    public CourtAct Act(int number)
    {
        var plan = _drawer.Draw(number);
        var random = new Random(unchecked((_options.Seed * 2_750_159) + number));
        var (text, segments, arguments) = TextOf(plan, random);
        return new CourtAct
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"bench-{number:D8}"),
            Source = string.Create(CultureInfo.InvariantCulture, $"bench#{number}"),
            SourceHash = number.ToString("x64", CultureInfo.InvariantCulture),
            Synthetic = true,
            Kind = ActKind.Verdict,
            Language = plan.Kazakh ? LawLanguage.Kazakh : LawLanguage.Russian,
            Court = plan.Kazakh ? plan.Court.NameKk : plan.Court.NameRu,
            Region = plan.Court.RegionRu,
            CaseNumber = plan.CaseNumber + "-" + number.ToString(CultureInfo.InvariantCulture),
            Date = plan.Date,
            Instance = Instance.First,
            Procedure = ProcedureOf(plan),
            AppealOutcome = random.Next(10) switch { 0 => AppealOutcome.Upheld, 1 => AppealOutcome.Changed, _ => AppealOutcome.Unspecified },
            Text = text,
            Segments = segments,
            Defendants = [.. plan.Defendants.Select((defendant, i) => DefendantOf(defendant, i))],
            CitedNorms = [.. plan.Defendants.SelectMany(defendant => defendant.Counts).Select(count => count.Offence.Reference).Concat(arguments.SelectMany(argument => argument.RestsOn)).Distinct()],
            KeyArguments = arguments,
        };
    }

    /// <summary>A draft to ask about; no such case is in the archive.</summary>
    public V1.AssessDraftRequest Question(int number, string key)
    {
        var plan = _drawer.Draw(QuestionsFrom + number);
        var random = new Random(unchecked((_options.Seed * 5_915_587) + number));
        var (text, segments, _) = TextOf(plan, random);
        var (defendant, count) = (plan.Defendants[0], plan.Defendants[0].Counts[0]);
        var found = count.Offence.Reference;
        var asked = new V1.CaseCount
        {
            Found = new V1.Qualification { Article = found.Article, Part = found.Part ?? "" },
            Plea = (V1.Plea)PleaOf(defendant),
            Recidivism = (V1.Recidivism)RecidivismOf(defendant),
            Compensation = (V1.Compensation)CompensationOf(count),
            DamageTenge = (double)(count.Damage ?? 0),
        };
        if (found.Point is { } point)
            asked.Found.Points.Add(point);
        asked.Factors.AddRange(FactorsOf(defendant).Select(factor => factor.Code.ToString()));
        return new V1.AssessDraftRequest
        {
            Context = new V1.RequestContext { Purpose = "bench", Language = plan.Kazakh ? V1.Language.Kazakh : V1.Language.Russian },
            IdempotencyKey = key,
            Case = new V1.CaseDescription
            {
                Text = text[..segments[1].Span.End],
                Count = asked,
                Procedure = (V1.Procedure)ProcedureOf(plan),
                DecidedOn = new V1.Day { Year = 2026, Month = 11, Day_ = 2 },
            },
            Punishment = new V1.Punishment
            {
                Form = (V1.PunishmentForm)PunishmentForms.Of(count.Punishment),
                Amount = (double)count.Punishment.Amount,
                Unit = (V1.PunishmentUnit)count.Punishment.Unit,
            },
        };
    }

    private (string Text, IReadOnlyList<Segment> Segments, IReadOnlyList<KeyArgument> Arguments) TextOf(CasePlan plan, Random random)
    {
        var offence = Math.Abs(plan.Defendants[0].Counts[0].Offence.Reference.ToString().Sum(letter => letter) % 200);
        var facts = _texts.Facts(random, plan.Kazakh, offence, _options.Words);
        var stock = MadeUpText.Stock(plan.Kazakh);
        var picked = Enumerable.Range(0, stock.Count).Where(i => random.NextDouble() < 1.0 / (1 + (i * 0.5))).ToList();
        var reasoning = string.Join(' ', picked.Select(i => stock[i]));
        var arguments = new List<KeyArgument>();
        var at = facts.Length;
        foreach (var i in picked)
        {
            if (i is > 0 and < 9 and not 4)
                arguments.Add(new KeyArgument(stock[i], i is 1 or 2 or 6 ? ArgumentEffect.Milder : ArgumentEffect.Harsher, [Rests[i % Rests.Length]], new TextSpan(at, stock[i].Length)));
            at += stock[i].Length + 1;
        }

        var operative = plan.Kazakh ? " ҮКІМ ЕТТІ: ойдан шығарылған іс." : " ПРИГОВОРИЛ: дело вымышлено.";
        IReadOnlyList<Segment> segments =
        [
            new(SegmentKind.Descriptive, new TextSpan(0, facts.Length)),
            new(SegmentKind.Reasoning, new TextSpan(facts.Length, reasoning.Length)),
            new(SegmentKind.Operative, new TextSpan(facts.Length + reasoning.Length, operative.Length)),
        ];
        return (facts + reasoning + operative, segments, arguments);
    }

    private static Defendant DefendantOf(DefendantPlan plan, int place) => new()
    {
        Pseudonym = (char)('А' + place) + ".",
        Recidivism = RecidivismOf(plan),
        Plea = PleaOf(plan),
        Factors = FactorsOf(plan),
        FinalPunishment = plan.Final,
        Counts =
        [
            .. plan.Counts.Select(count => new Count
            {
                Charged = QualificationOf(count.Charged),
                Found = QualificationOf(count.Offence.Reference),
                Stage = count.Attempt ? OffenceStage.Attempt : OffenceStage.Completed,
                Punishment = count.Punishment,
                DamageTenge = count.Damage,
                Compensation = CompensationOf(count),
                OffenceDate = count.OffenceDate,
            }),
        ],
    };

    private static IReadOnlyList<Factor> FactorsOf(DefendantPlan plan) =>
        [.. plan.Mitigating.Concat(plan.Aggravating).Select(code => new Factor(FactorCode.Parse(code), FactorStanding.Accepted, "", default))];

    private static Qualification QualificationOf(NormRef norm) => new(norm.Article!, norm.Part, norm.Point is { } point ? [point] : []);

    private static Plea PleaOf(DefendantPlan plan) => plan.Plea switch { 0 => Plea.Admitted, 1 => Plea.Partial, _ => Plea.Denied };

    private static Recidivism RecidivismOf(DefendantPlan plan) => plan.Recidivism switch { 0 => Recidivism.None, 1 => Recidivism.Recidivism, _ => Recidivism.Dangerous };

    private static Compensation CompensationOf(CountPlan plan) => plan.Compensated switch { 0 => Compensation.None, 1 => Compensation.Partial, _ => Compensation.Full };

    private static Procedure ProcedureOf(CasePlan plan) => plan.Procedure switch
    {
        "accelerated" => Procedure.Accelerated,
        "shortened" => Procedure.Shortened,
        "plea_agreement" => Procedure.PleaAgreement,
        _ => Procedure.General,
    };
}
