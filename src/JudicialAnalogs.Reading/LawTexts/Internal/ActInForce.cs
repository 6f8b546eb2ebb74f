using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>From when to when an act as a whole is in force: «Настоящий Кодекс вводится в действие с 1 января 2015 года».</summary>
internal sealed class ActInForce
{
    private DateOnly? from;
    private DateOnly? to;

    public ActInForce(string act)
    {
        // The Constitution of 1995 was in force from the publication of the referendum's result; that of 2026 took its place on 1 July.
        if (act == "Конституция-1995")
            (from, to) = (new DateOnly(1995, 9, 5), new DateOnly(2026, 6, 30));
        else if (act == "Конституция-2026")
            from = new DateOnly(2026, 7, 1);
    }

    /// <summary>First day of the act; null when not told.</summary>
    public DateOnly? From => from;

    /// <summary>Takes the day from a paragraph that tells it.</summary>
    public void Look(string paragraph)
    {
        if (from is not null || !paragraph.Contains("действие с", StringComparison.Ordinal) && !paragraph.Contains("қолданысқа енгізіледі", StringComparison.Ordinal))
            return;
        var tokens = new TokenText(paragraph, CitationTokenizer.Tokenize(paragraph.Length > 300 ? paragraph[..300] : paragraph));
        var i = tokens.IsNumber(0) && tokens[1].IsSign('.') ? 2 : 0;
        if (tokens[i].Text is "настоящий" or "осы" && tokens[i + 1].Text is "кодекс" or "закон" or "заң")
            i += 2;
        else if (tokens[i].Text != "вводится")
            return;
        var russian = tokens[i].Text == "вводится" && tokens[i + 1].Text == "в" && tokens[i + 2].Text == "действие" && tokens[i + 3].Text is "с" or "со";
        if (DatePhrase.TryRead(tokens, russian ? i + 4 : i, out var day, out var end) && (russian || tokens[end].Text == "бастап"))
            from = day;
    }

    /// <summary>The act is repealed by a law.</summary>
    public void Repeal(Amendment by) => to = by.Earliest.AddDays(-1);

    /// <summary>A norm within the days of its act.</summary>
    public Norm Apply(Norm norm) => norm with { InForceFrom = norm.InForceFrom ?? from, InForceTo = norm.InForceTo ?? to };
}
