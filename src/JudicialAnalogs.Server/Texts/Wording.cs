using System.Globalization;
using System.Resources;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Texts;

/// <summary>
/// What a person reads, in Russian, Kazakh and English. Numbers are written the same way whatever the machine's settings: a space between
/// thousands and a comma (in English a point) before decimals.
/// </summary>
public sealed class Wording
{
    private static readonly ResourceManager Phrases = new("JudicialAnalogs.Server.Texts.Texts", typeof(Wording).Assembly);

    private readonly CultureInfo _culture;

    private Wording(V1.Language language, string code)
    {
        Language = language;
        Code = code;
        _culture = new CultureInfo(code) { NumberFormat = NumbersOf(language) };
    }

    /// <summary>Russian.</summary>
    public static Wording Russian { get; } = new(V1.Language.Russian, "ru");

    /// <summary>Kazakh.</summary>
    public static Wording Kazakh { get; } = new(V1.Language.Kazakh, "kk");

    /// <summary>English.</summary>
    public static Wording English { get; } = new(V1.Language.English, "en");

    /// <summary>Every language, in the order a person is offered them.</summary>
    public static IReadOnlyList<Wording> All { get; } = [Russian, Kazakh, English];

    /// <summary>Which language.</summary>
    public V1.Language Language { get; }

    /// <summary>BCP 47 code: <c>ru</c>, <c>kk</c> or <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>The wording of a language; Russian when none is named.</summary>
    public static Wording Of(V1.Language language) => language switch
    {
        V1.Language.Kazakh => Kazakh,
        V1.Language.English => English,
        _ => Russian,
    };

    /// <summary>The text under a key, with places <c>{0}</c>, <c>{1}</c> … filled.</summary>
    /// <exception cref="ArgumentException">No such key: a fault of the program.</exception>
    public string Say(string key, params ReadOnlySpan<object?> values)
    {
        var text = Phrases.GetString(key, _culture) ?? throw new ArgumentException($"No text has the key \"{key}\".", nameof(key));
        return values.Length == 0 ? text : string.Format(_culture, text, values);
    }

    /// <summary>A number as this language writes it, with at most two decimals.</summary>
    public string Number(decimal value) => value.ToString("#,0.##", _culture);

    /// <summary>
    /// Which plural form a whole number takes: in Russian 1, 21, 31 … One, 2–4, 22–24 … Few, others Many (Unicode CLDR plural rules);
    /// in English 1 One, others Many; Kazakh nouns after a number do not change.
    /// </summary>
    public string PluralOf(long number)
    {
        if (Language != V1.Language.Russian)
            return number == 1 ? "One" : "Many";
        var (last, lastTwo) = (number % 10, number % 100);
        return (last, lastTwo) switch
        {
            (1, not 11) => "One",
            ( >= 2 and <= 4, not (>= 12 and <= 14)) => "Few",
            _ => "Many",
        };
    }

    /// <summary>A share as a percentage without decimals, e.g. <c>37 %</c>.</summary>
    public string Percent(double share) => $"{Number(Math.Round((decimal)share * 100))} %";

    /// <summary>A day: <c>19.12.2025</c>, in English <c>2025-12-19</c>.</summary>
    public string Day(DateOnly day) => day.ToString(Language == V1.Language.English ? "yyyy-MM-dd" : "dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static NumberFormatInfo NumbersOf(V1.Language language) => new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = language == V1.Language.English ? "." : ",",
    };
}
