using System.Globalization;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Factors;

/// <summary>
/// A circumstance that mitigates (УК ст. 53) or aggravates (УК ст. 54) responsibility, named by its place in the code:
/// <c>53(1)(6)</c>, <c>53(2)</c> for one outside the list, which is open, <c>54(1)(1)</c>, and <c>54(3)</c> for one outside the list
/// of aggravating circumstances, which is closed: a court may not recognise it.
/// </summary>
public readonly record struct FactorCode
{
    private const int MitigatingPoints = 11;
    private const int AggravatingPoints = 16;

    private FactorCode(NormRef reference) => Reference = reference;

    /// <summary>The norm the circumstance is named in.</summary>
    public NormRef Reference { get; }

    /// <summary>True for УК ст. 53.</summary>
    public bool Mitigates => Reference.Article == "53";

    /// <summary>True for УК ст. 54.</summary>
    public bool Aggravates => Reference.Article == "54";

    /// <summary>Reads <c>53(1)(6)</c>.</summary>
    /// <exception cref="FormatException">Not a place in УК ст. 53 or 54.</exception>
    public static FactorCode Parse(string code) =>
        TryParse(code, out var factor) ? factor : throw new FormatException($"\"{code}\" is not a place in УК ст. 53 or 54, such as \"53(1)(6)\".");

    /// <summary>Reads <c>53(1)(6)</c>; false when it names no place in УК ст. 53 or 54.</summary>
    public static bool TryParse(string? code, out FactorCode factor)
    {
        factor = default;
        if (!NormRef.TryParse($"УК {code}", out var reference) || reference.Act != "УК" || !IsPlace(reference))
            return false;
        factor = new FactorCode(reference);
        return true;
    }

    /// <summary>The code, e.g. <c>53(1)(6)</c>.</summary>
    public override string ToString() => Reference.Article is null ? "" : Reference.ToString()["УК ".Length..];

    private static bool IsPlace(NormRef reference) => (reference.Article, reference.Part) switch
    {
        ("53", "1") => IsPoint(reference.Point, MitigatingPoints),
        ("54", "1") => IsPoint(reference.Point, AggravatingPoints),
        ("53", "2") or ("54", "3") => reference.Point is null,
        _ => false,
    };

    private static bool IsPoint(string? point, int last) =>
        int.TryParse(point, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last && point![0] != '0';
}
