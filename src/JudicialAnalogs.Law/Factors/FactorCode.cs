using System.Globalization;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Factors;

/// <summary>
/// A circumstance that mitigates (УК ст. 53, КоАП ст. 56) or aggravates (УК ст. 54, КоАП ст. 57) responsibility, named by its place in the code:
/// <c>53(1)(6)</c>, <c>53(2)</c> for one outside the list, which is open, <c>54(1)(1)</c>, and <c>54(3)</c> for one outside the list
/// of aggravating circumstances, which is closed: a court may not recognise it; <c>КоАП 56(1)(1)</c>, <c>КоАП 57(10)</c>. Also a rule of
/// the Criminal Code which a party asks for on the strength of circumstances and a court may refuse: <c>55(4)</c>, <c>63</c>, <c>65</c>, <c>68</c>.
/// </summary>
public readonly record struct FactorCode
{
    private const int MitigatingPoints = 11;
    private const int AggravatingPoints = 16;
    private const int MitigatingPointsOfRulings = 8;
    private const int AggravatingPointsOfRulings = 10;
    private const string Criminal = "УК";
    private const string Administrative = "КоАП";

    private FactorCode(NormRef reference) => Reference = reference;

    /// <summary>The norm the circumstance is named in.</summary>
    public NormRef Reference { get; }

    /// <summary>True for УК ст. 53 and КоАП ст. 56.</summary>
    public bool Mitigates => Reference is { Act: Criminal, Article: "53" } or { Act: Administrative, Article: "56" };

    /// <summary>True for УК ст. 54 and КоАП ст. 57.</summary>
    public bool Aggravates => Reference is { Act: Criminal, Article: "54" } or { Act: Administrative, Article: "57" };

    /// <summary>True for a circumstance the code lists; false for one outside the list and for a rule.</summary>
    public bool Listed => Reference.Point is not null;

    /// <summary>True for a circumstance of the Code of Administrative Offences.</summary>
    public bool OfRulings => Reference.Act == Administrative;

    /// <summary>Reads <c>53(1)(6)</c>.</summary>
    /// <exception cref="FormatException">Neither the place of a circumstance nor a rule asked for.</exception>
    public static FactorCode Parse(string code) =>
        TryParse(code, out var factor) ? factor : throw new FormatException($"\"{code}\" is not the place of a circumstance, such as \"53(1)(6)\" or \"КоАП 56(1)(1)\".");

    /// <summary>Reads <c>53(1)(6)</c>; false when it names neither the place of a circumstance nor a rule asked for.</summary>
    public static bool TryParse(string? code, out FactorCode factor)
    {
        factor = default;
        if (!NormRef.TryParse(code is not null && code.StartsWith(Administrative, StringComparison.Ordinal) ? code : $"{Criminal} {code}", out var reference))
            return false;
        // КоАП ст. 57 has points and no parts: its only bracket is a point.
        if (reference is { Act: Administrative, Article: "57", Part: { } point, Point: null })
            reference = NormRef.Of(Administrative, "57", null, point);
        if (!IsPlace(reference))
            return false;
        factor = new FactorCode(reference);
        return true;
    }

    /// <summary>Reads the place of a circumstance of the Criminal Code, such as <c>53(1)(6)</c>: the only kind that takes part in measuring a punishment.</summary>
    public static bool TryParseCriminal(string? code, out FactorCode factor) =>
        TryParse(code, out factor) && !factor.OfRulings && (factor.Mitigates || factor.Aggravates);

    /// <summary>The code, e.g. <c>53(1)(6)</c>, <c>КоАП 57(10)</c>.</summary>
    public override string ToString() => Reference switch
    {
        { Article: null } => "",
        { Act: Administrative, Part: null } => $"{Administrative} {Reference.Article}({Reference.Point})",
        { Act: Administrative } => Reference.ToString(),
        _ => Reference.ToString()[(Criminal.Length + 1)..],
    };

    private static bool IsPlace(NormRef reference) => (reference.Act, reference.Article, reference.Part) switch
    {
        (Criminal, "53", "1") => IsPoint(reference.Point, MitigatingPoints),
        (Criminal, "54", "1") => IsPoint(reference.Point, AggravatingPoints),
        (Criminal, "53", "2") or (Criminal, "54", "3") or (Criminal, "55", "4") => reference.Point is null,
        (Criminal, "63" or "65" or "68", null) => reference.Point is null,
        (Administrative, "56", "1") => IsPoint(reference.Point, MitigatingPointsOfRulings),
        (Administrative, "56", "2") => reference.Point is null,
        (Administrative, "57", null) => IsPoint(reference.Point, AggravatingPointsOfRulings),
        _ => false,
    };

    private static bool IsPoint(string? point, int last) =>
        int.TryParse(point, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last && point![0] != '0';
}
