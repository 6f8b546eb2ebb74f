using System.Collections.Frozen;
using System.Globalization;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Reads the numbers of a component: single, composite (<c>188-1</c>), lettered, listed and in ranges.</summary>
internal sealed class ValueReader(TokenText tokens)
{
    // No act of Kazakhstan has articles beyond this; years and sums stay out.
    private const int LargestNumber = 1500;

    // A part or point beyond this has a bracket, or is the next article of the list.
    private const int LargestUnbracketed = 40;

    // 188-1-1 is the deepest a number goes.
    private const int DeepestNumber = 2;

    // A longer range is a slip of the pen; its ends are then cited and nothing between.
    private const int LongestRange = 400;

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
    [
        "год", "года", "году", "годы", "годам", "лет", "летнего", "г", "гг", "месяц", "месяца", "месяцев", "мес", "дней", "дня", "день", "сут", "суток", "суткам",
        "час", "часа", "часов", "часам", "мин", "минут", "тенге", "мрп", "тыс", "тысяч", "млн", "процентов", "процента", "руб", "грамм", "гр", "кг", "метров", "квартал",
        "раз", "раза", "человек", "жыл", "жылы", "жылғы", "жылдың", "жылдан", "жылға", "ай", "айға", "күн", "сағат", "теңге", "аек", "айлық", "мың", "рет", "адам",
    ]);

    /// <summary>
    /// Reads a list that starts at <paramref name="index"/>.
    /// <paramref name="afterArticle"/> says that an article came before, so that a number too large for
    /// a part, or one followed by a level of its own, is the next article and stays out.
    /// </summary>
    public List<PlaceValue> ReadList(int index, PlaceLevel level, bool plural, bool afterArticle, out int end)
    {
        var values = new List<PlaceValue>();
        var read = 0;
        var quoted = tokens[index].IsSign('"');
        end = index;
        for (var at = index; ReadItem(at, level, plural, values, out var next);)
        {
            if (afterArticle && end > index && BelongsElsewhere(values, read, next, level))
            {
                values.RemoveRange(read, values.Count - read);
                break;
            }

            // «5, 8, 13» in one pair of quotes: the last number closes what the first has opened.
            if (quoted && tokens[next - 1].IsSign('"'))
                quoted = tokens[next].IsSign('"');
            else if (quoted && tokens[next].IsSign('"'))
                (quoted, next) = (false, next + 1);
            read = values.Count;
            end = next;
            at = SkipListSign(next);
            if (at == next)
                break;
        }

        return values;
    }

    private bool BelongsElsewhere(List<PlaceValue> values, int latest, int next, PlaceLevel level)
    {
        if (level == PlaceLevel.Article)
            return false;
        var value = values[latest];
        return (values[0].Bracketed && !value.Bracketed)
            || (!value.Bracketed && LeadingNumber(value.Text) > LargestUnbracketed)
            || LevelWords.TryReadRussian(tokens, next, out var own, out _, out _) && own <= PlaceLevel.PointsOrSubPoint && own != PlaceLevel.Article;
    }

    /// <summary>Reads one value or range.</summary>
    public bool ReadItem(int at, PlaceLevel level, bool plural, List<PlaceValue> values, out int end)
    {
        if (tokens[at].Text is "с" or "со" && tokens.IsNumber(at + 1))
            return ReadFromTo(at, level, plural, values, out end);
        if (!ReadOne(at, level, plural, out var first, out end))
            return false;
        var dash = end;
        if (tokens[dash].Kind == CitationTokenKind.Sign && tokens[dash].Text is "-" or "–"
            && ReadOne(dash + 1, level, plural, out var last, out var lastEnd) && Range(first, last) is { } range
            && (tokens[dash].IsSign('–') || level == PlaceLevel.Article || plural || first.Bracketed)
            && (level == PlaceLevel.Article || !IsNextArticle(last, lastEnd, level)))
        {
            values.AddRange(range.Select(text => new PlaceValue(text, last.Bracketed, at, lastEnd)));
            end = lastEnd;
            return true;
        }

        values.Add(first);
        return true;
    }

    /// <summary>«ст.24 ч.3 – 188 ч.2»: after the dash comes an article with a part of its own, not the end of a range of parts.</summary>
    private bool IsNextArticle(PlaceValue last, int end, PlaceLevel level) =>
        (level != PlaceLevel.SubPoint && !last.Bracketed && LeadingNumber(last.Text) > LargestUnbracketed)
        || (level == PlaceLevel.Part && LevelWords.TryReadRussian(tokens, end, out var own, out _, out var after) && own == PlaceLevel.Part && tokens.IsNumber(after));

    /// <summary>«с 188 по 190».</summary>
    private bool ReadFromTo(int at, PlaceLevel level, bool plural, List<PlaceValue> values, out int end)
    {
        end = at;
        if (!ReadOne(at + 1, level, plural, out var first, out var to) || tokens[to].Text is not ("по" or "до")
            || !ReadOne(to + 1, level, plural, out var last, out var lastEnd) || Range(first, last) is not { } range)
        {
            return false;
        }

        values.AddRange(range.Select(text => new PlaceValue(text, last.Bracketed, at, lastEnd)));
        end = lastEnd;
        return true;
    }

    /// <summary>«со статьи 188 по статью 190»: both ends and what lies between; null when they are no range.</summary>
    public static IReadOnlyList<PlaceValue>? Between(PlaceValue first, PlaceValue last) =>
        Range(first, last)?.ConvertAll(text => new PlaceValue(text, last.Bracketed, first.First, last.End));

    private bool ReadOne(int at, PlaceLevel level, bool plural, out PlaceValue value, out int end)
    {
        value = default;
        end = at;
        var quoted = tokens[at].IsSign('"');
        var i = quoted ? at + 1 : at;
        string text;
        if (tokens.IsNumber(i))
        {
            if (!ReadNumber(ref i, level, plural, out text))
                return false;
        }
        else if (!ReadWordNumeral(ref i, level, quoted, out text))
        {
            return false;
        }

        if (quoted && tokens[i].IsSign('"'))
            i++;
        // «3)» is a point; after an article or part the bracket closes one opened before: «(ч. 3 ст. 188)».
        var bracketed = tokens[i].IsSign(')') && tokens.Touches(i) && level is not (PlaceLevel.Article or PlaceLevel.Part);
        if (bracketed)
            i++;
        if (quoted && tokens[i].IsSign('"') && tokens.Touches(i))
            i++;
        value = new PlaceValue(text, bracketed, at, i);
        end = i;
        return true;
    }

    private bool ReadNumber(ref int i, PlaceLevel level, bool plural, out string text)
    {
        text = tokens[i].Text.TrimStart('0');
        if (text.Length is 0 or > 4 || int.Parse(text, CultureInfo.InvariantCulture) > LargestNumber)
            return false;
        var next = tokens[i + 1];
        // A decimal, a date, a share, a case number.
        if ((next.Text is "." or "/" && tokens.Touches(i + 1) && tokens.Touches(i + 2) && tokens.IsNumber(i + 2)) || next.IsSign('%'))
            return false;
        if (next.Kind == CitationTokenKind.Word && (Units.Contains(next.Text) || DatePhrase.IsMonth(next)))
            return false;
        i++;
        var article = level == PlaceLevel.Article;
        if (article && !plural && IsTornNumber(i, text))
            text += tokens[i++].Text;
        for (var tail = 0; tail < DeepestNumber && IsComposite(i, text, article, plural); tail++)
        {
            text += "-" + tokens[i + 1].Text.TrimStart('0');
            i += 2;
        }

        // «3-ей», «188-й»: the ending of a Russian ordinal.
        if (tokens[i].IsSign('-') && tokens.Touches(i) && tokens[i + 1].Text is "я" or "й" or "ей" or "ой" or "ю" or "ую" or "ая" or "ый" or "го" or "му" or "х" && tokens.Touches(i + 1))
            i += 2;
        return true;
    }

    /// <summary>
    /// «ст. 1 88 ч. 2»: a number that OCR has torn in two. No list leaves its comma out before a level word, and three digits are
    /// what the codes have, so two pieces that make three digits are one number.
    /// </summary>
    private bool IsTornNumber(int i, string text) =>
        tokens.IsNumber(i) && text.Length + tokens[i].Text.Length == 3 && tokens[i].Start == tokens[i - 1].End + 1
        && tokens.Original[tokens[i].Start - 1] is ' ' or '\u00A0'
        && tokens[i + 1].Text is not ("." or "/" or "%")
        && (LevelWords.TryReadRussian(tokens, i + 1, out var level, out _, out _) && level != PlaceLevel.Article || tokens[i + 1].Capitals);

    /// <summary>True when the hyphen at <paramref name="i"/> makes a composite number: <c>188-1</c> does, <c>223-226</c> is a range.</summary>
    private bool IsComposite(int i, string text, bool article, bool plural)
    {
        if (tokens[i].Kind != CitationTokenKind.Sign || tokens[i].Text is not ("-" or "–") || !tokens.Touches(i) || !tokens.Touches(i + 1) || !tokens.IsNumber(i + 1))
            return false;
        var suffix = tokens[i + 1].Text.TrimStart('0');
        if (suffix.Length is 0 or > 2 || (!article && LeadingNumber(suffix) > LargestUnbracketed))
            return false;
        var ascending = LeadingNumber(suffix) > LeadingNumber(text) && !text.Contains('-', StringComparison.Ordinal);
        return !ascending || (!article && !plural && tokens[i].IsSign('-'));
    }

    private bool ReadWordNumeral(ref int i, PlaceLevel level, bool quoted, out string text)
    {
        text = "";
        if (level is not PlaceLevel.Article)
        {
            var ordinal = Numerals.RussianOrdinal(tokens[i].Text);
            var end = i + 1;
            if (ordinal == 0)
                ordinal = Numerals.KazakhOrdinal(tokens, i, out end);
            if (ordinal == 0 && level == PlaceLevel.Part)
                ordinal = Numerals.Roman(tokens.Original.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start));
            if (ordinal > 0)
            {
                text = ordinal.ToString(CultureInfo.InvariantCulture);
                i = end;
                return true;
            }
        }

        // Points of the code of 1997 have letters: п. «а», п. а).
        if (level is PlaceLevel.Point or PlaceLevel.PointsOrSubPoint && tokens.IsWord(i) && tokens[i].Text.Length == 1
            && ((quoted && tokens[i + 1].IsSign('"')) || tokens[i + 1].IsSign(')')))
        {
            text = tokens[i].Text;
            i++;
            return true;
        }

        return false;
    }

    private static List<string>? Range(PlaceValue first, PlaceValue last)
    {
        var (firstBase, firstTail) = Split(first.Text);
        var (lastBase, lastTail) = Split(last.Text);
        if (firstBase == 0 || lastBase == 0)
            return null;
        if (firstBase == lastBase && firstTail is { } from && lastTail is { } to && from < to)
            return [.. Enumerable.Range(from, to - from + 1).Select(tail => $"{firstBase}-{tail}")];
        if (firstBase >= lastBase)
            return null;
        if (firstTail is not null || lastTail is not null || lastBase - firstBase > LongestRange)
            return [first.Text, last.Text];
        return [.. Enumerable.Range(firstBase, lastBase - firstBase + 1).Select(number => number.ToString(CultureInfo.InvariantCulture))];
    }

    private static (int Base, int? Tail) Split(string text)
    {
        var parts = text.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || parts.Length > 2)
            return (0, null);
        return (number, parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null);
    }

    private static int LeadingNumber(string text) => Split(text).Base;

    /// <summary>Passes what joins the items of a list: comma, «и», «и (или)», «және», «мен».</summary>
    public int SkipListSign(int i)
    {
        var at = i;
        if (tokens[at].Kind == CitationTokenKind.Sign && tokens[at].Text is "," or ";")
            at++;
        if (tokens[at].Kind != CitationTokenKind.Word)
            return at;
        switch (tokens[at].Text)
        {
            case "и" when tokens[at + 1].IsSign('(') && tokens[at + 2].IsWord("или") && tokens[at + 3].IsSign(')'):
                return at + 4;
            case "а" when tokens[at + 1].Text is "также" or "равно":
                return at + 2;
            case "и" or "или" or "либо" or "және" or "немесе" or "мен" or "бен" or "пен":
                return at + 1;
            default:
                return at;
        }
    }
}
