using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Quantities;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>The words of a sanction with the numbers among them, written out or in digits.</summary>
internal sealed class SanctionWords
{
    private readonly Dictionary<int, NumberMention> numbers;

    public SanctionWords(string text)
    {
        Tokens = new TokenText(text, CitationTokenizer.Tokenize(text));
        numbers = NumberReader.Find(WithoutAblative(text)).ToDictionary(mention => mention.Start);
    }

    public TokenText Tokens { get; }

    /// <summary>True when the words stand at <paramref name="i"/>; a word ending in * is a prefix. Moves past them.</summary>
    public bool Take(ref int i, params ReadOnlySpan<string> words)
    {
        var at = i;
        foreach (var word in words)
        {
            var token = Tokens[at];
            if (token.Kind != CitationTokenKind.Word
                || !(word[^1] == '*' ? token.Text.AsSpan().StartsWith(word.AsSpan(0, word.Length - 1)) : token.Text == word))
            {
                return false;
            }

            at++;
        }

        i = at;
        return true;
    }

    /// <summary>Reads a number at <paramref name="i"/> and moves past it.</summary>
    public bool TakeNumber(ref int i, out decimal value)
    {
        value = 0;
        if (i >= Tokens.Count || !numbers.TryGetValue(Tokens[i].Start, out var mention))
            return false;
        value = mention.Value;
        while (i < Tokens.Count && Tokens[i].Start < mention.End)
            i++;
        return true;
    }

    /// <summary>Reads «двадцатикратной», «двухкратного» and moves past it.</summary>
    public bool TakeMultiple(ref int i, out decimal value)
    {
        value = 0;
        var at = Tokens[i].Text.IndexOf("кратн", StringComparison.Ordinal);
        if (at <= 0)
            return false;
        var stem = Tokens[i].Text[..at];
        if (stem == "дву")
            value = 2;
        else if (NumberReader.Find(stem) is [var mention] && mention.Length == stem.Length)
            value = mention.Value;
        else
            return false;
        i++;
        return true;
    }

    /// <summary>Reads a unit and tells it and how many of it a size of one is: a year is twelve months.</summary>
    public bool TakeUnit(ref int i, out PunishmentUnit unit, out int factor)
    {
        factor = 1;
        unit = PunishmentUnit.Unspecified;
        if (Take(ref i, "месячн*", "расчетн*", "показател*") || Take(ref i, "айлық", "есептік", "көрсеткіш*") || TakeAbbreviated(ref i))
            unit = PunishmentUnit.MonthlyIndices;
        else if (Take(ref i, "час*") || Take(ref i, "сағат*"))
            unit = PunishmentUnit.Hours;
        else if (Take(ref i, "сут*") || Take(ref i, "тәулік*") || Take(ref i, "тәулiк*"))
            unit = PunishmentUnit.Days;
        else if (Take(ref i, "месяц*") || Take(ref i, "ай*"))
            unit = PunishmentUnit.Months;
        else if (Take(ref i, "лет") || Take(ref i, "год*") || Take(ref i, "жыл*"))
            (unit, factor) = (PunishmentUnit.Months, 12);
        return unit != PunishmentUnit.Unspecified;
    }

    // «бір мыңнан үш мың»: the ending of the lower bound is put out of the way, at the same length, and parts the two numbers.
    private static string WithoutAblative(string text) =>
        KazakhAblative.Replace(text, found => found.Groups[1].Value + "," + new string(' ', found.Length - found.Groups[1].Length - 1));

    private static Regex KazakhAblative => field ??= new TextPattern(@"\b(мың|жүз|он|жиырма|отыз|қырық|елу|алпыс|жетп[іi]с|сексен|тоқсан|б[іi]р|ек[іi]|үш|төрт|бес|алты|жет[іi]|сег[іi]з|тоғыз)(?:нан|нен|дан|ден|тан|тен)\b", RegexOptions.IgnoreCase);

    // «МРП», «АЕК-ке»: an ending may follow the abbreviation.
    private bool TakeAbbreviated(ref int i)
    {
        if (!Take(ref i, "мрп") && !Take(ref i, "аек"))
            return false;
        if (Tokens[i].IsSign('-') && Tokens.Touches(i) && AbbreviationEndings.Contains(Tokens[i + 1].Text))
            i += 2;
        return true;
    }

    /// <summary>The original words from <paramref name="i"/> on.</summary>
    public string From(int i) => i >= Tokens.Count ? "" : Tokens.Original[Tokens[i].Start..].Trim();
}
