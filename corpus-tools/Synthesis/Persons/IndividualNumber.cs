using System.Globalization;

namespace JudicialAnalogs.CorpusTools.Synthesis.Persons;

/// <summary>
/// Twelve digits laid out like an individual identification number (ИИН, ЖСН): birth date, century and sex, serial, check digit. The ones
/// made here always carry a wrong check digit, so none of them can belong to a person.
/// </summary>
internal static class IndividualNumber
{
    private static readonly int[] FirstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

    private static readonly int[] SecondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

    /// <summary>A number that looks right and fails its check.</summary>
    public static string Impossible(DateOnly birth, bool female, Random random)
    {
        var century = (birth.Year >= 2000 ? 5 : 3) + (female ? 1 : 0);
        var body = birth.ToString("yyMMdd", CultureInfo.InvariantCulture)
            + century.ToString(CultureInfo.InvariantCulture)
            + random.Next(0, 10_000).ToString("D4", CultureInfo.InvariantCulture);
        var right = CheckDigit(body);
        var wrong = right < 0 ? random.Next(10) : (right + 1 + random.Next(9)) % 10;
        return body + wrong.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>True when the twelfth digit of <paramref name="number"/> is the one its other digits call for.</summary>
    public static bool IsPossible(string number) => CheckDigit(number[..11]) == number[11] - '0';

    /// <summary>The check digit of eleven digits; -1 when they can have none.</summary>
    private static int CheckDigit(string body)
    {
        var check = Sum(body, FirstWeights) % 11;
        if (check == 10)
            check = Sum(body, SecondWeights) % 11;
        return check == 10 ? -1 : check;
    }

    private static int Sum(string body, int[] weights) => body.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum();
}
