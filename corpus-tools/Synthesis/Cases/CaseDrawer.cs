using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.CorpusTools.Synthesis.Places;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>Draws whole cases: offence, persons, factors, and the punishment by the sentencing model.</summary>
internal sealed class CaseDrawer(SyntheticOptions options, CourtDirectory courts)
{
    private const int Grave = 3;
    private const double Drift = -0.35;

    private static readonly string[] SecondOffences = ["УК 296(3)", "УК 107(1)", "УК 293(1)", "УК 188(1)"];

    /// <summary>The case at a place in the archive; it depends on the options and the place alone.</summary>
    public CasePlan Draw(int index)
    {
        var random = new Random(unchecked((options.Seed * 1_000_003) + index));
        var offence = OffenceCatalogue.Draw(random);
        var kazakh = random.NextDouble() < options.KazakhShare;
        var courtIndex = random.Next(courts.Courts.Count);
        var court = courts.Courts[courtIndex];
        var date = Weekday(options.FirstDay.AddDays(random.Next(options.LastDay.DayNumber - options.FirstDay.DayNumber + 1)));
        var place = kazakh ? court.PlaceKk : court.PlaceRu;
        var offenceDate = date.AddDays(-random.Next(45, 300));
        var procedure = Procedure(offence, random);
        var climate = courts.Tendency(courtIndex) + (date >= options.LawChange ? Drift : 0);
        var plant = random.NextDouble() < options.PlantedShare;
        var together = offence.Group || (offence.Damage is not null && random.NextDouble() < 0.06);
        var charged = offence.HarsherCharges.Count > 0 && random.NextDouble() < 0.22
            ? offence.HarsherCharges[random.Next(offence.HarsherCharges.Count)]
            : offence.Reference;
        if (charged != offence.Reference && procedure != "general")
            procedure = "general";
        var attempt = charged == offence.Reference && Attemptable(offence) && random.NextDouble() < 0.07;
        decimal? damage = offence.Damage is { } range && !attempt ? Damage(range, random) : null;
        var second = !together && offence.Damage is not null && !attempt && charged == offence.Reference && procedure == "general" && random.NextDouble() < 0.09
            ? OffenceCatalogue.Find(SecondOffences[random.Next(offence.Article == "188" ? 3 : 4)])
            : null;

        GoldPlant? planted = null;
        var defendants = new List<DefendantPlan>();
        for (var i = 0; i < (together ? 2 : 1); i++)
        {
            var drawn = Defendant(random, offence, second, charged, attempt, damage, procedure, offenceDate, date, climate, together, plant && i == 0, kazakh, place);
            planted ??= drawn.Plant;
            defendants.Add(drawn.Plan);
        }

        return new CasePlan
        {
            Id = $"synthetic-{(kazakh ? "kk" : "ru")}-{index + 1:D5}",
            Kazakh = kazakh,
            Court = court,
            CourtIndex = courtIndex,
            CaseNumber = string.Create(CultureInfo.InvariantCulture, $"{court.Code}-{date.Year % 100:D2}-00-1/{random.Next(1, 900)}"),
            Date = date,
            Procedure = procedure,
            Defendants = defendants,
            Victim = PersonFactory.Make(kazakh, place, date, 0.45, random),
            Witness = PersonFactory.Make(kazakh, place, date, 0.5, random),
            Plant = planted,
        };
    }

