using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>Draws the circumstances of УК ст. 53 and 54 that a court accepts, and those that it refuses.</summary>
internal static class FactorDrawer
{
    private const int Grave = 3;

    /// <summary>Accepted mitigating circumstances, ascending by point.</summary>
    public static IReadOnlyList<string> Mitigating(Offence offence, Person person, int plea, int compensated, int priors, Random random)
    {
        var codes = new List<string>();
        AddIf(codes, "53(1)(1)", offence.Degree < Grave && priors == 0 && random.NextDouble() < 0.1);
        AddIf(codes, "53(1)(3)", person.Female && random.NextDouble() < 0.06);
        AddIf(codes, "53(1)(4)", random.NextDouble() < 0.27);
        AddIf(codes, "53(1)(5)", (offence.AgainstLifeOrHealth || offence.Careless) && random.NextDouble() < 0.18);
        AddIf(codes, "53(1)(6)", random.NextDouble() < (compensated switch { 2 => 0.97, 1 => 0.55, _ => 0 }));
        AddIf(codes, "53(1)(7)", random.NextDouble() < 0.06);
        AddIf(codes, "53(1)(10)", offence.Family is "graveharm" or "harm" or "hooliganism" && random.NextDouble() < 0.22);
        AddIf(codes, "53(1)(11)", random.NextDouble() < (plea switch { 0 => 0.78, 1 => 0.2, _ => 0 }));
        AddIf(codes, "53(2)", random.NextDouble() < 0.3);
        return codes;
    }

    /// <summary>Accepted aggravating circumstances, ascending by point; never one that is built into the offence.</summary>
    public static IReadOnlyList<string> Aggravating(Offence offence, int recidivism, bool together, Random random)
    {
        var codes = new List<string>();
        AddIf(codes, "54(1)(1)", recidivism > 0 && offence.Element != "54(1)(1)");
        AddIf(codes, "54(1)(3)", together && offence.Element != "54(1)(3)");
        AddIf(codes, "54(1)(7)", !offence.Careless && offence.Family is "robbery" or "violentrobbery" or "graveharm" or "fraud" && random.NextDouble() < 0.07);
        AddIf(codes, "54(1)(10)", offence.Family is "graveharm" or "harm" && random.NextDouble() < 0.12);
        AddIf(codes, "54(1)(12)", Drinkable(offence) && random.NextDouble() < 0.16);
        return codes;
    }

    /// <summary>Circumstances a party names and the court refuses, ascending by place.</summary>
    public static IReadOnlyList<string> Rejected(
        Offence offence, IReadOnlyList<string> mitigating, IReadOnlyList<string> aggravating, int plea, int recidivism, Random random)
    {
        var codes = new List<string>();
        AddIf(codes, "53(1)(7)", !mitigating.Contains("53(1)(7)") && random.NextDouble() < 0.12);
        AddIf(codes, "53(1)(11)", plea > 0 && !mitigating.Contains("53(1)(11)") && random.NextDouble() < 0.4);
        AddIf(codes, "54(1)(1)", offence.Element == "54(1)(1)" && random.NextDouble() < 0.4);
        AddIf(codes, "54(1)(3)", offence.Element == "54(1)(3)" && random.NextDouble() < 0.5);
        AddIf(codes, "54(1)(12)", Drinkable(offence) && !aggravating.Contains("54(1)(12)") && random.NextDouble() < 0.16);
        return codes;
    }

    /// <summary>Rules of mildness a party asks for and the court refuses, or nothing.</summary>
    public static IReadOnlyList<string> Refused(Offence offence, Punishment final, IReadOnlyList<string> reductions, Random random)
    {
        var rules = new List<string>();
        AddIf(rules, "55(4)", final.Kind == PunishmentKind.Imprisonment && !reductions.Contains("55(3)") && random.NextDouble() < 0.25);
        AddIf(rules, "63(1)", final is { Kind: PunishmentKind.Imprisonment, Conditional: false } && random.NextDouble() < 0.3);
        AddIf(rules, "68(1)", offence.Degree is 1 or 2 && random.NextDouble() < 0.1);
        return rules;
    }

    private static bool Drinkable(Offence offence) =>
        !offence.Careless && offence.Family is not ("netfraud" or "fraud" or "largefraud" or "repeatfraud" or "embezzlement" or "drugs" or "drugsale");

    private static void AddIf(List<string> codes, string code, bool condition)
    {
        if (condition)
            codes.Add(code);
    }
}