    private static (DefendantPlan Plan, GoldPlant? Plant) Defendant(
        Random random, Offence offence, Offence? second, NormRef charged, bool attempt, decimal? damage, string procedure, DateOnly offenceDate, DateOnly date,
        double climate, bool together, bool plant, bool kazakh, string place)
    {
        var person = PersonFactory.Make(kazakh, place, date, 0.14, random);
        var plea = procedure != "general" ? 0 : Weighted(random, 0.62, 0.24, 0.14);
        var compensated = damage is null && !offence.AgainstLifeOrHealth && !offence.Careless ? 0
            : Weighted(random, procedure == "general" ? 0.5 : 0.25, 0.18, procedure == "general" ? 0.32 : 0.57);
        var recidivism = offence.Degree >= Grave && random.NextDouble() < 0.13 ? (random.NextDouble() < 0.25 ? 2 : 1) : 0;
        var priors = PriorDrawer.Draw(offence, recidivism, date, random);
        var mitigating = FactorDrawer.Mitigating(offence, person, plea, compensated, priors.Count, random);
        var aggravating = FactorDrawer.Aggravating(offence, recidivism, together, random);
        var rejected = FactorDrawer.Rejected(offence, mitigating, aggravating, plea, recidivism, random);
        var counts = new List<CountPlan>();
        GoldPlant? planted = null;
        foreach (var one in second is null ? [offence] : new[] { offence, second })
        {
            var first = counts.Count == 0;
            decimal? loss = first ? damage : one.Damage is { } range ? Damage(range, random) : null;
            var outcome = SentencingModel.Sentence(
                new CountFacts
                {
                    Offence = one,
                    Attempt = first && attempt,
                    Procedure = procedure,
                    Mitigating = mitigating,
                    Aggravating = aggravating,
                    Recidivism = first ? recidivism : 0,
                    Priors = priors.Count,
                    Plea = plea,
                    Compensated = first ? compensated : 0,
                    Damage = loss,
                    Climate = climate,
                    MayBeConditional = second is null,
                },
                plant && first,
                random);
            planted ??= outcome.Plant;
            counts.Add(new CountPlan
            {
                Offence = one,
                Charged = first ? charged : one.Reference,
                Attempt = first && attempt,
                OffenceDate = first ? offenceDate : offenceDate.AddDays(random.Next(3, 30)),
                Damage = loss,
                Compensated = first ? compensated : 0,
                Punishment = outcome.Punishment,
                Reductions = outcome.Reductions,
            });
        }

        var (final, cumulation) = Cumulation.Of(counts, random);
        var prison = final is { Kind: PunishmentKind.Imprisonment, Conditional: false };
        var plan = new DefendantPlan
        {
            Person = person,
            Plea = plea,
            Recidivism = recidivism,
            Priors = priors,
            Mitigating = mitigating,
            Aggravating = aggravating,
            Rejected = rejected,
            Refused = FactorDrawer.Refused(offence, final, counts[0].Reductions, random),
            Counts = counts,
            Final = final,
            Cumulation = cumulation,
            Institution = !prison ? 0 : Institution(offence, final, recidivism, priors),
            BanMonths = Ban(offence, random),
            InCustody = prison && random.NextDouble() < 0.6,
        };
        return (plan, planted);
    }

    // УК ст. 46(5), as far as the archive's offences need it.
    private static int Institution(Offence offence, Punishment final, int recidivism, IReadOnlyList<PriorPlan> priors) =>
        recidivism > 0 || priors.Any(prior => prior.Punishment.Kind == PunishmentKind.Imprisonment) ? 3 : offence.Careless || final.Amount <= 24 ? 1 : 2;

    private static int? Ban(Offence offence, Random random) => (offence.Article, offence.Part) switch
    {
        ("345", "2") => random.Next(1, 4) * 12,
        ("345", _) => random.Next(2, 6) * 12,
        ("345-1", _) => 120,
        _ => null,
    };

    private static string Procedure(Offence offence, Random random)
    {
        var at = random.NextDouble();
        return at < 0.66 ? "general"
            : at < 0.82 && offence.Degree is >= 1 and <= Grave ? "accelerated"
            : at < 0.93 && offence.Degree is >= 1 and <= Grave ? "shortened"
            : at < 0.97 && offence.Degree is >= 1 and <= Grave ? "plea_agreement"
            : "general";
    }

    private static bool Attemptable(Offence offence) => offence.Family is "theft" or "grouptheft" or "entry" or "robbery" or "netfraud";

    private static decimal Damage((int Low, int High) range, Random random)
    {
        var raw = Math.Exp(Math.Log(range.Low) + (random.NextDouble() * (Math.Log(range.High) - Math.Log(range.Low))));
        return Math.Round((decimal)raw / 500) * 500;
    }

    private static int Weighted(Random random, double first, double second, double third)
    {
        var at = random.NextDouble() * (first + second + third);
        return at < first ? 0 : at < first + second ? 1 : 2;
    }

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
